#include "study/save_states.hpp"

#include "run/state.hpp"
#include "study/ensemble.hpp"

namespace concertation {

std::optional<std::vector<std::string>> states_after(const Scenario& scenario, Month months, int threads, const OnProgress& on_progress) {
    std::vector<std::string> states(static_cast<std::size_t>(scenario.replicates));
    int done = 0;
    bool whole = true;
    Ensemble ensemble;
    ensemble.total = scenario.replicates;
    ensemble.threads = threads;
    const Watch watch = unless(on_progress.halt);
    ensemble.compute = [&](std::int64_t number) {
        states[static_cast<std::size_t>(number)] = saved(run_until(scenario, static_cast<int>(number), months, watch));
        return ReplicateRecord{};
    };
    ensemble.take = [&](const Ended& ended) {
        whole = whole && ended.digest.has_value();
        ++done;
        return !on_progress || on_progress({done, scenario.replicates});
    };
    run(ensemble);
    if (!whole || done < scenario.replicates) return std::nullopt;
    return states;
}

void check_states(const StateFile& file, const Scenario& before, int replicates) {
    for (int replicate = 0; replicate < replicates; ++replicate) {
        const std::string bytes = file.bytes(replicate);
        if (!is_of_this_version(bytes)) throw file.of_an_earlier_version();
        try {
            if (loaded(bytes, before).replicate != replicate) throw file.damaged();
        } catch (const DamagedState&) {
            throw file.damaged();
        }
    }
}

RunOne run_on_from(const StateFile& file, const Scenario& before, const Halt& halt) {
    return [&file, &before, watch = unless(halt)](const Scenario& scenario, int replicate) {
        const std::string bytes = file.bytes(replicate);
        ReplicateState state = loaded(bytes, before);
        branch(state, before, scenario);
        return run_on(std::move(state), scenario, watch);
    };
}

}  // namespace concertation
