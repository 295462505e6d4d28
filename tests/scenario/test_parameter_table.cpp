// The tables of parameters and choices: a row for each number, and every row fit to print.

#include <catch2/catch.hpp>

#include <set>
#include <string>

#include "scenario/choice_table.hpp"
#include "scenario/parameter_table.hpp"

using namespace concertation;

TEST_CASE("row i of the table reaches the i-th number", "[scenario]") {
    Parameters numbers{};
    REQUIRE(parameter_table().size() == static_cast<std::size_t>(parameter_count));
    for (std::size_t i = 0; i < parameter_table().size(); ++i) {
        const ParameterRow& row = parameter_table()[i];
        const auto offset = reinterpret_cast<const char*>(&row.reach(numbers)) - reinterpret_cast<const char*>(&numbers);
        INFO(row.name);
        CHECK(offset == static_cast<std::ptrdiff_t>(i * sizeof(double)));
    }
}

TEST_CASE("the levers come first, in the order of their struct", "[scenario]") {
    Parameters numbers = default_parameters();
    CHECK(&parameter_table()[0].reach(numbers) == &numbers.levers.accompaniment.allocation);
    CHECK(&parameter_table()[10].reach(numbers) == &numbers.levers.evaluation);
    CHECK(parameter_table()[11].name == "prices.accompaniment");
}

TEST_CASE("every default and prior is in the range a scenario may write", "[scenario]") {
    for (const ParameterRow& row : parameter_table()) {
        INFO(row.name);
        CHECK(row.allowed.low < row.allowed.high);
        CHECK(row.allowed.low <= row.prior.low);
        CHECK(row.prior.high <= row.allowed.high);
        CHECK(row.prior.low <= row.initial);
        CHECK(row.initial <= row.prior.high);
    }
}

TEST_CASE("every row speaks two languages and names its source", "[scenario]") {
    std::set<std::string> names;
    for (const ParameterRow& row : parameter_table()) {
        INFO(row.name);
        CHECK(names.insert(std::string(row.name)).second);
        CHECK(std::string(row.meaning.fr) != row.meaning.en);
        CHECK(std::string(row.meaning.fr).back() == '.');
        CHECK(std::string(row.meaning.en).back() == '.');
        CHECK_FALSE(std::string(row.source.fr).empty());
        CHECK_FALSE(std::string(row.unit.fr).empty());
        CHECK(is_assumed(row) == (std::string(row.source.fr).rfind("hypothèse", 0) == 0));
        CHECK(parameter_row(row.name) == static_cast<int>(&row - parameter_table().data()));
    }
    CHECK(parameter_row("levers") == -1);
}

TEST_CASE("the defaults are those of the model", "[scenario]") {
    const Parameters p = default_parameters();
    CHECK(p.tension.z0 == 1.07);
    CHECK(p.tension.position == 3.2);
    CHECK(p.tension.trust == 3.3);
    CHECK(p.tension.negotiation_width == 1.6);
    CHECK(p.trust.gain == .07);
    CHECK(p.trust.middle_rate == .15);
    CHECK(p.trust.loss == .10);
    CHECK(p.trust.stranger == .24);
    CHECK(p.deliberation.anchoring == .025);
    CHECK(p.levers.citizen_participation == .33);
    CHECK(p.levers.gender_analysis == .3);
    CHECK(p.seats.community == 12);
    CHECK(p.income.elected == 2.5);
    CHECK(p.centre_spread.citizen == 6);
    CHECK(p.programme.per_person == 1.8);
    CHECK(p.projects.cost_spread == .47);
    CHECK(p.reading.window == 24);
    CHECK(p.tables.regional == 1);
}

TEST_CASE("each choice is set and read by its words", "[scenario]") {
    for (const ChoiceRow& row : choice_table()) {
        INFO(row.name);
        CHECK(choice_row(row.name) == static_cast<int>(&row - choice_table().data()));
        CHECK(std::string(row.meaning.fr) != row.meaning.en);
        CHECK(row.word(default_choices()) == row.initial);
        CHECK(row.word(Choices{}) == row.initial);
        for (int word = 0; word < static_cast<int>(row.words.size()); ++word) {
            Choices choices;
            row.choose(choices, word);
            CHECK(row.word(choices) == word);
        }
    }
    const ChoiceRow& mandatary = choice_table()[static_cast<std::size_t>(choice_row("approach.mandatary"))];
    CHECK(mandatary.words[static_cast<std::size_t>(Mandatary::regional_council)] == "regional_council");
}
