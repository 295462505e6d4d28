// What every file of ours keeps: its length, its opening, no macros, no hidden luck, nothing left for later.

#include <catch2/catch.hpp>
#include <map>
#include <regex>
#include <set>

#include "architecture/source_file.hpp"

using namespace concertation::architecture;

namespace {

std::vector<SourceFile> all_files(const std::vector<std::string>& folders) {
    std::vector<SourceFile> files;
    for (const std::string& folder : folders) {
        for (SourceFile& file : source_files(folder)) files.push_back(std::move(file));
    }
    return files;
}

bool is_header(const SourceFile& file) { return file.path.substr(file.path.size() - 4) == ".hpp"; }

/// "path:line: text" of every line of `file` in which one of `words` stands.
std::vector<std::string> lines_with(const SourceFile& file, const std::vector<std::string>& lines, const std::vector<std::string>& words) {
    std::vector<std::string> found;
    for (std::size_t number = 0; number < lines.size(); ++number) {
        for (const std::string& word : words) {
            if (has_word(lines[number], word)) found.push_back(file.path + ":" + std::to_string(number + 1) + ": " + word);
        }
    }
    return found;
}

}  // namespace

TEST_CASE("files are short", "[architecture]") {
    const std::size_t longest_header = 150, longest_source = 300;
    for (const SourceFile& file : all_files({"sim", "analysis", "tests"})) {
        INFO(file.path << " has " << file.lines.size() << " lines: split it");
        CHECK(file.lines.size() <= (is_header(file) ? longest_header : longest_source));
    }
}

TEST_CASE("a header opens with its guard and says what it is for", "[architecture]") {
    for (const SourceFile& file : all_files({"sim", "analysis", "tests"})) {
        if (!is_header(file)) continue;
        INFO(file.path);
        REQUIRE(file.lines.size() >= 2);
        CHECK(file.lines[0] == "#pragma once");
        CHECK(file.lines[1].rfind("//", 0) == 0);
    }
}

TEST_CASE("there are no macros of ours", "[architecture]") {
    for (const SourceFile& file : all_files({"sim", "analysis", "tests"})) {
        for (std::size_t number = 0; number < file.code.size(); ++number) {
            const std::string& line = file.code[number];
            const std::size_t start = line.find_first_not_of(" \t");
            if (start == std::string::npos || line[start] != '#' || !has_word(line, "define")) continue;
            // Catch2 asks for one in the file that holds its entry.
            if (line.find("CATCH_CONFIG_") != std::string::npos) continue;
            FAIL_CHECK(file.path << ":" << number + 1 << ": " << line);
        }
    }
    SUCCEED();
}

TEST_CASE("luck comes from sim/core alone", "[architecture]") {
    const std::vector<std::string> words = {"mt19937",
                                            "mt19937_64",
                                            "minstd_rand",
                                            "default_random_engine",
                                            "random_device",
                                            "rand",
                                            "srand",
                                            "random_shuffle",
                                            "uniform_real_distribution",
                                            "uniform_int_distribution",
                                            "normal_distribution",
                                            "bernoulli_distribution",
                                            "discrete_distribution",
                                            "gamma_distribution",
                                            "lognormal_distribution"};
    for (const SourceFile& file : all_files({"sim", "analysis"})) {
        // Boost's distributions are the same everywhere, the compiler's own are not.
        std::vector<std::string> code = file.code;
        for (std::string& line : code)
            if (file.path.rfind("sim/core/", 0) == 0 && line.find("boost") != std::string::npos) line.clear();
        for (const std::string& place : lines_with(file, code, words)) FAIL_CHECK(place);
    }
    SUCCEED();
}

TEST_CASE("the engine reads no clock and iterates over nothing unordered", "[architecture]") {
    const std::vector<std::string> words = {
        "system_clock", "steady_clock", "high_resolution_clock", "unordered_map", "unordered_set", "unordered_multimap",
        "thread_local", "bit_cast",     "source_location",       "jthread"};
    for (const SourceFile& file : all_files({"sim"})) {
        for (const std::string& place : lines_with(file, file.code, words)) FAIL_CHECK(place);
    }
    SUCCEED();
}

TEST_CASE("text goes out in one place", "[architecture]") {
    // What they print has gone through harmless(); the last one is a program of the build.
    const std::set<std::string> outlets = {"analysis/cli/main.cpp", "analysis/cli/console.cpp", "analysis/study/ranks.cpp",
                                           "analysis/text/embed_catalogue.cpp"};
    const std::vector<std::string> words = {"cout", "cerr", "clog", "printf", "fprintf", "puts", "fputs", "putchar", "perror", "syslog"};
    for (const SourceFile& file : all_files({"sim", "analysis"})) {
        if (outlets.count(file.path) > 0) continue;
        for (const std::string& place : lines_with(file, file.code, words)) FAIL_CHECK(place);
    }
    SUCCEED();
}

TEST_CASE("what the simulation computes does not call the machine's exp and log", "[architecture]") {
    // The C library picks variants by processor, so two machines could differ in the last bit.
    const std::vector<std::string> words = {"std::exp", "std::log",  "std::pow",   "std::log1p", "std::expm1", "std::tanh", "std::sin",
                                            "std::cos", "std::cbrt", "std::hypot", "std::log2",  "std::log10", "std::exp2"};
    for (const SourceFile& file : all_files({"sim/core", "sim/world", "sim/processes", "sim/observe", "sim/run"})) {
        for (const std::string& place : lines_with(file, file.code, words)) FAIL_CHECK(place);
    }
    SUCCEED();
}

TEST_CASE("a type's name in a header stands for one thing", "[architecture]") {
    // Two types of one name in one program let the linker choose between them.
    const std::regex definition("^(?:struct|class|enum class) +([A-Za-z_]+)[^;]*$");
    std::map<std::string, std::string> seen;
    for (const SourceFile& file : all_files({"sim", "analysis"})) {
        if (file.path.find(".hpp") == std::string::npos) continue;
        for (const std::string& line : file.code) {
            std::smatch match;
            if (!std::regex_match(line, match, definition)) continue;
            const auto [first, is_new] = seen.emplace(match[1].str(), file.path);
            if (!is_new) FAIL_CHECK(match[1].str() + ": " + first->second + " and " + file.path);
        }
    }
    CHECK(seen.size() > 50);
}

TEST_CASE("nothing is left for later", "[architecture]") {
    // Written in two halves, so that this file keeps its own rule.
    const std::vector<std::string> marks = {std::string("TO") + "DO", std::string("FIX") + "ME", std::string("X") + "XX",
                                            std::string("HA") + "CK"};
    for (const SourceFile& file : all_files({"sim", "analysis", "tests"})) {
        for (const std::string& place : lines_with(file, file.lines, marks)) FAIL_CHECK(place);
    }
    SUCCEED();
}

TEST_CASE("comments and quotes are told from code", "[architecture]") {
    const std::vector<std::string> code = without_comments(
        {"int a = 1'000; // rand", "f(\"rand \\\" rand\", '\"'); g();", "/* rand", "rand */ h();", "R\"x(rand", ")\" rand)x\" + k"});
    CHECK(code == std::vector<std::string>{"int a = 1'000; ", "f(, ); g();", "", " h();", "", " + k"});
    CHECK(has_word("x = rand();", "rand"));
    CHECK_FALSE(has_word("operand(brand_new)", "rand"));
}
