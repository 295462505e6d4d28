// The yardstick: read the engine's times as a ratio to this one, in one run.

#include <benchmark/benchmark.h>

#include "plain_program.hpp"

static void plain_program(benchmark::State& state) {
    std::uint64_t seed = 0;
    std::int64_t encounters = 0;
    for (auto _ : state) {
        const plain::Ending ending = plain::run(++seed);
        encounters += ending.encounters;
        benchmark::DoNotOptimize(ending.trust);
    }
    state.counters["encounters"] = static_cast<double>(encounters) / static_cast<double>(state.iterations());
}
BENCHMARK(plain_program)->Unit(benchmark::kMillisecond);
