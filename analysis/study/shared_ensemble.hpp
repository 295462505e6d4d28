#pragma once
// An ensemble shared out over ranks: the same replicates, taken in the same order, so the same bits.

#include <functional>

#include "study/ensemble.hpp"
#include "study/ranks.hpp"

namespace concertation {

/// A replicate as every rank knows it, whatever is done already.
struct Task {
    int arm, replicate;
};

/// On rank 0: hands tasks out as the others end theirs, computes some itself, takes all in order. As run() in everything else.
void run_shared(const Ensemble& ensemble, Ranks& ranks, const std::function<Task(std::int64_t number)>& task_of);

/// On the other ranks: computes what rank 0 asks for until it is told to stop; then throws Served. `trim` takes from a record, once its
/// digest is known, what nobody will ask for: it does not travel.
[[noreturn]] void serve(Ranks& ranks, int threads, const std::function<ReplicateRecord(const Task&)>& compute,
                        const std::function<void(const Task&, ReplicateRecord&)>& trim);

}  // namespace concertation
