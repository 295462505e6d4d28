#pragma once
// What a command is about to cost, told before it begins where that is much.

#include <cstdint>

#include "cli/console.hpp"
#include "cli/request.hpp"
#include "scenario/scenario.hpp"

namespace concertation {

/// What is about to be run.
struct Effort {
    std::int64_t replicates;    ///< of all scenarios together, at most
    std::int64_t detailed = 0;  ///< of them, kept month by month
    bool kept = true;           ///< in a results file
    std::int64_t states = 0;    ///< replicates whose state is saved
};

/// Roughly: within a factor of three or so, on a machine of 2026.
struct Cost {
    double hours, gigabytes_of_memory, gigabytes_of_disk;
};
Cost cost_of(const Effort& effort, const Scenario& scenario, int threads);

/// Whether nobody would want it by mistake: over half a day, or over 20 GB of memory or disk.
bool is_much(const Cost& cost);

/// Where it is much, tells the estimate, then goes on with --yes, or asks where somebody can answer. Throws ScenarioError where nobody can,
/// or where the answer is no; then nothing was run or written.
void ask_first(const Effort& effort, const Scenario& scenario, const LongRequest& request, const Console& console);

}  // namespace concertation
