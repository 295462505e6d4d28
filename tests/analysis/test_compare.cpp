// Scenarios held against a base: paired by luck, exactly 0 where nothing differs, the same on any number of threads.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "analysis/temporary_folder.hpp"
#include "compare/comparison.hpp"
#include "compare/group_means.hpp"
#include "report/comparison_text.hpp"
#include "run/replicate.hpp"
#include "scenario/errors.hpp"
#include "scenario/read.hpp"
#include "study/assumptions.hpp"
#include "study/settings_file.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// The classroom's base against `change`, a few months long.
ComparisonDesign design_of(const std::vector<std::string>& change, int replicates, int sets) {
    const std::vector<std::string> base = {"months=30", "replicates=" + std::to_string(replicates), "store.detailed=0"};
    std::vector<std::string> other = base;
    other.insert(other.end(), change.begin(), change.end());
    ComparisonDesign design;
    for (const auto& settings : {base, other})
        design.scenarios.push_back(std::make_shared<const Scenario>(read_scenario("shipped:classroom", settings)));
    design.scenario_with = [base, other](int row, const std::vector<std::string>& settings) {
        std::vector<std::string> all = row == 0 ? base : other;
        all.insert(all.end(), settings.begin(), settings.end());
        return read_scenario("shipped:classroom", all);
    };
    design.sets = without_what_is_settled(assumption_sets(sets), design.scenarios);
    return design;
}

Comparison compared(const ComparisonDesign& design) { return comparison(design, study_of(design), nullptr, {}); }

const Difference& difference(const Comparison& comparison, std::string_view measure, int group = 0) {
    for (const Difference& of : comparison.others.front())
        if (of.group == group && of.measure == measure_row(measure)) return of;
    throw std::logic_error("no such measure");
}

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

}  // namespace

TEST_CASE("two scenarios that differ in nothing differ by exactly 0 everywhere", "[compare]") {
    const Comparison result = compared(design_of({}, 6, 3));
    REQUIRE(result.others.size() == 1);
    CHECK(result.others.front().size() == result.groups.size() * measures().size());
    for (const Difference& of : result.others.front()) {
        if (std::isnan(of.base)) continue;
        CHECK(of.base == of.other);
        CHECK((of.luck.mean == 0. || of.replicates == 0));
        CHECK((of.luck.low == 0. || of.replicates < 2));
        CHECK(of.replicates_to_halve == 0);
        if (of.over.sets < 2) continue;
        CHECK(of.over.low == 0.);
        CHECK(of.over.high == 0.);
        CHECK(of.over.none == 1.);
        CHECK(of.over.sign == 0.);
        CHECK(of.words->size == Size::none);
    }
}

TEST_CASE("a difference is the mean over replicates of the same luck", "[compare]") {
    const ComparisonDesign design = design_of({"levers.accompaniment.expertise=0.9"}, 5, 0);
    const Comparison result = compared(design);
    double sum = 0;
    for (int replicate = 0; replicate < 5; ++replicate)
        sum += values_of(run_replicate(*design.scenarios[1], replicate))[static_cast<std::size_t>(measure_row("trust"))] -
               values_of(run_replicate(*design.scenarios[0], replicate))[static_cast<std::size_t>(measure_row("trust"))];
    const Difference& trust = difference(result, "trust");
    CHECK(trust.luck.mean == Approx(sum / 5));
    CHECK(trust.luck.mean > 0.);
    CHECK(trust.luck.low < trust.luck.mean);
    CHECK(trust.other - trust.base == Approx(trust.luck.mean));
    CHECK(trust.variance_ratio > 1.);
    CHECK(trust.replicates_to_halve == 20);
    CHECK(trust.over.sets == 0);
    CHECK_FALSE(trust.words);
    CHECK(trust.mean() == trust.luck.mean);
}

TEST_CASE("whatever two replicates told has its interval of luck, gaps between groups too", "[compare]") {
    const Comparison result = compared(design_of({"levers.accompaniment.expertise=0.9"}, 5, 0));
    int gaps = 0;
    for (const Difference& of : result.others.front()) {
        if (of.replicates < 2) continue;
        INFO(word_of(result.groups[static_cast<std::size_t>(of.group)]) << ", " << measures()[static_cast<std::size_t>(of.measure)].name);
        CHECK(std::isfinite(of.luck.low));
        CHECK(std::isfinite(of.luck.high));
        gaps += result.groups[static_cast<std::size_t>(of.group)].kind == GroupKind::gap ? 1 : 0;
    }
    CHECK(gaps > dynamic_count);
}

TEST_CASE("the headline is the mean over sets, each under luck of its own, the same for base and other", "[compare]") {
    ComparisonDesign design = design_of({"levers.accompaniment.expertise=0.9"}, 3, 3);
    design.replicates_a_set = 2;
    const Comparison result = compared(design);
    const auto trust = static_cast<std::size_t>(measure_row("trust"));
    double sum = 0, base = 0;
    for (int set = 1; set <= 3; ++set)
        for (int n = 0; n < 2; ++n) {
            const int replicate = first_replicate_of_set(set, 2) + n;
            const double before =
                values_of(run_replicate(design.scenario_with(0, design.sets[static_cast<std::size_t>(set - 1)]), replicate))[trust];
            sum += values_of(run_replicate(design.scenario_with(1, design.sets[static_cast<std::size_t>(set - 1)]), replicate))[trust] -
                   before;
            base += before;
        }
    const Difference& of = difference(result, "trust");
    CHECK(of.mean() == Approx(sum / 6));
    CHECK(of.base == Approx(base / 6));
    CHECK(of.other - of.base == Approx(of.mean()));
    CHECK(of.over.sets == 3);
    CHECK(of.luck.mean != of.mean());
    CHECK(of.words->certainty == Certainty::too_few);
}

TEST_CASE("the object for programs tells the sets apart from luck, and null where there is none", "[compare]") {
    const std::vector<std::string> of_sets = {"median", "low", "high", "sign", "none", "size", "certainty"};
    for (const int sets : {0, 2}) {
        ComparisonDesign design = design_of({"levers.accompaniment.expertise=0.9"}, 3, sets);
        design.replicates_a_set = 2;
        const auto json = nlohmann::json::parse(comparison_json(compared(design), design));
        const auto trust = *std::find_if(json["measures"].begin(), json["measures"].end(),
                                         [](const auto& of) { return of["name"] == "trust" && of["scope"] == "all"; });
        CHECK((trust["difference"] == trust["at_defaults"]) == (sets == 0));
        CHECK(trust["luck_low"] < trust["at_defaults"]);
        for (const std::string& name : of_sets) {
            INFO(name << " " << sets);
            REQUIRE(trust.contains(name));
            CHECK(trust[name].is_null() == (sets == 0));
        }
        for (const char* gone : {"assumptions_low", "assumptions_high", "sign_holds"}) CHECK_FALSE(trust.contains(gone));
    }
}

TEST_CASE("a comparison is the same on any number of threads", "[compare][ensemble]") {
    ComparisonDesign design = design_of({"levers.meshing=0.9"}, 4, 3);
    design.threads = 1;
    const Comparison alone = compared(design);
    design.threads = 3;
    const Comparison together = compared(design);
    CHECK(alone.results_hash == together.results_hash);
    for (std::size_t n = 0; n < alone.others.front().size(); ++n) {
        const Difference &a = alone.others.front()[n], &b = together.others.front()[n];
        CHECK(same(a.luck.low, b.luck.low));
        CHECK(same(a.over.high, b.over.high));
        CHECK(same(a.over.sign, b.over.sign));
    }
}

TEST_CASE("replicates are added until the interval is narrow, and no further than allowed", "[compare]") {
    ComparisonDesign design = design_of({"levers.transparency=0.9"}, 4, 0);
    const Difference few = difference(compared(design), "trust");
    const double width = few.luck.high - few.luck.low;
    design.until = UntilNarrow{measure_row("trust"), width / 2, 2000};
    const Comparison narrow = compared(design);
    const Difference& trust = difference(narrow, "trust");
    CHECK(trust.luck.high - trust.luck.low <= width / 2);
    CHECK(narrow.replicates >= 60);  // thirty pairs, and a batch of as many that agrees
    CHECK(narrow.done == 2 * narrow.replicates);
    design.until = UntilNarrow{measure_row("trust"), 1e-9, 11};
    CHECK(compared(design).replicates == 11);
    ComparisonDesign one_pair = design_of({"levers.transparency=0.9"}, 1, 0);
    one_pair.until = UntilNarrow{measure_row("trust"), 10., 5};
    CHECK(compared(one_pair).replicates == 5);  // too few to tell a width
}

TEST_CASE("what the scenarios differ in is not drawn over", "[compare]") {
    const ComparisonDesign design = design_of({"tension.trust=4", "bargaining.rule=nash"}, 2, 4);
    for (const std::vector<std::string>& set : design.sets) {
        CHECK(set.size() == assumption_sets(4).front().size() - 2);
        for (const std::string& setting : set) {
            CHECK(setting.rfind("tension.trust=", 0) == std::string::npos);
            CHECK(setting.rfind("bargaining.rule=", 0) == std::string::npos);
        }
    }
    CHECK(difference(compared(design), "trust").luck.mean != 0.);
}

TEST_CASE("what the base settles away from its default is not drawn over", "[compare]") {
    const auto settled = std::make_shared<const Scenario>(read_scenario("shipped:minimal", {"bargaining.rule=nash", "tension.trust=4"}));
    for (const std::vector<std::string>& set : without_what_is_settled(assumption_sets(2), {settled, settled}))
        CHECK(set.size() == assumption_sets(2).front().size() - 2);
}

TEST_CASE("what a law binds to a number the base settles is not drawn over", "[compare]") {
    const std::vector<std::string> own = {"ways.elected_convenes=0.6", "seats_most.institution=4"};
    const auto settled = std::make_shared<const Scenario>(read_scenario("shipped:minimal", own));
    for (const std::vector<std::string>& set : without_what_is_settled(assumption_sets(3), {settled, settled})) {
        for (const char* bound : {"ways.community_convenes=", "seats_least.institution=", "seats.citizen="})
            CHECK(std::none_of(set.begin(), set.end(), [&](const std::string& setting) { return setting.rfind(bound, 0) == 0; }));
        std::vector<std::string> settings = own;
        settings.insert(settings.end(), set.begin(), set.end());
        CHECK_NOTHROW(read_scenario("shipped:minimal", settings));
    }
}

TEST_CASE("groups part the territories: thirds of even size, regions, rural and urban", "[compare]") {
    const Scenario scenario = read_scenario("shipped:six_regions");
    const Groups groups(scenario);
    std::map<std::pair<GroupKind, int>, int> members;
    for (const std::vector<int>& of : groups.of_territories(scenario, 3)) {
        CHECK(of.size() == 6);
        for (const int row : of) {
            const Group& group = groups.all()[static_cast<std::size_t>(row)];
            ++members[{group.kind, group.part}];
        }
    }
    CHECK(members[{GroupKind::all, 0}] == 38);
    for (const GroupKind kind : {GroupKind::population, GroupKind::deprivation, GroupKind::history})
        for (int third = 0; third < 3; ++third) CHECK(std::abs(members[{kind, third}] - 38 / 3) <= 1);
    CHECK(members[{GroupKind::rurality, 0}] + members[{GroupKind::rurality, 1}] == 38);
    CHECK(members[{GroupKind::rurality, 0}] > 10);
    CHECK(members[{GroupKind::rurality, 1}] > 10);
    CHECK(groups.of_territories(scenario, 3) != groups.of_territories(scenario, 4));
    CHECK(Groups(read_scenario("shipped:minimal")).all().size() == 1);
}

TEST_CASE("gaps between groups are measures like any other, each with its interval and how often its sign holds", "[compare]") {
    const Scenario scenario = read_scenario("shipped:six_regions");
    const Groups groups(scenario);
    int gap = -1;
    for (std::size_t row = 0; row < groups.all().size(); ++row)
        if (word_of(groups.all()[row]) == "gap_rurality") gap = static_cast<int>(row);
    REQUIRE(gap >= 0);
    // Rural territories have .1 more support, one replicate in four .1 less.
    GroupMeans means(scenario);
    for (int replicate = 0; replicate < 8; ++replicate) {
        ReplicateRecord record;
        record.replicate = replicate;
        for (int territory = 0; territory < 38; ++territory) {
            TerritoryOutcome outcome{territory, Dynamic::cooperation, Reason::none, std::vector<double>(indicators().size(), .5)};
            const TerritorySpec& place = scenario.territories[static_cast<std::size_t>(territory)];
            if (place.population < rural_below * place.municipalities) outcome.indicators[0] += replicate % 4 == 0 ? -.1 : .1;
            record.outcomes.push_back(outcome);
        }
        means.add(record);
    }
    const int support = measure_row("support");
    CHECK(means.of(gap, support).mean == Approx(.05));
    CHECK(means.of(gap, support).low < .05);
    CHECK(means.same_sign(gap, support) == Approx(.75));
    CHECK(std::isnan(means.same_sign(gap, measure_row("trust"))));
}

TEST_CASE("a table of settings is read in both forms, or refused with the place of each fault", "[study]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "sets.csv";
    const auto written = [&](const std::string& text) {
        std::ofstream(file) << text;
        return file;
    };
    const std::vector<std::vector<std::string>> wanted = {{"tension.trust=3.2", "bargaining.rule=nash"},
                                                          {"tension.trust=3", "bargaining.rule=deliberative"}};
    CHECK(settings_in(written("tension.trust,bargaining.rule\n3.2,nash\n3,deliberative\n")) == wanted);
    CHECK(settings_in(written("tension.trust;bargaining.rule\n3,2;nash\n3;deliberative\n")) == wanted);
    const auto complaint = [&](const std::string& text) {
        try {
            settings_in(written(text));
        } catch (const ScenarioError& error) {
            return sentence(error.complaints.front(), false);
        }
        return std::string();
    };
    CHECK(complaint("tension.trst\n1\n").find(":1:1: tension.trst") != std::string::npos);
    CHECK(complaint("tension.trst\n1\n").find("tension.trust") != std::string::npos);
    CHECK(complaint("tension.trust\n").find("no row") != std::string::npos);
    CHECK(complaint("tension.trust\n3\nx\n").find(":3:1:") != std::string::npos);
    CHECK(complaint("tension.trust,tension.power\n3\n").find("1 values for 2 columns") != std::string::npos);
    CHECK(complaint(",tension.trust\n0,3\n").find("index=False") != std::string::npos);
    CHECK(complaint("bargaining.rule\nnsh\n").find("deliberative, nash") != std::string::npos);
    CHECK_THROWS_AS(settings_in(folder.path() / "missing.csv"), ScenarioError);
}
