#include "analysis/study_by_hand.hpp"

#include <limits>

namespace concertation::testing {
namespace {

std::vector<TerritoryMonth> months_of(const Scenario& scenario, int replicate) {
    std::vector<TerritoryMonth> all;
    for (int territory = 0; territory < static_cast<int>(scenario.territories.size()); ++territory) {
        for (Month month = 0; month < scenario.months; ++month) {
            TerritoryMonth row;
            row.territory = territory;
            row.month = month;
            row.encounters = 10 * territory + month;
            row.trust = .25 + .01 * replicate;
            row.awarded = 12345;
            row.decision = month == 3 ? DecisionOutcome::consensus : DecisionOutcome::none;
            all.push_back(row);
        }
    }
    return all;
}

}  // namespace

Scenario small_scenario() {
    Scenario scenario;
    scenario.title = {"Petit", "Small"};
    scenario.months = 6;
    scenario.replicates = 4;
    scenario.detailed = 2;
    scenario.axes = {{"housing", {"logement", "housing"}, .5}, {"transport", {"transport", "transport"}, .4}};
    scenario.regions = {{"Vraie région", "A", 0}, {"Autre vraie région", "B", 0}};
    for (int number = 0; number < 3; ++number) {
        TerritorySpec territory;
        territory.name = "Vrai territoire " + std::to_string(number);
        territory.neutral_name = number < 2 ? "A-0" + std::to_string(number + 1) : "B-01";
        territory.region = number < 2 ? 0 : 1;
        territory.population = 1000 * (number + 1);
        scenario.territories.push_back(territory);
    }
    scenario.settings.resize(1);
    return scenario;
}

ReplicateRecord record_by_hand(const Scenario& scenario, int replicate) {
    ReplicateRecord record;
    record.replicate = replicate;
    for (int territory = 0; territory < static_cast<int>(scenario.territories.size()); ++territory) {
        TerritoryOutcome outcome{territory, static_cast<Dynamic>((territory + replicate) % dynamic_count), Reason::none, {}};
        outcome.indicators.assign(indicators().size(), .5 + .1 * replicate);
        outcome.indicators[12] = std::numeric_limits<double>::quiet_NaN();
        record.outcomes.push_back(outcome);
    }
    for (int region = 0; region < static_cast<int>(scenario.regions.size()); ++region) {
        for (Month month = 0; month < scenario.months; ++month) {
            RegionMonth row;
            row.region = region;
            row.month = month;
            row.dynamics[0] = region == 0 ? 2 : 1;
            row.trust = region == 0 ? .2 : .5;
            record.regions.push_back(row);
        }
        record.axes.push_back({region, 0, .2, .1, 100 + replicate});
        record.networks.push_back({region, 4 + replicate, 1, .25, std::numeric_limits<double>::quiet_NaN()});
    }
    record.months = months_of(scenario, replicate);
    DecisionRow decision;
    decision.month = 3;
    decision.outcome = DecisionOutcome::impasse;
    decision.shares = {.25, .75};
    record.decisions.push_back(decision);
    ProjectRow project;
    project.cost = 10000000 + replicate;
    record.projects.push_back(project);
    record.events.push_back({2, -1, 0});
    record.ledgers.push_back({0, 0, 100, 0, 60, 10, 30, 0});
    return record;
}

Heading heading_of(const Scenario& scenario) {
    Heading heading;
    heading.arms.push_back({"", &scenario, 0, 0, {}, ""});
    heading.provenance = {{"program", "concertation"}};
    heading.indicators.assign(indicators().size(), {"sens", "meaning"});
    return heading;
}

}  // namespace concertation::testing
