#pragma once
// The hash of a whole study: its replicates' digests folded in ascending order of arm and replicate.

#include <optional>
#include <vector>

#include "core/digest.hpp"

namespace concertation {

class StudyDigest {
public:
    /// Takes a replicate: its digest, or none where it failed. Replicates of an arm come one after the other (those of arm 0 from 0), arms
    /// in any order; else BrokenRule. Those of arm 0 are folded at once, the others held.
    void add(int arm, int replicate, const std::optional<Digest>& digest);
    /// 32 hexadecimal digits.
    std::string hex() const;

private:
    Digest first_arm_;
    int first_arm_count_ = 0;
    struct Held {
        int first = 0;  ///< replicate
        std::vector<std::optional<Digest>> digests;
    };
    std::vector<Held> others_;  ///< by arm - 1
};

}  // namespace concertation
