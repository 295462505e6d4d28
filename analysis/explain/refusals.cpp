#include "explain/refusals.hpp"

#include <algorithm>
#include <numeric>

#include "processes/decision.hpp"
#include "statistics/stream.hpp"

namespace concertation {
namespace {

using SectorCounts = std::array<int, sector_count>;

std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// Members who hold their seat, in the order of the table: those who bargain.
std::vector<int> sitting_members(const Region& region, const Table& table) {
    const std::uint16_t seat = table.territory >= 0 ? supralocal_seat : regional_seat;
    std::vector<int> sitting;
    for (int member = 0; member < static_cast<int>(table.members.size()); ++member) {
        const std::size_t actor = at(table.members[at(member)]);
        if (region.actors.away[actor] == 0 && (region.actors.seats[actor] & seat) != 0) sitting.push_back(member);
    }
    return sitting;
}

Sector sector_of(const Region& region, const Table& table, int member) { return region.actors.sector[at(table.members[at(member)])]; }

/// The sector that `refusing` members trust least, of those that sit.
void tell_distrust(Refusals& found, const Region& region, const Table& table, const std::vector<int>& sitting,
                   const std::vector<int>& refusing, double stranger) {
    std::array<Stream, sector_count> trusts;
    for (const int from : refusing)
        for (const int to : sitting)
            if (from != to)
                trusts[static_cast<std::size_t>(sector_of(region, table, to))].add(
                    table.ties.tied.has(from, to) ? table.ties.trust_of(from, to) : stranger);
    for (std::size_t sector = 0; sector < sector_count; ++sector) {
        if (trusts[sector].count() == 0 || (found.distrusted && trusts[sector].mean() >= found.trust)) continue;
        found.distrusted = static_cast<Sector>(sector);
        found.trust = trusts[sector].mean();
    }
}

std::vector<Sector> most_first(const SectorCounts& counts) {
    std::vector<Sector> all;
    for (std::size_t sector = 0; sector < sector_count; ++sector)
        if (counts[sector] > 0) all.push_back(static_cast<Sector>(sector));
    std::stable_sort(all.begin(), all.end(),
                     [&](Sector a, Sector b) { return counts[static_cast<std::size_t>(a)] > counts[static_cast<std::size_t>(b)]; });
    return all;
}

}  // namespace

int Refusals::refusers() const { return std::accumulate(refusing.begin(), refusing.end(), 0); }

std::vector<Sector> Refusals::who_refused() const { return most_first(refusing); }

std::vector<Sector> Refusals::who_was_absent() const {
    SectorCounts empty{};
    for (std::size_t sector = 0; sector < sector_count; ++sector) empty[sector] = seats[sector] - sitting[sector];
    return most_first(empty);
}

std::optional<Refusals> refusals(const Region& region, const Scenario& scenario, const Luck& luck, int row, Month month) {
    const std::vector<Decided> due = decisions(region, scenario, luck, month);
    const auto own = std::find_if(due.begin(), due.end(), [&](const Decided& each) { return each.table == row; });
    if (own == due.end()) return std::nullopt;
    const Table& table = own->prescribed ? region.regional() : region.tables[at(row)];
    const Parameters& numbers = settings_at(scenario, table).numbers;
    const Bargain bargain = bargain_of(region, scenario, table, luck, month);
    // Where someone settles an impasse for the table, its own last proposal is what it refused.
    const bool settled = own->agreement.outcome == DecisionOutcome::impasse;
    const Shares proposal = settled ? turned_round(*own, region, scenario, luck, month).agreement.shares : own->agreement.shares;
    Refusals found;
    const std::vector<int> sitting = sitting_members(region, table);
    std::vector<int> refusing;
    for (std::size_t place = 0; place < sitting.size(); ++place) {
        const auto sector = static_cast<std::size_t>(sector_of(region, table, sitting[place]));
        ++found.sitting[sector];
        if (accepts(bargain.members[place], proposal, bargain, numbers)) continue;
        ++found.refusing[sector];
        refusing.push_back(sitting[place]);
    }
    const std::uint16_t seat = table.territory >= 0 ? supralocal_seat : regional_seat;
    for (const int actor : table.members)
        if ((region.actors.seats[at(actor)] & seat) != 0) ++found.seats[static_cast<std::size_t>(region.actors.sector[at(actor)])];
    tell_distrust(found, region, table, sitting, refusing, numbers.trust.stranger);
    return found;
}

}  // namespace concertation
