#include "world/references.hpp"

#include <algorithm>
#include <limits>

namespace concertation {
namespace {

template <class Rows>
bool is_row(int number, const Rows& rows) {
    return number >= 0 && static_cast<std::size_t>(number) < rows.size();
}

template <class Values, class Holds>
bool all(const Values& values, Holds holds) {
    return std::all_of(values.begin(), values.end(), holds);
}

/// Months that a run has passed, or that it may look ahead to.
struct Months {
    Month passed;
    bool has(Month month) const { return month >= -1 && month < passed; }
    static bool may_wait_for(Month month) { return month >= -1 && month < std::numeric_limits<std::int16_t>::max(); }
};

bool every_actor_is_whole(const Actors& actors) {
    const std::size_t count = actors.number.size();
    const auto as_many = [&](const auto&... quantities) { return ((quantities.size() == count) && ...); };
    return as_many(actors.territory, actors.sector, actors.role, actors.promoter, actors.womens_group, actors.seats, actors.position,
                   actors.mandate, actors.salience, actors.power, actors.expertise, actors.support, actors.propensity, actors.resources,
                   actors.income, actors.since, actors.low_months, actors.away);
}

std::string broken_by_actors(const Region& region, const Months& months) {
    if (!every_actor_is_whole(region.actors)) return "an actor misses a quantity";
    // Who is of no territory is of the regional table.
    const int first = region.has_regional_table ? -1 : 0;
    if (!all(region.actors.territory, [&](int home) { return home >= first && home < region.territories(); }))
        return "an actor is of no territory";
    for (std::size_t i = 0; i < region.actors.seats.size(); ++i) {
        const bool at_regional = (region.actors.seats[i] & regional_seat) != 0, elsewhere = (region.actors.seats[i] & ~regional_seat) != 0;
        if ((at_regional && !region.has_regional_table) || (elsewhere && region.actors.territory[i] < 0))
            return "an actor sits at no table";
    }
    if (!all(region.actors.since, [&](Month month) { return month == 0 || months.has(month); }))
        return "an actor took its seat in no month";
    return {};
}

std::string broken_by_ties(const Ties& ties, const Months& months) {
    const auto size = static_cast<std::size_t>(ties.size);
    const std::size_t pairs = size * (size - 1) / 2;
    for (const BitRows* rows : {&ties.tied, &ties.possible, &ties.trusted})
        if (!rows->are(ties.size, ties.size)) return "a block of ties has another size";
    if (ties.trust.size() != size * size) return "a block of trust has another size";
    const auto one_a_pair = [&](const auto&... quantities) { return ((quantities.size() == pairs) && ...); };
    if (!one_a_pair(ties.disputed, ties.familiarity, ties.last_contact, ties.next_turn)) return "a pair misses a quantity";
    if (!all(ties.disputes, [&](const Dispute& of) { return of.i >= 0 && of.i < of.j && of.j < ties.size && months.has(of.opened); }))
        return "a dispute divides nobody";
    for (const Dispute& dispute : ties.disputes)
        if (ties.disputed[static_cast<std::size_t>(ties.pair(dispute.i, dispute.j))] != 1) return "a dispute is counted for no pair";
    if (std::count(ties.disputed.begin(), ties.disputed.end(), 0) + static_cast<std::ptrdiff_t>(ties.disputes.size()) !=
        static_cast<std::ptrdiff_t>(pairs))
        return "a pair is counted as divided and is not";
    return {};
}

std::string broken_by_programme(const Programme& programme, const Region& region, const Scenario& scenario) {
    if (programme.period != -1 && !is_row(programme.period, scenario.periods)) return "a table is in no period";
    if (programme.calls < 0 || programme.deferrals < 0) return "a table opened fewer calls than none";
    if (!Months::may_wait_for(programme.next_decision) || !Months::may_wait_for(programme.gap_until)) return "a table waits for no month";
    if (!programme.call) return {};
    const OpenCall& call = *programme.call;
    if (!Months::may_wait_for(call.files_due) || !Months::may_wait_for(call.results)) return "a call waits for no month";
    if (!all(call.files, [&](int file) { return is_row(file, region.projects); })) return "a call has a file that is no project";
    return {};
}

std::string broken_by_table(const Table& table, const Region& region, const Scenario& scenario, const Months& months) {
    if (!is_row(table.settings, scenario.settings)) return "a table has no settings";
    if (table.members.size() > most_members || table.ties.size != static_cast<int>(table.members.size()))
        return "a table has other members";
    if (!all(table.members, [&](int member) { return is_row(member, region.actors.number); })) return "a table has a member who is nobody";
    if (!std::is_sorted(table.members.begin(), table.members.end(), std::less_equal<>())) return "a table has members out of order";
    if (std::string broken = broken_by_ties(table.ties, months); !broken.empty()) return broken;
    return broken_by_programme(table.programme, region, scenario);
}

std::string broken_by_projects(const Region& region, const Scenario& scenario, const Months& months) {
    for (const Project& project : region.projects) {
        if (!is_row(project.table, region.tables) || !is_row(project.axis, scenario.axes)) return "a project is of no table or axis";
        if (!is_row(project.promoter, region.actors.number)) return "a project has no promoter";
        if (!months.has(project.proposed) || !months.has(project.started) || !months.has(project.ended)) return "a project is of no month";
    }
    if (!all(region.running, [&](int row) { return is_row(row, region.projects); })) return "a project under way is none";
    return std::is_sorted(region.running.begin(), region.running.end(), std::less_equal<>()) ? "" : "a project is under way twice";
}

}  // namespace

std::string broken_reference(const Region& region, const Scenario& scenario, Month passed) {
    const Months months{passed};
    const auto of_region = [&](const TerritorySpec& territory) { return territory.region == region.index; };
    const auto& places = scenario.territories;
    const auto first = std::find_if(places.begin(), places.end(), of_region);
    const auto territories = std::count_if(places.begin(), places.end(), of_region);
    if (region.first_territory != static_cast<int>(first - places.begin()) || region.territories() != static_cast<int>(territories))
        return "a region has other territories";
    if (std::string broken = broken_by_actors(region, months); !broken.empty()) return broken;
    for (int k = 0; k < static_cast<int>(region.tables.size()); ++k) {
        const Table& table = region.tables[static_cast<std::size_t>(k)];
        if (table.territory != (k < region.territories() ? region.first_territory + k : -1)) return "a table is of another territory";
        if (std::string broken = broken_by_table(table, region, scenario, months); !broken.empty()) return broken;
    }
    return broken_by_projects(region, scenario, months);
}

}  // namespace concertation
