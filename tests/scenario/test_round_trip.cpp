// A scenario written out whole reads back to itself, without any other file.

#include <catch2/catch.hpp>

#include "scenario/choice_table.hpp"
#include "scenario/complaints_of.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/writer.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

void check_round_trip(const Scenario& scenario) {
    const std::string written = resolved_yaml(scenario);
    REQUIRE(complaints_of(written).empty());
    const Scenario again = read_yaml(written);
    CHECK(resolved_yaml(again) == written);
    REQUIRE(again.settings.size() == scenario.settings.size());
    for (std::size_t row = 0; row < scenario.settings.size(); ++row) {
        for (const ParameterRow& parameter : parameter_table()) {
            CHECK(value_of(again.settings[row].numbers, parameter) == value_of(scenario.settings[row].numbers, parameter));
        }
        for (const ChoiceRow& choice : choice_table()) {
            CHECK(choice.word(again.settings[row].choices) == choice.word(scenario.settings[row].choices));
        }
    }
    REQUIRE(again.territories.size() == scenario.territories.size());
    for (std::size_t i = 0; i < scenario.territories.size(); ++i) {
        CHECK(again.territories[i].neutral_name == scenario.territories[i].neutral_name);
        CHECK(again.territories[i].settings == scenario.territories[i].settings);
        CHECK(again.territories[i].envelope == scenario.territories[i].envelope);
    }
    CHECK(again.events.size() == scenario.events.size());
}

}  // namespace

TEST_CASE("every shipped scenario reads back from its resolved text", "[scenario]") {
    for (const char* name : {"classroom", "large", "minimal", "no_programme", "pagieps", "pagmap", "six_regions", "trajectory_2010_2023"}) {
        INFO(name);
        check_round_trip(read_scenario(std::string("shipped:") + name));
    }
}

TEST_CASE("scopes, events, odd names and insisted values read back", "[scenario]") {
    check_round_trip(read_yaml(
        "title: {fr: \"Un « titre » : 100 % \\\"vrai\\\"\\n\\ten deux lignes\", en: 'It''s # one'}\n"
        "territories:\n"
        "  - {region: 'R: 1', name: \"T, \\\\ one\", population: 1000, history: 0.3333333333333333, envelope: 1234567.89}\n"
        "  - {region: 'R: 1', name: no-one, neutral: Z-1, population: 2000, equivalent: true}\n"
        "  - {region: 'true region', name: '[list]', population: 3000}\n"
        "regions: [{name: 'true region', neutral: B2, tension: {z0: 1.2345678901234567}}]\n"
        "tension: {trust: {value: 33.3, out_of_range: true}}\n"
        "approach: {convenor: shared}\n"
        "axes: [{key: a, women_share: 0.1}, {key: b, title: {fr: bé, en: bee}, women_share: 0.7}]\n"
        "where:\n"
        "  - {territories: {population: '> 1500'}, levers: {meshing: {multiply: 1.1}}, decision: {rule: unanimity}}\n"
        "events:\n"
        "  - {date: 2010-05, territories: {names: no-one}, levers: {meshing: 0.7, accompaniment: {allocation: {multiply: 0.1}}}}\n"
        "  - {date: 2010-06, regions: B2, funding_gap: {until: 2010-09, bridging: 0.5}}\n"
        "  - {date: 2010-06, levers: {}}\n"));
}

TEST_CASE("numbers are written short and read back exactly", "[scenario]") {
    CHECK(number_text(.1) == "0.1");
    CHECK(number_text(0) == "0");
    CHECK(number_text(-2000) == "-2000");
    CHECK(number_text(1e8) == "100000000");
    CHECK(number_text(1e-7) == "1e-07");
    for (const double value : {1.0 / 3, 2e300, -1.7976931348623157e308, .1 + .2, 5e-324}) CHECK(decimal(number_text(value)) == value);
    CHECK_FALSE(decimal("0x10"));
    CHECK_FALSE(decimal("1e"));
    CHECK_FALSE(decimal("."));
    CHECK_FALSE(decimal(""));
    CHECK_FALSE(decimal("1_000"));
    CHECK(decimal("+.5e1") == 5);
}
