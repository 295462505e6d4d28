#pragma once
// The simplest rivals of the model: rules that foresee how a territory ends from its history of concertation alone. What they foresee as
// well as the model's own histories needs no mechanism; what they cannot is what the mechanisms carry.

#include <vector>

#include "observe/records.hpp"
#include "store/summary.hpp"

namespace concertation {

/// A territory-run: its history of concertation in [0, 1], and how it ended.
struct Ending {
    int replicate;
    double history;
    Dynamic dynamic;
};

/// How well a rule foresees endings it was not fitted to, in bits a territory-run; lower is better.
struct Rival {
    Estimate surprise;  ///< mean -log2 of the chance it gave to what came, over replicates
    double explained;   ///< 1 - surprise / that of the shares alone
};

struct Rivals {
    int fitted = 0, judged = 0;  ///< replicates
    Rival shares_alone;          ///< the overall shares, whatever the history
    Rival history_alone;         ///< the shares among territories of a like history (tenths)
    Rival logistic_rule;         ///< two lines: conflict, else cooperation, each logistic in history; the rest in fixed proportion
};

/// Fitted to replicates of even number, judged on the others. Needs both kinds.
Rivals rivals(const std::vector<Ending>& endings);

/// Intercept and slope of the likeliest logistic chance of `yes` given `x` (Newton's method, slightly drawn to 0 so that it always exists).
struct Line {
    double intercept, slope;
};
Line logistic_line(const std::vector<double>& x, const std::vector<bool>& yes);

}  // namespace concertation
