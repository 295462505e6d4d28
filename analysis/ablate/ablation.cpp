#include "ablate/ablation.hpp"

#include <algorithm>
#include <chrono>

#include "ablate/start_facts.hpp"
#include "core/expects.hpp"
#include "run/replicate.hpp"
#include "store/measures.hpp"
#include "study/ensemble.hpp"

namespace concertation {
namespace {

using Clock = std::chrono::steady_clock;

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// Studies number their replicates from 0 and have far fewer.
constexpr std::uint32_t first_other_luck = 0x20000000u;

std::int64_t replicates(const AblationDesign& design) {
    return (static_cast<std::int64_t>(design.out.size()) + 1) * design.whole.replicates;
}

/// The replicate whose world history `number` lives through again.
int world_of(const AblationDesign& design, std::int64_t number) {
    return 2 * static_cast<int>((number - replicates(design)) / histories_of_a_world) + 1;
}

Luck luck_of(const AblationDesign& design, int replicate) { return {design.whole.seed, static_cast<std::uint32_t>(replicate)}; }

MeasureValues values_at_end(const TerritoryOutcome& outcome) {
    MeasureValues values{};
    for (std::size_t measure = 0; measure < explained_measures.size(); ++measure)
        values[measure] = outcome.indicators[at(measure_row(explained_measures[measure]) - dynamic_count)];
    return values;
}

/// Replicates as they end: the whole model's first, kept to be paired with the others'.
class Pairing {
public:
    explicit Pairing(const AblationDesign& design) : design_(design), whole_(at(design.whole.replicates)) {
        for (const Mechanism& mechanism : design.out) result_.mechanisms.push_back({mechanism, std::vector<Paired>(measures().size())});
        result_.total = static_cast<int>(histories(design));
    }

    Progress take(const Ended& ended) {
        const int arm = static_cast<int>(ended.number / design_.whole.replicates);
        const int replicate = static_cast<int>(ended.number % design_.whole.replicates);
        const bool other_luck = ended.number >= replicates(design_);
        if (!ended.digest)
            result_.failures.push_back(
                {other_luck ? 0 : arm, other_luck ? world_of(design_, ended.number) : replicate, design_.whole.seed, ended.failure});
        else if (other_luck)
            keep_other(ended.record);
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
        const std::vector<StartFacts> facts = facts_at_start(design_.whole, luck_of(design_, record.replicate));
        for (const TerritoryOutcome& outcome : record.outcomes) {
            const StartFacts& known = facts[at(outcome.territory)];
            endings_.push_back(
                {record.replicate, known.history, outcome.dynamic, known.numbers, known.mean_field, values_at_end(outcome), {}, {}});
        }
    }

    /// The same worlds under other luck come after all replicates; endings stand by replicate, then territory.
    void keep_other(const ReplicateRecord& record) {
        const auto first =
            std::find_if(endings_.begin(), endings_.end(), [&](const Ending& of) { return of.replicate == record.replicate; });
        if (first == endings_.end()) return;
        for (const TerritoryOutcome& outcome : record.outcomes) {
            Ending& ending = *(first + outcome.territory);
            ending.others[static_cast<std::size_t>(outcome.dynamic)] += 1;
            ending.other_values.push_back(values_at_end(outcome));
        }
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

std::int64_t histories(const AblationDesign& design) {
    return replicates(design) + std::int64_t{histories_of_a_world} * (design.whole.replicates / 2);
}

Ablation ablation(const AblationDesign& design, const OnProgress& on_progress) {
    expects(design.without.size() == design.out.size(), "a scenario for each mechanism taken out");
    const Clock::time_point begun = Clock::now();
    Pairing pairing(design);
    Ensemble ensemble;
    ensemble.total = histories(design);
    ensemble.threads = design.threads;
    const Watch watch = unless(on_progress.halt);
    ensemble.compute = [&](std::int64_t number) {
        if (number >= replicates(design)) {
            const std::int64_t history = number - replicates(design);
            return under_other_luck(design.whole, luck_of(design, world_of(design, number)),
                                    {design.whole.seed, first_other_luck + static_cast<std::uint32_t>(history)}, watch);
        }
        const int arm = static_cast<int>(number / design.whole.replicates), replicate = static_cast<int>(number % design.whole.replicates);
        return watched_replicate(arm == 0 ? design.whole : design.without[at(arm - 1)], replicate, watch);
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
