#pragma once
// A participatory-budgeting vote as Pabulib's files (*.pb) tell it: what was proposed, what it costs, who voted for what.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/choices.hpp"
#include "scenario/complaints.hpp"

namespace concertation {

/// The rules of funding.rule, in its order, then those that votes alone have.
enum class VoteRule : std::uint8_t { greedy, greedy_no_skip, equal_shares, greedy_threshold, equal_shares_add1 };

/// The words of VoteRule, in its order.
std::vector<std::string> vote_rule_words();

struct VotedProject {
    std::string id, name;
    std::int64_t cost = 0;        ///< cents
    double support = 0;           ///< its score, else its votes, as the file tells them; else counted from the ballots. Points may be
                                  ///< below 0
    std::vector<int> supporters;  ///< rows of ballots that name it with more than nothing, ascending
};

enum class BallotKind : std::uint8_t { approval, choose_one, cumulative, scoring, ordinal };

struct BudgetVote {
    std::string rule_named;        ///< as the file says; empty: not said
    std::optional<VoteRule> rule;  ///< what it is here; none: a rule this program does not have
    bool rule_is_near = false;     ///< another form of `rule`, which this program does not have
    BallotKind kind = BallotKind::approval;
    std::int64_t budget = 0;              ///< cents
    std::optional<double> least_support;  ///< a threshold the file names
    std::vector<VotedProject> projects;   ///< in the order of the file
    int ballots = 0;
    std::vector<Complaint> warnings;  ///< what is read all the same: repeats in ballots, where the file does not agree with itself
};

/// Most a file may weigh: 16 MiB, several times the largest known.
inline constexpr std::size_t most_bytes_of_budget_vote = 16u << 20;

/// Reads the text of a file. Complains of everything wrong in it, with line and column.
BudgetVote budget_vote_of(std::string_view text, const Source& source);

/// Reads a file. Throws ScenarioError with every complaint.
BudgetVote read_budget_vote(const std::filesystem::path& file);

}  // namespace concertation
