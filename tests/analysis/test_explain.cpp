// Why a table turned: turning points, causes checked by futures with and without them, and what is told of it.

#include <catch2/catch.hpp>

#include "explain/explanation.hpp"
#include "report/explanation_text.hpp"
#include "report/explanation_words.hpp"
#include "run/state.hpp"
#include "support/scenario_of.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

constexpr Dynamic coop = Dynamic::cooperation, middle = Dynamic::cooperation_negotiated, conflict = Dynamic::conflictual;

/// Months of one territory, as many of each dynamic as told.
std::vector<TerritoryMonth> months_of(const std::vector<std::pair<Dynamic, int>>& spells, int territory = 0) {
    std::vector<TerritoryMonth> months;
    for (const auto& [dynamic, count] : spells)
        for (int month = 0; month < count; ++month) {
            TerritoryMonth row;
            row.territory = territory;
            row.month = static_cast<Month>(months.size());
            row.dynamic = dynamic;
            months.push_back(row);
        }
    return months;
}

/// One territory that settles in cooperation of some kind, until what was trusted breaks at month 40; a second event does nothing.
ExplanationDesign broken_trust() {
    ExplanationDesign design;
    design.scenario = scenario_of({1}, 70);
    Scenario& scenario = design.scenario;
    choices(scenario).approach = plain_approach();
    choices(scenario).decision = DecisionRule::majority;  // no impasse beside the shock
    // Nothing but encounters mends what broke, and it weighs.
    Parameters& p = numbers(scenario);
    p.trust.fading = p.trust.news = p.trust.common_news = 0.;
    p.tension.trust = 5.;
    p.tension.z0 = 2.;
    scenario.territories.front().history = .85;
    scenario.territories.front().equivalent = false;
    scenario.events.push_back({40, {"Rupture", "Rupture"}, everywhere(scenario), TrustShock{-.8}});
    scenario.events.push_back({41, {"Rien", "Nothing"}, everywhere(scenario), StaffLoss{0.}});
    design.futures = 20;
    design.threads = 1;
    return design;
}

/// The one turning point into conflict.
const TurningPoint& into_conflict(const Explanation& all) {
    for (const TurningPoint& point : all.turns)
        if (point.turn.to == conflict) return point;
    FAIL("the table does not turn to conflict");
    return all.turns.front();
}

const CheckedCause& event_of(const TurningPoint& point, int event) {
    for (const CheckedCause& each : point.causes)
        if (each.cause.event == event) return each;
    FAIL("the event is not among the causes");
    return point.causes.front();
}

}  // namespace

TEST_CASE("a turning point is a dynamic that holds six months after another that did", "[explain]") {
    const std::vector<Turn> turns = turning_points(months_of({{middle, 20}, {coop, 3}, {conflict, 10}, {middle, 5}, {conflict, 4}}));
    REQUIRE(turns.size() == 1);
    CHECK(turns[0].month == 23);
    CHECK(turns[0].from == middle);
    CHECK(turns[0].to == conflict);
    CHECK(turns[0].lasted == 10);
    CHECK(turning_points(months_of({{middle, 8}, {conflict, 30}})).empty());  // in the first year
    CHECK(turning_points(months_of({{middle, 20}, {conflict, 5}})).empty());  // not seen to hold
    CHECK(turning_points(months_of({{middle, 20}, {conflict, 3}, {middle, 20}})).empty());
}

TEST_CASE("of many turning points the longest-lasting are kept, in order", "[explain]") {
    std::vector<std::pair<Dynamic, int>> spells{{coop, 20}};
    for (int n = 0; n < 7; ++n) spells.emplace_back(n % 2 == 0 ? middle : conflict, 6 + n);
    const std::vector<Turn> turns = turning_points(months_of(spells));
    REQUIRE(turns.size() == most_turning_points);
    CHECK(turns.front().lasted == 8);
    CHECK(turns.back().lasted == 12);
}

TEST_CASE("the territory that turned most is chosen, the first of equals", "[explain]") {
    ReplicateRecord record;
    const auto add = [&](const std::vector<TerritoryMonth>& months) {
        record.months.insert(record.months.end(), months.begin(), months.end());
    };
    add(months_of({{coop, 40}}, 0));
    CHECK(most_turned(record) == 0);
    add(months_of({{coop, 20}, {middle, 20}}, 1));
    add(months_of({{coop, 20}, {middle, 10}, {conflict, 10}}, 2));
    add(months_of({{coop, 20}, {middle, 10}, {coop, 10}}, 3));
    CHECK(most_turned(record) == 2);
}

TEST_CASE("pairs that differ are held against a fair coin, exactly", "[explain]") {
    CHECK(exact_p(0, 0) == 1.);
    CHECK(exact_p(3, 3) == 1.);
    CHECK(exact_p(0, 5) == Approx(.0625));
    CHECK(exact_p(1, 9) == Approx(22. / 1024.));
    CHECK(exact_p(9, 1) == exact_p(1, 9));
}

TEST_CASE("causes checked together share one chance of error, and the way of a difference is told", "[explain]") {
    const auto counted = [](int only_with, int only_without) {
        Check check;
        for (int n = 0; n < only_with; ++n) check.add(true, false);
        for (int n = 0; n < only_without; ++n) check.add(false, true);
        return check;
    };
    Check strong = counted(20, 0), other_way = counted(0, 20), weak = counted(8, 1), none = counted(4, 5);  // weak: p = .039
    judge({&weak});
    CHECK(weak.verdict == CauseVerdict::helped);
    weak.verdict = CauseVerdict::luck;
    judge({&none, &weak, &strong, &other_way});
    CHECK(strong.verdict == CauseVerdict::helped);
    CHECK(other_way.verdict == CauseVerdict::hindered);
    CHECK(weak.verdict == CauseVerdict::luck);
    CHECK(none.verdict == CauseVerdict::luck);
    CHECK(strong.difference() == -1.);
    CHECK(strong.high() < -.7);
    CHECK(none.low() < 0.);
    CHECK(none.high() > 0.);
}

TEST_CASE("the cause that tips a table by construction is kept, and one that does nothing is not", "[explain]") {
    const ExplanationDesign design = broken_trust();
    const Explanation all = explanation(design, {});
    INFO(explanation_text({design, all, 0, ""}, Language::en, 120));
    const TurningPoint& point = into_conflict(all);
    CHECK(point.turn.month > 40);
    const CheckedCause& shock = event_of(point, 0);
    const CheckedCause& nothing = event_of(point, 1);
    CHECK(shock.check.futures == 20);
    CHECK(shock.check.verdict == CauseVerdict::helped);
    CHECK(shock.check.with >= shock.check.without + 12);
    CHECK(shock.stays_with <= shock.check.futures - shock.check.with);
    CHECK(nothing.check.verdict == CauseVerdict::luck);
    CHECK(nothing.check.only_with == 0);
    CHECK(nothing.check.only_without == 0);
    CHECK(point.causes.size() <= most_causes + 1);
    REQUIRE(point.causes.back().cause.kind == CauseKind::together);
    CHECK(point.causes.back().check.verdict == CauseVerdict::helped);
    for (const CheckedCause& each : point.causes) {
        CHECK(each.cause.month <= point.turn.month);
        CHECK(each.cause.month > point.turn.month - all.window);
    }
    CHECK(point.taken_up.futures == 20);
    CHECK(all.failures.empty());
}

TEST_CASE("no future has the history's own luck, nor that of a study's replicate", "[explain]") {
    const Luck own{7, 3};
    for (int number = 0; number < 200; ++number) {
        CHECK(luck_of_future(own, number).seed == own.seed);
        CHECK(luck_of_future(own, number).replicate > 1000000u);
    }
}

TEST_CASE("a vote is told as part of the reading, with who refused, whom they trusted least and who was absent behind it", "[explain]") {
    Scenario scenario = scenario_of({1}, 60);
    choices(scenario).approach = plain_approach();
    choices(scenario).decision = DecisionRule::unanimity;
    const Luck luck{scenario.seed, 0};
    WatchedRegion watched = begun_region(scenario, 0, luck);
    Chronicle chronicle(scenario, 0);
    int blocked = 0;
    for (Month month = 0; month < scenario.months; ++month) {
        chronicle.before(watched.region, luck, month);
        run_month(watched, scenario, luck, month);
        chronicle.after(watched.region, month);
        blocked += watched.region.tables.front().tally.decision == DecisionOutcome::impasse ? 1 : 0;
    }
    REQUIRE(blocked > 0);
    int told = 0;
    for (const Cause& cause : chronicle.causes(scenario.months - 1, scenario.months)) {
        CHECK(is_part_of_reading(cause, conflict) == (cause.kind == CauseKind::decision));
        if (!cause.refusals) continue;
        const Refusals& behind = *cause.refusals;
        CHECK(cause.outcome == DecisionOutcome::impasse);
        CHECK(behind.refusers() > 0);
        REQUIRE(behind.distrusted);
        CHECK(behind.trust < .7);
        for (std::size_t sector = 0; sector < sector_count; ++sector) {
            CHECK(behind.refusing[sector] <= behind.sitting[sector]);
            CHECK(behind.sitting[sector] <= behind.seats[sector]);
        }
        const std::string words = step_back_words(cause, Language::en);
        CHECK(words.find("part of the reading’s definition") != std::string::npos);
        CHECK(words.find("members of") != std::string::npos);
        ++told;
    }
    CHECK(told > 0);
}

TEST_CASE("an explanation is the same on any number of threads", "[explain]") {
    ExplanationDesign design = broken_trust();
    design.futures = 6;
    Explanation one = explanation(design, {});
    design.threads = 3;
    Explanation three = explanation(design, {});
    one.seconds = three.seconds = 0;
    CHECK(explanation_json({design, one, 0, ""}) == explanation_json({design, three, 0, ""}));
}

TEST_CASE("an explanation stopped on the way judges nothing", "[explain]") {
    const Explanation all = explanation(broken_trust(), [](const Progress& progress) { return progress.done < 30; });
    CHECK(all.done < all.total);
    for (const TurningPoint& point : all.turns)
        for (const CheckedCause& each : point.causes) CHECK(each.check.verdict == CauseVerdict::luck);
}

TEST_CASE("sentences tell months, futures and causes in both languages", "[explain]") {
    const ExplanationDesign design = broken_trust();
    const Explanation all = explanation(design, {});
    const CheckedCause& shock = event_of(into_conflict(all), 0);
    const std::string fr = check_sentence(into_conflict(all), shock, design.scenario, Language::fr),
                      en = check_sentence(into_conflict(all), shock, design.scenario, Language::en);
    CHECK(fr.find("Sans le choc de confiance de −0,80, «\u00a0Rupture\u00a0» (août 2013)") == 0);
    CHECK(fr.find(" des 20 futurs, contre ") != std::string::npos);
    CHECK(en.find("Without the shock of trust of −0.80, “Rupture” (August 2013)") == 0);
    CHECK(en.find(" of 20 futures, against ") != std::string::npos);
    const std::string page = explanation_text({design, all, 0, ""}, Language::fr, 80);
    CHECK(page.find("Territoire A-1") != std::string::npos);
    CHECK(page.find("non pour un lieu réel") != std::string::npos);
    CHECK(page.find("simulé sous des hypothèses") == std::string::npos);
}

TEST_CASE("the history taken up a year before tells what luck had to do with the turn", "[explain]") {
    const ExplanationDesign design = broken_trust();
    const auto told = [&](int turns) {
        TurningPoint point;
        point.turn = {30, middle, conflict, 8};
        for (int future = 0; future < 10; ++future) point.taken_up.add(future < turns, future < turns);
        return turn_sentences(point, design.scenario, 24, Language::fr);
    };
    CHECK(told(9).find("dans 9 des 10 futurs\u00a0: le hasard de cette année-là n’y change presque rien") != std::string::npos);
    CHECK(told(5).find("y est pour une part") != std::string::npos);
    CHECK(told(1).find("y est pour beaucoup") != std::string::npos);
    CHECK(told(1).find("En octobre 2012, la table passe de la coopération/négociée à la dynamique conflictuelle, qu’elle garde 8 mois.") ==
          0);
}

TEST_CASE("with real names the label stands beside the name, on the page and in what is kept", "[explain]") {
    ExplanationDesign design = broken_trust();
    design.scenario.names = Names::real;
    design.futures = 2;
    const Explanation all = explanation(design, {});
    const Explained explained{design, all, 0, ""};
    CHECK(explanation_text(explained, Language::en, 200).find("A-1 (simulated under assumptions, not observed)") != std::string::npos);
    const AnswerTable turns = explanation_tables(explained).front();
    REQUIRE_FALSE(turns.rows.empty());
    CHECK(std::get<std::string>(turns.rows.front()[4]) == "A-1 (simulé sous des hypothèses, non observé)");
}

TEST_CASE("a table that never turns is told so", "[explain]") {
    ExplanationDesign design = broken_trust();
    design.scenario.months = 10;
    design.scenario.periods.front().last = 9;
    design.scenario.events.clear();
    const Explanation all = explanation(design, {});
    CHECK(all.turns.empty());
    CHECK(explanation_text({design, all, 0, ""}, Language::en, 80).find("No turning point") != std::string::npos);
}
