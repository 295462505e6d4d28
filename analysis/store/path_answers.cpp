#include "store/path_answers.hpp"

#include "store/answer_columns.hpp"

namespace concertation {

AnswerTable paths_answer() {
    return {"paths",
            {"chaque scénario, chaque mois : parts des dynamiques, moyennes des territoires",
             "each scenario, each month: shares of the dynamics, means over territories"},
            joined({{scenario_column(), measure_column(), month_column(),
                     value_column("mean", {"moyenne des réplications", "mean over replicates"}),
                     value_column("luck_low", {"2,5 % des réplications (des 1000 premières) sont plus basses",
                                               "2.5% of the replicates (of the first 1,000) are lower"}),
                     value_column("luck_high", {"2,5 % des réplications (des 1000 premières) sont plus hautes",
                                                "2.5% of the replicates (of the first 1,000) are higher"})},
                    assumptions_columns()}),
            {}};
}

void add_paths(AnswerTable& table, int scenario, const Paths& own, const Paths& of_sets) {
    for (int measure = 0; measure < static_cast<int>(path_measures().size()); ++measure)
        for (int month = 0; month < own.months(); ++month) {
            const bool sets = of_sets.count() > 1;
            table.rows.push_back({std::int64_t{scenario}, std::string(path_measures()[static_cast<std::size_t>(measure)]),
                                  std::int64_t{month}, own.mean(measure, month), own.low(measure, month), own.high(measure, month),
                                  sets ? AnswerCell{of_sets.low(measure, month)} : AnswerCell{},
                                  sets ? AnswerCell{of_sets.high(measure, month)} : AnswerCell{}});
        }
}

}  // namespace concertation
