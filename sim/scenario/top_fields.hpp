#pragma once
// The fields of a scenario that stand alone: titles, dates, counts, axes.

#include "scenario/draft.hpp"

namespace concertation {

/// Reads one field into `scenario`; false if `entry.key` is none of them.
bool read_top_field(Scenario& scenario, const YamlEntry& entry, const Source& source);

/// The six axes of the model, with shares of women that are assumed.
std::vector<Axis> default_axes();

/// Reads `axes: [{key, title, women_share}]`, two to eight.
std::vector<Axis> listed_axes(const YamlValue& value, const Source& source);

inline constexpr int most_months = 600;
inline constexpr int most_replicates = 1000000;

}  // namespace concertation
