#pragma once
// Where a vote's file does not agree with itself.

#include <optional>
#include <vector>

#include "scenario/budget_vote.hpp"
#include "scenario/pabulib.hpp"

namespace concertation {

/// A ballot as it is counted: each project once.
struct Ballot {
    Place place;
    std::vector<int> projects;  ///< rows
    std::vector<double> worth;  ///< of each: points, 1, or by rank
};

/// What the file says of a project's support.
struct ToldSupport {
    Place votes_place, score_place;
    std::optional<double> votes, score;
};

/// Tells of numbers of projects, ballots and votes that are not those counted, of ballots beyond the limits that the section META sets, of
/// voters written twice, and of a file in which nothing supports any project.
void tell_contradictions(const PabulibFile& file, const BudgetVote& vote, const std::vector<Ballot>& ballots,
                         const std::vector<ToldSupport>& told, const Source& notes);

}  // namespace concertation
