#include "study/replay.hpp"

#include "run/replicate.hpp"
#include "store/study_digest.hpp"
#include "study/ensemble.hpp"
#include "study/stored_scenario.hpp"

namespace concertation {
namespace {

bool agree(const std::optional<Digest>& a, const std::optional<Digest>& b) {
    return a.has_value() == b.has_value() && (!a || a->hex() == b->hex());
}

}  // namespace

Replay replay(const StoredResults& results, int threads, const OnProgress& on_progress) {
    ScenarioCache scenarios([&](int arm) { return scenario_of(results, arm); });
    Replay seen;
    seen.total = static_cast<int>(results.replicates.size());
    const auto stored = [&](std::int64_t number) -> const StoredReplicate& { return results.replicates[static_cast<std::size_t>(number)]; };
    scenario_of(results, 0);  // a scenario this version cannot read is told, not counted as broken off
    StudyDigest all;
    Ensemble ensemble;
    ensemble.total = seen.total;
    ensemble.threads = threads;
    const Watch watch = unless(on_progress.halt);
    ensemble.compute = [&](std::int64_t number) {
        return watched_replicate(*scenarios.of(stored(number).arm), stored(number).replicate, watch);
    };
    ensemble.take = [&](const Ended& ended) {
        if (!agree(ended.digest, stored(ended.number).digest)) {
            if (++seen.differing == 1) seen.first = stored(ended.number);
        }
        all.add(stored(ended.number).arm, stored(ended.number).replicate, ended.digest);
        ++seen.done;
        return !on_progress || on_progress({seen.done, seen.total});
    };
    if (seen.total > 0) run(ensemble);
    seen.results_hash = all.hex();
    return seen;
}

}  // namespace concertation
