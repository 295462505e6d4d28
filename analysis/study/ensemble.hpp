#pragma once
// Replicates on threads, handed over in order: what a study of any kind is made of.

#include <exception>
#include <functional>
#include <optional>
#include <string>

#include "core/digest.hpp"
#include "observe/records.hpp"

namespace concertation {

/// One replicate of one arm, ended: a record with its digest, or why it broke off.
struct Ended {
    int arm = 0, replicate = 0;
    ReplicateRecord record;
    std::optional<Digest> digest;  ///< none where it broke off
    std::string failure;           ///< empty where it did not
    double seconds = 0;
};

struct Ensemble {
    int arms = 1, replicates = 1;
    int threads = 0;  ///< 0: every core; 1 uses the caller's thread alone
    /// Computes a replicate of an arm; called from many threads at once.
    std::function<ReplicateRecord(int arm, int replicate)> compute;
    /// Takes each replicate, by arm then replicate, one at a time; false: begin no more (those begun still arrive).
    std::function<bool(Ended&)> take;
};

/// Runs it all; memory holds only a few replicates a thread. What `take` throws comes out here, and std::bad_alloc.
void run(const Ensemble& ensemble);

/// How many threads `asked` means: 0 is every core this process may use.
int threads_of(int asked);

}  // namespace concertation
