#include "run/replicate.hpp"

#include "observe/observer.hpp"
#include "run/step.hpp"
#include "world/build.hpp"

namespace concertation {

ReplicateRecord run_replicate(const Scenario& scenario, int replicate) { return watched_replicate(scenario, replicate, {}); }

ReplicateRecord watched_replicate(const Scenario& scenario, int replicate, const Watch& watch) {
    const Luck luck{scenario.seed, static_cast<std::uint32_t>(replicate)};
    ReplicateRecord record;
    record.replicate = replicate;
    // Regions share nothing, so each is run to its end while it is in the cache.
    for (int index = 0; index < static_cast<int>(scenario.regions.size()); ++index) {
        Region region = build_region(scenario, index, luck);
        Observer observer(scenario, region);
        for (Month month = 0; month < scenario.months; ++month) {
            advance_month(region, scenario, luck, month);
            observer.watch(region, month);
            if (watch) watch(region, month);
        }
        observer.conclude(region, record);
    }
    return record;
}

}  // namespace concertation
