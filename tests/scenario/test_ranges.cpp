// What is assumed has a range or a reason, and what is drawn from the ranges can be read.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <set>

#include "core/random.hpp"
#include "scenario/choice_table.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/read.hpp"
#include "scenario/settings_rules.hpp"
#include "scenario/writer.hpp"

using namespace concertation;

namespace {

bool is_told(const Sentence& sentence) { return sentence.fr[0] != '\0' && sentence.en[0] != '\0'; }

/// The shipped scenario with every number and choice that varies drawn at the levels `level` gives.
template <class Level>
Scenario drawn(Scenario scenario, const Level& level) {
    Settings& settings = scenario.settings.front();
    for (const ParameterRow& row : parameter_table())
        if (varies(row)) row.reach(settings.numbers) = drawn_at(row, level());
    for (const ChoiceRow& row : choice_table()) {
        if (!varies(row)) continue;
        const std::string_view word = row.drawn[static_cast<std::size_t>(level() * static_cast<double>(row.drawn.size()))];
        for (std::size_t w = 0; w < row.words.size(); ++w)
            if (row.words[w] == word) row.choose(settings.choices, static_cast<int>(w));
    }
    return scenario;
}

/// Reads what was drawn as a scenario anyone could write.
void check_is_read(const Scenario& scenario) {
    Scenario read;
    REQUIRE_NOTHROW(read = read_scenario_text(resolved_yaml(scenario), "drawn", "."));
    CHECK(values_of(read.settings.front()) == values_of(scenario.settings.front()));
}

constexpr double top = 1 - 1e-9;

}  // namespace

TEST_CASE("every number has a range or a reason for having none, in both languages", "[scenario]") {
    for (const ParameterRow& row : parameter_table()) {
        INFO(row.name);
        CHECK(varies(row) != is_told(row.fixed));
        CHECK(is_told(row.fixed) == (row.fixed.fr[0] != '\0'));
        if (!varies(row)) CHECK(row.prior.low == row.initial);
    }
    for (const ChoiceRow& row : choice_table()) {
        INFO(row.name);
        CHECK(varies(row) != is_told(row.fixed));
        CHECK(is_told(row.fixed) == (row.fixed.fr[0] != '\0'));
        const std::set<std::string_view> words(row.words.begin(), row.words.end()), among(row.drawn.begin(), row.drawn.end());
        CHECK(among.size() == row.drawn.size());
        CHECK(std::includes(words.begin(), words.end(), among.begin(), among.end()));
        if (varies(row)) CHECK(among.count(row.words[static_cast<std::size_t>(row.initial)]) == 1);
    }
}

TEST_CASE("a range reaches both ends of a number's prior, and holds whole numbers where it must", "[scenario]") {
    for (const ParameterRow& row : parameter_table()) {
        if (!varies(row)) continue;
        INFO(row.name);
        CHECK(drawn_at(row, 0) == row.prior.low);
        CHECK(drawn_at(row, top) == Approx(row.prior.high).margin(1e-6));
        if (row.integer) CHECK(std::floor(row.prior.low) == row.prior.low);
        if (row.integer) CHECK(std::floor(row.prior.high) == row.prior.high);
        CHECK(row.prior.high - row.prior.low >= .04 * std::fabs(row.initial));
    }
}

TEST_CASE("a whole number takes each value of its range as often", "[scenario]") {
    const ParameterRow& rounds = parameter_table()[static_cast<std::size_t>(parameter_row("decision.rounds"))];
    REQUIRE(varies(rounds));
    const double values = rounds.prior.high - rounds.prior.low + 1;
    std::set<double> seen;
    for (int step = 0; step < values; ++step) seen.insert(drawn_at(rounds, (step + .5) / values));
    CHECK(static_cast<double>(seen.size()) == values);
}

TEST_CASE("what is drawn from the ranges is never refused, at a thousand corners and places inside", "[scenario][slow]") {
    const Scenario scenario = read_scenario("shipped:minimal");
    check_is_read(drawn(scenario, [] { return 0.; }));
    check_is_read(drawn(scenario, [] { return top; }));
    for (std::uint32_t set = 0; set < 1000; ++set) {
        EventDraws draws(Luck{12, 0}, Draw::design, set);
        const bool corner = set % 2 == 0;
        check_is_read(drawn(scenario, [&] { return corner ? (draws.unit() < .5 ? 0. : top) : draws.unit(); }));
    }
}
