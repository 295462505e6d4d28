// The ODD document and the code hold each other to their word: the processes of a month and their order, the files that hold them, and
// every parameter, in both languages.

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "scenario/choice_table.hpp"
#include "scenario/parameter_table.hpp"
#include "support/document.hpp"

namespace {

using namespace concertation;
using Names = std::set<std::string>;

const std::vector<std::string> sectors = {"elected", "community", "social_development", "institution", "citizen"};
constexpr const char* english = "sim/ODD.md";
constexpr const char* french = "sim/ODD.fr.md";

/// "number name" of each line that matches, whose two groups are a number and a name.
std::vector<std::string> numbered(const std::vector<std::string>& lines, const std::regex& shape) {
    std::vector<std::string> found;
    for (const std::string& line : lines) {
        std::smatch match;
        if (std::regex_search(line, match, shape)) found.push_back(match[1].str() + " " + match[2].str());
    }
    return found;
}

/// The processes of section 3, as "number name".
std::vector<std::string> month_of(const char* document) {
    return numbered(section(lines_of(document), "## 3. "), std::regex(R"(^(\d+)\. \*\*([^*]+?)\.?\*\*)"));
}

/// Everything in a document that `shape` finds; its first group.
Names found_in(const std::string& document, const std::regex& shape) {
    Names all;
    for (const std::string& line : lines_of(document))
        for (std::sregex_iterator at(line.begin(), line.end(), shape), end; at != end; ++at) all.insert((*at)[1].str());
    return all;
}

/// What a document names like a parameter: two or more words joined by points; SECTOR spelled out.
Names dotted_names(const std::string& document) {
    static const std::regex shape(R"(([a-z][a-z_0-9]*(?:\.[a-z_0-9]+)*\.(?:SECTOR|[a-z_0-9]+)))");
    Names all;
    for (const std::string& name : found_in(document, shape)) {
        const std::size_t sector = name.find("SECTOR");
        if (sector == std::string::npos) all.insert(name);
        if (sector != std::string::npos)
            for (const std::string& each : sectors) all.insert(name.substr(0, sector) + each);
    }
    return all;
}

Names parameters_and_choices() {
    Names all;
    for (const ParameterRow& row : parameter_table()) all.emplace(row.name);
    for (const ChoiceRow& row : choice_table()) all.emplace(row.name);
    return all;
}

/// What is in `some` and not in `others`, joined.
std::string beyond(const Names& some, const Names& others) {
    std::string all;
    for (const std::string& name : some)
        if (others.count(name) == 0) all += name + ' ';
    return all;
}

/// Names of the submodels of section 7 whose text holds no `word`.
std::vector<std::string> submodels_without(const std::string& word, const char* document) {
    static const std::regex heading(R"(^\*\*(7\.\d+) )");
    std::vector<std::string> without;
    bool has = true;
    for (const std::string& line : section(lines_of(document), "## 7. ")) {
        std::smatch match;
        if (std::regex_search(line, match, heading)) {
            has = false;
            without.push_back(match[1].str());
        }
        if (!has && line.find(word) != std::string::npos) {
            has = true;
            without.pop_back();
        }
    }
    return without;
}

}  // namespace

TEST_CASE("the month of sim/run/step.cpp and of sim/ODD.md have the same processes in the same order", "[run][docs]") {
    const std::vector<std::string> code = numbered(lines_of("sim/run/step.cpp"), std::regex(R"(^ *// (\d+)\. (.+)$)"));
    REQUIRE(code.size() >= 11);
    CHECK(code.front() == "1 Events");
    CHECK(code == month_of(english));
    CHECK(month_of(french).size() == code.size());
}

TEST_CASE("each file of sim/processes is under a submodel of the ODD document, and each one named is there", "[run][docs]") {
    Names files;
    for (const auto& entry : std::filesystem::directory_iterator(CONCERTATION_SOURCE_DIR "/sim/processes"))
        if (entry.path().extension() == ".hpp") files.insert(entry.path().stem().string());
    REQUIRE(files.size() >= 16);
    const std::string document = GENERATE(english, french);
    const Names named = found_in(document, std::regex("`processes/([a-z_]+)`"));
    CHECK(beyond(files, named) == "");
    CHECK(beyond(named, files) == "");
}

TEST_CASE("every parameter and choice is in the ODD document, and none that does not exist", "[run][docs]") {
    const Names known = parameters_and_choices();
    const std::string document = GENERATE(english, french);
    const Names named = dotted_names(document);
    CHECK(beyond(known, named) == "");
    Names groups, of_a_group;
    for (const std::string& name : known) groups.insert(name.substr(0, name.find('.')));
    for (const std::string& name : named)
        if (groups.count(name.substr(0, name.find('.'))) > 0) of_a_group.insert(name);
    CHECK(beyond(of_a_group, known) == "");
}

TEST_CASE("both languages of the ODD document have the same sections and submodels", "[run][docs]") {
    const std::regex heading(R"(^(?:## |\*\*)(\d+(?:\.\d+)?)[. ])");
    const Names sections = found_in(english, heading);
    CHECK(sections.size() >= 9 + 14);
    CHECK(sections == found_in(french, heading));
}

TEST_CASE("each submodel of the ODD says why it is so", "[run][docs]") {
    CHECK(submodels_without("Rationale", english).empty());
    CHECK(submodels_without("Justification", french).empty());
    CHECK(submodels_without("7.", english).empty());
    CHECK(submodels_without("no such word", english).size() == 16);
}
