#pragma once
// Replicates on threads, handed over in order: what a study of any kind is made of.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "core/digest.hpp"
#include "observe/records.hpp"

namespace concertation {

/// One replicate, ended: a record with its digest, or why it broke off.
struct Ended {
    std::int64_t number = 0;  ///< from 0, as the ensemble counts them
    ReplicateRecord record;
    std::optional<Digest> digest;  ///< none where it broke off
    std::string failure;           ///< empty where it did not
    double seconds = 0;
};

struct Ensemble {
    std::int64_t total = 1;  ///< replicates
    int threads = 0;         ///< 0: every core; 1 uses the caller's thread alone
    /// Computes a replicate; called from many threads at once.
    std::function<ReplicateRecord(std::int64_t number)> compute;
    /// Takes each replicate in order, one at a time; false: begin no more (those begun still arrive).
    std::function<bool(Ended&)> take;
};

/// Runs it all, unless a replicate throws Halted: then neither it nor what comes after it is taken. Memory holds only a few replicates a
/// thread. What `take` throws comes out here, and std::bad_alloc; nothing is taken after.
void run(const Ensemble& ensemble);

/// One replicate computed, timed, with its digest; what breaks it off is told in it. std::bad_alloc comes out, and Halted.
Ended ended_by(std::int64_t number, const std::function<ReplicateRecord(std::int64_t number)>& compute);

/// How many threads `asked` means: 0 is every core this process may use.
int threads_of(int asked);

}  // namespace concertation
