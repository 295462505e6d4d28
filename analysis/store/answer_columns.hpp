#pragma once
// Short ways to write the columns that many answers share.

#include "store/answers.hpp"

namespace concertation {

inline StoredColumn scenario_column() {
    return {"scenario", Kind::integer, "", {"bras du scénario; 0 : la base", "arm of the scenario; 0: the base"}};
}
inline StoredColumn measure_column() { return {"measure", Kind::text, "", {"dynamique ou indicateur", "dynamic or indicator"}}; }
inline StoredColumn month_column() { return {"month", Kind::integer, "months", {"mois, à partir de 0", "month, from 0"}}; }
/// A value in the unit of the row's measure.
inline StoredColumn value_column(const std::string& name, const Text& meaning) { return {name, Kind::real, "of the measure", meaning}; }
inline StoredColumn share_column(const std::string& name, const Text& meaning) { return {name, Kind::real, "share", meaning}; }
inline StoredColumn count_column(const std::string& name, const Text& meaning) { return {name, Kind::integer, "count", meaning}; }
inline StoredColumn word_column(const std::string& name, const Text& meaning) { return {name, Kind::text, "", meaning}; }

/// Both ends of the interval that luck alone gives a mean.
inline std::vector<StoredColumn> luck_columns() {
    return {value_column("luck_low", {"bas de l’intervalle à 95 % du hasard", "low end of the 95% interval of luck"}),
            value_column("luck_high", {"haut de l’intervalle à 95 % du hasard", "high end of the 95% interval of luck"})};
}
/// Where the sets of assumptions put a value.
inline std::vector<StoredColumn> assumptions_columns() {
    return {
        value_column("assumptions_low", {"2,5 % des jeux d’hypothèses sont plus bas", "2.5% of the sets of assumptions are lower"}),
        value_column("assumptions_high", {"2,5 % des jeux d’hypothèses sont plus hauts", "2.5% of the sets of assumptions are higher"})};
}

/// Several lists of columns as one.
inline std::vector<StoredColumn> joined(std::initializer_list<std::vector<StoredColumn>> lists) {
    std::vector<StoredColumn> all;
    for (const std::vector<StoredColumn>& list : lists) all.insert(all.end(), list.begin(), list.end());
    return all;
}

}  // namespace concertation
