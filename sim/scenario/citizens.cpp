#include "scenario/citizens.hpp"

#include <algorithm>

#include "scenario/budget_vote.hpp"
#include "scenario/files.hpp"

namespace concertation {
namespace {

std::vector<double> scores_of_vote(const YamlValue& value, const Document& document) {
    constexpr const char* key = "citizens.ballots";
    const std::optional<NamedFile> file = file_beside(document.file, value, key, false, document.source);
    if (!file) return {};
    const std::optional<std::string> text = text_of(*file, most_bytes_of_budget_vote, value.place, key, document.source);
    if (!text) return {};
    const BudgetVote vote = budget_vote_of(*text, {file->name, document.source.complaints});
    double most = 0.;
    for (const VotedProject& project : vote.projects) most = std::max(most, project.support);
    std::vector<double> scores;
    for (const VotedProject& project : vote.projects) scores.push_back(most > 0. ? project.support / most : 0.);
    return scores;
}

std::vector<double> listed_scores(const YamlValue& value, const Source& source) {
    constexpr const char* key = "citizens.scores";
    std::vector<double> scores;
    if (!is_list(value, key, source)) return scores;
    if (value.items.empty() || value.items.size() > most_scores) {
        const std::string found = std::to_string(value.items.size()), most = std::to_string(most_scores);
        source.complain(value.place, key,
                        {"attendu : de 1 à " + most + " nombres; trouvé : " + found, "expected 1 to " + most + " numbers, found " + found});
        return scores;
    }
    for (const YamlValue& item : value.items) {
        const std::optional<double> score = number(item, key, source);
        if (score && (*score < 0. || *score > 1.)) refuse_value(item, key, {"un nombre de 0 à 1", "a number from 0 to 1"}, source);
        scores.push_back(score.value_or(0.));
    }
    return scores;
}

}  // namespace

std::vector<double> citizens_scores(const YamlValue& value, const Document& document) {
    std::vector<double> scores;
    if (!is_map(value, "citizens", document.source)) return scores;
    for (const YamlEntry& entry : value.entries) {
        if (entry.key == "ballots")
            scores = scores_of_vote(entry.value, document);
        else if (entry.key == "scores")
            scores = listed_scores(entry.value, document.source);
        else
            refuse_key(entry, "citizens", {"ballots", "scores"}, document.source);
    }
    if (value.entries.size() > 1)
        document.source.complain(value.place, "citizens", {"écrivez ballots ou scores, pas les deux", "write ballots or scores, not both"});
    return scores;
}

}  // namespace concertation
