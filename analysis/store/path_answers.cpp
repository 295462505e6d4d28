#include "store/path_answers.hpp"

#include "store/answer_columns.hpp"

namespace concertation {

AnswerTable paths_answer() {
    return {"paths",
            {"chaque scénario, chaque mois : parts des dynamiques, moyennes des territoires",
             "each scenario, each month: shares of the dynamics, means over territories"},
            joined({{scenario_column(), measure_column(), month_column(),
                     value_column("mean", {"moyenne des jeux d’hypothèses; sans jeux, des réplications",
                                           "mean over the sets of assumptions; without any, over replicates"}),
                     value_column("at_defaults", {"moyenne des réplications, aux valeurs du scénario",
                                                  "mean over replicates, at the scenario’s own values"}),
                     value_column("luck_low", {"2,5 % des réplications (des 1000 premières) sont plus basses",
                                               "2.5% of the replicates (of the first 1,000) are lower"}),
                     value_column("luck_high", {"2,5 % des réplications (des 1000 premières) sont plus hautes",
                                                "2.5% of the replicates (of the first 1,000) are higher"})},
                    sets_columns()}),
            {}};
}

void add_paths(AnswerTable& table, int scenario, const Paths& own, const std::vector<PathMeans>& of_sets) {
    for (int measure = 0; measure < static_cast<int>(path_measures().size()); ++measure)
        for (int month = 0; month < own.months(); ++month) {
            const OverSets over = over_sets(of_sets, measure, month);
            const double at_defaults = own.mean(measure, month);
            table.rows.push_back({std::int64_t{scenario}, std::string(path_measures()[static_cast<std::size_t>(measure)]),
                                  std::int64_t{month}, over.sets > 0 ? over.mean : at_defaults, at_defaults, own.low(measure, month),
                                  own.high(measure, month), over.low, over.high});
        }
}

}  // namespace concertation
