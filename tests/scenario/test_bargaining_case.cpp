// Bargaining cases in KTAB's csv: read whole, or refused with the place of each fault.

#include "scenario/bargaining_case.hpp"

#include <catch2/catch.hpp>

using namespace concertation;

namespace {

std::string first_complaint(const std::string& text) {
    Complaints complaints;
    bargaining_case_of(text, {"case.csv", &complaints});
    const auto all = complaints.in_order();
    return all.empty() ? "" : sentence(all.front(), false);
}

const std::string good = "Case,\"A, told\",2,1,\nActor,Description,Power,Pstn,Sal,\nA,one,10,20,30,\nB,,5.5,80,100,\n";

std::string with(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("a bargaining case is read as KTAB writes it", "[scenario]") {
    Complaints complaints;
    const BargainingCase read = bargaining_case_of(good, {"case.csv", &complaints});
    REQUIRE(complaints.none());
    CHECK(read.name == "Case");
    CHECK(read.description == "A, told");
    CHECK(read.actors == std::vector<std::string>{"A", "B"});
    CHECK(read.issues == std::vector<std::string>{"Pstn"});
    CHECK(read.power == std::vector<double>{10., 5.5});
    CHECK(read.position[1][0] == .8);
    CHECK(read.salience[0][0] == .3);
    CHECK(read.overcommitted().empty());
}

TEST_CASE("a case with a fault is refused, with its place", "[scenario]") {
    CHECK(first_complaint(with(good, "2,1", "3,1")) == "case.csv:1:1: actors: 3 actors announced, 2 lines");
    CHECK(first_complaint(with(good, "2,1", "1,1")) == "case.csv:1:16: actors: line 1, column C: “1” is not a number from 2 to 200");
    CHECK(first_complaint(with(good, "10,20", "ten,20")) ==
          "case.csv:3:7: power: line 3, column C (“Power”): “ten” is not a number from 0 to 1000000000");
    CHECK(first_complaint(with(good, "10,20", "0,20")) == "case.csv:3:7: power: line 3, column C (“Power”): power must be above 0");
    CHECK(first_complaint(with(good, "10,20", "10,120")) ==
          "case.csv:3:10: Pstn: line 3, column D (“Pstn”): “120” is not a number from 0 to 100");
    CHECK(first_complaint(with(good, "B,,5.5,80,100,", "B,,5.5,80")) ==
          "case.csv:4:8: salience: line 4, column E (“Sal”): this value is missing (0 to 100)");
    CHECK(first_complaint(with(good, "B,,", "A,,")) == "case.csv:4:1: A: line 4, column A (“Actor”): empty or repeated name of an actor");
    CHECK(first_complaint(with(good, "80,100,", "80,100,7")) == "case.csv:4:15: B: line 4, column F: values too many");
    CHECK(first_complaint(with(good, "Pstn,Sal,", "Pstn,Sal,More,Sal,")).find("there must be 5 columns") != std::string::npos);
    CHECK(first_complaint("Case,,2,1\n").find("the line of headings is missing") != std::string::npos);
    CHECK(first_complaint("").find("empty table") != std::string::npos);
    CHECK_FALSE(first_complaint(std::string("Case\0,2,1\n", 10)).empty());
    CHECK_FALSE(first_complaint("\"Case,2,1\n").empty());
    CHECK_THROWS_AS(read_bargaining_case("no_such_case.csv"), ScenarioError);
}
