#pragma once
// Scenarios of many arms, made when first asked for.

#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "scenario/scenario.hpp"

namespace concertation {

/// The last few scenarios asked for are kept, since replicates of one arm come together. Threads may share it.
class ScenarioCache {
public:
    explicit ScenarioCache(std::function<Scenario(int arm)> make, std::size_t most_kept = 8)
        : make_(std::move(make)), most_kept_(most_kept) {}

    /// Throws what making it throws.
    std::shared_ptr<const Scenario> of(int arm);

private:
    std::function<Scenario(int)> make_;
    std::size_t most_kept_;
    std::mutex mutex_;
    std::vector<std::pair<int, std::shared_ptr<const Scenario>>> recent_;
};

}  // namespace concertation
