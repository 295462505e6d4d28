#include "findings/pairs.hpp"

#include <limits>

namespace concertation {
namespace {

constexpr int enough_contacts = 3;

double mutual_trust(const Ties& ties, int i, int j) { return .5 * (ties.trust_of(i, j) + ties.trust_of(j, i)); }

double over(double sum, double count) { return count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN(); }

}  // namespace

void PairWatch::begin(const Region& region) {
    region_ = region.index;
    tables_.assign(static_cast<std::size_t>(region.territories()), {});
    for (std::size_t table = 0; table < tables_.size(); ++table) tables_[table].resize(region.tables[table].ties.last_contact.size());
    cross_ = {cross_.first + region_cross_.first, cross_.last + region_cross_.last, cross_.count + region_cross_.count};
    within_ = {within_.first + region_within_.first, within_.last + region_within_.last, within_.count + region_within_.count};
}

void PairWatch::watch_table(const Region& region, const Table& table, std::vector<Pair>& pairs, Month month) {
    const Ties& ties = table.ties;
    const auto actor = [&](int member) { return static_cast<std::size_t>(table.members[static_cast<std::size_t>(member)]); };
    for (int i = 0; i < ties.size; ++i)
        for (int j = i + 1; j < ties.size; ++j) {
            const auto place = static_cast<std::size_t>(ties.pair(i, j));
            Pair& pair = pairs[place];
            const bool was_tied = pair.tied;
            pair.tied = ties.tied.has(i, j);
            if (!pair.tied || region.actors.since[actor(i)] == month || region.actors.since[actor(j)] == month) pair.contacts = 0;
            if (!pair.tied) continue;
            // A tie that just began has its month of beginning as last contact.
            if ((was_tied || month == 0) && ties.last_contact[place] == month && ++pair.contacts == 1)
                pair.first_trust = mutual_trust(ties, i, j);
            if (pair.contacts < enough_contacts) continue;
            const Sector a = region.actors.sector[actor(i)], b = region.actors.sector[actor(j)];
            const bool crosses = (a == Sector::elected) != (b == Sector::elected);
            if (!crosses && a != b) continue;
            Sum& sum = crosses ? region_cross_ : region_within_;
            sum.first += pair.first_trust;
            sum.last += mutual_trust(ties, i, j);
            sum.count += 1;
        }
}

void PairWatch::watch(const Region& region, Month month) {
    if (region.index != region_) begin(region);
    region_cross_ = region_within_ = {};  // only the last month counts
    for (std::size_t table = 0; table < tables_.size(); ++table) watch_table(region, region.tables[table], tables_[table], month);
}

PairTrust PairWatch::result() const {
    const double cross = cross_.count + region_cross_.count, within = within_.count + region_within_.count;
    return {over(cross_.last + region_cross_.last, cross), over(cross_.first + region_cross_.first, cross),
            over(within_.last + region_within_.last, within)};
}

}  // namespace concertation
