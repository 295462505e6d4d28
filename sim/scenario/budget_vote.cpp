#include "scenario/budget_vote.hpp"

#include <cmath>
#include <limits>
#include <map>
#include <set>

#include "scenario/decimal.hpp"
#include "scenario/did_you_mean.hpp"
#include "scenario/files.hpp"
#include "scenario/pabulib.hpp"

namespace concertation {
namespace {

constexpr double most_dollars = 1e13;  // cents stay whole numbers far within 64 bits

/// A number not below 0, its decimals after a point or a comma. Complains otherwise.
std::optional<double> amount(const CsvCell& cell, const std::string& key, const Source& source) {
    std::string text = cell.text;
    if (const std::size_t comma = text.find(','); comma != std::string::npos) text[comma] = '.';
    const std::optional<double> value = decimal(text);
    if (value && *value >= 0. && *value <= most_dollars) return value;
    source.complain(cell.place, key,
                    {"« " + shown(cell.text) + " » n'est pas un nombre de 0 à 10 000 000 000 000",
                     "“" + shown(cell.text) + "” is not a number from 0 to 10,000,000,000,000"});
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

std::optional<FundingRule> rule_of(const std::string& named) {
    if (named == "greedy") return FundingRule::greedy;
    if (named == "greedy-no-skip") return FundingRule::greedy_no_skip;
    if (named.rfind("equalshares", 0) == 0 || named.rfind("equal-shares", 0) == 0) return FundingRule::equal_shares;
    return std::nullopt;
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
        if (key == "rule") vote.rule_named = value->text, vote.rule = rule_of(value->text);
        if (key == "vote_type") read_kind(vote, *value, source);
        if (key == "min_project_score_threshold")
            if (const auto least = amount(*value, key, source)) vote.least_support = *least;
        if (key != "budget") continue;
        if (budget) source.complain(row.front().place, "budget", {"clé répétée", "repeated key"});
        budget = true;
        if (const auto dollars = amount(*value, key, source)) vote.budget = cents_of(*dollars);
    }
    if (!budget) source.complain(meta.place, "budget", {"la section META doit dire le budget", "section META must tell the budget"});
}

/// Reads the projects; whether each has a support of its own.
bool read_projects(BudgetVote& vote, std::map<std::string, int>& rows, const PabulibSection& projects, const Source& source) {
    const int id = projects.column("project_id"), cost = projects.column("cost"), name = projects.column("name");
    const int support = projects.column("score") >= 0 ? projects.column("score") : projects.column("votes");
    for (const auto& [column, title] : {std::pair{id, "project_id"}, std::pair{cost, "cost"}})
        if (column < 0)
            source.complain(projects.heading.front().place, title,
                            {"la section PROJECTS doit avoir cette colonne", "section PROJECTS must have this column"});
    if (id < 0 || cost < 0) return true;
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
        if (const CsvCell* told = cell_of(row, support); told != nullptr && !told->text.empty())
            if (const auto value = amount(*told, projects.heading[static_cast<std::size_t>(support)].text, source))
                project.support = *value;
        vote.projects.push_back(std::move(project));
    }
    if (vote.projects.empty()) source.complain(projects.place, "PROJECTS", {"aucun projet", "no project"});
    return support >= 0;
}

/// What the `place`-th of `count` projects of a ballot is worth to it: points told, 1, or by rank (Borda).
double worth(const BudgetVote& vote, std::size_t place, const std::vector<std::string>& points) {
    if (vote.kind == BallotKind::ordinal) return static_cast<double>(vote.projects.size() - std::min(place, vote.projects.size()));
    if (points.empty()) return 1.;
    return decimal(points[place]).value_or(std::numeric_limits<double>::quiet_NaN());
}

void read_votes(BudgetVote& vote, const std::map<std::string, int>& rows, const PabulibSection& votes, bool count, const Source& source) {
    const int chosen_in = votes.column("vote"), points = votes.column("points");
    if (chosen_in < 0) {
        source.complain(votes.heading.front().place, "vote",
                        {"la section VOTES doit avoir cette colonne", "section VOTES must have this column"});
        return;
    }
    for (const std::vector<CsvCell>& row : votes.rows) {
        const int ballot = vote.ballots++;
        const CsvCell* cell = cell_of(row, chosen_in);
        const std::vector<std::string> chosen = listed(cell);
        const bool weighed = vote.kind == BallotKind::cumulative || vote.kind == BallotKind::scoring;
        const std::vector<std::string> given = weighed ? listed(cell_of(row, points)) : std::vector<std::string>();
        if (!given.empty() && given.size() != chosen.size()) {
            source.complain(cell->place, "points",
                            {"il faut autant de points que de projets votés", "there must be as many points as projects voted for"});
            continue;
        }
        std::set<int> seen;
        for (std::size_t place = 0; place < chosen.size(); ++place) {
            const auto found = rows.find(chosen[place]);
            if (found == rows.end() || !seen.insert(found->second).second) {
                const bool unknown = found == rows.end();
                source.complain(cell->place, "vote",
                                {(unknown ? "projet inconnu : " : "projet voté deux fois : ") + shown(chosen[place]),
                                 (unknown ? "unknown project: " : "project voted for twice: ") + shown(chosen[place])});
                continue;
            }
            const double value = worth(vote, place, given);
            if (!std::isfinite(value))
                source.complain(cell->place, "points", {"des points doivent être des nombres", "points must be numbers"});
            VotedProject& project = vote.projects[static_cast<std::size_t>(found->second)];
            if (count) project.support += value;
            if (value > 0.) project.supporters.push_back(ballot);
        }
    }
}

}  // namespace

BudgetVote budget_vote_of(std::string_view text, const Source& source) {
    BudgetVote vote;
    const PabulibFile file = pabulib_file(text, most_bytes_of_budget_vote, source);
    if (!source.complaints->none()) return vote;
    read_meta(vote, file.meta, source);
    std::map<std::string, int> rows;
    const bool told = read_projects(vote, rows, file.projects, source);
    if (source.complaints->none() || !rows.empty()) read_votes(vote, rows, file.votes, !told, source);
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
