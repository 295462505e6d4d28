// The order of a month is written twice, in the code and in the ODD document; here the two are compared.

#include <catch2/catch.hpp>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

namespace {

std::vector<std::string> lines_of(const std::string& path) {
    std::ifstream file(CONCERTATION_SOURCE_DIR "/" + path);
    INFO(path << " must be there");
    REQUIRE(file.good());
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

/// "number name" of each line that matches, whose two groups are a number and a name.
std::vector<std::string> numbered(const std::vector<std::string>& lines, const std::regex& shape) {
    std::vector<std::string> found;
    for (const std::string& line : lines) {
        std::smatch match;
        if (std::regex_search(line, match, shape)) found.push_back(match[1].str() + " " + match[2].str());
    }
    return found;
}

/// The lines under the heading that holds `title`, up to the next heading as high.
std::vector<std::string> section(const std::vector<std::string>& lines, const std::string& title) {
    std::vector<std::string> inside;
    std::size_t level = 0;
    for (const std::string& line : lines) {
        const std::size_t marks = line.find_first_not_of('#');
        if (level > 0 && marks > 0 && marks <= level && line[0] == '#') break;
        if (level > 0)
            inside.push_back(line);
        else if (marks != std::string::npos && marks > 0 && line.find(title) != std::string::npos)
            level = marks;
    }
    return inside;
}

}  // namespace

TEST_CASE("the month of sim/run/step.cpp and of sim/ODD.md have the same processes in the same order", "[run][docs]") {
    const std::vector<std::string> code = numbered(lines_of("sim/run/step.cpp"), std::regex(R"(^ *// (\d+)\. (.+)$)"));
    const std::vector<std::string> document =
        numbered(section(lines_of("sim/ODD.md"), "Process overview and scheduling"), std::regex(R"(^(\d+)\. \*\*([^*]+?)\.?\*\*)"));
    REQUIRE(code.size() >= 11);
    CHECK(code.front() == "1 Events");
    CHECK(code == document);
}
