#include "ablate/ablation.hpp"

#include <chrono>

#include "compare/measures.hpp"
#include "core/expects.hpp"
#include "run/replicate.hpp"
#include "study/ensemble.hpp"
#include "world/build.hpp"

namespace concertation {
namespace {

using Clock = std::chrono::steady_clock;
using Histories = std::vector<double>;  // by territory

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// The histories of concertation a replicate begins with.
Histories histories_of(const Scenario& scenario, int replicate) {
    const Luck luck{scenario.seed, static_cast<std::uint32_t>(replicate)};
    Histories histories(scenario.territories.size());
    for (int region = 0; region < static_cast<int>(scenario.regions.size()); ++region)
        for (const Table& table : build_region(scenario, region, luck).tables)
            if (table.territory >= 0) histories[at(table.territory)] = table.history;
    return histories;
}

/// Replicates as they end: the whole model's first, kept to be paired with the others'.
class Pairing {
public:
    explicit Pairing(const AblationDesign& design) : design_(design), whole_(at(design.whole.replicates)) {
        for (const Mechanism& mechanism : design.out) result_.mechanisms.push_back({mechanism, std::vector<Paired>(measures().size())});
        result_.total = static_cast<int>(design.out.size() + 1) * design.whole.replicates;
    }

    Progress take(const Ended& ended, const std::vector<Histories>& histories) {
        if (!ended.digest)
            result_.failures.push_back({ended.arm, ended.replicate, design_.whole.seed, ended.failure});
        else if (ended.arm == 0)
            keep(ended, histories[at(ended.replicate)]);
        else
            pair(ended);
        return {++result_.done, result_.total};
    }

    Ablation result() {
        if (result_.done == result_.total) result_.rivals = rivals(endings_);
        return std::move(result_);
    }

private:
    void keep(const Ended& ended, const Histories& histories) {
        whole_[at(ended.replicate)] = values_of(ended.record);
        for (const TerritoryOutcome& outcome : ended.record.outcomes)
            endings_.push_back({ended.replicate, histories[at(outcome.territory)], outcome.dynamic});
    }

    void pair(const Ended& ended) {
        const std::vector<double>& whole = whole_[at(ended.replicate)];
        if (whole.empty()) return;
        const std::vector<double> without = values_of(ended.record);
        std::vector<Paired>& paired = result_.mechanisms[at(ended.arm - 1)].measures;
        for (std::size_t measure = 0; measure < paired.size(); ++measure) paired[measure].add(whole[measure], without[measure]);
    }

    const AblationDesign& design_;
    std::vector<std::vector<double>> whole_;  ///< values by replicate; empty where it broke off
    std::vector<Ending> endings_;
    Ablation result_;
};

}  // namespace

Ablation ablation(const AblationDesign& design, const OnProgress& on_progress) {
    expects(design.without.size() == design.out.size(), "a scenario for each mechanism taken out");
    const Clock::time_point begun = Clock::now();
    Pairing pairing(design);
    std::vector<Histories> histories(at(design.whole.replicates));
    Ensemble ensemble;
    ensemble.arms = static_cast<int>(design.out.size()) + 1;
    ensemble.replicates = design.whole.replicates;
    ensemble.threads = design.threads;
    ensemble.compute = [&](int arm, int replicate) {
        if (arm > 0) return run_replicate(design.without[at(arm - 1)], replicate);
        histories[at(replicate)] = histories_of(design.whole, replicate);
        return run_replicate(design.whole, replicate);
    };
    ensemble.take = [&](const Ended& ended) {
        const Progress progress = pairing.take(ended, histories);
        return !on_progress || on_progress(progress);
    };
    run(ensemble);
    Ablation result = pairing.result();
    result.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    return result;
}

}  // namespace concertation
