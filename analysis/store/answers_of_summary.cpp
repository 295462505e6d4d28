#include "store/answers_of_summary.hpp"

#include "observe/words.hpp"
#include "store/answer_columns.hpp"
#include "store/path_answers.hpp"

namespace concertation {

std::vector<AnswerTable> answers_of(const Summary& summary) {
    AnswerTable estimates{
        "estimates",
        {"parts des dynamiques et indicateurs, moyennes des réplications", "shares of the dynamics and indicators, means over replicates"},
        joined({{measure_column(), value_column("mean", {"moyenne", "mean"})},
                luck_columns(),
                {share_column("undefined", {"part des territoires simulés où elle n’est pas définie; la moyenne est celle des autres",
                                            "share of the territory-runs in which it is undefined; the mean is that of the others"})}}),
        {}};
    const auto add = [&](std::string_view name, const Estimate& of, double undefined = 0) {
        estimates.rows.push_back({std::string(name), of.mean, of.low, of.high, undefined});
    };
    for (int dynamic = 0; dynamic < dynamic_count; ++dynamic)
        add(word_of(static_cast<Dynamic>(dynamic)), summary.share(static_cast<Dynamic>(dynamic)));
    for (int row = 0; row < static_cast<int>(indicators().size()); ++row)
        add(indicators()[static_cast<std::size_t>(row)].name, summary.indicator(row), summary.undefined(row));
    AnswerTable paths = paths_answer();
    add_paths(paths, 0, summary.paths(), {});
    std::vector<AnswerTable> all{estimates, paths};
    for (AnswerTable& table : answers_of(std::vector<PlaceTotals>{summary.place_totals()})) all.push_back(std::move(table));
    return all;
}

}  // namespace concertation
