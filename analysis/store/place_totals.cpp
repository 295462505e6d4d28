#include "store/place_totals.hpp"

#include <map>

#include "observe/words.hpp"
#include "store/answer_columns.hpp"

namespace concertation {
namespace {

/// How many territories each region has.
std::map<int, double> territories_by_region(const ReplicateRecord& record) {
    std::map<int, double> territories;
    for (const RegionMonth& row : record.regions)
        if (row.month == 0)
            for (const std::int32_t count : row.dynamics) territories[row.region] += count;
    return territories;
}

struct AxisSums {
    double women = 0, men = 0, dollars = 0;
};

AnswerTable chances_answer(const std::vector<PlaceTotals>& scenarios) {
    AnswerTable table{"chances",
                      {"part des réplications où un territoire finit dans chaque dynamique",
                       "share of the replicates in which a territory ends in each dynamic"},
                      {scenario_column(),
                       {"territory", Kind::integer, "", {"numéro du territoire", "number of the territory"}},
                       word_column("dynamic", {"dynamique", "dynamic"}),
                       share_column("chance", {"part des réplications", "share of the replicates"})},
                      {}};
    for (std::size_t scenario = 0; scenario < scenarios.size(); ++scenario) {
        const std::vector<DynamicCounts>& counts = scenarios[scenario].dynamics();
        for (std::size_t territory = 0; territory < counts.size(); ++territory) {
            const DynamicShares shares = shares_of(counts[territory]);
            for (int dynamic = 0; dynamic < dynamic_count; ++dynamic)
                table.rows.push_back({static_cast<std::int64_t>(scenario), static_cast<std::int64_t>(territory),
                                      std::string(word_of(static_cast<Dynamic>(dynamic))), shares[static_cast<std::size_t>(dynamic)]});
        }
    }
    return table;
}

AnswerTable axes_answer(const std::vector<PlaceTotals>& scenarios) {
    AnswerTable table{"axis_means",
                      {"besoins rejoints et argent par axe, moyennes des mois, des territoires et des réplications",
                       "needs reached and money by axis, means over months, territories and replicates"},
                      {scenario_column(),
                       {"axis", Kind::integer, "", {"numéro de l’axe", "number of the axis"}},
                       share_column("reached_women", {"besoins rejoints des femmes", "needs reached, women"}),
                       share_column("reached_men", {"besoins rejoints des hommes", "needs reached, men"}),
                       {"awarded_dollars",
                        Kind::real,
                        "dollars",
                        {"argent attribué, tous territoires et tables régionales", "money awarded, all territories and regional tables"}}},
                      {}};
    for (std::size_t scenario = 0; scenario < scenarios.size(); ++scenario)
        for (std::size_t axis = 0; axis < scenarios[scenario].axes().size(); ++axis) {
            const PlaceTotals::AxisTotals& of = scenarios[scenario].axes()[axis];
            table.rows.push_back({static_cast<std::int64_t>(scenario), static_cast<std::int64_t>(axis), of.reached_women.mean(),
                                  of.reached_men.mean(), of.awarded.mean()});
        }
    return table;
}

AnswerTable networks_answer(const std::vector<PlaceTotals>& scenarios) {
    AnswerTable table{"network_means",
                      {"liens entre territoires de chaque région au dernier mois, moyennes des réplications",
                       "ties between the territories of each region in the last month, means over replicates"},
                      {scenario_column(),
                       {"region", Kind::integer, "", {"numéro de la région", "number of the region"}},
                       {"ties", Kind::real, "count", {"liens entre territoires", "ties between territories"}},
                       share_column("tied_share", {"part des liens possibles", "share of the ties that could be"}),
                       share_column("trust", {"confiance entre territoires", "trust between territories"}),
                       {"components", Kind::real, "count", {"groupes de territoires liés", "groups of territories that ties join"}}},
                      {}};
    for (std::size_t scenario = 0; scenario < scenarios.size(); ++scenario)
        for (std::size_t region = 0; region < scenarios[scenario].networks().size(); ++region) {
            const PlaceTotals::NetworkTotals& of = scenarios[scenario].networks()[region];
            table.rows.push_back({static_cast<std::int64_t>(scenario), static_cast<std::int64_t>(region), of.ties.mean(),
                                  of.tied_share.mean(), of.trust.mean(), of.components.mean()});
        }
    return table;
}

}  // namespace

void PlaceTotals::add(const ReplicateRecord& record) {
    if (dynamics_.size() < record.outcomes.size()) dynamics_.resize(record.outcomes.size());
    for (const TerritoryOutcome& outcome : record.outcomes) {
        dynamics_[static_cast<std::size_t>(outcome.territory)][static_cast<std::size_t>(outcome.dynamic)] += 1;
        readings_.add(outcome);
    }
    const std::map<int, double> territories = territories_by_region(record);
    double all = 0;
    for (const auto& [region, count] : territories) all += count;
    std::vector<AxisSums> sums;
    for (const RegionAxis& row : record.axes) {
        const auto axis = static_cast<std::size_t>(row.axis);
        if (sums.size() <= axis) sums.resize(axis + 1);
        const double weight = territories.at(row.region) / all;
        sums[axis].women += row.reached_women * weight;
        sums[axis].men += row.reached_men * weight;
        sums[axis].dollars += static_cast<double>(row.awarded) / 100.;
    }
    if (axes_.size() < sums.size()) axes_.resize(sums.size());
    for (std::size_t axis = 0; axis < sums.size(); ++axis) {
        axes_[axis].reached_women.add(sums[axis].women);
        axes_[axis].reached_men.add(sums[axis].men);
        axes_[axis].awarded.add(sums[axis].dollars);
    }
    if (networks_.size() < record.networks.size()) networks_.resize(record.networks.size());
    for (const RegionNetwork& row : record.networks) {
        NetworkTotals& of = networks_[static_cast<std::size_t>(row.region)];
        of.ties.add(row.ties);
        of.components.add(row.components);
        of.tied_share.add(row.tied_share);
        of.trust.add(row.trust);
    }
}

std::vector<AnswerTable> answers_of(const std::vector<PlaceTotals>& scenarios) {
    std::vector<const Readings*> readings;
    readings.reserve(scenarios.size());
    for (const PlaceTotals& scenario : scenarios) readings.push_back(&scenario.readings());
    return {chances_answer(scenarios), readings_answer(readings), axes_answer(scenarios), networks_answer(scenarios)};
}

}  // namespace concertation
