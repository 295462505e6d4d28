#pragma once
// The one table of parameters: what a scenario can set, in which unit and range, from which source, in both languages.

#include <string_view>
#include <vector>

#include "scenario/parameters.hpp"

namespace concertation {

/// A constant sentence in both languages.
struct Sentence {
    const char *fr, *en;
};

/// Both ends included.
struct Range {
    double low, high;
};

/// One number of `Parameters`.
struct ParameterRow {
    std::string_view name;  ///< dotted, as nested in a scenario: tension.z0
    Sentence unit;
    Range allowed;    ///< what a scenario may write
    Range prior;      ///< where assumptions are drawn: what a reader of the source would accept; the default at both ends if `fixed`
    double initial;   ///< the default
    Sentence fixed;   ///< why it is not drawn; empty where it is
    bool integer;     ///< a whole number, which never leaves `allowed`
    Sentence source;  ///< where the value comes from; begins with "assumed" where nobody measured it
    Sentence meaning;
    double& (*reach)(Parameters&);
};

inline constexpr int parameter_count = static_cast<int>(sizeof(Parameters) / sizeof(double));

inline constexpr int lever_count = static_cast<int>(sizeof(Levers) / sizeof(double));

/// A row per number, in the order of `Parameters`: row i describes the i-th double, so the levers come first.
const std::vector<ParameterRow>& parameter_table();

/// Every number at its default.
Parameters default_parameters();

/// Row of the parameter named `name`; -1 if there is none.
int parameter_row(std::string_view name);

double value_of(const Parameters& parameters, const ParameterRow& row);

/// Whether nobody measured the value: the source begins with "assumed".
bool is_assumed(const ParameterRow& row);

/// Whether sets of assumptions draw the value.
bool varies(const ParameterRow& row);

/// The value drawn at `level`, in [0, 1), of the prior; each whole number has the same part of the levels.
double drawn_at(const ParameterRow& row, double level);

}  // namespace concertation
