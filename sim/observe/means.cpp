#include "observe/means.hpp"

namespace concertation {

double lane_sum(const double* numbers, std::size_t count) {
    double lanes[8] = {};
    std::size_t at = 0;
    for (; at + 8 <= count; at += 8)
        for (std::size_t lane = 0; lane < 8; ++lane) lanes[lane] += numbers[at + lane];
    for (std::size_t lane = 0; at < count; ++at, ++lane) lanes[lane] += numbers[at];
    return ((lanes[0] + lanes[4]) + (lanes[2] + lanes[6])) + ((lanes[1] + lanes[5]) + (lanes[3] + lanes[7]));
}

TrustMeans trust_means(const Table& table, const Actors& actors) {
    const Ties& ties = table.ties;
    const int words = ties.tied.words();
    BitRows elected(1, ties.size);
    for (int i = 0; i < ties.size; ++i)
        elected.put(0, i, actors.sector[static_cast<std::size_t>(table.members[static_cast<std::size_t>(i)])] == Sector::elected);
    TrustMeans means;
    double cross = 0.;
    std::int32_t both_ways = 0, cross_ways = 0;
    for (int i = 0; i < ties.size; ++i) {
        const bool from_elected = elected.has(0, i);
        for (int word = 0; word < words; ++word) {
            const std::uint64_t row = ties.tied.row(i)[word];
            both_ways += bit_count(row);
            if (!from_elected) continue;
            const std::uint64_t others = row & ~elected.row(0)[word];
            cross_ways += bit_count(others);
            for_each_bit(others, word * 64, [&](int j) { cross += ties.trust_of(i, j) + ties.trust_of(j, i); });
        }
    }
    means.ties = both_ways / 2;
    if (both_ways > 0) means.all = lane_sum(ties.trust.data(), ties.trust.size()) / both_ways;
    if (cross_ways > 0) means.cross = cross / (2. * cross_ways);
    return means;
}

double mean_support(const Table& table, const Actors& actors) {
    double sum = 0.;
    for (const int actor : table.members) sum += actors.support[static_cast<std::size_t>(actor)];
    return table.members.empty() ? 0. : sum / static_cast<double>(table.members.size());
}

}  // namespace concertation
