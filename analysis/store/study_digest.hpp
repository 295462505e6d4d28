#pragma once
// The hash of a whole study, folded replicate by replicate in ascending order.

#include <optional>

#include "core/digest.hpp"

namespace concertation {

class StudyDigest {
public:
    /// Folds a replicate in: its digest, or none where it failed. Arms ascend, and replicates within an arm; else BrokenRule.
    void add(int arm, int replicate, const std::optional<Digest>& digest);
    /// 32 hexadecimal digits.
    std::string hex() const { return all_.hex(); }

private:
    Digest all_;
    int last_arm_ = 0, last_replicate_ = -1;
};

}  // namespace concertation
