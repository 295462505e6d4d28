#pragma once
// The user's own follow-up figures, read from a table so that they can stand beside the simulated ones.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/scenario.hpp"

namespace concertation {

/// What a follow-up table may count, and the sum of columns of `months` that it is held against.
struct ObservedMeasure {
    std::string_view name;  ///< key of its words: observed.NAME
    std::string_view unit;  ///< count, dollars or share
};
const std::vector<ObservedMeasure>& observed_measures();

/// One number of the table.
struct Observation {
    int measure = 0;               ///< row of observed_measures()
    std::vector<int> territories;  ///< rows of Scenario::territories it is about, ascending
    std::string place, period;     ///< as written
    int first = 0, last = 0;       ///< months, both included
    double value = 0;              ///< dollars, count or share
    int line = 0;                  ///< as a spreadsheet counts them
};

struct Observations {
    std::string file;
    std::vector<Observation> all;  ///< in the order of the file
};

/// Reads a csv, also as Excel writes it in French (semicolons, decimal commas, Windows-1252): a column of places (place, lieu, territoire,
/// région), one of periods (period, année, mois: 2013, 2013-04, 2013-2014 for a financial year, total), then one column a measure; empty
/// cells are no observation, and a column that begins with # is left out. Throws ScenarioError with every complaint.
Observations observations_in(const std::filesystem::path& file, const Scenario& scenario);

}  // namespace concertation
