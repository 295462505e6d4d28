#include "study/scenario_cache.hpp"

namespace concertation {

std::shared_ptr<const Scenario> ScenarioCache::of(int arm) {
    const std::lock_guard<std::mutex> lock(mutex_);
    for (const auto& [kept, scenario] : recent_)
        if (kept == arm) return scenario;
    auto scenario = std::make_shared<const Scenario>(make_(arm));
    if (recent_.size() == most_kept_) recent_.erase(recent_.begin());
    recent_.emplace_back(arm, scenario);
    return scenario;
}

}  // namespace concertation
