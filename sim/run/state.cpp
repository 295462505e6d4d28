#include "run/state.hpp"

#include <algorithm>

#include "run/state_fields.hpp"
#include "run/step.hpp"
#include "scenario/parameter_table.hpp"
#include "world/build.hpp"
#include "world/invariants.hpp"
#include "world/references.hpp"

namespace concertation {
namespace {

/// Changes when the fields of a state do.
constexpr std::uint64_t format = 2;

void run_months(WatchedRegion& watched, const Scenario& scenario, const Luck& luck, Month from, Month to, const Watch& watch) {
    for (Month month = from; month < to; ++month) {
        run_month(watched, scenario, luck, month);
        if (watch) watch(watched.region, month);
    }
}

Luck luck_of(const Scenario& scenario, int replicate) { return {scenario.seed, static_cast<std::uint32_t>(replicate)}; }

const Levers& levers_at(const Scenario& scenario, const Table& table) { return settings_at(scenario, table).numbers.levers; }

/// Sets the levers that the two scenarios begin with at different levels.
void turn_levers(Table& table, const Levers& before, const Levers& after) {
    Parameters was{}, is{}, now{};
    was.levers = before;
    is.levers = after;
    now.levers = table.offered;
    for (int lever = 0; lever < lever_count; ++lever) {
        const ParameterRow& row = parameter_table()[static_cast<std::size_t>(lever)];
        if (row.reach(was) != row.reach(is)) row.reach(now) = row.reach(is);
    }
    table.offered = now.levers;
}

void refuse_if(const std::string& broken) {
    if (!broken.empty()) throw DamagedState(broken);
}

/// The row of settings a scenario gives to the place of a table.
int settings_row_of(const Scenario& scenario, const Region& region, const Table& table) {
    return table.territory >= 0 ? scenario.territories[static_cast<std::size_t>(table.territory)].settings
                                : scenario.regions[static_cast<std::size_t>(region.index)].settings;
}

}  // namespace

WatchedRegion begun_region(const Scenario& scenario, int index, const Luck& luck) {
    Region region = build_region(scenario, index, luck);
    Observer observer(scenario, region);
    return {std::move(region), std::move(observer)};
}

void run_month(WatchedRegion& watched, const Scenario& scenario, const Luck& luck, Month month, const Forgone& forgone) {
    advance_month(watched.region, scenario, luck, month, forgone);
    watched.observer.watch(watched.region, month);
}

ReplicateState run_until(const Scenario& scenario, int replicate, Month months, const Watch& watch) {
    ReplicateState state{replicate, months, {}};
    const Luck luck = luck_of(scenario, replicate);
    for (int index = 0; index < static_cast<int>(scenario.regions.size()); ++index) {
        state.regions.push_back(begun_region(scenario, index, luck));
        run_months(state.regions.back(), scenario, luck, 0, months, watch);
    }
    return state;
}

ReplicateRecord run_on(ReplicateState state, const Scenario& scenario, const Watch& watch) {
    ReplicateRecord record;
    record.replicate = state.replicate;
    for (WatchedRegion& watched : state.regions) {
        watched.observer.follow(scenario);
        run_months(watched, scenario, luck_of(scenario, state.replicate), state.months, scenario.months, watch);
        watched.observer.conclude(watched.region, record);
    }
    return record;
}

void branch(ReplicateState& state, const Scenario& before, const Scenario& after) {
    for (WatchedRegion& watched : state.regions) {
        for (Table& table : watched.region.tables) {
            const Levers was = levers_at(before, table);
            table.settings = settings_row_of(after, watched.region, table);
            turn_levers(table, was, levers_at(after, table));
        }
        watched.observer.follow(after);
    }
}

std::string saved(const ReplicateState& state) {
    std::string bytes;
    Archive<BytesOut> archive(BytesOut{bytes});
    ReplicateState copy = state;
    std::uint64_t version = format;
    auto regions = static_cast<std::uint64_t>(copy.regions.size());
    archive(version, copy.replicate, copy.months, regions);
    for (WatchedRegion& watched : copy.regions) archive(watched.region, watched.observer);
    return bytes;
}

bool is_of_this_version(std::string_view bytes) {
    std::uint64_t version = 0;
    if (bytes.size() < sizeof version) return false;
    Archive<ForeignBytesIn> archive(ForeignBytesIn{{bytes}});
    archive(version);
    return version == format;
}

ReplicateState loaded(std::string_view bytes, const Scenario& scenario) {
    ReplicateState state;
    Archive<ForeignBytesIn> archive(ForeignBytesIn{{bytes}});
    std::uint64_t version = 0, regions = 0;
    archive(version, state.replicate, state.months, regions);
    if (version != format) throw DamagedState("a state saved by another version");
    if (regions != scenario.regions.size()) throw DamagedState("a state saved for other places");
    if (state.replicate < 0 || state.months < 0 || state.months > scenario.months)
        throw DamagedState("a state saved at no month of the run");
    for (std::uint64_t index = 0; index < regions; ++index) {
        Region region;
        archive(region);
        if (region.index != static_cast<int>(index) || region.tables.empty()) throw DamagedState("a state saved for other places");
        refuse_if(broken_reference(region, scenario, state.months));
        refuse_if(broken_invariant(region));
        const Observer begun(scenario, region);
        Observer observer = begun;
        archive(observer);
        if (!observer.could_come_of(begun, region, state.months)) throw DamagedState("a state with the past of another");
        state.regions.push_back({std::move(region), std::move(observer)});
    }
    if (!bytes.empty()) throw DamagedState("a saved state is longer than it should be");
    return state;
}

}  // namespace concertation
