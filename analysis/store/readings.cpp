#include "store/readings.hpp"

#include <cmath>
#include <limits>

#include "core/expects.hpp"

namespace concertation {
namespace {

std::size_t indicator_row(std::string_view name) {
    for (std::size_t row = 0; row < indicators().size(); ++row)
        if (indicators()[row].name == name) return row;
    throw BrokenRule("an indicator has a row");
}

double share_of(double part, double whole) { return whole > 0. ? part / whole : std::numeric_limits<double>::quiet_NaN(); }

}  // namespace

void Readings::add(const TerritoryOutcome& outcome) {
    static const struct {
        std::size_t contests = indicator_row("contest_share"), cooperative = indicator_row("cooperation_share"),
                    trust = indicator_row("trust"), support = indicator_row("support"), attendance = indicator_row("attendance"),
                    votes = indicator_row("own_votes"), blocked = indicator_row("own_votes_blocked_share");
    } rows;
    const auto value = [&](std::size_t row) { return outcome.indicators[row]; };
    Type& type = types_[static_cast<std::size_t>(outcome.dynamic)];
    type.count += 1.;
    type.contests.add(value(rows.contests));
    type.cooperative.add(value(rows.cooperative));
    type.trust.add(value(rows.trust));
    type.support.add(value(rows.support));
    type.attendance.add(value(rows.attendance));
    type.own_votes_blocked.add(value(rows.blocked));
    type.reasons[static_cast<std::size_t>(outcome.reason)] += 1.;
    all_ += 1.;
    without_vote_ += value(rows.votes) > 0. ? 0. : 1.;
}

double Readings::share(Dynamic dynamic) const { return share_of(of(dynamic).count, all_); }

double Readings::share_for(Dynamic dynamic, Reason reason) const {
    return share_of(of(dynamic).reasons[static_cast<std::size_t>(reason)], of(dynamic).count);
}

double Readings::without_vote() const { return share_of(without_vote_, all_); }

}  // namespace concertation
