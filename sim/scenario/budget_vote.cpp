#include "scenario/budget_vote.hpp"

#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "scenario/budget_vote_checks.hpp"
#include "scenario/choice_table.hpp"
#include "scenario/decimal.hpp"
#include "scenario/did_you_mean.hpp"
#include "scenario/files.hpp"
#include "scenario/pabulib.hpp"
#include "scenario/vote_numbers.hpp"

namespace concertation {
namespace {

constexpr double most_dollars = 1e13;  // cents stay whole numbers far within 64 bits

enum class Sign : std::uint8_t { positive, any };

/// A number as publishers write it, not below 0 unless `sign` says so. Complains otherwise.
std::optional<double> amount(const CsvCell& cell, const std::string& key, const Source& source, Sign sign = Sign::positive) {
    const std::optional<double> value = vote_number(cell.text);
    const bool any = sign == Sign::any;
    if (value && *value >= (any ? -most_dollars : 0.) && *value <= most_dollars) return value;
    source.complain(cell.place, key,
                    {"« " + shown(cell.text) + " » n'est pas un nombre de " + (any ? "-10 000 000 000 000" : "0") + " à 10 000 000 000 000",
                     "“" + shown(cell.text) + "” is not a number from " + (any ? "-10,000,000,000,000" : "0") + " to 10,000,000,000,000"});
    return std::nullopt;
}

std::int64_t cents_of(double dollars) { return static_cast<std::int64_t>(std::llround(dollars * 100.)); }

/// The words of a cell, separated by commas.
std::vector<std::string> listed(const CsvCell* cell) {
    std::vector<std::string> words;
    if (cell == nullptr || cell->text.empty()) return words;
    for (std::size_t start = 0; start <= cell->text.size();) {
        const std::size_t end = std::min(cell->text.find(',', start), cell->text.size());
        std::string word = cell->text.substr(start, end - start);
        word.erase(0, word.find_first_not_of(' '));
        word.erase(word.find_last_not_of(' ') + 1);
        if (!word.empty()) words.push_back(std::move(word));
        start = end + 1;
    }
    return words;
}

void read_rule(BudgetVote& vote, const std::string& named) {
    const std::map<std::string, VoteRule> known = {{"greedy", VoteRule::greedy},
                                                   {"greedy-no-skip", VoteRule::greedy_no_skip},
                                                   {"greedy-threshold", VoteRule::greedy_threshold},
                                                   {"equalshares", VoteRule::equal_shares},
                                                   {"equal-shares", VoteRule::equal_shares},
                                                   {"equalshares/add1", VoteRule::equal_shares_add1},
                                                   {"equal-shares/add1", VoteRule::equal_shares_add1}};
    vote.rule_named = named;
    const auto found = known.find(named);
    vote.rule_is_near = found == known.end() && (named.rfind("equalshares", 0) == 0 || named.rfind("equal-shares", 0) == 0);
    if (found != known.end()) vote.rule = found->second;
    if (vote.rule_is_near) vote.rule = VoteRule::equal_shares;
}

void read_kind(BudgetVote& vote, const CsvCell& cell, const Source& source) {
    const std::vector<std::string> words = {"approval", "choose-1", "cumulative", "scoring", "ordinal"};
    for (std::size_t word = 0; word < words.size(); ++word)
        if (cell.text == words[word]) return void(vote.kind = static_cast<BallotKind>(word));
    const Text near = suggestion(cell.text, words);
    source.complain(
        cell.place, "vote_type",
        {"« " + shown(cell.text) + " » n'est pas un type de vote; choix : approval, choose-1, cumulative, scoring, ordinal" + near.fr,
         "“" + shown(cell.text) + "” is not a type of vote; choices: approval, choose-1, cumulative, scoring, ordinal" + near.en});
}

void read_meta(BudgetVote& vote, const PabulibSection& meta, const Source& source) {
    bool budget = false;
    for (const std::vector<CsvCell>& row : meta.rows) {
        const std::string& key = row.front().text;
        const CsvCell* value = cell_of(row, 1);
        if (value == nullptr || value->text.empty()) continue;
        if (key == "rule") read_rule(vote, value->text);
        if (key == "vote_type") read_kind(vote, *value, source);
        if (key == "min_project_score_threshold")
            if (const auto least = amount(*value, key, source, Sign::any)) vote.least_support = *least;
        if (key != "budget") continue;
        if (budget) source.complain(row.front().place, "budget", {"clé répétée", "repeated key"});
        budget = true;
        if (const auto dollars = amount(*value, key, source)) vote.budget = cents_of(*dollars);
    }
    if (!budget) source.complain(meta.place, "budget", {"la section META doit dire le budget", "section META must tell the budget"});
}

/// The number a project's row tells in a column, if any.
std::optional<double> told_in(const std::vector<CsvCell>& row, int column, const char* title, Place& place, const Source& source) {
    const CsvCell* cell = cell_of(row, column);
    if (cell == nullptr || cell->text.empty()) return std::nullopt;
    place = cell->place;
    return amount(*cell, title, source, Sign::any);
}

/// Reads the projects, and what the file says of the support of each.
std::vector<ToldSupport> read_projects(BudgetVote& vote, std::map<std::string, int>& rows, const PabulibSection& projects,
                                       const Source& source) {
    std::vector<ToldSupport> all;
    const int id = projects.column("project_id"), cost = projects.column("cost"), name = projects.column("name");
    for (const auto& [column, title] : {std::pair{id, "project_id"}, std::pair{cost, "cost"}})
        if (column < 0)
            source.complain(projects.heading.front().place, title,
                            {"la section PROJECTS doit avoir cette colonne", "section PROJECTS must have this column"});
    if (id < 0 || cost < 0) return all;
    for (const std::vector<CsvCell>& row : projects.rows) {
        const CsvCell* own = cell_of(row, id);
        const CsvCell* price = cell_of(row, cost);
        if (own == nullptr || own->text.empty() || price == nullptr) {
            source.complain(row.front().place, "project_id",
                            {"ligne sans identifiant ou sans coût", "row without an identifier or a cost"});
            continue;
        }
        if (!rows.emplace(own->text, static_cast<int>(vote.projects.size())).second)
            source.complain(own->place, "project_id", {"projet répété : " + shown(own->text), "repeated project: " + shown(own->text)});
        VotedProject project;
        project.id = own->text;
        if (const CsvCell* told = cell_of(row, name)) project.name = told->text;
        if (const auto dollars = amount(*price, "cost", source)) project.cost = cents_of(*dollars);
        ToldSupport told;
        told.score = told_in(row, projects.column("score"), "score", told.score_place, source);
        told.votes = told_in(row, projects.column("votes"), "votes", told.votes_place, source);
        all.push_back(told);
        vote.projects.push_back(std::move(project));
    }
    if (vote.projects.empty()) source.complain(projects.place, "PROJECTS", {"aucun projet", "no project"});
    return all;
}

bool is_weighed(const BudgetVote& vote) { return vote.kind == BallotKind::cumulative || vote.kind == BallotKind::scoring; }

/// What the `place`-th of `count` projects of a ballot is worth to it: points told, 1, or by rank (Borda).
double worth(const BudgetVote& vote, std::size_t place, const std::vector<std::string>& points) {
    if (vote.kind == BallotKind::ordinal) return static_cast<double>(vote.projects.size() - std::min(place, vote.projects.size()));
    if (points.empty()) return 1.;
    return decimal(points[place]).value_or(std::numeric_limits<double>::quiet_NaN());
}

/// The ballot in a row: `chosen`, each once, with the points `given`. Complains of projects that are not there.
Ballot ballot_of(const BudgetVote& vote, const std::map<std::string, int>& rows, Place place, const std::vector<std::string>& chosen,
                 const std::vector<std::string>& given, const Source& source, const Source& notes) {
    Ballot ballot{place, {}, {}};
    std::set<int> seen;
    for (std::size_t named = 0; named < chosen.size(); ++named) {
        const auto found = rows.find(chosen[named]);
        if (found == rows.end()) {
            source.complain(place, "vote", {"projet inconnu : " + shown(chosen[named]), "unknown project: " + shown(chosen[named])});
            continue;
        }
        if (!seen.insert(found->second).second) {
            notes.complain(place, "vote",
                           {"projet nommé plus d'une fois dans le bulletin, compté une fois : " + shown(chosen[named]),
                            "project named more than once in the ballot, counted once: " + shown(chosen[named])});
            continue;
        }
        const double value = worth(vote, named, given);
        if (!std::isfinite(value)) source.complain(place, "points", {"des points doivent être des nombres", "points must be numbers"});
        ballot.projects.push_back(found->second);
        ballot.worth.push_back(value);
    }
    return ballot;
}

std::vector<Ballot> read_votes(const BudgetVote& vote, const std::map<std::string, int>& rows, const PabulibSection& votes,
                               const Source& source, const Source& notes) {
    std::vector<Ballot> ballots;
    const int chosen_in = votes.column("vote"), points = votes.column("points");
    if (chosen_in < 0) {
        source.complain(votes.heading.front().place, "vote",
                        {"la section VOTES doit avoir cette colonne", "section VOTES must have this column"});
        return ballots;
    }
    for (const std::vector<CsvCell>& row : votes.rows) {
        const CsvCell* cell = cell_of(row, chosen_in);
        const Place place = cell != nullptr ? cell->place : row.front().place;
        const std::vector<std::string> chosen = listed(cell);
        const std::vector<std::string> given = is_weighed(vote) ? listed(cell_of(row, points)) : std::vector<std::string>();
        if (!given.empty() && given.size() != chosen.size())
            source.complain(place, "points",
                            {"il faut autant de points que de projets votés", "there must be as many points as projects voted for"});
        else
            ballots.push_back(ballot_of(vote, rows, place, chosen, given, source, notes));
    }
    return ballots;
}

/// Gives projects their supporters, and their support: the score told, else the votes told, else what ballots give. Points are not votes:
/// where a score is left empty they are counted.
void count(BudgetVote& vote, const std::vector<Ballot>& ballots, const std::vector<ToldSupport>& told, bool has_scores) {
    std::vector<double> given(vote.projects.size(), 0.);
    for (const Ballot& ballot : ballots) {
        for (std::size_t place = 0; place < ballot.projects.size(); ++place) {
            const auto row = static_cast<std::size_t>(ballot.projects[place]);
            given[row] += ballot.worth[place];
            if (ballot.worth[place] > 0.) vote.projects[row].supporters.push_back(vote.ballots);
        }
        ++vote.ballots;
    }
    const bool votes_are_no_score = has_scores && is_weighed(vote) && !ballots.empty();
    for (std::size_t row = 0; row < told.size(); ++row)
        vote.projects[row].support = told[row].score                          ? *told[row].score
                                     : told[row].votes && !votes_are_no_score ? *told[row].votes
                                                                              : given[row];
}

}  // namespace

std::vector<std::string> vote_rule_words() {
    const auto& shared = choice_table()[static_cast<std::size_t>(choice_row("funding.rule"))].words;
    std::vector<std::string> words(shared.begin(), shared.end());
    words.insert(words.end(), {"greedy_threshold", "equal_shares_add1"});
    return words;
}

BudgetVote budget_vote_of(std::string_view text, const Source& source) {
    BudgetVote vote;
    const PabulibFile file = pabulib_file(text, most_bytes_of_budget_vote, source);
    if (!source.complaints->none()) return vote;
    read_meta(vote, file.meta, source);
    std::map<std::string, int> rows;
    const std::vector<ToldSupport> told = read_projects(vote, rows, file.projects, source);
    if (rows.empty()) return vote;
    Complaints noted;
    const Source notes{source.file, &noted};
    const std::vector<Ballot> ballots = read_votes(vote, rows, file.votes, source, notes);
    count(vote, ballots, told, file.projects.column("score") >= 0);
    if (source.complaints->none()) tell_contradictions(file, vote, ballots, told, notes);
    vote.warnings = noted.in_order();
    return vote;
}

BudgetVote read_budget_vote(const std::filesystem::path& file) {
    Complaints complaints;
    const Source source{file.string(), &complaints};
    const std::optional<std::string> text = text_of({file.string(), file}, most_bytes_of_budget_vote, {}, "", source);
    complaints.throw_if_any();
    BudgetVote vote = budget_vote_of(*text, source);
    complaints.throw_if_any();
    return vote;
}

}  // namespace concertation
