// Text meant to break a reader: always a complaint, never a crash; the time is bounded, for the tests themselves end.

#include <catch2/catch.hpp>

#include "scenario/complaints_of.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

std::string times(int count, const std::string& piece) {
    std::string all;
    for (int i = 0; i < count; ++i) all += piece;
    return all;
}

/// The first complaint, in English.
std::string first_complaint(const std::string& yaml) {
    const std::vector<Complaint> complaints = complaints_of(yaml);
    REQUIRE_FALSE(complaints.empty());
    CHECK(complaints.size() <= 101);
    return complaints[0].what.en;
}

/// Numbers that look drawn, the same every time.
class Garbage {
public:
    unsigned next() { return state_ = state_ * 1664525u + 1013904223u; }
    std::string text(std::size_t size, const std::string& letters) {
        std::string all;
        while (all.size() < size) all += letters[(next() >> 16) % letters.size()];
        return all;
    }

private:
    unsigned state_ = 1;
};

}  // namespace

TEST_CASE("two hundred thousand nested brackets are refused by depth", "[scenario]") {
    for (const char* piece : {"[", "{", "- ", "? ", "{a: ", "[[\n", "[{"}) {
        INFO(piece);
        CHECK(first_complaint(times(200000, piece)).find("nested too deep; at most 32 levels") != std::string::npos);
    }
    CHECK(complaints_of("title: " + times(200000, "[") + times(200000, "]")).size() == 1);
    std::string indented;
    for (int i = 0; i < 1400; ++i) indented += std::string(static_cast<std::size_t>(i), ' ') + "title:\n";
    CHECK(complaints_of(indented).size() <= 2);
}

TEST_CASE("aliases that multiply are not followed", "[scenario]") {
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before + times(9, ", " + before) + "]\n";
    }
    const std::vector<Complaint> complaints = complaints_of(bomb);
    CHECK(complaints.size() == 101);
    CHECK(first_complaint("title: {fr: &a un, en: *a}\nmonths: 12\n").find("anchors (&name) are not accepted") == 0);
}

TEST_CASE("a file of more than a mebibyte is refused whole", "[scenario]") {
    CHECK(first_complaint(std::string((1 << 20) + 1, '#')) == "file too large; at most 1024 KiB");
    const ScenarioFolder folder;
    const auto file = folder.write("large.yaml", std::string(3 << 20, 'a'));
    REQUIRE(complaints_of_file(file).size() == 1);
    CHECK(complaints_of_file(file)[0].what.en == "file too large; at most 1024 KiB");
}

TEST_CASE("a mebibyte of garbage is refused", "[scenario]") {
    Garbage garbage;
    std::string bytes;
    for (int value = 0; value < 256; ++value) bytes += static_cast<char>(value);
    for (int round = 0; round < 5; ++round) {
        CHECK_FALSE(complaints_of(garbage.text(1 << 20, bytes)).empty());
        CHECK_FALSE(complaints_of(garbage.text(1 << 20, "[]{}:,-?&*!|>'\"%@` \n\nab01#")).empty());
        CHECK_FALSE(complaints_of(garbage.text(1 << 20, "abc \n:-")).empty());
        CHECK_FALSE(complaints_of(garbage.text(1 << 20, "ab: \n")).empty());
    }
}

TEST_CASE("lists as long as a file may be are read or refused", "[scenario]") {
    const std::string base = "extends: shipped:minimal\n";
    std::string keys, events, names, territories;
    for (int i = 0; i < 60000; ++i) keys += "k" + std::to_string(i) + ": 1\n";
    CHECK(complaints_of(base + keys).size() == 101);
    for (int i = 0; i < 1500; ++i) events += "  - {date: 2012-01, staff_loss: {share: 0.1}}\n";
    CHECK(first_complaint(base + "events:\n" + events) == "too many entries; at most 1000");
    for (int i = 0; i < 60000; ++i) names += "N" + std::to_string(i) + ", ";
    CHECK(complaints_of(base + "where:\n  - {territories: [" + names + "N], levers: {meshing: 0.1}}\n").size() == 101);
    for (int i = 0; i < 11000; ++i)
        territories += "- {region: R" + std::to_string(i / 50) + ", name: " + std::to_string(i) + "T, population: 9}\n";
    CHECK(first_complaint("territories:\n" + territories) == "too many territories; at most 10000");
    CHECK(complaints_of(base + "title: [" + times(200000, "a, ") + "]\n").size() == 1);
    CHECK(complaints_of(base + times(100000, "levers: 1\n")).size() == 101);
    CHECK(complaints_of(base + "levers: {" + times(80000, "meshing: 1, ") + "}\n").size() == 101);
}

TEST_CASE("a thousand rules over ten thousand territories still end", "[scenario]") {
    std::string rules = "synthetic: {territories: 10000}\nwhere:\n";
    for (int i = 0; i < 1000; ++i)
        rules += "  - {territories: {population: \"> " + std::to_string(4000 + 100 * i) + "\"}, levers: {meshing: 0." +
                 std::to_string(100 + i % 800) + "}}\n";
    const Scenario scenario = read_yaml(rules);
    CHECK(scenario.settings.size() > 500);
}

TEST_CASE("thousands of unknown names among ten thousand territories still end", "[scenario]") {
    std::string rules = "synthetic: {territories: 10000}\nwhere:\n";
    for (int i = 0; i < 1000; ++i) {
        rules += "  - {territories: {names: [" + times(20, "QX" + std::to_string(i) + ", ") + "Q]}, levers: {meshing: 0.3}}\n";
    }
    CHECK(complaints_of(rules).size() == 101);
}

TEST_CASE("text cut anywhere is complained of or read, never more", "[scenario]") {
    const std::string yaml =
        "extends: shipped:six_regions\ntitle: {fr: \"é\", en: 'e'}\nlevers: {accompaniment: {allocation: {multiply: 1.2}}}\n"
        "where:\n  - territories: {population: \"< 20000\"}\n    levers: {meshing: 0.6}\n"
        "events:\n  - {date: 2013-11, election: {share: 0.45}}\n  - date: 2014-11\n    abolish: mandatary\n    replace_by: consortium\n";
    for (std::size_t size = 0; size < yaml.size(); ++size) {
        for (const Complaint& complaint : complaints_of(yaml.substr(0, size))) {
            CHECK_FALSE(complaint.what.fr.empty());
            CHECK_FALSE(complaint.what.en.empty());
        }
    }
    SUCCEED();
}

TEST_CASE("one byte changed anywhere is complained of or read, never more", "[scenario]") {
    const std::string yaml =
        "extends: shipped:minimal\nlevers: {meshing: {multiply: 1.2}}\nevents:\n  - {date: 2013-11, election: {share: 0.45}}\n";
    Garbage garbage;
    const std::string letters = "[]{}:,-?&*!|>'\"%@` \n\tab01#.\xff";
    for (int round = 0; round < 2000; ++round) {
        std::string changed = yaml;
        changed[(garbage.next() >> 8) % changed.size()] = letters[(garbage.next() >> 16) % letters.size()];
        for (const Complaint& complaint : complaints_of(changed)) CHECK_FALSE(complaint.what.fr.empty());
    }
    SUCCEED();
}
