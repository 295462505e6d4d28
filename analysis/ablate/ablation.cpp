#include "ablate/ablation.hpp"

#include <chrono>

#include "core/expects.hpp"
#include "run/replicate.hpp"
#include "store/measures.hpp"
#include "study/ensemble.hpp"
#include "world/build.hpp"

namespace concertation {
namespace {

using Clock = std::chrono::steady_clock;

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// Replicates as they end: the whole model's first, kept to be paired with the others'.
class Pairing {
public:
    explicit Pairing(const AblationDesign& design) : design_(design), whole_(at(design.whole.replicates)) {
        for (const Mechanism& mechanism : design.out) result_.mechanisms.push_back({mechanism, std::vector<Paired>(measures().size())});
        result_.total = static_cast<int>(design.out.size() + 1) * design.whole.replicates;
    }

    Progress take(const Ended& ended) {
        const int arm = static_cast<int>(ended.number / design_.whole.replicates);
        const int replicate = static_cast<int>(ended.number % design_.whole.replicates);
        if (!ended.digest)
            result_.failures.push_back({arm, replicate, design_.whole.seed, ended.failure});
        else if (arm == 0)
            keep(ended.record);
        else
            pair(arm, ended.record);
        return {++result_.done, result_.total};
    }

    Ablation result() {
        if (result_.done == result_.total) result_.rivals = rivals(endings_);
        return std::move(result_);
    }

private:
    void keep(const ReplicateRecord& record) {
        whole_[at(record.replicate)] = values_of(record);
        const Luck luck{design_.whole.seed, static_cast<std::uint32_t>(record.replicate)};
        for (const TerritoryOutcome& outcome : record.outcomes)
            endings_.push_back({record.replicate, starting_history(design_.whole, outcome.territory, luck), outcome.dynamic});
    }

    void pair(int arm, const ReplicateRecord& record) {
        const std::vector<double>& whole = whole_[at(record.replicate)];
        if (whole.empty()) return;
        const std::vector<double> without = values_of(record);
        std::vector<Paired>& paired = result_.mechanisms[at(arm - 1)].measures;
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
    Ensemble ensemble;
    ensemble.total = (static_cast<std::int64_t>(design.out.size()) + 1) * design.whole.replicates;
    ensemble.threads = design.threads;
    ensemble.compute = [&](std::int64_t number) {
        const int arm = static_cast<int>(number / design.whole.replicates), replicate = static_cast<int>(number % design.whole.replicates);
        return run_replicate(arm == 0 ? design.whole : design.without[at(arm - 1)], replicate);
    };
    ensemble.take = [&](const Ended& ended) {
        const Progress progress = pairing.take(ended);
        return !on_progress || on_progress(progress);
    };
    run(ensemble);
    Ablation result = pairing.result();
    result.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    return result;
}

}  // namespace concertation
