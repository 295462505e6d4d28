#include "ablate/rival.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>

#include "core/expects.hpp"
#include "core/math.hpp"

namespace concertation {
namespace {

using Chances = std::array<double, dynamic_count>;
using Rule = std::function<Chances(double history)>;

std::size_t row(Dynamic dynamic) { return static_cast<std::size_t>(dynamic); }

/// Shares of what was seen, each ending seen half a time more, so that nothing is held impossible.
Chances shares_of_endings(const std::vector<Ending>& endings) {
    Chances shares{.5, .5, .5, .5};
    for (const Ending& ending : endings) shares[row(ending.dynamic)] += 1.;
    for (double& share : shares) share /= static_cast<double>(endings.size()) + 2.;
    return shares;
}

/// The shares among the tenth of `fitted` nearest in history.
Rule by_tenths(std::vector<Ending> fitted) {
    std::sort(fitted.begin(), fitted.end(), [](const Ending& a, const Ending& b) {
        return std::tie(a.history, a.replicate, a.dynamic) < std::tie(b.history, b.replicate, b.dynamic);
    });
    constexpr std::size_t tenths = 10;
    std::vector<std::pair<double, Chances>> steps;  // the least history of each tenth, and its shares
    for (std::size_t tenth = 0; tenth < tenths; ++tenth) {
        const auto from = fitted.begin() + static_cast<std::ptrdiff_t>(tenth * fitted.size() / tenths),
                   to = fitted.begin() + static_cast<std::ptrdiff_t>((tenth + 1) * fitted.size() / tenths);
        if (from != to) steps.emplace_back(from->history, shares_of_endings({from, to}));
    }
    return [steps](double history) {
        std::size_t at = 0;
        while (at + 1 < steps.size() && steps[at + 1].first <= history) ++at;
        return steps[at].second;
    };
}

Line line_for(const std::vector<Ending>& endings, Dynamic dynamic) {
    std::vector<double> x;
    std::vector<bool> yes;
    for (const Ending& ending : endings) {
        x.push_back(ending.history);
        yes.push_back(ending.dynamic == dynamic);
    }
    return logistic_line(x, yes);
}

Rule two_lines(const std::vector<Ending>& fitted) {
    std::vector<Ending> calm;
    for (const Ending& ending : fitted)
        if (ending.dynamic != Dynamic::conflictual) calm.push_back(ending);
    const Line conflict = line_for(fitted, Dynamic::conflictual), cooperation = line_for(calm, Dynamic::cooperation);
    const Chances shares = shares_of_endings(fitted);
    const double negotiated = shares[row(Dynamic::cooperation_negotiated)], not_deployed = shares[row(Dynamic::not_deployed)];
    return [=](double history) {
        const double torn = logistic(conflict.intercept + conflict.slope * history);
        const double cooperates = (1. - torn) * logistic(cooperation.intercept + cooperation.slope * history);
        const double rest = (1. - torn - cooperates) / (negotiated + not_deployed);
        Chances chances{};
        chances[row(Dynamic::conflictual)] = torn;
        chances[row(Dynamic::cooperation)] = cooperates;
        chances[row(Dynamic::cooperation_negotiated)] = rest * negotiated;
        chances[row(Dynamic::not_deployed)] = rest * not_deployed;
        return chances;
    };
}

Rival judged(const Rule& rule, const std::vector<Ending>& endings, double of_shares_alone) {
    std::map<int, Stream> by_replicate;
    for (const Ending& ending : endings) by_replicate[ending.replicate].add(-std::log2(rule(ending.history)[row(ending.dynamic)]));
    Stream surprise;
    for (const auto& [replicate, mean] : by_replicate) surprise.add(mean.mean());
    const double reference = of_shares_alone > 0. ? of_shares_alone : surprise.mean();
    return {surprise.estimate(), 1. - surprise.mean() / reference};
}

}  // namespace

Line logistic_line(const std::vector<double>& x, const std::vector<bool>& yes) {
    constexpr double ridge = 1e-3;
    Line line{0., 0.};
    for (int step = 0; step < 50; ++step) {
        double g0 = -ridge * line.intercept, g1 = -ridge * line.slope, h00 = ridge, h01 = 0., h11 = ridge;
        for (std::size_t n = 0; n < x.size(); ++n) {
            const double chance = logistic(line.intercept + line.slope * x[n]), weight = chance * (1. - chance);
            const double missed = (yes[n] ? 1. : 0.) - chance;
            g0 += missed;
            g1 += missed * x[n];
            h00 += weight;
            h01 += weight * x[n];
            h11 += weight * x[n] * x[n];
        }
        const double determinant = h00 * h11 - h01 * h01;
        const double d0 = (h11 * g0 - h01 * g1) / determinant, d1 = (h00 * g1 - h01 * g0) / determinant;
        line.intercept += d0;
        line.slope += d1;
        if (std::fabs(d0) + std::fabs(d1) < 1e-12) break;
    }
    return line;
}

Rivals rivals(const std::vector<Ending>& endings) {
    std::vector<Ending> fitted, others;
    Rivals all;
    int last = -1;
    for (const Ending& ending : endings) {
        const bool even = ending.replicate % 2 == 0;
        (even ? fitted : others).push_back(ending);
        if (ending.replicate != last) ++(even ? all.fitted : all.judged);
        last = ending.replicate;
    }
    expects(!fitted.empty() && !others.empty(), "rivals are fitted to some replicates and judged on others");
    const Chances overall = shares_of_endings(fitted);
    all.shares_alone = judged([overall](double) { return overall; }, others, 0.);
    const double reference = all.shares_alone.surprise.mean;
    all.history_alone = judged(by_tenths(fitted), others, reference);
    all.logistic_rule = judged(two_lines(fitted), others, reference);
    return all;
}

}  // namespace concertation
