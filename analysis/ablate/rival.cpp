#include "ablate/rival.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <tuple>

#include "ablate/regression.hpp"
#include "core/expects.hpp"
#include "core/math.hpp"

namespace concertation {
namespace {

using Chances = std::array<double, dynamic_count>;
using Rule = std::function<Chances(const Ending&)>;

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
    return [steps](const Ending& ending) {
        std::size_t at = 0;
        while (at + 1 < steps.size() && steps[at + 1].first <= ending.history) ++at;
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
    return [=](const Ending& ending) {
        const double torn = logistic(conflict.intercept + conflict.slope * ending.history);
        const double cooperates = (1. - torn) * logistic(cooperation.intercept + cooperation.slope * ending.history);
        const double rest = (1. - torn - cooperates) / (negotiated + not_deployed);
        Chances chances{};
        chances[row(Dynamic::conflictual)] = torn;
        chances[row(Dynamic::cooperation)] = cooperates;
        chances[row(Dynamic::cooperation_negotiated)] = rest * negotiated;
        chances[row(Dynamic::not_deployed)] = rest * not_deployed;
        return chances;
    };
}

/// A logistic regression a dynamic, their chances brought to a sum of 1.
Rule regressions(const std::vector<Ending>& fitted) {
    Columns facts;
    for (const Ending& ending : fitted) facts.push_back(ending.facts);
    std::vector<Regression> by_dynamic;
    for (std::size_t dynamic = 0; dynamic < dynamic_count; ++dynamic) {
        std::vector<bool> yes;
        yes.reserve(fitted.size());
        for (const Ending& ending : fitted) yes.push_back(row(ending.dynamic) == dynamic);
        by_dynamic.push_back(Regression::logistic_of(facts, yes));
    }
    // Nothing is held impossible: as much is left aside as one ending unseen.
    const double aside = 1. / (static_cast<double>(fitted.size()) + 2.);
    return [=](const Ending& ending) {
        Chances chances{};
        double sum = 0;
        for (std::size_t dynamic = 0; dynamic < dynamic_count; ++dynamic)
            sum += chances[dynamic] = aside + logistic(by_dynamic[dynamic].at(ending.facts));
        for (double& chance : chances) chance /= sum;
        return chances;
    };
}

/// The shares among the endings that the mean field leads alike.
Rule by_mean_field(const std::vector<Ending>& fitted) {
    std::array<std::vector<Ending>, dynamic_count> led;
    for (const Ending& ending : fitted) led[row(ending.mean_field)].push_back(ending);
    std::array<Chances, dynamic_count> shares;
    for (std::size_t dynamic = 0; dynamic < dynamic_count; ++dynamic) shares[dynamic] = shares_of_endings(led[dynamic]);
    return [shares](const Ending& ending) { return shares[row(ending.mean_field)]; };
}

/// The shares among the world's own histories under other luck, with the overall ones as one more.
Rule by_other_luck(const Chances& overall) {
    return [overall](const Ending& ending) {
        Chances chances = overall;
        double sum = 1.;
        for (std::size_t dynamic = 0; dynamic < dynamic_count; ++dynamic) {
            chances[dynamic] += ending.others[dynamic];
            sum += ending.others[dynamic];
        }
        for (double& chance : chances) chance /= sum;
        return chances;
    };
}

/// Share of the variance of a measure over the endings judged that a regression on `columns` leaves no more.
double variance_explained(const std::vector<Ending>& fitted, const std::vector<Ending>& others, std::size_t measure,
                          const std::function<std::vector<double>(const Ending&)>& columns) {
    Columns rows;
    std::vector<double> values;
    for (const Ending& ending : fitted) {
        if (!std::isfinite(ending.values[measure])) continue;
        rows.push_back(columns(ending));
        values.push_back(ending.values[measure]);
    }
    const Regression regression = Regression::linear_of(rows, values);
    Stream left, all;
    for (const Ending& ending : others) {
        const double missed = ending.values[measure] - regression.at(columns(ending));
        left.add(missed * missed);
        all.add(ending.values[measure]);
    }
    return all.variance() > 0. ? 1. - left.mean() / all.variance() : std::nan("");
}

/// Share of the variance that comes again in the same world under other luck: half the mean squared gap between two histories is luck.
double variance_reproduced(const std::vector<Ending>& others, std::size_t measure) {
    Stream gaps, all;
    for (const Ending& ending : others) {
        all.add(ending.values[measure]);
        for (const MeasureValues& other : ending.other_values) {
            const double gap = ending.values[measure] - other[measure];
            gaps.add(gap * gap);
        }
    }
    return gaps.count() > 0 && all.variance() > 0. ? 1. - gaps.mean() / (2. * all.variance()) : std::nan("");
}

Rival judged(const Rule& rule, const std::vector<Ending>& endings, double of_shares_alone) {
    std::map<int, Stream> by_replicate;
    for (const Ending& ending : endings) by_replicate[ending.replicate].add(-std::log2(rule(ending)[row(ending.dynamic)]));
    Stream surprise;
    for (const auto& [replicate, mean] : by_replicate) surprise.add(mean.mean());
    const double reference = of_shares_alone > 0. ? of_shares_alone : surprise.mean();
    return {surprise.estimate(), 1. - surprise.mean() / reference};
}

/// How far the same world under other luck foresees: the most that any rule at month 0 could.
void tell_ceiling(Rivals& all, const std::vector<Ending>& others, const Chances& overall, double reference) {
    double same = 0, pairs = 0;
    for (const Ending& ending : others) {
        const double histories = std::accumulate(ending.others.begin(), ending.others.end(), 0.);
        all.others = std::max(all.others, static_cast<int>(histories));
        same += ending.others[row(ending.dynamic)];
        pairs += histories;
    }
    all.ceiling = judged(by_other_luck(overall), others, reference);
    all.same_ending = pairs > 0 ? same / pairs : std::nan("");
    for (const double share : overall) all.same_by_chance += share * share;
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
    all.shares_alone = judged([overall](const Ending&) { return overall; }, others, 0.);
    const double reference = all.shares_alone.surprise.mean;
    all.history_alone = judged(by_tenths(fitted), others, reference);
    all.logistic_rule = judged(two_lines(fitted), others, reference);
    all.month_zero = judged(regressions(fitted), others, reference);
    all.mean_field = judged(by_mean_field(fitted), others, reference);
    tell_ceiling(all, others, overall, reference);
    const auto of_history = [](const Ending& ending) { return std::vector<double>{ending.history}; };
    const auto of_all = [](const Ending& ending) { return ending.facts; };
    for (std::size_t measure = 0; measure < explained_measures.size(); ++measure)
        all.variances[measure] = {variance_explained(fitted, others, measure, of_history),
                                  variance_explained(fitted, others, measure, of_all), variance_reproduced(others, measure)};
    return all;
}

}  // namespace concertation
