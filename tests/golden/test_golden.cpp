// Did anything change that we did not mean? A minimal run against the values kept in tests/golden/minimal.csv.

#include <catch2/catch.hpp>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>

#include "observe/digest_of.hpp"
#include "run/replicate.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

const std::string golden_path = CONCERTATION_SOURCE_DIR "/tests/golden/minimal.csv";

/// "replicate,territory,column" to its value as written: exact for numbers.
using Cells = std::map<std::string, std::string>;

/// Two territories through a short plan with a cut, an election and the abolition of the mandatary; all rules at their defaults.
Scenario minimal() {
    Scenario scenario = scenario_of({2}, 48);
    numbers(scenario).programme.first_lag = 3.;
    numbers(scenario).programme.last_lag = 9.;
    const Scope all = everywhere(scenario);
    scenario.events = {
        {20, {}, all, EnvelopeCut{.2}}, {24, {}, all, Election{.5}}, {30, {}, all, AbolishMandatary{Mandatary::prefets_table}}};
    return scenario;
}

Cells simulated_cells() {
    Cells cells;
    for (int replicate = 0; replicate < 3; ++replicate) {
        const ReplicateRecord record = run_replicate(minimal(), replicate);
        const std::string start = std::to_string(replicate) + ",";
        cells[start + "-,digest"] = digest_of(record).hex();
        for (const TerritoryOutcome& outcome : record.outcomes) {
            const std::string row = start + std::to_string(outcome.territory) + ",";
            cells[row + "dynamic"] = std::to_string(static_cast<int>(outcome.dynamic));
            for (std::size_t n = 0; n < outcome.indicators.size(); ++n) {
                char text[40];
                std::snprintf(text, sizeof text, "%.17g", std::isnan(outcome.indicators[n]) ? std::nan("") : outcome.indicators[n]);
                cells[row + std::string(indicators()[n].name)] = text;
            }
        }
    }
    return cells;
}

Cells kept_cells() {
    Cells cells;
    std::ifstream file(golden_path);
    REQUIRE(file.good());
    for (std::string line; std::getline(file, line);) {
        const std::size_t comma = line.rfind(',');
        if (!line.empty() && line[0] != '#') cells[line.substr(0, comma)] = line.substr(comma + 1);
    }
    return cells;
}

bool is_digest(const std::string& name) { return name.substr(name.size() - 6) == "digest"; }

}  // namespace

TEST_CASE("the indicators of a minimal run are those kept", "[golden]") {
    const Cells kept = kept_cells(), now = simulated_cells();
    REQUIRE(kept.size() == now.size());
    for (const auto& [name, value] : now) {
        if (is_digest(name)) continue;
        const auto old = kept.find(name);
        INFO("replicate,territory,column " << name << ": kept " << (old == kept.end() ? "nothing" : old->second) << ", now " << value);
        REQUIRE(old != kept.end());
        const double before = std::strtod(old->second.c_str(), nullptr), after = std::strtod(value.c_str(), nullptr);
        if (std::isnan(before) || std::isnan(after))
            CHECK(std::isnan(before) == std::isnan(after));
        else
            CHECK(std::fabs(after - before) <= 1e-9 * std::max(std::fabs(before), 1e-6));
    }
}

TEST_CASE("the digests of a minimal run are those kept, to the last bit", "[golden]") {
    const Cells kept = kept_cells();
    for (const auto& [name, value] : simulated_cells()) {
        if (!is_digest(name)) continue;
        INFO(name);
        REQUIRE(kept.count(name) == 1);
        CHECK(kept.at(name) == value);
    }
}

// Never run with the others: a change that is meant is kept by naming this test.
TEST_CASE("renew the values kept", "[.renew_golden]") {
    std::ofstream file(golden_path);
    file << "# A minimal run as it was when these values were last kept on purpose: replicate,territory,column,value.\n"
            "# When the model changes and the change is meant, renew them and say why in the commit:\n"
            "#   concertation_tests \"[.renew_golden]\"\n";
    for (const auto& [name, value] : simulated_cells()) file << name << ',' << value << '\n';
    REQUIRE(file.good());
}
