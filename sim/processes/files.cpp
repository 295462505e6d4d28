#include "processes/files.hpp"

#include <algorithm>
#include <numeric>

#include "core/coins.hpp"
#include "core/distributions.hpp"
#include "core/math.hpp"

namespace concertation {

namespace {

constexpr Cents least_cost = 100000;  ///< of a project

bool deposits_now(const Table& table, Month month) { return table.programme.call && table.programme.call->files_due == month; }

Cents awarded_this_period(const Table& table) {
    return std::accumulate(table.awarded_by_axis.begin(), table.awarded_by_axis.end(), Cents{0});
}

/// What a real vote gave to one of its projects.
double drawn_score(const std::vector<double>& scores, EventDraws draws) {
    return scores[static_cast<std::size_t>(whole_below(draws, static_cast<int>(scores.size())))];
}

double paperwork(const Table& table, const Parameters& numbers) {
    return numbers.projects.paperwork + numbers.projects.paperwork_adaptability * (1. - table.levers.adaptability) +
           numbers.projects.paperwork_alignment * (1. - table.levers.alignment);
}

/// Whether the convenor of the table trusts member `i`; a convenor trusts itself.
bool is_invited(const Region& region, const Table& table, int i) {
    for (int c = 0; c < static_cast<int>(table.members.size()); ++c) {
        const auto actor = static_cast<std::size_t>(table.members[static_cast<std::size_t>(c)]);
        if (region.actors.role[actor] == Role::convenor && (c == i || table.ties.trusted.has(c, i))) return true;
    }
    return false;
}

/// What member `i` brings, if it has the days and the will.
std::optional<Wish> wish_of(const Region& region, const Scenario& scenario, int row, int i, const Luck& luck, Month month) {
    const Table& table = region.tables[static_cast<std::size_t>(row)];
    const Parameters& numbers = settings_at(scenario, table).numbers;
    const Actors& actors = region.actors;
    const int actor = table.members[static_cast<std::size_t>(i)];
    const auto a = static_cast<std::size_t>(actor);
    if (actors.promoter[a] == 0 || actors.away[a] != 0 || actors.resources[a] < paperwork(table, numbers)) return std::nullopt;
    if (region.approach.call == Call::by_invitation && !is_invited(region, table, i)) return std::nullopt;
    // A delegate can carry a file at both its tables: the scale names the draw.
    const std::uint32_t scale = table.territory >= 0 ? 0u : 1u;
    const double chance = logistic(numbers.projects.intercept + numbers.projects.support * actors.support[a] +
                                   numbers.projects.accompaniment * accompaniment(table.levers));
    EventDraws draws(luck, Draw::proposes, actors.number[a], scale, month);
    if (!heads(draws, chance)) return std::nullopt;
    EventDraws size(luck, Draw::file, actors.number[a], scale, month);
    Wish wish{row, 0, std::nullopt};
    Project file;
    file.table = row;
    file.promoter = actor;
    file.axis = row_drawn(draws, actors.position[a]);
    wish.cost = std::max(least_cost, cents(lognormal(size, numbers.projects.cost_mean, numbers.projects.cost_spread)));
    file.cost = std::min(wish.cost, room_on_axis(table, numbers, static_cast<std::size_t>(file.axis)));
    if (file.cost < std::max(least_cost, cents(numbers.projects.least_part * dollars(wish.cost)))) return wish;
    file.eligible = heads(draws, numbers.projects.eligible_base + numbers.projects.eligible_adaptability * table.levers.adaptability);
    if (!scenario.scores.empty()) file.score = drawn_score(scenario.scores, {luck, Draw::ballot, actors.number[a], scale, month});
    file.with_gender_analysis = heads(draws, table.levers.gender_analysis) || actors.womens_group[a] != 0;
    file.proposed = month;
    file.duration = numbers.projects.least_months + numbers.projects.spread_months * size.unit() +
                    numbers.projects.months_adaptability * (1. - table.levers.adaptability);
    wish.file = file;
    return wish;
}

}  // namespace

Cents room_on_axis(const Table& table, const Parameters& numbers, std::size_t axis) {
    const double whole = static_cast<double>(table.ledger.unspent() + awarded_this_period(table));
    const double most = whole * table.agreed[axis] * (1. + numbers.projects.ceiling_adaptability * table.levers.adaptability);
    return static_cast<Cents>(most) - table.awarded_by_axis[axis];
}

std::vector<Wish> wishes(const Region& region, const Scenario& scenario, const Luck& luck, Month month) {
    std::vector<Wish> all;
    for (int row = 0; row < static_cast<int>(region.tables.size()); ++row) {
        const Table& table = region.tables[static_cast<std::size_t>(row)];
        if (!deposits_now(table, month)) continue;
        for (int i = 0; i < static_cast<int>(table.members.size()); ++i)
            if (auto wish = wish_of(region, scenario, row, i, luck, month)) all.push_back(*wish);
    }
    return all;
}

void deposit_files(Region& region, const Scenario& scenario, const std::vector<Wish>& wishes, Month month) {
    for (const Wish& wish : wishes) {
        Table& table = region.tables[static_cast<std::size_t>(wish.table)];
        table.tally.wished += wish.cost;
        if (!wish.file) continue;
        const Project& file = *wish.file;
        const Parameters& numbers = settings_at(scenario, table).numbers;
        double& resources = region.actors.resources[static_cast<std::size_t>(file.promoter)];
        const double days =
            std::min(resources, paperwork(table, numbers) + numbers.days.gender_analysis * (file.with_gender_analysis ? 1. : 0.));
        resources -= days;
        table.tally.days += days;
        table.tally.requested += file.cost;
        ++table.tally.files;
        table.programme.call->files.push_back(static_cast<int>(region.projects.size()));
        region.projects.push_back(file);
    }
    for (Table& table : region.tables) {
        if (!deposits_now(table, month)) continue;
        table.wished = dollars(table.tally.wished);
        table.opened = dollars(table.programme.call->open);
    }
}

}  // namespace concertation
