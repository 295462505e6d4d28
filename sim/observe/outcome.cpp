#include "observe/outcome.hpp"

#include <array>
#include <limits>

#include "observe/network.hpp"
#include "world/agenda.hpp"

namespace concertation {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

double ratio(double part, double whole) { return whole > 0. ? part / whole : undefined; }

/// Sums of the months of a territory.
struct Sums {
    double reached_women = 0, reached_men = 0, days = 0, days_left = 0, without_days = 0, facade = 0;
    double opened = 0, resolved = 0, files = 0, funded = 0, requested = 0;
    double awarded = 0, partners = 0, duplicated = 0;
};

Sums sums_of(const std::vector<TerritoryMonth>& months) {
    Sums sums;
    for (const TerritoryMonth& month : months) {
        sums.reached_women += month.reached_women;
        sums.reached_men += month.reached_men;
        sums.days += month.days;
        sums.days_left += month.days_left;
        sums.without_days += month.without_days;
        sums.facade += month.facade ? 1. : 0.;
        sums.opened += month.disputes_opened;
        sums.resolved += month.disputes_resolved;
        sums.files += month.files;
        sums.funded += month.funded;
        sums.awarded += dollars(month.awarded);
        sums.partners += dollars(month.partners);
        sums.duplicated += dollars(month.duplicated);
    }
    return sums;
}

struct Endings {
    double well = 0, all = 0;
};

Endings endings_of(const Region& region, int table) {
    Endings endings;
    for (const Project& project : region.projects) {
        if (project.table != table || project.ended < 0) continue;
        endings.all += 1.;
        endings.well += project.state == ProjectState::ended_well ? 1. : 0.;
    }
    return endings;
}

}  // namespace

namespace {

constexpr std::array<Indicator, 58> all_indicators{{
    {"support", "share", Better::higher},
    {"trust", "share", Better::higher},
    {"cross_trust", "share", Better::higher},
    {"attendance", "share", Better::higher},
    {"cooperation_share", "share", Better::none},
    {"contest_share", "share", Better::none},
    {"cooperation_read_share", "share", Better::none},
    {"contest_read_share", "share", Better::none},
    {"own_votes", "count", Better::none},
    {"own_votes_blocked_share", "share", Better::none},
    {"disputes_opened", "count", Better::none},
    {"disputes_resolved_share", "share", Better::higher},
    {"months_to_first_decision", "months", Better::lower},
    {"rounds", "count", Better::none},
    {"far_from_need", "share", Better::lower},
    {"absorption_first_call", "share", Better::higher},
    {"awarded_share", "share", Better::higher},
    {"envelope_dollars", "dollars", Better::none},
    {"awarded_dollars", "dollars", Better::none},
    {"partners_dollars", "dollars", Better::none},
    {"unspent_dollars", "dollars", Better::lower},
    {"leverage", "ratio", Better::higher},
    {"duplicated_dollars", "dollars", Better::lower},
    {"files", "count", Better::none},
    {"files_funded_share", "share", Better::none},
    {"mean_project_dollars", "dollars", Better::none},
    {"projects_ended_well_share", "share", Better::higher},
    {"reached_women", "share", Better::higher},
    {"reached_men", "share", Better::higher},
    {"reached_gap", "share", Better::lower},
    {"days_given", "days", Better::none},
    {"cost_of_levers", "dollars", Better::lower},
    {"appropriation", "share", Better::higher},
    {"visibility", "share", Better::higher},
    {"facade_share", "share", Better::lower},
    {"months_to_conditions", "months", Better::lower},
    {"conditions_together", "share", Better::higher},
    {"days_left", "days", Better::none},
    {"without_days_share", "share", Better::lower},
    {"trust_elected", "share", Better::higher},
    {"trust_community", "share", Better::higher},
    {"trust_social_development", "share", Better::higher},
    {"trust_institution", "share", Better::higher},
    {"trust_citizen", "share", Better::higher},
    {"support_elected", "share", Better::higher},
    {"support_community", "share", Better::higher},
    {"support_social_development", "share", Better::higher},
    {"support_institution", "share", Better::higher},
    {"support_citizen", "share", Better::higher},
    {"density", "share", Better::none},
    {"components", "count", Better::none},
    {"clustering", "share", Better::none},
    {"reciprocity", "share", Better::none},
    {"bridging_elected", "share", Better::none},
    {"bridging_community", "share", Better::none},
    {"bridging_social_development", "share", Better::none},
    {"bridging_institution", "share", Better::none},
    {"bridging_citizen", "share", Better::none},
}};

}  // namespace

std::span<const Indicator> indicators() { return all_indicators; }

double yearly_cost(const Levers& levers, const Parameters& numbers) {
    const auto& prices = numbers.prices;
    return prices.accompaniment * accompaniment(levers) + prices.transparency * levers.transparency +
           prices.dispute_resolution * levers.dispute_resolution + prices.expertise_recognition * levers.expertise_recognition +
           prices.meshing * levers.meshing + prices.adaptability * levers.adaptability +
           prices.citizen_participation * levers.citizen_participation + prices.gender_analysis * levers.gender_analysis +
           prices.alignment * levers.alignment + prices.evaluation * levers.evaluation;
}

namespace {

/// A mean of a sector; undefined where it has no seat.
double of_sector(const std::array<float, sector_count>& means, std::size_t sector, const WindowCounts& window) {
    return window.seats[sector] > 0 ? static_cast<double>(means[sector]) : undefined;
}

double share_or_undefined(const std::array<std::int64_t, 3>& stances, std::size_t kind) {
    return stances[0] + stances[1] + stances[2] > 0 ? share_of_stances(stances, kind) : undefined;
}

double month_or_undefined(Month month) { return month >= 0 ? static_cast<double>(month) : undefined; }

}  // namespace

TerritoryOutcome outcome_of_territory(const Region& region, const Table& table, const std::vector<TerritoryMonth>& months,
                                      const TerritorySums& of) {
    const Sums sums = sums_of(months);
    const Endings endings = endings_of(region, table.territory - region.first_territory);
    const TerritoryMonth& last = months.back();
    const double count = static_cast<double>(months.size());
    const Ledger& ledger = table.ledger;
    const TableNetwork network = network_of(table, region.actors);
    const double women = sums.reached_women / count, men = sums.reached_men / count;
    TerritoryOutcome outcome{table.territory,
                             last.dynamic,
                             last.reason,
                             {last.support,
                              last.trust,
                              last.cross_trust,
                              attendance(of.window),
                              share_or_undefined(of.window.taken, 0),
                              share_or_undefined(of.window.taken, 2),
                              share_or_undefined(of.window.read, 0),
                              share_or_undefined(of.window.read, 2),
                              static_cast<double>(of.window.own_votes),
                              ratio(static_cast<double>(of.window.own_blocked), static_cast<double>(of.window.own_votes)),
                              sums.opened,
                              ratio(sums.resolved, sums.opened),
                              month_or_undefined(of.landmarks.first_decision),
                              ratio(of.decisions.rounds, of.decisions.count),
                              ratio(of.decisions.far_from_need, of.decisions.count),
                              ratio(dollars(table.programme.first_awarded), dollars(table.programme.first_open)),
                              ratio(dollars(ledger.awarded), dollars(ledger.envelope + ledger.received)),
                              dollars(ledger.envelope),
                              dollars(ledger.awarded),
                              sums.partners,
                              dollars(ledger.unspent()),
                              ratio(sums.partners, sums.awarded),
                              sums.duplicated,
                              sums.files,
                              ratio(sums.funded, sums.files),
                              ratio(sums.awarded, sums.funded),
                              ratio(endings.well, endings.all),
                              women,
                              men,
                              men - women,
                              sums.days / count,
                              of.cost_of_levers,
                              last.appropriation,
                              last.visibility,
                              sums.facade / count,
                              month_or_undefined(of.landmarks.together),
                              of.landmarks.together >= 0 ? 1. : 0.,
                              sums.days_left / count,
                              sums.without_days / count}};
    for (std::size_t s = 0; s < sector_count; ++s) outcome.indicators.push_back(of_sector(last.trust_of, s, of.window));
    for (std::size_t s = 0; s < sector_count; ++s) outcome.indicators.push_back(of_sector(last.support_of, s, of.window));
    for (const double value : {network.density, static_cast<double>(network.components), network.clustering, network.reciprocity})
        outcome.indicators.push_back(value);
    for (const double bridging : network.bridging) outcome.indicators.push_back(bridging);
    return outcome;
}

void append_axes(const Region& region, const std::vector<RegionAxis>& sums, std::size_t months, ReplicateRecord& record) {
    const double count = static_cast<double>(months) * region.territories();
    for (RegionAxis row : sums) {
        row.reached_women /= count;
        row.reached_men /= count;
        for (const Project& project : region.projects)
            if (project.axis == row.axis && project.started >= 0) row.awarded += project.cost;
        record.axes.push_back(row);
    }
}

void append_projects(const Region& region, ReplicateRecord& record) {
    for (const Project& project : region.projects) {
        ProjectRow row;
        row.region = region.index;
        row.territory = region.tables[static_cast<std::size_t>(project.table)].territory;
        row.axis = project.axis;
        row.promoter = region.actors.sector[static_cast<std::size_t>(project.promoter)];
        row.proposed = project.proposed;
        row.started = project.started;
        row.ended = project.ended;
        row.eligible = project.eligible;
        row.funded = project.started >= 0;
        row.ended_well = project.state == ProjectState::ended_well;
        row.with_gender_analysis = project.with_gender_analysis;
        row.cost = project.cost;
        row.partners = project.partners;
        record.projects.push_back(row);
    }
}

void append_ledgers(const Region& region, ReplicateRecord& record) {
    for (const Table& table : region.tables) {
        const Ledger& ledger = table.ledger;
        record.ledgers.push_back({region.index, table.territory, ledger.envelope, ledger.received, ledger.awarded, ledger.given,
                                  ledger.unspent(), ledger.withdrawn});
    }
}

void note_events(std::vector<EventRow>& events, const Region& region, const Scenario& scenario, Month month) {
    for (const int event : events_due(region, scenario, month)) events.push_back({month, event, region.index});
    if (fixed_election(scenario, month) != FixedElection::none) events.push_back({month, -1, region.index});
}

}  // namespace concertation
