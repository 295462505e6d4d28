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
    // Members stand by sector, elected officials first; a pair without a tie holds 0.
    int elected = 0;
    while (elected < ties.size &&
           actors.sector[static_cast<std::size_t>(table.members[static_cast<std::size_t>(elected)])] == Sector::elected)
        ++elected;
    const auto size = static_cast<std::size_t>(ties.size), first = static_cast<std::size_t>(elected);
    double cross = 0.;
    int both_ways = 0, cross_ways = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const double* const row = ties.trust.data() + i * size;
        cross += i < first ? lane_sum(row + first, size - first) : lane_sum(row, first);
        for (int word = 0; word < ties.tied.words(); ++word) {
            const std::uint64_t others = ties.tied.row(static_cast<int>(i))[word];
            both_ways += bit_count(others);
            if (i < first) cross_ways += bit_count(word == 0 ? others & ~((std::uint64_t{1} << elected) - 1) : others);
        }
    }
    TrustMeans means;
    means.ties = both_ways / 2;
    if (both_ways > 0) means.all = lane_sum(ties.trust.data(), ties.trust.size()) / both_ways;
    if (cross_ways > 0) means.cross = cross / (2. * cross_ways);
    return means;
}

SectorMeans sector_means(const Table& table, const Actors& actors) {
    const Ties& ties = table.ties;
    const auto size = static_cast<std::size_t>(ties.size);
    std::array<double, sector_count> trust{}, support{};
    std::array<int, sector_count> tied{}, members{};
    for (std::size_t i = 0; i < size; ++i) {
        const auto actor = static_cast<std::size_t>(table.members[i]);
        const auto sector = static_cast<std::size_t>(actors.sector[actor]);
        trust[sector] += lane_sum(ties.trust.data() + i * size, size);
        for (int word = 0; word < ties.tied.words(); ++word) tied[sector] += bit_count(ties.tied.row(static_cast<int>(i))[word]);
        support[sector] += actors.support[actor];
        ++members[sector];
    }
    SectorMeans means;
    for (std::size_t s = 0; s < sector_count; ++s) {
        if (tied[s] > 0) means.trust[s] = static_cast<float>(trust[s] / tied[s]);
        if (members[s] > 0) means.support[s] = static_cast<float>(support[s] / members[s]);
    }
    return means;
}

DaysLeft days_left(const Table& table, const Actors& actors, double seat) {
    DaysLeft left;
    for (const int actor : table.members) {
        const double days = actors.resources[static_cast<std::size_t>(actor)];
        left.mean += days;
        left.without += days < seat ? 1. : 0.;
    }
    const double members = static_cast<double>(table.members.size());
    if (members > 0.) left.mean /= members, left.without /= members;
    return left;
}

double mean_support(const Table& table, const Actors& actors) {
    double sum = 0.;
    for (const int actor : table.members) sum += actors.support[static_cast<std::size_t>(actor)];
    return table.members.empty() ? 0. : sum / static_cast<double>(table.members.size());
}

}  // namespace concertation
