#include "study/replay.hpp"

#include "run/replicate.hpp"
#include "store/known.hpp"
#include "store/measures.hpp"
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
    KeptReplicates kept(results.file);
    RowsDigest rows(std::vector<Text>(indicators().size()), kept.axes());
    // What the file keeps of a replicate against what came out again.
    const auto as_kept = [&](const StoredReplicate& one, const ReplicateRecord& record) {
        const StoredArm& arm = results.arms.at(static_cast<std::size_t>(one.arm));
        const int detailed = arm.yaml.empty() || arm.set > 0 ? 0 : scenarios.of(one.arm)->detailed;
        const Digest now = rows.of(one.arm, record, values_of(record), kept.detail(one.replicate, detailed));
        const std::optional<KnownReplicate> held = kept.known(one.arm, one.replicate);
        return held && held->rows && held->rows->hex() == now.hex();
    };
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
        } else if (ended.digest && !as_kept(stored(ended.number), ended.record)) {
            if (++seen.altered == 1) seen.first_altered = stored(ended.number);
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
