// One type, one name: two types of one full name in a program are undefined behaviour, and no compiler says so.

#include <catch2/catch.hpp>
#include <map>
#include <regex>
#include <set>

#include "architecture/source_file.hpp"

using namespace concertation::architecture;

namespace {

/// Full names of the types that `file` defines in named namespaces; those in unnamed ones are its own affair.
std::set<std::string> shared_types(const SourceFile& file) {
    static const std::regex type("^(?:struct|class|union|enum(?: class)?) ([A-Za-z_:]+)[^;<]*\\{");
    static const std::regex scope("^namespace ([A-Za-z_:]*) ?\\{");
    std::set<std::string> types;
    std::vector<std::string> open;  // what each brace not yet closed belongs to: a namespace, or nothing that may be shared
    for (const std::string& line : file.code) {
        std::string full;
        bool shared = true;
        for (const std::string& name : open) {
            shared = shared && !name.empty();
            full += name + "::";
        }
        std::smatch match;
        if (shared && std::regex_search(line, match, type)) types.insert(full + match[1].str());
        const bool is_scope = std::regex_search(line, match, scope);
        for (const char letter : line) {
            if (letter == '{') open.push_back(is_scope ? match[1].str() : "");
            if (letter == '}' && !open.empty()) open.pop_back();
        }
    }
    return types;
}

}  // namespace

TEST_CASE("no two types share a full name", "[architecture]") {
    std::map<std::string, std::string> first;
    for (const char* folder : {"sim", "analysis", "tests"}) {
        for (const SourceFile& file : source_files(folder)) {
            for (const std::string& type : shared_types(file)) {
                const auto [place, is_first] = first.emplace(type, file.path);
                INFO(type << " is defined in " << place->second << " and in " << file.path);
                CHECK(is_first);
            }
        }
    }
    CHECK(first.size() > 50);
}

TEST_CASE("types in unnamed namespaces and forward declarations are not shared", "[architecture]") {
    const std::vector<std::string> lines = {"namespace one {",
                                            "struct A;",
                                            "struct B {",
                                            "    struct C { int c; };",
                                            "};",
                                            "namespace {",
                                            "struct D {",
                                            "};",
                                            "}",
                                            "enum class E : int { a, b };",
                                            "int f() {",
                                            "return 0;",
                                            "}",
                                            "class F : public B {",
                                            "};",
                                            "}"};
    CHECK(shared_types({"invented.cpp", lines, lines}) == std::set<std::string>{"one::B", "one::E", "one::F"});
}
