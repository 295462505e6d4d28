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
/// Where the sets of assumptions put a value, the luck of their replicates taken out.
inline std::vector<StoredColumn> sets_columns() {
    return {value_column("low", {"bas de l’intervalle des jeux d’hypothèses (95 %, ou moins sous 39 jeux)",
                                 "low end of the interval of the sets of assumptions (95%, or less under 39 sets)"}),
            value_column("high", {"haut de l’intervalle des jeux d’hypothèses", "high end of the interval of the sets of assumptions"})};
}
/// How many of the sets give a difference a direction.
inline std::vector<StoredColumn> sign_columns() {
    return {share_column("sign", {"part des jeux d’hypothèses où l’écart a le même signe, le plus fréquent",
                                  "share of the sets of assumptions where the difference has the same sign, the more frequent one"}),
            share_column("none", {"part des jeux sans écart (sous 0,0005 d’une part; égalité pour le reste)",
                                  "share of the sets without difference (under .0005 of a share; equal for the rest)"})};
}

/// Several lists of columns as one.
inline std::vector<StoredColumn> joined(std::initializer_list<std::vector<StoredColumn>> lists) {
    std::vector<StoredColumn> all;
    for (const std::vector<StoredColumn>& list : lists) all.insert(all.end(), list.begin(), list.end());
    return all;
}

}  // namespace concertation
