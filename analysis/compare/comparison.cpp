#include "compare/comparison.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include "run/replicate.hpp"
#include "scenario/choice_table.hpp"
#include "scenario/parameter_table.hpp"
#include "store/quantile.hpp"

namespace concertation {
namespace {

/// Under so many pairs a width tells little: the first replicates of a rare event are all alike.
constexpr int fewest_pairs = 30;
constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// Values of one replicate of one arm, group by group, the measures of each in order.
using Values = std::vector<double>;

Values values_by_group(const ReplicateRecord& record, const std::vector<std::vector<int>>& groups_of, std::size_t groups) {
    std::vector<MeasureTotals> totals(groups);
    for (const TerritoryOutcome& outcome : record.outcomes)
        for (const int group : groups_of[at(outcome.territory)]) totals[at(group)].add(outcome);
    Values values;
    for (const MeasureTotals& total : totals) {
        const std::vector<double> of_group = total.values();
        values.insert(values.end(), of_group.begin(), of_group.end());
    }
    return values;
}

int sign(double value) { return value > 0. ? 1 : value < 0. ? -1 : 0; }

/// Takes replicates side by side: the base's first, then the others' against it.
class Pairing {
public:
    Pairing(const Groups& groups, int scenarios, int sets)
        : groups_(groups),
          scenarios_(scenarios),
          count_(groups.all().size() * measures().size()),
          luck_(at(scenarios - 1), std::vector<Paired>(count_)),
          sets_(at(sets), std::vector<std::vector<Stream>>(at(scenarios - 1), std::vector<Stream>(count_))) {}

    /// `scenario_of` an arm is asked for the base's alone, which ran.
    template <class ScenarioOf>
    void take(const Taken& taken, const ScenarioOf& scenario_of) {
        const int scenario = taken.arm % scenarios_, set = taken.arm / scenarios_;
        if (scenario == 0) {
            groups_of_ = groups_.of_territories(*scenario_of(taken.arm), taken.replicate);
            base_ = values_by_group(taken.record, groups_of_, groups_.all().size());
            base_of_ = {set, taken.replicate};
            return;
        }
        if (base_of_ != std::pair(set, taken.replicate)) return;  // the base's replicate broke off
        const Values other = values_by_group(taken.record, groups_of_, groups_.all().size());
        for (std::size_t n = 0; n < count_; ++n) {
            if (set == 0)
                luck_[at(scenario - 1)][n].add(base_[n], other[n]);
            else
                sets_[at(set - 1)][at(scenario - 1)][n].add(other[n] - base_[n]);
        }
    }

    /// The widest interval of luck of a measure for all territories; infinite where one pair tells no width yet, 0 where nothing is
    /// defined.
    double width(int measure) const {
        double widest = 0;
        for (const std::vector<Paired>& other : luck_) {
            const Paired& paired = other[at(measure)];
            if (paired.replicates() == 0) continue;
            const Estimate of = paired.difference();
            const bool tells = paired.replicates() >= fewest_pairs && std::isfinite(of.low);
            widest = std::max(widest, tells ? of.high - of.low : std::numeric_limits<double>::infinity());
        }
        return widest;
    }

    /// Sets under which a pair of the base and the first other ended.
    int sets_that_ended() const {
        return static_cast<int>(std::count_if(sets_.begin(), sets_.end(), [](const auto& set) { return set.front().front().count() > 0; }));
    }

    std::vector<Difference> differences(int other) const {
        std::vector<Difference> all;
        all.reserve(count_);
        for (std::size_t n = 0; n < count_; ++n) all.push_back(difference(other, n));
        return all;
    }

private:
    Difference difference(int other, std::size_t n) const {
        const Paired& paired = luck_[at(other)][n];
        const auto count = static_cast<int>(measures().size());
        Difference of{static_cast<int>(n) % count,
                      static_cast<int>(n) / count,
                      paired.base(),
                      paired.other(),
                      paired.difference(),
                      undefined,
                      undefined,
                      undefined,
                      paired.variance_ratio(),
                      paired.replicates(),
                      0};
        if (of.luck.high > of.luck.low) of.replicates_to_halve = 4 * of.replicates;
        std::vector<double> of_sets;
        int holds = 0;
        for (const auto& set : sets_) {
            const double mean = set[at(other)][n].mean();
            if (!std::isfinite(mean)) continue;
            of_sets.push_back(mean);
            holds += sign(mean) == sign(of.luck.mean) ? 1 : 0;
        }
        if (of_sets.empty()) return of;
        std::sort(of_sets.begin(), of_sets.end());
        of.assumptions_low = quantile(of_sets, .025);
        of.assumptions_high = quantile(of_sets, .975);
        of.sign_holds = static_cast<double>(holds) / static_cast<double>(of_sets.size());
        return of;
    }

    const Groups& groups_;
    int scenarios_;
    std::size_t count_;
    std::vector<std::vector<Paired>> luck_;               ///< by other scenario; by group and measure
    std::vector<std::vector<std::vector<Stream>>> sets_;  ///< by set, other scenario; by group and measure
    std::vector<std::vector<int>> groups_of_;             ///< of the base's replicate at hand
    Values base_;
    std::pair<int, int> base_of_{-1, -1};
};

/// How many replicates to add so that an interval `width` wide comes to be `wanted` wide: at most as many as there are.
int more_replicates(int now, double width, double wanted, int most) {
    const double needed = std::ceil(now * (width / wanted) * (width / wanted));
    const int to = needed < 2. * now ? static_cast<int>(needed) : 2 * now;
    return std::clamp(to - now, 1, most - now);
}

/// Parameters and choices that are the scenarios' own: those in which they differ, and those the base sets away from the default.
std::set<std::string> names_settled(const std::vector<std::shared_ptr<const Scenario>>& scenarios) {
    std::set<std::string> names;
    const Scenario& base = *scenarios.front();
    const auto different = [&](const Scenario& other, const auto& value) {
        const auto values = [&](const Scenario& of) {
            std::vector<double> all;
            for (const RegionSpec& region : of.regions) all.push_back(value(of.settings[at(region.settings)]));
            for (const TerritorySpec& territory : of.territories) all.push_back(value(of.settings[at(territory.settings)]));
            return all;
        };
        return values(base) != values(other);
    };
    const Settings& whole = base.settings.front();
    for (const ParameterRow& row : parameter_table())
        if (value_of(whole.numbers, row) != row.initial) names.emplace(row.name);
    for (const ChoiceRow& row : choice_table())
        if (row.word(whole.choices) != row.initial) names.emplace(row.name);
    for (const auto& other : scenarios) {
        for (const ParameterRow& row : parameter_table())
            if (different(*other, [&](const Settings& at_place) { return value_of(at_place.numbers, row); })) names.emplace(row.name);
        for (const ChoiceRow& row : choice_table())
            if (different(*other, [&](const Settings& at_place) { return static_cast<double>(row.word(at_place.choices)); }))
                names.emplace(row.name);
    }
    return names;
}

}  // namespace

std::vector<std::vector<std::string>> without_what_is_settled(const std::vector<std::vector<std::string>>& sets,
                                                              const std::vector<std::shared_ptr<const Scenario>>& scenarios) {
    const std::set<std::string> settled = names_settled(scenarios);
    std::vector<std::vector<std::string>> all = sets;
    for (std::vector<std::string>& set : all)
        set.erase(std::remove_if(set.begin(), set.end(),
                                 [&](const std::string& setting) { return settled.count(setting.substr(0, setting.find('='))) > 0; }),
                  set.end());
    return all;
}

Study study_of(const ComparisonDesign& design) {
    const int scenarios = static_cast<int>(design.scenarios.size());
    Study study;
    study.threads = design.threads;
    for (int scenario = 0; scenario < scenarios; ++scenario)
        study.arms.push_back(
            {scenario == 0 ? "base" : "other_" + std::to_string(scenario), design.scenarios[at(scenario)], scenario, 0, {}});
    for (int set = 1; set <= static_cast<int>(design.sets.size()); ++set)
        for (int scenario = 0; scenario < scenarios; ++scenario)
            study.arms.push_back({study.arms[at(scenario)].name, nullptr, scenario, set, design.sets[at(set - 1)]});
    study.make = [&design, scenarios](int arm) { return design.scenario_with(arm % scenarios, design.sets[at(arm / scenarios - 1)]); };
    return study;
}

Comparison comparison(const ComparisonDesign& design, const Study& study, Store* store, const OnProgress& on_progress) {
    const int scenarios = static_cast<int>(design.scenarios.size()), sets = static_cast<int>(design.sets.size());
    const Groups groups(*design.scenarios.front());
    Pairing pairing(groups, scenarios, sets);
    std::unique_ptr<StudyRun> running;
    const auto take = [&](const Taken& taken) { pairing.take(taken, [&](int arm) { return running->scenario(arm); }); };
    running = std::make_unique<StudyRun>(study, store, design.run_one ? design.run_one : RunOne(run_replicate), on_progress, take);

    Comparison result;
    result.replicates = design.scenarios.front()->replicates;
    running->expect(scenarios * result.replicates + scenarios * sets * design.replicates_a_set);
    bool going = running->carry_out({0, scenarios, 0, result.replicates});
    while (going && design.until && result.replicates < design.until->most && pairing.width(design.until->measure) > design.until->width) {
        const int more = more_replicates(result.replicates, pairing.width(design.until->measure), design.until->width, design.until->most);
        running->expect(scenarios * more);
        going = running->carry_out({0, scenarios, result.replicates, more});
        result.replicates += more;
    }
    for (int set = 1; going && set <= sets; ++set) {
        going = running->carry_out({scenarios * set, scenarios, 0, design.replicates_a_set});
    }

    result.sets = pairing.sets_that_ended();
    result.groups = groups.all();
    for (int other = 0; other + 1 < scenarios; ++other) result.others.push_back(pairing.differences(other));
    static_cast<StudyEnd&>(result) = running->end();
    return result;
}

}  // namespace concertation
