#include "scenario/budget_vote_checks.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <set>

#include "scenario/decimal.hpp"
#include "scenario/vote_numbers.hpp"

namespace concertation {
namespace {

/// What the section META says under `key`, as a number. Tells of what is none.
std::optional<double> said(const PabulibFile& file, const char* key, Place& place, const Source& notes) {
    for (const std::vector<CsvCell>& row : file.meta.rows) {
        const CsvCell* value = cell_of(row, 1);
        if (row.front().text != key || value == nullptr || value->text.empty()) continue;
        place = value->place;
        const std::optional<double> number = vote_number(value->text);
        if (!number)
            notes.complain(place, key,
                           {"« " + shown(value->text) + " » n'est pas un nombre", "“" + shown(value->text) + "” is not a number"});
        return number;
    }
    return std::nullopt;
}

void tell_size(const PabulibFile& file, const char* key, const char* section, std::size_t counted, const Source& notes) {
    Place place;
    const std::optional<double> number = said(file, key, place, notes);
    if (!number || *number == static_cast<double>(counted)) return;
    const std::string count = std::to_string(counted), told = number_text(*number);
    notes.complain(place, key,
                   {"le fichier annonce " + told + ", mais la section " + std::string(section) + " en compte " + count,
                    "the file says " + told + ", but section " + section + " has " + count});
}

/// A limit of META, and what it limits in a ballot.
struct Limit {
    const char* key;
    bool is_most;
    std::function<double(const Ballot&)> measure;
};

double sum(const Ballot& ballot) { return std::accumulate(ballot.worth.begin(), ballot.worth.end(), 0.); }
double most(const Ballot& ballot) { return ballot.worth.empty() ? 0. : *std::max_element(ballot.worth.begin(), ballot.worth.end()); }
double count(const Ballot& ballot) { return static_cast<double>(ballot.projects.size()); }

std::vector<Limit> limits_of(const BudgetVote& vote) {
    const auto cost = [&vote](const Ballot& ballot) {
        double cents = 0.;
        for (const int row : ballot.projects) cents += static_cast<double>(vote.projects[static_cast<std::size_t>(row)].cost);
        return cents / 100.;
    };
    std::vector<Limit> limits{{"min_length", false, count}, {"max_length", true, count}, {"max_sum_cost", true, cost}};
    if (vote.kind == BallotKind::cumulative || vote.kind == BallotKind::scoring)
        limits.insert(limits.end(), {{"min_sum_points", false, sum}, {"max_sum_points", true, sum}, {"max_points", true, most}});
    return limits;
}

void tell_beyond(const Limit& limit, double bound, const std::vector<Ballot>& ballots, const Source& notes) {
    const auto is_beyond = [&](const Ballot& ballot) {
        const double measure = limit.measure(ballot), rounding = 1e-9 * std::abs(bound);
        return limit.is_most ? measure > bound + rounding : measure < bound - rounding;
    };
    const auto first = std::find_if(ballots.begin(), ballots.end(), is_beyond);
    if (first == ballots.end()) return;
    const std::string many = std::to_string(std::count_if(first, ballots.end(), is_beyond)), number = number_text(bound);
    notes.complain(first->place, limit.key,
                   {"bulletins hors de cette limite du fichier (" + number + ") : " + many + "; le premier est ici",
                    "ballots beyond this limit of the file (" + number + "): " + many + "; the first is here"});
}

void tell_limits(const PabulibFile& file, const BudgetVote& vote, const std::vector<Ballot>& ballots, const Source& notes) {
    bool has_length = false;
    for (const Limit& limit : limits_of(vote)) {
        Place place;
        const std::optional<double> bound = said(file, limit.key, place, notes);
        if (!bound) continue;
        has_length = has_length || std::string(limit.key) == "max_length";
        tell_beyond(limit, *bound, ballots, notes);
    }
    if (vote.kind == BallotKind::choose_one && !has_length) tell_beyond({"vote_type", true, count}, 1., ballots, notes);
}

void tell_repeated_voters(const PabulibSection& votes, const Source& notes) {
    const int column = votes.column("voter_id");
    std::set<std::string> seen;
    for (const std::vector<CsvCell>& row : votes.rows) {
        const CsvCell* voter = cell_of(row, column);
        if (voter == nullptr || voter->text.empty() || seen.insert(voter->text).second) continue;
        notes.complain(voter->place, "voter_id",
                       {"cette personne a déjà un bulletin : " + shown(voter->text) + "; les deux comptent",
                        "this voter already has a ballot: " + shown(voter->text) + "; both count"});
    }
}

void tell_difference(const char* key, const VotedProject& project, double told, double counted, Place place, const Source& notes) {
    const std::string here = number_text(told), there = number_text(counted);
    notes.complain(place, key,
                   {"le projet " + shown(project.id) + " a " + here + " ici, mais " + there + " selon les bulletins",
                    "project " + shown(project.id) + " has " + here + " here, but " + there + " by the ballots"});
}

/// Votes are ballots that name a project, or that give it more than nothing, or all they give; scores by rank are not compared, since
/// publishers count ranks in several ways.
void tell_support(const BudgetVote& vote, const std::vector<Ballot>& ballots, const std::vector<ToldSupport>& told, const Source& notes) {
    std::vector<double> named(vote.projects.size(), 0.), given(vote.projects.size(), 0.);
    for (const Ballot& ballot : ballots)
        for (std::size_t place = 0; place < ballot.projects.size(); ++place) {
            named[static_cast<std::size_t>(ballot.projects[place])] += 1.;
            given[static_cast<std::size_t>(ballot.projects[place])] += ballot.worth[place];
        }
    for (std::size_t row = 0; row < told.size() && !ballots.empty(); ++row) {
        const VotedProject& project = vote.projects[row];
        const ToldSupport& one = told[row];
        const auto differ = [](double a, double b) { return std::abs(a - b) > 1e-6 * std::max(1., std::abs(b)); };
        if (one.votes && differ(*one.votes, named[row]) && differ(*one.votes, static_cast<double>(project.supporters.size())) &&
            differ(*one.votes, given[row]))
            tell_difference("votes", project, *one.votes, named[row], one.votes_place, notes);
        if (one.score && vote.kind != BallotKind::ordinal && differ(*one.score, given[row]))
            tell_difference("score", project, *one.score, given[row], one.score_place, notes);
    }
}

}  // namespace

void tell_contradictions(const PabulibFile& file, const BudgetVote& vote, const std::vector<Ballot>& ballots,
                         const std::vector<ToldSupport>& told, const Source& notes) {
    tell_size(file, "num_projects", "PROJECTS", vote.projects.size(), notes);
    tell_size(file, "num_votes", "VOTES", ballots.size(), notes);
    tell_limits(file, vote, ballots, notes);
    tell_repeated_voters(file.votes, notes);
    tell_support(vote, ballots, told, notes);
    if (std::any_of(ballots.begin(), ballots.end(), [](const Ballot& ballot) { return !ballot.projects.empty(); })) return;
    if (std::any_of(told.begin(), told.end(), [](const ToldSupport& one) { return one.votes || one.score; }))
        notes.complain(file.votes.place, "VOTES",
                       {"aucun bulletin ne nomme de projet; l'appui est celui que disent les projets",
                        "no ballot names a project; support is as the projects tell it"});
    else
        notes.complain(file.votes.place, "VOTES",
                       {"aucun bulletin ne nomme de projet, et il n'y a ni colonne votes, ni colonne score : aucun projet n'a d'appui",
                        "no ballot names a project, and there is no column votes or score: no project has any support"});
}

}  // namespace concertation
