#include "findings/findings.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <tuple>

#include "findings/verdict.hpp"
#include "run/replicate.hpp"
#include "study/ensemble.hpp"
#include "study/scenario_cache.hpp"

namespace concertation {
namespace {

using Clock = std::chrono::steady_clock;

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// A replicate to run.
struct Job {
    int set, treatment, replicate;
    auto key() const { return std::tie(set, treatment, replicate); }
};

/// What is run: the treatments, who looks at each, and how often each is needed.
struct Plan {
    std::vector<Treatment> treatments;
    std::vector<std::vector<Look>> looks;  ///< by treatment
    std::vector<int> replicates, a_set;    ///< by treatment: at the defaults, under a set of assumptions
    std::vector<bool> pairs;               ///< by treatment: whether contacts are counted
};

Plan plan_of(const FindingsDesign& design) {
    Plan plan{treatments_of(design.patterns), looks_at(design.patterns), {}, {}, {}};
    for (const std::vector<Look>& looks : plan.looks) {
        int replicates = 0, a_set = 0;
        bool pairs = false;
        for (const Look& look : looks) {
            const Pattern& pattern = design.patterns[look.pattern];
            replicates = std::max(replicates, std::min(pattern.replicates, design.most_replicates));
            a_set = std::max(a_set, pattern.replicates_a_set);
            pairs = pairs || pattern.watches_pairs;
        }
        plan.replicates.push_back(replicates);
        plan.a_set.push_back(a_set);
        plan.pairs.push_back(pairs);
    }
    return plan;
}

std::vector<Job> jobs_of(const FindingsDesign& design, const Plan& plan) {
    std::vector<Job> jobs;
    for (int set = 0; set <= static_cast<int>(design.assumptions.size()); ++set)
        for (int treatment = 0; treatment < static_cast<int>(plan.treatments.size()); ++treatment) {
            const int replicates = (set == 0 ? plan.replicates : plan.a_set)[at(treatment)];
            for (int replicate = 0; replicate < replicates; ++replicate) jobs.push_back({set, treatment, replicate});
        }
    return jobs;
}

/// Takes out the jobs whose outcome is known; puts the outcomes where the others will come.
std::vector<Job> without_known(std::vector<Job> jobs, const std::vector<Kept>& known, Outcomes& outcomes) {
    std::map<std::tuple<int, int, int>, const Kept*> kept;
    for (const Kept& one : known) kept[{one.set, one.treatment, one.replicate}] = &one;
    const auto is_known = [&](const Job& job) {
        const auto found = kept.find(job.key());
        if (found == kept.end()) return false;
        outcomes.put(*found->second);
        return true;
    };
    jobs.erase(std::remove_if(jobs.begin(), jobs.end(), is_known), jobs.end());
    return jobs;
}

}  // namespace

std::vector<Treatment> treatments_of(const std::vector<Pattern>& patterns) {
    std::vector<Treatment> all;
    for (const Pattern& pattern : patterns)
        for (const Treatment& arm : pattern.arms)
            if (std::none_of(all.begin(), all.end(), [&](const Treatment& each) { return each.name == arm.name; })) all.push_back(arm);
    return all;
}

Scenario treated(const FindingsDesign& design, const Treatment& treatment, int set) {
    std::vector<std::string> settings;
    if (set > 0) settings = design.assumptions[at(set - 1)];
    settings.insert(settings.end(), treatment.settings.begin(), treatment.settings.end());
    settings.insert(settings.end(), design.everywhere.begin(), design.everywhere.end());
    Scenario scenario = design.scenario_with(settings);
    if (treatment.change) treatment.change(scenario, static_cast<std::uint32_t>(set));
    return scenario;
}

Findings findings(const FindingsDesign& design, const OnProgress& on_progress) {
    const Clock::time_point begun = Clock::now();
    const Plan plan = plan_of(design);
    const int treatments = static_cast<int>(plan.treatments.size());
    ScenarioCache scenarios([&](int arm) { return treated(design, plan.treatments[at(arm % treatments)], arm / treatments); });
    const auto scenario_of = [&](const Job& job) { return scenarios.of(job.set * treatments + job.treatment); };
    for (int treatment = 0; treatment < treatments; ++treatment) scenario_of({0, treatment, 0});

    Findings result;
    Outcomes outcomes(design.patterns);
    const std::vector<Job> all = jobs_of(design, plan);
    const std::vector<Job> jobs = without_known(all, design.known, outcomes);
    result.total = static_cast<int>(all.size());
    result.done = result.total - static_cast<int>(jobs.size());

    std::vector<PairTrust> pairs(jobs.size());
    Ensemble ensemble;
    ensemble.total = static_cast<std::int64_t>(jobs.size());
    ensemble.threads = design.threads;
    ensemble.compute = [&](std::int64_t number) {
        const Job& job = jobs[static_cast<std::size_t>(number)];
        const std::shared_ptr<const Scenario> scenario = scenario_of(job);
        if (!plan.pairs[at(job.treatment)]) return run_replicate(*scenario, job.replicate);
        PairWatch watch;
        ReplicateRecord record =
            watched_replicate(*scenario, job.replicate, [&](const Region& region, Month month) { watch.watch(region, month); });
        pairs[static_cast<std::size_t>(number)] = watch.result();
        return record;
    };
    ensemble.take = [&](const Ended& ended) {
        const Job& job = jobs[static_cast<std::size_t>(ended.number)];
        const std::shared_ptr<const Scenario> scenario = scenario_of(job);
        Kept kept{job.set, job.treatment, job.replicate, {}};
        if (ended.digest)
            for (const Look& look : plan.looks[at(job.treatment)])
                kept.seen.push_back(
                    design.patterns[look.pattern].observe({*scenario, ended.record, pairs[static_cast<std::size_t>(ended.number)]}));
        else
            result.failures.push_back({job.treatment, job.replicate, scenario->seed, ended.failure});
        outcomes.put(kept);
        if (design.keep) design.keep(kept);
        ++result.done;
        return !on_progress || on_progress({result.done, result.total});
    };
    if (!jobs.empty()) run(ensemble);
    if (result.done == result.total) result.findings = outcomes.findings(static_cast<int>(design.assumptions.size()));
    result.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    return result;
}

}  // namespace concertation
