#pragma once
// How regions and territories are named to a reader: the label rule.

#include <string>
#include <vector>

#include "scenario/scenario.hpp"

namespace concertation {

struct TerritoryPlace {
    Text name;
    int region;
};  ///< region: row of Places::regions

struct Places {
    bool real = false;  ///< real names: whatever carries one also carries simulated_label()
    std::vector<Text> regions;
    std::vector<TerritoryPlace> territories;
};

/// "simulé sous des hypothèses, non observé" and its English.
Text simulated_label();

/// Names as they may be shown: "Région B", "Territoire B-03", or the real ones where the scenario chose them.
Places places(const Scenario& scenario);

/// The same scenario with nothing but the names that may be shown: without names: real, neutral ones stand for the real ones.
Scenario showable(const Scenario& scenario);

}  // namespace concertation
