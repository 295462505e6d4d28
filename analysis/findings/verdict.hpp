#pragma once
// What came out of every replicate, held together pattern by pattern until there is a verdict.

#include <map>

#include "findings/findings.hpp"

namespace concertation {

/// A pattern that looks at a treatment, and at which of its arms the treatment stands.
struct Look {
    std::size_t pattern;
    std::vector<std::size_t> arms;
};
/// Who looks at each of treatments_of(patterns), in the order of the patterns: that of Kept::seen.
std::vector<std::vector<Look>> looks_at(const std::vector<Pattern>& patterns);

class Outcomes {
public:
    explicit Outcomes(std::vector<Pattern> patterns);

    /// Takes what a replicate of a treatment showed; in any order.
    void put(const Kept& kept);
    /// The verdicts, each over the first so many sets, once everything was put.
    std::vector<Finding> findings(const std::vector<int>& sets_by_pattern) const;

private:
    /// What each arm showed under one luck; an arm not seen (yet, or because it broke off) is empty.
    using ByArm = std::vector<Observed>;
    using Replicates = std::map<int, ByArm>;

    Finding finding(std::size_t pattern, int sets) const;
    /// Mean and interval of each entry of the comparison, over the replicates in which every arm was seen.
    std::vector<Stream> streams(std::size_t pattern, int set) const;
    /// How many of the first sets meet what is expected in every part.
    int sets_that_meet(std::size_t pattern, int sets) const;

    std::vector<Pattern> patterns_;
    std::vector<std::vector<Look>> looks_;         ///< by treatment
    std::vector<std::map<int, Replicates>> seen_;  ///< by pattern, then set
};

Verdict verdict_on(const Pattern& pattern, const std::vector<Estimate>& parts, const Interval& share);

/// The part furthest from what is expected.
std::size_t furthest_part(const Pattern& pattern, const std::vector<Estimate>& parts);

}  // namespace concertation
