#pragma once
// A replicate stopped at a month: saved, loaded, and run on, by the scenario it began with or by another from there.

#include <string>
#include <string_view>
#include <vector>

#include "observe/observer.hpp"
#include "run/archive.hpp"
#include "run/forgone.hpp"
#include "run/replicate.hpp"
#include "scenario/scenario.hpp"
#include "world/region.hpp"

namespace concertation {

/// One region with all that was seen of it.
struct WatchedRegion {
    Region region;
    Observer observer;
};

/// Region `index` as the first month begins, nothing seen yet; the scenario outlives it.
WatchedRegion begun_region(const Scenario& scenario, int index, const Luck& luck);

/// Moves it through `month`, under whatever luck, and sees it; a counterfactual month leaves out what is `forgone`.
void run_month(WatchedRegion& watched, const Scenario& scenario, const Luck& luck, Month month, const Forgone& forgone = {});

struct ReplicateState {
    int replicate = 0;
    Month months = 0;                    ///< that have passed: the next one to run
    std::vector<WatchedRegion> regions;  ///< in the scenario's order
};

/// The replicate after its first `months` months, with `watch` looking on; the scenario outlives it.
ReplicateState run_until(const Scenario& scenario, int replicate, Month months, const Watch& watch = {});

/// The rest of its run, with `watch` looking on: from the same scenario, the bits of having run straight through.
ReplicateRecord run_on(ReplicateState state, const Scenario& scenario, const Watch& watch = {});

/// Lets a state go on by another scenario of the same places: what that one sets otherwise than `before` holds from here on; levers too,
/// where it begins with another level.
void branch(ReplicateState& state, const Scenario& before, const Scenario& after);

/// As bytes. Read by the same version only.
std::string saved(const ReplicateState& state);
/// Throws DamagedState where the bytes are not of this version, or of other places than the scenario's.
ReplicateState loaded(std::string_view bytes, const Scenario& scenario);

/// Whether bytes begin as those of a state saved by this version of the model do.
bool is_of_this_version(std::string_view bytes);

}  // namespace concertation
