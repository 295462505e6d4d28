#pragma once
// The simplest rivals of the model: rules that foresee how a territory ends from what is known at month 0. What they foresee as well as the
// model's own histories needs no mechanism; what they cannot is what the mechanisms carry, or luck: the same world under other luck says
// how much of an ending can be foreseen at all.

#include <array>
#include <string_view>
#include <vector>

#include "observe/records.hpp"
#include "store/dynamic_shares.hpp"
#include "store/summary.hpp"

namespace concertation {

/// Measures whose spread over territory-runs is explained beside the dynamic.
inline constexpr std::array<std::string_view, 2> explained_measures{"contest_share", "trust"};
using MeasureValues = std::array<double, explained_measures.size()>;

/// A territory-run: what was known of it at month 0, and how it ended.
struct Ending {
    int replicate = 0;
    double history = 0;  ///< of concertation, in [0, 1]
    Dynamic dynamic = Dynamic::not_deployed;
    std::vector<double> facts{};                 ///< all that is known at month 0
    Dynamic mean_field = Dynamic::not_deployed;  ///< where the mean field leads it
    MeasureValues values{};                      ///< of explained_measures
    DynamicCounts others{};                      ///< endings of the same world under other luck
    std::vector<MeasureValues> other_values{};   ///< of each of those
};

/// How well a rule foresees endings it was not fitted to, in bits a territory-run; lower is better.
struct Rival {
    Estimate surprise;  ///< mean -log2 of the chance it gave to what came, over replicates
    double explained;   ///< 1 - surprise / that of the shares alone
};

/// Shares of the variance over territory-runs that were not fitted; NaN where nothing varies.
struct VarianceExplained {
    double history, month_zero;  ///< by regressions on history alone, on all that is known at month 0
    double ceiling;              ///< reproduced by the same world under other luck; NaN without it
};

struct Rivals {
    int fitted = 0, judged = 0;  ///< replicates
    int others = 0;              ///< histories of each judged world under other luck
    Rival shares_alone;          ///< the overall shares, whatever the history
    Rival history_alone;         ///< the shares among territories of a like history (tenths)
    Rival logistic_rule;         ///< two lines: conflict, else cooperation, each logistic in history; the rest in fixed proportion
    Rival month_zero;            ///< a logistic regression a dynamic on all that is known at month 0
    Rival mean_field;            ///< the shares among territories that the mean field leads to a like dynamic
    Rival ceiling;               ///< the shares among the same world's own histories under other luck
    double same_ending = 0;      ///< share of those histories that end as the world's own did; NaN without them
    double same_by_chance = 0;   ///< what it would be, were endings drawn from the overall shares
    std::array<VarianceExplained, explained_measures.size()> variances{};
};

/// Fitted to replicates of even number, judged on the others. Needs both kinds.
Rivals rivals(const std::vector<Ending>& endings);

/// Intercept and slope of the likeliest logistic chance of `yes` given `x` (Newton's method, slightly drawn to 0 so that it always exists).
struct Line {
    double intercept, slope;
};
Line logistic_line(const std::vector<double>& x, const std::vector<bool>& yes);

}  // namespace concertation
