#include "study/study_run.hpp"

#include <algorithm>

#include "core/expects.hpp"
#include "store/measures.hpp"
#include "study/could_be_of.hpp"
#include "study/ensemble.hpp"
#include "study/shared_ensemble.hpp"

namespace concertation {
namespace {

using Clock = std::chrono::steady_clock;

/// How long replicates may wait in memory before they are held in the file.
constexpr std::chrono::milliseconds between_holds{200};

std::size_t at(int row) { return static_cast<std::size_t>(row); }

int arm_of(const Part& part, std::int64_t number) {
    return part.first_arm + static_cast<int>(part.arm_by_arm ? number / part.count : number % part.arms);
}
int replicate_of(const Part& part, std::int64_t number) {
    return part.first + static_cast<int>(part.arm_by_arm ? number % part.count : number / part.arms);
}
/// Months of territories, decisions, projects, events and ledgers: kept of the first replicates only.
void leave_details_out(ReplicateRecord& record) {
    record.months.clear();
    record.decisions.clear();
    record.projects.clear();
    record.events.clear();
    record.ledgers.clear();
}

std::int64_t size_of(const Part& part) { return static_cast<std::int64_t>(part.arms) * part.count; }

/// Arms run side by side are as many as have a scenario of their own; while one lot ends the next has begun.
std::size_t scenarios_at_once(const Study& study) {
    const auto own = std::count_if(study.arms.begin(), study.arms.end(), [](const Arm& arm) { return arm.scenario != nullptr; });
    return std::max<std::size_t>(8, 2 * static_cast<std::size_t>(own));
}

}  // namespace

RunOne run_unless(const Halt& halt) {
    return [watch = unless(halt)](const Scenario& scenario, int replicate) { return watched_replicate(scenario, replicate, watch); };
}

StudyRun::StudyRun(const Study& study, Store* store, RunOne run_one, OnProgress on_progress, std::function<void(const Taken&)> take)
    : study_(study),
      store_(store),
      held_(store != nullptr ? store : study.held),
      run_one_(std::move(run_one)),
      on_progress_(std::move(on_progress)),
      take_(std::move(take)),
      cache_(study.make, scenarios_at_once(study)) {
    expects(!study.arms.empty() && study.arms.front().scenario != nullptr, "a study has an arm with its scenario");
}

std::shared_ptr<const Scenario> StudyRun::scenario(int arm) {
    const Arm& of = study_.arms[at(arm)];
    return of.scenario ? of.scenario : cache_.of(arm);
}

int StudyRun::detailed(int arm) const {
    const Arm& of = study_.arms[at(arm)];
    return of.scenario ? of.scenario->detailed : 0;
}

const Scenario& StudyRun::shape_of(int arm) const {
    const Arm& of = study_.arms[at(arm)];
    return of.scenario ? *of.scenario : *study_.arms[at(of.base)].scenario;
}

std::uint64_t StudyRun::seed_of(int arm) const { return shape_of(arm).seed; }

StudyEnd StudyRun::end() const {
    return {failures_, done_, total_, digest_.hex(), std::chrono::duration<double>(Clock::now() - begun_).count()};
}

bool StudyRun::carry_out(const Part& part) {
    if (study_.ranks != nullptr && study_.ranks->rank() > 0)
        serve(
            *study_.ranks, study_.threads, [&](const Task& task) { return run_one_(*scenario(task.arm), task.replicate); },
            [&](const Task& task, ReplicateRecord& record) {
                if (task.replicate >= detailed(task.arm)) leave_details_out(record);
            });
    // What the file holds and what is still to be run may alternate: more replicates may be asked of a study that was whole.
    for (std::int64_t next = 0; next < size_of(part) && !stopped_;) {
        next = take_known(part, next);
        const std::int64_t end = next_known(part, next);
        if (next < end && !stopped_) compute(part, next, end);
        next = end;
    }
    return !stopped_;
}

void StudyRun::count(int arm, int replicate, const std::optional<Digest>& digest, const std::string& failure) {
    digest_.add(arm, replicate, digest);
    if (!digest) failures_.push_back({arm, replicate, seed_of(arm), failure});
    ++done_;
    if (on_progress_ && !on_progress_({done_, total_})) stopped_ = true;
}

std::int64_t StudyRun::take_known(const Part& part, std::int64_t next) {
    for (; held_ != nullptr && next < size_of(part) && !stopped_; ++next) {
        const int arm = arm_of(part, next), replicate = replicate_of(part, next);
        const std::optional<KnownReplicate> known = held_->known(arm, replicate);
        if (!known) break;
        if (!could_be_of(known->record, shape_of(arm))) held_->refuse_as_damaged();
        if (known->digest) take_({arm, replicate, known->record, known->measures});
        count(arm, replicate, known->digest, known->failure);
    }
    return next;
}

std::int64_t StudyRun::next_known(const Part& part, std::int64_t next) const {
    while (next < size_of(part) && !(held_ != nullptr && held_->holds(arm_of(part, next), replicate_of(part, next)))) ++next;
    return next;
}

void StudyRun::compute(const Part& part, std::int64_t from, std::int64_t end) {
    Clock::time_point held = Clock::now();
    Ensemble ensemble;
    ensemble.total = end - from;
    ensemble.threads = study_.threads;
    ensemble.compute = [&](std::int64_t number) {
        return run_one_(*scenario(arm_of(part, from + number)), replicate_of(part, from + number));
    };
    std::int64_t taken = 0;
    ensemble.take = [&](const Ended& ended) {
        ++taken;
        const int arm = arm_of(part, from + ended.number), replicate = replicate_of(part, from + ended.number);
        if (ended.digest) {
            const std::vector<double> measures = values_of(ended.record);
            if (store_ != nullptr) store_->add(arm, ended.record, measures, *ended.digest, ended.seconds);
            take_({arm, replicate, ended.record, measures});
        } else if (store_ != nullptr) {
            store_->add_failure(arm, replicate, ended.failure, ended.seconds);
        }
        if (store_ != nullptr && Clock::now() - held >= between_holds) {
            store_->hold();
            held = Clock::now();
        }
        count(arm, replicate, ended.digest, ended.failure);
        return !stopped_;
    };
    if (study_.ranks != nullptr && study_.ranks->count() > 1)
        run_shared(ensemble, *study_.ranks, [&](std::int64_t number) {
            return Task{arm_of(part, from + number), replicate_of(part, from + number)};
        });
    else
        run(ensemble);
    if (taken < ensemble.total) stopped_ = true;
    if (store_ != nullptr) store_->hold();
}

}  // namespace concertation
