// Every file of tests/bad_scenarios has one fault, told where and how its first line (or the file beside it) expects.

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

#include "scenario/complaints_of.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

struct Expected {
    int line = 0, column = 0;
    std::string key, fragment;
};

/// From "# expect: LINE:COLUMN: key: fragment"; a key - is none.
Expected expected_of(const std::filesystem::path& file) {
    const std::filesystem::path beside = file.string() + ".expected";
    std::ifstream stream(std::filesystem::exists(beside) ? beside : file);
    std::string text;
    std::getline(stream, text);
    const std::string opening = "# expect: ";
    INFO(file.string() << ": " << text);
    REQUIRE(text.rfind(opening, 0) == 0);
    text.erase(0, opening.size());
    const std::size_t colon = text.find(':'), end = text.find(": ", colon), key_end = text.find(": ", end + 2);
    REQUIRE(key_end != std::string::npos);
    Expected expected;
    expected.line = std::stoi(text.substr(0, colon));
    expected.column = std::stoi(text.substr(colon + 1, end - colon - 1));
    expected.key = text.substr(end + 2, key_end - end - 2);
    expected.fragment = text.substr(key_end + 2);
    if (expected.key == "-") expected.key.clear();
    return expected;
}

std::vector<std::filesystem::path> bad_scenarios() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(CONCERTATION_SOURCE_DIR) / "tests/bad_scenarios")) {
        if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

TEST_CASE("each bad scenario gets exactly its complaint", "[scenario]") {
    const std::vector<std::filesystem::path> files = bad_scenarios();
    REQUIRE(files.size() >= 60);
    for (const std::filesystem::path& file : files) {
        const Expected expected = expected_of(file);
        const std::vector<Complaint> complaints = complaints_of_file(file);
        INFO(file.filename().string());
        CHECK(complaints.size() == 1);
        for (const Complaint& complaint : complaints) {
            INFO(sentence(complaint, false));
            CHECK(complaint.line == expected.line);
            CHECK(complaint.column == expected.column);
            CHECK(complaint.key == expected.key);
            CHECK(complaint.what.en.find(expected.fragment) != std::string::npos);
            CHECK_FALSE(complaint.what.fr.empty());
            CHECK(complaint.what.fr != complaint.what.en);
        }
    }
}

TEST_CASE("a complaint says its file, place, key and what is wrong", "[scenario]") {
    const Complaint complaint{"a.yaml", 3, 7, "levers.meshing", {"faux", "wrong"}};
    CHECK(sentence(complaint, false) == "a.yaml:3:7: levers.meshing: wrong");
    CHECK(sentence(complaint, true) == "a.yaml:3:7: levers.meshing: faux");
    CHECK(sentence({"", 0, 0, "months", {"faux", "wrong"}}, false) == "months: wrong");
    CHECK(sentence({"a.yaml", 0, 0, "", {"vide", "empty"}}, true) == "a.yaml: vide");
}
