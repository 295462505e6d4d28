#include "findings/panel.hpp"

#include <cmath>
#include <limits>

namespace concertation {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr Month asked = 23, asked_again = 47;  // ends of the second and of the fourth year
constexpr Month positions_seen = 0, positions_seen_again = 12;
constexpr double points = 10;  // of the scale on which a panel answers

std::size_t at(int row) { return static_cast<std::size_t>(row); }

double trust_in_those_known(const Table& table, int member) {
    Stream trust;
    for (int other = 0; other < table.ties.size; ++other)
        if (other != member && table.ties.tied.has(member, other)) trust.add(table.ties.trust_of(member, other));
    return trust.mean();
}

double answer(double trust) { return std::round(points * trust); }

std::vector<Shares> positions_at(const Region& region, const Table& table) {
    std::vector<Shares> positions;
    for (const int member : table.members) positions.push_back(region.actors.position[at(member)]);
    return positions;
}

double correlation(const std::vector<std::array<double, 2>>& pairs) {
    Stream first, then;
    for (const auto& pair : pairs) first.add(pair[0]), then.add(pair[1]);
    double products = 0;
    for (const auto& pair : pairs) products += (pair[0] - first.mean()) * (pair[1] - then.mean());
    return products / ((first.count() - 1) * std::sqrt(first.variance() * then.variance()));
}

}  // namespace

void PanelWatch::watch(const Region& region, Month month) {
    if (month == positions_seen) {
        positions_.clear();
        for (int table = 0; table < region.territories(); ++table) positions_.push_back(positions_at(region, region.tables[at(table)]));
    }
    if (month == positions_seen_again) compare_positions(region);
    if (month == asked) note_territories(region);
    if (month == asked_again) ask_again(region);
}

void PanelWatch::compare_positions(const Region& region) {
    for (std::size_t table = 0; table < positions_.size(); ++table) {
        const Positions now = positions_at(region, region.tables[table]);
        for (std::size_t axis = 0; axis < most_shares; ++axis) {
            Stream before, change;
            for (std::size_t member = 0; member < now.size(); ++member) {
                before.add(positions_[table][member][axis]);
                change.add(now[member][axis] - positions_[table][member][axis]);
            }
            if (before.mean() > 0)  // an axis the scenario has
                moved_.add(std::fabs(change.mean()) > std::sqrt(change.variance() / change.count()) ? 1 : 0);
        }
    }
}

void PanelWatch::note_territories(const Region& region) {
    people_.assign(at(region.actors.count()), {undefined, 0});
    for (int row = 0; row < region.territories(); ++row) {
        const Table& table = region.tables[at(row)];
        Stream territory;
        for (int member = 0; member < table.ties.size; ++member) {
            const std::size_t actor = at(table.members[at(member)]);
            people_[actor] = {trust_in_those_known(table, member), region.actors.since[actor]};
            territory.add(people_[actor].trust);
        }
        if (territory.count() < 2) continue;
        within_.add(territory.variance());
        territory_.add(territory.mean());
        luck_.add(territory.variance() / territory.count());
    }
}

void PanelWatch::ask_again(const Region& region) {
    for (int row = 0; row < region.territories(); ++row) {
        const Table& table = region.tables[at(row)];
        for (int member = 0; member < table.ties.size; ++member) {
            const std::size_t actor = at(table.members[at(member)]);
            const double before = people_[actor].trust, now = trust_in_those_known(table, member);
            if (region.actors.since[actor] != people_[actor].since || !std::isfinite(before) || !std::isfinite(now)) continue;
            pairs_.push_back({before, now});
            ups_.add(answer(now) > answer(before) ? 1 : 0);
            downs_.add(answer(now) < answer(before) ? 1 : 0);
        }
    }
}

PanelSeen PanelWatch::result() const {
    Stream first;
    for (const auto& pair : pairs_) first.add(pair[0]);
    const double between = std::max(0., territory_.variance() - luck_.mean());
    return {ups_.mean(),         downs_.mean(), std::sqrt(first.variance()), between / (between + within_.mean()),
            correlation(pairs_), moved_.mean()};
}

}  // namespace concertation
