// Time of dialogue and trust, of a month, of building a world, of a replicate; and of a territory as provinces grow.

#include <benchmark/benchmark.h>

#include "observe/digest_of.hpp"
#include "processes/attendance.hpp"
#include "processes/dialogue.hpp"
#include "processes/perception.hpp"
#include "processes/trust.hpp"
#include "run/replicate.hpp"
#include "run/step.hpp"
#include "scenario/read.hpp"
#include "world/build.hpp"

namespace {

using namespace concertation;

Scenario six_regions() { return read_scenario("shipped:six_regions"); }

void dialogue_and_trust(benchmark::State& state) {
    const Scenario scenario = six_regions();
    const Luck luck{1, 0};
    Region region = build_region(scenario, 0, luck);
    Month month = 0;
    std::int64_t encounters = 0;
    for (auto _ : state) {
        month = (month + 1) % 60;
        const Attendance present = attendance(region, scenario, luck, month);
        const std::vector<Encounter> met = perceived(dialogue(region, scenario, present, luck, month), region, scenario, luck, month);
        converse(region, scenario, met, month);
        update_trust(region, scenario, met);
        encounters += static_cast<std::int64_t>(met.size());
    }
    state.counters["per_encounter"] =
        benchmark::Counter(static_cast<double>(encounters), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(dialogue_and_trust)->Unit(benchmark::kMicrosecond);

void month_of_a_region(benchmark::State& state) {
    const Scenario scenario = six_regions();
    const Luck luck{1, 0};
    const Region start = build_region(scenario, 0, luck);
    Region region = start;
    Month month = 0;
    for (auto _ : state) {
        if (month == scenario.months) {
            state.PauseTiming();
            region = start;
            month = 0;
            state.ResumeTiming();
        }
        advance_month(region, scenario, luck, month++);
    }
}
BENCHMARK(month_of_a_region)->Unit(benchmark::kMicrosecond);

void building_the_six_regions(benchmark::State& state) {
    const Scenario scenario = six_regions();
    std::uint32_t replicate = 0;
    for (auto _ : state)
        for (int region = 0; region < static_cast<int>(scenario.regions.size()); ++region)
            benchmark::DoNotOptimize(build_region(scenario, region, Luck{1, ++replicate}).actors.support.data());
}
BENCHMARK(building_the_six_regions)->Unit(benchmark::kMillisecond);

void replicate_of_the_six_regions(benchmark::State& state) {
    const Scenario scenario = six_regions();
    int replicate = 0;
    for (auto _ : state) benchmark::DoNotOptimize(digest_of(run_replicate(scenario, replicate++)).low());
}
BENCHMARK(replicate_of_the_six_regions)->Unit(benchmark::kMillisecond);

/// The cost of one territory in a synthetic province of so many.
void territory_of_a_province(benchmark::State& state) {
    const Scenario scenario = read_scenario("shipped:large", {"synthetic.territories=" + std::to_string(state.range(0)), "months=60"});
    int replicate = 0;
    for (auto _ : state) benchmark::DoNotOptimize(run_replicate(scenario, replicate++).outcomes.size());
    state.counters["per_territory"] = benchmark::Counter(static_cast<double>(state.iterations() * state.range(0)),
                                                         benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(territory_of_a_province)
    ->Arg(38)
    ->Arg(3800)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->Repetitions(5)
    ->ReportAggregatesOnly();

}  // namespace
