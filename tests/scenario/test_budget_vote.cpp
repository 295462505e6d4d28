// Participatory-budgeting votes: as cities published them, and as they should not be.

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "processes/funding.hpp"
#include "scenario/budget_vote.hpp"
#include "scenario/read.hpp"
#include "scenario/writer.hpp"

using namespace concertation;

namespace {

const std::string folder = CONCERTATION_SOURCE_DIR "/tests/data/participatory_budgeting/";

/// Identifiers funded under `rule`, in the order of selection.
std::vector<std::string> funded_in(const BudgetVote& vote, FundingRule rule) {
    std::vector<Candidate> candidates;
    for (const VotedProject& project : vote.projects) candidates.push_back({project.cost, project.support, -1, project.supporters});
    std::vector<std::string> ids;
    for (const int row : funded(rule, candidates, {vote.budget, {}, vote.ballots}))
        ids.push_back(vote.projects[static_cast<std::size_t>(row)].id);
    return ids;
}

/// Sentences of complaint about `text`, in English, without the file.
std::vector<std::string> complaints_about(const std::string& text) {
    Complaints complaints;
    budget_vote_of(text, {"vote.pb", &complaints});
    std::vector<std::string> told;
    for (const Complaint& each : complaints.in_order()) told.push_back(sentence(each, false));
    return told;
}

BudgetVote read_text(const std::string& text) {
    Complaints complaints;
    BudgetVote vote = budget_vote_of(text, {"vote.pb", &complaints});
    complaints.throw_if_any();
    return vote;
}

const std::string meta = "META\nkey;value\nbudget;100\nvote_type;approval\nrule;greedy\n";
const std::string projects = "PROJECTS\nproject_id;cost;name\na;60;A\nb;50;B\nc;40;C\n";
const std::string votes = "VOTES\nvoter_id;vote\n1;a,b\n2;a\n3;b,c\n";

}  // namespace

TEST_CASE("twenty votes fund what the cities funded", "[scenario][funding]") {
    std::ifstream list(folder + "expected.csv");
    std::string line;
    std::getline(list, line);
    int read = 0;
    while (std::getline(list, line)) {
        std::stringstream cells(line);
        std::string file, rule, ids, id;
        std::getline(cells, file, ',');
        std::getline(cells, rule, ',');
        std::getline(cells, ids, ',');
        INFO(file);
        const BudgetVote vote = read_budget_vote(folder + file);
        REQUIRE(vote.rule);
        CHECK(*vote.rule == (rule == "greedy" ? VoteRule::greedy : VoteRule::greedy_no_skip));
        CHECK(vote.warnings.empty());
        const std::vector<std::string> chosen = funded_in(vote, static_cast<FundingRule>(*vote.rule));
        std::set<std::string> expected;
        for (std::stringstream words(ids); words >> id;) expected.insert(id);
        CHECK(std::set<std::string>(chosen.begin(), chosen.end()) == expected);
        ++read;
    }
    CHECK(read == 20);
}

TEST_CASE("the vote of Dieppe has no rule of ours, its ballots count what it says", "[scenario]") {
    const BudgetVote vote = read_budget_vote(folder + "Canada_Stanford_Dataset_PB_Dieppe_2018_vote_approvals.pb");
    CHECK_FALSE(vote.rule);
    CHECK(vote.rule_named == "unknown");
    CHECK(vote.ballots == 378);
    CHECK(vote.budget == 18000000);
    for (const VotedProject& project : vote.projects) CHECK(project.support == static_cast<double>(project.supporters.size()));
}

TEST_CASE("support is counted from the ballots where the projects do not tell it", "[scenario]") {
    const BudgetVote approval = read_text(meta + projects + votes);
    CHECK(approval.projects[0].support == 2);
    CHECK(approval.projects[2].support == 1);
    const std::string weighed = "VOTES\nvoter_id;vote;points\n1;a,b;3,1\n2;c;4\n3;;\n";
    const BudgetVote cumulative = read_text("META\nkey;value\nbudget;100\nvote_type;cumulative\n" + projects + weighed);
    CHECK(cumulative.projects[0].support == 3);
    CHECK(cumulative.projects[2].support == 4);
    CHECK(cumulative.ballots == 3);
    // By rank among three: 3 for the first, 2 for the second.
    const BudgetVote ordinal =
        read_text("META\nkey;value\nbudget;100\nvote_type;ordinal\n" + projects + "VOTES\nvoter_id;vote\n1;b,a\n2;b\n");
    CHECK(ordinal.projects[0].support == 2);
    CHECK(ordinal.projects[1].support == 6);
}

TEST_CASE("rules take what fits, stop, or give each voter the same money", "[scenario][funding]") {
    const BudgetVote vote = read_text(meta + projects + votes);
    using Ids = std::vector<std::string>;
    // Two votes each for a (60) and b (50): the cheaper first; then a no longer fits, c does.
    CHECK(funded_in(vote, FundingRule::greedy) == Ids{"b", "c"});
    CHECK(funded_in(vote, FundingRule::greedy_no_skip) == Ids{"b"});
    // Purses of 33.33: b costs its two voters 25 each and is bought; then c's own voter has 8.33 left of 40, a's two 8.33 and 33.33 of 60.
    // What remains is completed greedily: c fits in the 50 left, a does not.
    CHECK(funded_in(vote, FundingRule::equal_shares) == Ids{"b", "c"});
}

TEST_CASE("equal shares serve a cohesive group in proportion, where greed serves it nothing", "[funding]") {
    // Sixty voters agree on ten projects, forty on ten others; each costs a tenth of the budget.
    std::vector<Candidate> candidates;
    for (int n = 0; n < 20; ++n) {
        Candidate project;
        project.cost = 1000;
        for (int voter = n < 10 ? 0 : 60; voter < (n < 10 ? 60 : 100); ++voter) project.supporters.push_back(voter);
        project.score = static_cast<double>(project.supporters.size());
        candidates.push_back(project);
    }
    const auto of_minority = [&](FundingRule rule) {
        int count = 0;
        for (const int row : funded(rule, candidates, {10000, {}, 100})) count += row >= 10 ? 1 : 0;
        return count;
    };
    CHECK(of_minority(FundingRule::greedy) == 0);
    CHECK(of_minority(FundingRule::equal_shares) == 4);
}

TEST_CASE("real files' liberties are read: marks, quotes, ends of lines, other columns, decimals", "[scenario]") {
    const BudgetVote vote = read_text(
        "\xEF\xBB\xBFMETA\r\nkey;value\r\nbudget;100,5;\r\nvote_type;choose-1\r\nmin_length;1\r\n\r\nPROJECTS\r\nname;cost;project_id;"
        "votes\r\n"
        "\"One; said \"\"well\"\"\";10.25;p/1;7\r\nTwo 5\" pipe;0;p/2;\r\nVOTES\r\nvoter_id;age;vote\r\n1;30;p/1\r\n2;;\r\n3\r\n");
    CHECK(vote.budget == 10050);
    CHECK(vote.projects[0].name == "One; said \"well\"");
    CHECK(vote.projects[0].cost == 1025);
    CHECK(vote.projects[0].support == 7);
    CHECK(vote.projects[1].name == "Two 5\" pipe");
    CHECK(vote.ballots == 3);
}

TEST_CASE("one fault in a vote, one complaint with its place", "[scenario]") {
    const std::vector<std::pair<std::string, std::string>> faults = {
        {projects + votes, "vote.pb: META: missing section; a .pb file has META, PROJECTS and VOTES"},
        {meta + votes, "vote.pb: PROJECTS: missing section; a .pb file has META, PROJECTS and VOTES"},
        {meta + projects, "vote.pb: VOTES: missing section; a .pb file has META, PROJECTS and VOTES"},
        {meta + projects + meta.substr(0, 0) + "META\n" + votes, "vote.pb:11:1: META: repeated section"},
        {"a;b\n" + meta + projects + votes, "vote.pb:1:1: row before any section META, PROJECTS or VOTES"},
        {"META\nkey;value\nvote_type;approval\n" + projects + votes, "vote.pb:1:1: budget: section META must tell the budget"},
        {"META\nkey;value\nbudget;-1\n" + projects + votes, "vote.pb:3:8: budget: “-1” is not a number from 0 to 10,000,000,000,000"},
        {"META\nkey;value\nbudget;nan\n" + projects + votes, "vote.pb:3:8: budget: “nan” is not a number from 0 to 10,000,000,000,000"},
        {"META\nkey;value\nbudget;1\nbudget;2\n" + projects + votes, "vote.pb:4:1: budget: repeated key"},
        {"META\nkey;value\nbudget;1\nvote_type;aproval\n" + projects + votes,
         "vote.pb:4:11: vote_type: “aproval” is not a type of vote; choices: approval, choose-1, cumulative, scoring, ordinal (did you "
         "mean "
         "approval?)"},
        {meta + "PROJECTS\nproject_id;price\na;1\n" + votes, "vote.pb:7:1: cost: section PROJECTS must have this column"},
        {meta + projects + "b;9;again\n" + votes, "vote.pb:11:1: project_id: repeated project: b"},
        {meta + projects + "d;much;D\n" + votes, "vote.pb:11:3: cost: “much” is not a number from 0 to 10,000,000,000,000"},
        {meta + projects + ";9;D\n" + votes, "vote.pb:11:1: project_id: row without an identifier or a cost"},
        {meta + projects + "VOTES\nvoter_id;choice\n1;a\n", "vote.pb:12:1: vote: section VOTES must have this column"},
        {meta + projects + votes + "4;a,z\n", "vote.pb:16:3: vote: unknown project: z"},
        {meta + projects + votes + "4;\"a\n", "vote.pb:16:3: line 16, column B: quote never closed"},
    };
    for (const auto& [text, complaint] : faults) {
        INFO(text);
        CHECK(complaints_about(text) == std::vector<std::string>{complaint});
    }
    CHECK(complaints_about(std::string(1 << 20, '\x01')).size() == 1);
    CHECK(complaints_about("").size() == 3);
    CHECK(complaints_about(std::string(8 << 20, ';')).size() == 1);
    CHECK(complaints_about(std::string(17 << 20, 'a')).size() == 1);
    CHECK(complaints_about("META\nkey;value\nbudget;x\nPROJECTS\nproject_id;cost\na;x\nVOTES\nvoter_id;vote\n1;z\n").size() == 3);
}

TEST_CASE("a scenario takes the scores of a real vote, and keeps them when written out", "[scenario]") {
    std::string file;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".pb" && (file.empty() || entry.path().filename().string() < file))
            file = entry.path().filename().string();
    const auto read = [&](const std::string& citizens) {
        return read_scenario_text("extends: shipped:minimal\ncitizens: " + citizens + "\n", "test.yaml", folder);
    };
    const Scenario scenario = read("{ballots: " + file + "}");
    const BudgetVote vote = read_budget_vote(folder + file);
    REQUIRE(scenario.scores.size() == vote.projects.size());
    CHECK(*std::max_element(scenario.scores.begin(), scenario.scores.end()) == 1.);
    CHECK(read_scenario_text(resolved_yaml(scenario), "resolved.yaml", ".").scores == scenario.scores);
    for (const char* bad : {"{ballots: missing.pb}", "{scores: [2]}", "{scores: []}", "{ballots: x.pb, scores: [1]}", "{votes: x.pb}", "5"})
        CHECK_THROWS_AS(read(bad), ScenarioError);
}
