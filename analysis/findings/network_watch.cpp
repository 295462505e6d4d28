#include "findings/network_watch.hpp"

#include <limits>

#include "observe/network.hpp"

namespace concertation {
namespace {

constexpr int a_year = 12;

std::size_t at(int row) { return static_cast<std::size_t>(row); }

double ratio(double part, double whole) { return whole > 0 ? part / whole : std::numeric_limits<double>::quiet_NaN(); }

double pairs_among(double count) { return count * (count - 1) / 2; }

double crossing(const Region& region, const Table& table) {
    const auto elected = [&](int member) { return region.actors.sector[at(table.members[at(member)])] == Sector::elected; };
    double pairs = 0, tied = 0;
    for (int i = 0; i < table.ties.size; ++i)
        for (int j = i + 1; j < table.ties.size; ++j) {
            if (elected(i) == elected(j)) continue;
            pairs += 1;
            tied += table.ties.tied.has(i, j) ? 1 : 0;
        }
    return ratio(tied, pairs);
}

MetPairs met_pairs(const Ties& ties, Month month) {
    double met = 0, trust = 0, one = 0, both = 0;
    for_each_tie(ties, [&](int i, int j) {
        if (ties.last_contact[at(ties.pair(i, j))] <= month - a_year) return;
        const int trusting = (ties.trusted.has(i, j) ? 1 : 0) + (ties.trusted.has(j, i) ? 1 : 0);
        met += 1;
        trust += .5 * (ties.trust_of(i, j) + ties.trust_of(j, i));
        one += trusting > 0 ? 1 : 0;
        both += trusting == 2 ? 1 : 0;
    });
    return {ratio(met, pairs_among(ties.size)), ratio(trust, met), ratio(both, one)};
}

std::vector<double> means_of(const std::vector<Stream>& streams) {
    std::vector<double> means;
    means.reserve(streams.size());
    for (const Stream& stream : streams) means.push_back(stream.mean());
    return means;
}

}  // namespace

void NetworkWatch::watch(const Region& region, Month month) {
    if (at(month) >= density_.size()) density_.resize(at(month) + 1), transitivity_.resize(at(month) + 1);
    const std::size_t first = at(region.first_territory), end = first + at(region.territories());
    if (met_.size() < end) met_.resize(end), crossing_.resize(end);
    for (std::size_t row = first; row < end; ++row) {
        const Table& table = region.tables[row - first];
        density_[at(month)].add(density_of(table.ties));
        transitivity_[at(month)].add(clustering_of(table.ties));
        met_[row] = met_pairs(table.ties, month);
        crossing_[row] = crossing(region, table);
    }
}

NetworkSeen NetworkWatch::result() const {
    Stream crossing;
    for (const double share : crossing_) crossing.add(share);
    return {means_of(density_), means_of(transitivity_), crossing.mean(), met_};
}

}  // namespace concertation
