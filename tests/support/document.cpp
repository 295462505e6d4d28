#include "support/document.hpp"

#include <catch2/catch.hpp>
#include <fstream>

namespace concertation {

std::vector<std::string> lines_of(const std::string& path) {
    std::ifstream file(CONCERTATION_SOURCE_DIR "/" + path);
    INFO(path << " must be there");
    REQUIRE(file.good());
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

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

}  // namespace concertation
