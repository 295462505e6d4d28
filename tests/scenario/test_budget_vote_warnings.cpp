// Participatory-budgeting votes: what is read all the same, and told.

#include <catch2/catch.hpp>

#include "scenario/budget_vote.hpp"
#include "scenario/vote_numbers.hpp"

using namespace concertation;
using Sentences = std::vector<std::string>;

namespace {

BudgetVote read_text(const std::string& text) {
    Complaints complaints;
    BudgetVote vote = budget_vote_of(text, {"vote.pb", &complaints});
    complaints.throw_if_any();
    return vote;
}

/// Warnings about `text`, in English.
Sentences warnings_about(const std::string& text) {
    Sentences told;
    for (const Complaint& each : read_text(text).warnings) told.push_back(sentence(each, false));
    return told;
}

std::string meta(const std::string& more) { return "META\nkey;value\nbudget;100\n" + more; }

const std::string projects = "PROJECTS\nproject_id;cost\na;60\nb;50\nc;40\n";

}  // namespace

TEST_CASE("a project named twice in a ballot counts once, and its line is told", "[scenario]") {
    const std::string text = meta("vote_type;approval\n") + projects + "VOTES\nvoter_id;vote\n1;a,b,a\n2;c\n";
    CHECK(warnings_about(text) == Sentences{"vote.pb:12:3: vote: project named more than once in the ballot, counted once: a"});
    const BudgetVote vote = read_text(text);
    CHECK(vote.projects[0].support == 1);
    CHECK(vote.projects[0].supporters == std::vector<int>{0});
    // The points of the first time count.
    const BudgetVote weighed = read_text(meta("vote_type;cumulative\n") + projects + "VOTES\nvoter_id;vote;points\n1;a,b,a;3,2,1\n");
    CHECK(weighed.projects[0].support == 3);
    CHECK(weighed.projects[1].support == 2);
}

TEST_CASE("a vote that does not agree with itself is told, number by number", "[scenario]") {
    const std::string votes = "VOTES\nvoter_id;vote\n1;a,b\n2;b\n";
    const std::string told = "PROJECTS\nproject_id;cost;votes\na;60;1\nb;50;2\n";
    CHECK(warnings_about(meta("num_projects;2\nnum_votes;2\nmin_length;1\nmax_length;2\nmax_sum_cost;110\n") + told + votes).empty());
    CHECK(warnings_about(meta("num_projects;5\n") + told + votes) ==
          Sentences{"vote.pb:4:14: num_projects: the file says 5, but section PROJECTS has 2"});
    CHECK(warnings_about(meta("num_votes;1,020\n") + told + votes) ==
          Sentences{"vote.pb:4:11: num_votes: the file says 1020, but section VOTES has 2"});
    CHECK(warnings_about(meta("num_votes;two\n") + told + votes) == Sentences{"vote.pb:4:11: num_votes: “two” is not a number"});
    CHECK(warnings_about(meta("max_length;1\n") + told + votes) ==
          Sentences{"vote.pb:11:3: max_length: ballots beyond this limit of the file (1): 1; the first is here"});
    CHECK(warnings_about(meta("min_length;2\n") + told + votes) ==
          Sentences{"vote.pb:12:3: min_length: ballots beyond this limit of the file (2): 1; the first is here"});
    CHECK(warnings_about(meta("max_sum_cost;100\n") + told + votes) ==
          Sentences{"vote.pb:11:3: max_sum_cost: ballots beyond this limit of the file (100): 1; the first is here"});
    CHECK(warnings_about(meta("vote_type;choose-1\n") + told + votes) ==
          Sentences{"vote.pb:11:3: vote_type: ballots beyond this limit of the file (1): 1; the first is here"});
    CHECK(warnings_about(meta("") + "PROJECTS\nproject_id;cost;votes\na;60;1\nb;50;9\n" + votes) ==
          Sentences{"vote.pb:7:6: votes: project b has 9 here, but 2 by the ballots"});
    CHECK(warnings_about(meta("") + told + votes + "2;\n") ==
          Sentences{"vote.pb:12:1: voter_id: this voter already has a ballot: 2; both count"});
}

TEST_CASE("points beyond their limits and scores other than those of the ballots are told", "[scenario]") {
    const std::string votes = "VOTES\nvoter_id;vote;points\n1;a,b;4,1\n2;b;2\n";
    const auto scored = [&](const std::string& limits, const std::string& score) {
        return warnings_about(meta("vote_type;cumulative\n" + limits) + "PROJECTS\nproject_id;cost;votes;score\na;60;1;4\nb;50;2;" + score +
                              "\n" + votes);
    };
    CHECK(scored("min_sum_points;2\nmax_sum_points;5\nmax_points;4\n", "3").empty());
    CHECK(scored("max_points;3\n", "3") ==
          Sentences{"vote.pb:12:3: max_points: ballots beyond this limit of the file (3): 1; the first is here"});
    CHECK(scored("max_sum_points;4\n", "3") ==
          Sentences{"vote.pb:12:3: max_sum_points: ballots beyond this limit of the file (4): 1; the first is here"});
    CHECK(scored("min_sum_points;3\n", "3") ==
          Sentences{"vote.pb:13:3: min_sum_points: ballots beyond this limit of the file (3): 1; the first is here"});
    CHECK(scored("", "7") == Sentences{"vote.pb:8:8: score: project b has 7 here, but 3 by the ballots"});
}

TEST_CASE("a vote without a ballot is told, the more so where nothing else tells support", "[scenario]") {
    CHECK(warnings_about(meta("") + projects + "VOTES\nvoter_id;vote\n") ==
          Sentences{"vote.pb:9:1: VOTES: no ballot names a project, and there is no column votes or score: no project has any support"});
    CHECK(warnings_about(meta("") + "PROJECTS\nproject_id;cost;votes\na;60;3\n" + "VOTES\nvoter_id;vote\n1;\n") ==
          Sentences{"vote.pb:6:6: votes: project a has 3 here, but 0 by the ballots",
                    "vote.pb:7:1: VOTES: no ballot names a project; support is as the projects tell it"});
}

TEST_CASE("negative points lower a support, and support nobody", "[scenario]") {
    const std::string votes = "VOTES\nvoter_id;vote;points\n1;a,b,c;5,0,-5\n2;b,a;1,1\n";
    const BudgetVote vote = read_text(meta("vote_type;scoring\n") + projects + votes);
    CHECK(vote.projects[0].support == 6);
    CHECK(vote.projects[1].supporters == std::vector<int>{1});
    CHECK(vote.projects[2].support == -5);
    CHECK(vote.projects[2].supporters.empty());
    CHECK(vote.warnings.empty());
    CHECK_FALSE(vote.least_support);
    const BudgetVote told =
        read_text(meta("vote_type;scoring\n") + "PROJECTS\nproject_id;cost;score\nc;40;-5\n" + "VOTES\nvoter_id;vote;points\n1;c;-5\n");
    CHECK(told.projects[0].support == -5);
    CHECK(told.warnings.empty());
}

TEST_CASE("where a score is left empty, votes or the ballots' points tell the support", "[scenario]") {
    const std::string table = "PROJECTS\nproject_id;cost;votes;score\na;60;1;\nb;50;1;2\n";
    const BudgetVote approval = read_text(meta("vote_type;approval\n") + table + "VOTES\nvoter_id;vote\n1;b\n2;b\n3;a\n");
    CHECK(approval.projects[0].support == 1);
    CHECK(approval.projects[1].support == 2);
    const BudgetVote cumulative = read_text(meta("vote_type;cumulative\n") + table + "VOTES\nvoter_id;vote;points\n1;a,b;8,2\n");
    CHECK(cumulative.projects[0].support == 8);
    CHECK(cumulative.projects[1].support == 2);
}

TEST_CASE("numbers of votes are read as publishers write them", "[scenario]") {
    const std::vector<std::pair<std::string, double>> numbers = {{"60,000", 60000},
                                                                 {"1,250,000", 1250000},
                                                                 {"1,250,000.50", 1250000.5},
                                                                 {"60000", 60000},
                                                                 {"100,5", 100.5},
                                                                 {"0,125", .125},
                                                                 {"12,50", 12.5},
                                                                 {"1 250 000,50", 1250000.5},
                                                                 {"1 250", 1250},
                                                                 {"1.250.000", 1250000},
                                                                 {"1.250,50", 1250.5},
                                                                 {"1.250", 1.25},
                                                                 {"-5", -5},
                                                                 {"-1,250", -1250},
                                                                 {"1\xC2\xA0"
                                                                  "250",
                                                                  1250},
                                                                 {"1234,567", 1234.567}};
    for (const auto& [text, number] : numbers) {
        INFO(text);
        REQUIRE(vote_number(text));
        CHECK(*vote_number(text) == Approx(number));
    }
    for (const char* bad : {"", "much", "1,2,3", "1 25", "1,250,00", "-", ",", "1,250,0000", "1.2.3", "nan"}) {
        INFO(bad);
        CHECK_FALSE(vote_number(bad));
    }
    const BudgetVote vote =
        read_text("META\nkey;value\nbudget;1,000\nPROJECTS\nproject_id;cost;votes\na;60,000.50;1,234\nVOTES\nvoter_id;vote\n");
    CHECK(vote.budget == 100000);
    CHECK(vote.projects[0].cost == 6000050);
    CHECK(vote.projects[0].support == 1234);
}

TEST_CASE("the rule a vote names is told apart from its other forms", "[scenario]") {
    const auto rule = [](const std::string& named) {
        return read_text(meta("rule;" + named + "\n") + projects + "VOTES\nvoter_id;vote\n");
    };
    CHECK(rule("greedy-threshold").rule == VoteRule::greedy_threshold);
    CHECK(rule("equalshares").rule == VoteRule::equal_shares);
    CHECK(rule("equalshares/add1").rule == VoteRule::equal_shares_add1);
    CHECK_FALSE(rule("equalshares/add1").rule_is_near);
    CHECK(rule("equalshares/other").rule == VoteRule::equal_shares);
    CHECK(rule("equalshares/other").rule_is_near);
    CHECK_FALSE(rule("lottery").rule);
    CHECK(vote_rule_words().size() == static_cast<std::size_t>(VoteRule::equal_shares_add1) + 1);
}
