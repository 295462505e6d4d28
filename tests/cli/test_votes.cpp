// prioritise, as its users run it: what it funds, what it warns of, in both forms.

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// What `prioritise` says of a vote for a (60), b (50) and c (40).
Heard prioritised(const std::string& meta, const std::string& votes, const std::string& words = "--json") {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "vote.pb") << "META\nkey;value\nbudget;100\n"
                                             << meta << "PROJECTS\nproject_id;cost\na;60\nb;50\nc;40\nVOTES\nvoter_id;vote\n"
                                             << votes;
    return heard("prioritise vote.pb " + words, folder.path());
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("what a vote is warned of goes to standard error and into JSON, and it is funded all the same", "[cli][funding]") {
    const Heard repeated = prioritised("rule;greedy\nnum_votes;7\n", "1;a,a\n2;b\n3;c\n");
    CHECK(repeated.code == 0);
    CHECK(repeated.diagnostics ==
          "vote.pb:5:11: num_votes: the file says 7, but section VOTES has 3\n"
          "vote.pb:13:3: vote: project named more than once in the ballot, counted once: a\n"
          "equal under the rule: c, b, a; what is funded depends on their order (here the cheaper first, then the better "
          "supported, then the earlier in the file)\n");
    const auto read = nlohmann::json::parse(repeated.results);
    CHECK(read["funded"] == Words{"c", "b"});
    CHECK(read["file_rule"] == "greedy");
    REQUIRE(read["warnings"].size() == 3);
    CHECK(read["warnings"][1] == "vote.pb:13:3: vote: project named more than once in the ballot, counted once: a");
    const Heard french = prioritised("rule;greedy\n", "1;a,a\n2;b\n", "--lang fr");
    CHECK(french.diagnostics.find("compté une fois") != std::string::npos);
}

TEST_CASE("a threshold is applied by the rule that has one and told under the others", "[cli][funding]") {
    const std::string votes = "1;a,c\n2;a\n";
    const auto applied = prioritised("rule;greedy-threshold\nmin_project_score_threshold;2\n", votes);
    CHECK(nlohmann::json::parse(applied.results)["funded"] == Words{"a"});
    CHECK(applied.diagnostics.empty());
    const auto told = prioritised("rule;greedy-no-skip\nmin_project_score_threshold;2\n", votes);
    CHECK(nlohmann::json::parse(told.results)["funded"] == Words{"a", "c"});
    CHECK(told.diagnostics.find("project c is funded under the threshold") != std::string::npos);
}

TEST_CASE("a rule that is not here is told with what is played in its place", "[cli][funding]") {
    const auto unknown = prioritised("rule;lottery\n", "1;a\n");
    CHECK(unknown.diagnostics.find("(lottery)") != std::string::npos);
    CHECK(nlohmann::json::parse(unknown.results)["rule"] == "greedy");
    const auto near = prioritised("rule;equalshares/other\n", "1;a\n");
    CHECK(near.diagnostics.find("(equalshares/other)") != std::string::npos);
    CHECK(nlohmann::json::parse(near.results)["rule"] == "equal_shares");
    const auto asked = prioritised("", "1;a\n2;b\n", "--json --rule equal_shares_add1");
    CHECK(nlohmann::json::parse(asked.results)["rule"] == "equal_shares_add1");
    CHECK(nlohmann::json::parse(asked.results)["file_rule"].is_null());
    CHECK(prioritised("", "1;a\n", "--rule equal_share").code == 2);
}
