#include "findings/findings.hpp"

#include <algorithm>
#include <chrono>
#include <memory>
#include <set>
#include <tuple>

#include "findings/verdict.hpp"
#include "run/replicate.hpp"
#include "study/assumptions.hpp"
#include "study/ensemble.hpp"
#include "study/scenario_cache.hpp"

namespace concertation {
namespace {

using Clock = std::chrono::steady_clock;

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// A replicate to run.
struct Job {
    int set, treatment, replicate;
    std::tuple<int, int, int> key() const { return {set, treatment, replicate}; }
};

/// What is run: the treatments, who looks at each, how often each is needed at the defaults, and what is watched.
struct Plan {
    std::vector<Treatment> treatments;
    std::vector<std::vector<Look>> looks;  ///< by treatment
    std::vector<int> replicates;
    std::vector<Watcher> watchers;
};

Plan plan_of(const FindingsDesign& design) {
    Plan plan{treatments_of(design.patterns), looks_at(design.patterns), {}, {}};
    for (const std::vector<Look>& looks : plan.looks) {
        int replicates = 0;
        Watcher watcher;
        for (const Look& look : looks) {
            const Pattern& pattern = design.patterns[look.pattern];
            replicates = std::max(replicates, std::min(pattern.replicates, design.most_replicates));
            watcher.ask(pattern.watches);
        }
        plan.replicates.push_back(replicates);
        plan.watchers.push_back(watcher);
    }
    return plan;
}

/// All that the patterns need, each over the first so many sets.
std::vector<Job> jobs_of(const FindingsDesign& design, const Plan& plan, const std::vector<int>& sets_by_pattern) {
    std::vector<int> sets;  // by treatment
    for (const std::vector<Look>& looks : plan.looks) {
        int most = 0;
        for (const Look& look : looks) most = std::max(most, sets_by_pattern[look.pattern]);
        sets.push_back(most);
    }
    std::vector<Job> jobs;
    for (int set = 0; set <= *std::max_element(sets.begin(), sets.end()); ++set)
        for (int treatment = 0; treatment < static_cast<int>(plan.treatments.size()); ++treatment) {
            if (set > sets[at(treatment)]) continue;
            const int replicates = set == 0 ? plan.replicates[at(treatment)] : design.replicates_a_set;
            for (int replicate = 0; replicate < replicates; ++replicate) jobs.push_back({set, treatment, replicate});
        }
    return jobs;
}

/// Its replicate of the simulation.
int luck_of(const Job& job, int replicates_a_set) {
    return job.set == 0 ? job.replicate : first_replicate_of_set(job.set, replicates_a_set) + job.replicate;
}

/// Replicates as they are run and looked at.
class Bench {
public:
    Bench(const FindingsDesign& design, const Plan& plan, const Halt& halt)
        : design_(design), plan_(plan), unless_halted_(unless(halt)), scenarios_([this](int arm) {
              const int treatments = static_cast<int>(plan_.treatments.size());
              return treated(design_, plan_.treatments[at(arm % treatments)], arm / treatments);
          }) {}

    std::shared_ptr<const Scenario> scenario_of(const Job& job) {
        return scenarios_.of(job.set * static_cast<int>(plan_.treatments.size()) + job.treatment);
    }

    /// Hands over each job in order with what it showed; false stops.
    void run(const std::vector<Job>& jobs, const std::function<bool(const Kept&, const std::string& failure)>& take) {
        std::vector<Watched> watched(jobs.size());
        Ensemble ensemble;
        ensemble.total = static_cast<std::int64_t>(jobs.size());
        ensemble.threads = design_.threads;
        ensemble.compute = [&](std::int64_t number) {
            const auto place = static_cast<std::size_t>(number);
            return record_of(jobs[place], watched[place]);
        };
        ensemble.take = [&](const Ended& ended) {
            const auto place = static_cast<std::size_t>(ended.number);
            const Watched seen = std::move(watched[place]);
            return take(kept_of(jobs[place], ended, seen), ended.failure);
        };
        concertation::run(ensemble);
    }

private:
    ReplicateRecord record_of(const Job& job, Watched& watched) {
        const std::shared_ptr<const Scenario> scenario = scenario_of(job);
        const int luck = luck_of(job, design_.replicates_a_set);
        Watcher watcher = plan_.watchers[at(job.treatment)];
        if (!watcher.looks()) return watched_replicate(*scenario, luck, unless_halted_);
        ReplicateRecord record = watched_replicate(*scenario, luck, [&](const Region& region, Month month) {
            watcher.watch(region, month);
            if (unless_halted_) unless_halted_(region, month);
        });
        watched = watcher.result();
        return record;
    }

    Kept kept_of(const Job& job, const Ended& ended, const Watched& watched) {
        Kept kept{job.set, job.treatment, job.replicate, {}};
        if (!ended.digest) return kept;
        const std::shared_ptr<const Scenario> scenario = scenario_of(job);
        for (const Look& look : plan_.looks[at(job.treatment)])
            kept.seen.push_back(design_.patterns[look.pattern].observe({*scenario, ended.record, watched}));
        return kept;
    }

    const FindingsDesign& design_;
    const Plan& plan_;
    Watch unless_halted_;
    ScenarioCache scenarios_;
};

/// Twice as many sets for each pattern left undecided; whether there were any more to meet.
bool widened(std::vector<int>& sets, const std::vector<Finding>& findings, int most) {
    bool any = false;
    for (std::size_t pattern = 0; pattern < sets.size(); ++pattern) {
        if (findings[pattern].verdict != Verdict::undecided || sets[pattern] >= most) continue;
        sets[pattern] = std::min(most, std::max(1, 2 * sets[pattern]));
        any = true;
    }
    return any;
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

std::int64_t first_replicates(const FindingsDesign& design) {
    const int sets = std::min(static_cast<int>(design.assumptions.size()), design.first_sets);
    return static_cast<std::int64_t>(jobs_of(design, plan_of(design), std::vector<int>(design.patterns.size(), sets)).size());
}

Findings findings(const FindingsDesign& design, const OnProgress& on_progress) {
    const Clock::time_point begun = Clock::now();
    const Plan plan = plan_of(design);
    Bench bench(design, plan, on_progress.halt);
    for (int treatment = 0; treatment < static_cast<int>(plan.treatments.size()); ++treatment) bench.scenario_of({0, treatment, 0});

    Findings result;
    Outcomes outcomes(design.patterns);
    std::set<std::tuple<int, int, int>> ended;
    for (const Kept& kept : design.known) {
        outcomes.put(kept);
        ended.insert({kept.set, kept.treatment, kept.replicate});
    }
    const auto take = [&](const Kept& kept, const std::string& failure) {
        if (!failure.empty())
            result.failures.push_back({kept.treatment, kept.replicate, bench.scenario_of({0, kept.treatment, 0})->seed, failure});
        outcomes.put(kept);
        ended.insert({kept.set, kept.treatment, kept.replicate});
        if (design.keep) design.keep(kept);
        ++result.done;
        return !on_progress || on_progress({result.done, result.total});
    };
    const int all = static_cast<int>(design.assumptions.size());
    std::vector<int> sets(design.patterns.size(), std::min(all, design.first_sets));
    bool more = true;
    while (more) {
        std::vector<Job> jobs = jobs_of(design, plan, sets);
        result.total = static_cast<int>(jobs.size());
        jobs.erase(std::remove_if(jobs.begin(), jobs.end(), [&](const Job& job) { return ended.count(job.key()) > 0; }), jobs.end());
        result.done = result.total - static_cast<int>(jobs.size());
        if (!jobs.empty()) bench.run(jobs, take);
        if (result.done < result.total) break;
        result.findings = outcomes.findings(sets);
        more = widened(sets, result.findings, all);
        if (more) result.findings.clear();
    }
    result.seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    return result;
}

}  // namespace concertation
