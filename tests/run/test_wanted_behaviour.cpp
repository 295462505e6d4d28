// What milieus should do, whatever the seed: signs with their intervals, from the same luck on both sides.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <functional>

#include "run/replicate.hpp"
#include "scenario/read.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

constexpr int replicates = 16;

using Overrides = std::vector<std::string>;

std::size_t indicator(std::string_view name) {
    std::size_t row = 0;
    while (indicators()[row].name != name) ++row;
    return row;
}

/// Mean over territories of an indicator of one run, where it is defined.
std::function<double(const ReplicateRecord&)> mean_of(std::string_view name) {
    return [row = indicator(name)](const ReplicateRecord& record) {
        double sum = 0., count = 0.;
        for (const TerritoryOutcome& outcome : record.outcomes)
            if (!std::isnan(outcome.indicators[row])) sum += outcome.indicators[row], count += 1.;
        return sum / count;
    };
}

/// Share of territories that end with a dynamic.
std::function<double(const ReplicateRecord&)> share_of(Dynamic dynamic) {
    return [dynamic](const ReplicateRecord& record) {
        double count = 0.;
        for (const TerritoryOutcome& outcome : record.outcomes) count += outcome.dynamic == dynamic ? 1. : 0.;
        return count / static_cast<double>(record.outcomes.size());
    };
}

std::vector<ReplicateRecord> runs(const std::string& scenario, const Overrides& overrides) {
    const Scenario read = read_scenario(scenario, overrides);
    std::vector<ReplicateRecord> all;
    for (int replicate = 0; replicate < replicates; ++replicate) all.push_back(run_replicate(read, replicate));
    return all;
}

/// A mean over replicates, with its 95 % interval.
struct Difference {
    double mean, low, high;
};
Difference over_replicates(const std::vector<double>& differences) {
    double mean = 0., squares = 0.;
    const double count = static_cast<double>(differences.size());
    for (const double each : differences) mean += each / count;
    for (const double each : differences) squares += (each - mean) * (each - mean);
    const double half = 2.13 * std::sqrt(squares / (count - 1.) / count);  // Student's, 15 degrees of freedom
    return {mean, mean - half, mean + half};
}

template <class Measure>
Difference difference(const std::vector<ReplicateRecord>& of, const std::vector<ReplicateRecord>& from, Measure measure) {
    std::vector<double> all;
    for (std::size_t n = 0; n < of.size(); ++n) all.push_back(measure(of[n]) - measure(from[n]));
    return over_replicates(all);
}

/// Contests among stances taken with these overrides less those without, in the six regions.
Difference contests_with(const Overrides& low, const Overrides& high) {
    return difference(runs("shipped:six_regions", high), runs("shipped:six_regions", low), mean_of("contest_share"));
}

}  // namespace

TEST_CASE("less bridging of a gap never reaches more needs", "[run][wanted][slow]") {
    Scenario scenario = read_scenario("shipped:trajectory_2010_2023");
    std::vector<double> last_women(replicates, 2.), last_men(replicates, 2.);
    for (const double bridging : {1., .6, .2, 0.}) {
        for (Event& event : scenario.events)
            if (auto* gap = std::get_if<FundingGap>(&event.what)) gap->bridging = bridging;
        std::vector<double> women, men;
        for (int replicate = 0; replicate < replicates; ++replicate) {
            const ReplicateRecord record = run_replicate(scenario, replicate);
            // In the gap itself: the months from April 2015 to November 2017.
            double reached_women = 0., reached_men = 0.;
            for (const RegionMonth& month : record.regions)
                if (month.month >= 60 && month.month < 92) reached_women += month.reached_women, reached_men += month.reached_men;
            women.push_back(reached_women);
            men.push_back(reached_men);
        }
        if (last_women[0] < 2.)
            for (int n = 0; n < replicates; ++n) {
                INFO("bridging " << bridging << ", replicate " << n);
                CHECK(women[at(n)] <= last_women[at(n)]);
                CHECK(men[at(n)] <= last_men[at(n)]);
            }
        last_women = women;
        last_men = men;
    }
}

TEST_CASE("more money draws more people and reaches more needs, and a quarter of it does not cooperate more than all of it",
          "[run][wanted][slow]") {
    std::vector<std::vector<ReplicateRecord>> by_envelope;
    for (const char* envelope : {"0", "0.25", "1", "2"})
        by_envelope.push_back(runs("shipped:six_regions", {std::string("programme.envelope=") + envelope}));
    for (std::size_t n = 1; n < by_envelope.size(); ++n)
        for (const char* measure : {"attendance", "reached_women", "reached_men"}) {
            INFO(measure << ", envelope number " << n);
            CHECK(difference(by_envelope[n], by_envelope[n - 1], mean_of(measure)).low > 0.);
        }
    CHECK(difference(by_envelope[2], by_envelope[1], share_of(Dynamic::cooperation)).low > 0.);
}

TEST_CASE("nothing looks better in the gap between two plans and after it than before the conferences were abolished",
          "[run][wanted][slow]") {
    const std::vector<ReplicateRecord> all = runs("shipped:trajectory_2010_2023", {});
    const auto at_month = [](const ReplicateRecord& record, Month month, auto value) {
        double sum = 0., territories = 0.;
        for (const RegionMonth& row : record.regions) {
            if (row.month != month - 1) continue;
            double here = 0.;
            for (const std::int32_t count : row.dynamics) here += count;
            sum += value(row) * here;
            territories += here;
        }
        return sum / territories;
    };
    const auto change = [&](Month month, auto value) {
        std::vector<double> changes;
        for (const ReplicateRecord& record : all) changes.push_back(at_month(record, month, value) - at_month(record, 60, value));
        return over_replicates(changes);
    };
    const auto share = [](Dynamic dynamic) {
        return [dynamic](const RegionMonth& row) {
            double here = 0.;
            for (const std::int32_t count : row.dynamics) here += count;
            return row.dynamics[static_cast<std::size_t>(dynamic)] / here;
        };
    };
    for (const Month month : {72, 96}) {
        INFO("month " << month);
        CHECK(change(month, share(Dynamic::cooperation)).high < 0.);
        CHECK(change(month, share(Dynamic::conflictual)).low > 0.);
        CHECK(change(month, [](const RegionMonth& row) { return row.trust; }).high < 0.);
        CHECK(change(month, [](const RegionMonth& row) { return row.attendance; }).high < 0.);
        CHECK(change(month, [](const RegionMonth& row) { return row.reached_women + row.reached_men; }).high < 0.);
    }
}

TEST_CASE("disputes that are resolved more often leave fewer contests", "[run][wanted][slow]") {
    CHECK(contests_with({"disputes.closing=0.01"}, {"disputes.closing=0.2"}).high < 0.);
}

TEST_CASE("each winning condition raised alone lowers contests taken, and the four together more than any", "[run][wanted][slow]") {
    const std::vector<std::vector<std::string>> conditions = {{"meshing"},
                                                              {"transparency", "dispute_resolution"},
                                                              {"expertise_recognition"},
                                                              {"accompaniment.allocation", "accompaniment.expertise"}};
    const auto levels = [](const std::vector<std::string>& levers, const std::string& value) {
        Overrides overrides;
        for (const std::string& lever : levers) overrides.push_back("levers." + lever + "=" + value);
        return overrides;
    };
    std::vector<std::string> all;
    double most = 0.;
    for (const std::vector<std::string>& levers : conditions) {
        INFO(levers.front());
        const Difference alone = contests_with(levels(levers, "0.25"), levels(levers, "0.75"));
        CHECK(alone.high < 0.);
        most = std::min(most, alone.mean);
        all.insert(all.end(), levers.begin(), levers.end());
    }
    CHECK(contests_with(levels(all, "0.25"), levels(all, "0.75")).high < most);
}

TEST_CASE("recommendations at the regional scale do not by themselves make conflict", "[run][wanted][slow]") {
    const auto of = [](const char* scale) { return runs("shipped:six_regions", {std::string("approach.recommendations=") + scale}); };
    CHECK(difference(of("regional"), of("supralocal"), share_of(Dynamic::conflictual)).low <= 0.);
}

TEST_CASE("plans renewed for twenty years keep all three types", "[run][wanted][slow]") {
    Scenario scenario = read_scenario("shipped:six_regions", {"months=240"});
    scenario.periods.clear();
    for (int plan = 0; plan < 4; ++plan) scenario.periods.push_back({{}, 60 * plan, 60 * plan + 59});
    for (const Dynamic dynamic : {Dynamic::cooperation, Dynamic::cooperation_negotiated, Dynamic::conflictual}) {
        double share = 0.;
        for (int replicate = 0; replicate < 8; ++replicate) share += share_of(dynamic)(run_replicate(scenario, replicate)) / 8.;
        INFO("dynamic " << static_cast<int>(dynamic));
        CHECK(share > .03);
    }
}

TEST_CASE("without any plan cooperation does not spread", "[run][wanted][slow]") {
    const auto cooperation = [](const char* months) {
        std::vector<double> shares;
        for (const ReplicateRecord& record : runs("shipped:no_programme", {std::string("months=") + months}))
            shares.push_back(share_of(Dynamic::cooperation)(record));
        return over_replicates(shares);
    };
    CHECK(cooperation("60").high < .1);
    CHECK(cooperation("180").high < .1);
}

TEST_CASE("contests and trust order the types that hold five in a hundred, in every shipped scenario", "[run][wanted][slow]") {
    for (const char* name : {"six_regions", "pagieps", "pagmap", "trajectory_2010_2023", "no_programme", "classroom", "minimal", "large"}) {
        struct Type {
            double count = 0., contests = 0., trust = 0.;
        };
        std::array<Type, 3> types;  // cooperation, cooperation_negotiated, conflictual
        double all = 0.;
        const std::size_t contests = indicator("contest_share"), trust = indicator("trust");
        const std::string scenario = std::string("shipped:") + name;
        const Scenario read = read_scenario(scenario);
        const int runs_needed = std::max(2, 600 / static_cast<int>(read.territories.size()));
        for (int replicate = 0; replicate < runs_needed; ++replicate)
            for (const TerritoryOutcome& outcome : run_replicate(read, replicate).outcomes) {
                all += 1.;
                if (outcome.dynamic == Dynamic::not_deployed) continue;
                if (outcome.dynamic == Dynamic::conflictual) CHECK(outcome.indicators[contests] >= .175);  // never from votes alone
                Type& type = types[static_cast<std::size_t>(outcome.dynamic)];
                type.count += 1.;
                type.contests += outcome.indicators[contests];
                type.trust += outcome.indicators[trust];
            }
        const Type* last = nullptr;
        for (const Type& type : types) {
            if (type.count < .05 * all) continue;
            INFO(name);
            if (last != nullptr) CHECK(type.contests / type.count > last->contests / last->count);
            if (last != nullptr) CHECK(type.trust / type.count < last->trust / last->count);
            last = &type;
        }
    }
}
