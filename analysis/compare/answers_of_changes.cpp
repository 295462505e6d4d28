#include "compare/answers_of_changes.hpp"

#include "compare/changes.hpp"
#include "store/answer_columns.hpp"

namespace concertation {

AnswerTable changes_answer(const std::vector<std::shared_ptr<const Scenario>>& scenarios) {
    AnswerTable table{
        "changes",
        {"en quoi chaque scénario diffère de la base", "in what each scenario differs from the base"},
        {scenario_column(),
         word_column("name", {"paramètre, choix ou événement", "parameter, choice or event"}),
         word_column("meaning_fr", {"sens en français", "meaning in French"}),
         word_column("meaning_en", {"sens en anglais", "meaning in English"}),
         word_column("base", {"valeur de la base", "value of the base"}),
         word_column("other", {"valeur du scénario", "value of the scenario"}),
         count_column("territories", {"territoires où l’écart vaut", "territories where it holds"}),
         count_column("of_territories", {"territoires en tout", "territories in all"}),
         {"from_month", Kind::integer, "months", {"premier mois que l’écart touche", "first month that the difference touches"}}},
        {}};
    const auto whole = [](std::size_t value) { return static_cast<std::int64_t>(value); };
    const auto text = [](const std::string& words) { return words.empty() ? AnswerCell{} : AnswerCell{words}; };
    for (std::size_t other = 1; other < scenarios.size(); ++other)
        for (const ScenarioChange& change : changes(*scenarios.front(), *scenarios[other]))
            table.rows.push_back({whole(other), change.name, text(change.meaning.fr), text(change.meaning.en), text(change.base),
                                  text(change.other), whole(static_cast<std::size_t>(change.territories)),
                                  whole(scenarios[other]->territories.size()), std::int64_t{change.from}});
    return table;
}

}  // namespace concertation
