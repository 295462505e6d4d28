// The study's findings as experiments: what they need, how they go on, and that each of them can fail.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <map>
#include <set>

#include "analysis/pattern_by_hand.hpp"
#include "analysis/temporary_folder.hpp"
#include "findings/findings.hpp"
#include "findings/journal.hpp"
#include "findings/observations.hpp"
#include "run/replicate.hpp"
#include "scenario/choice_table.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/read.hpp"
#include "scenario/writer.hpp"
#include "study/assumptions.hpp"

using namespace concertation;
using concertation::testing::by_hand;
using concertation::testing::TemporaryFolder;

namespace {

FindingsDesign design_of(const std::string& scenario, const std::vector<std::string>& base, std::vector<Pattern> asked) {
    FindingsDesign design;
    design.scenario_with = [scenario, base](const std::vector<std::string>& settings) {
        std::vector<std::string> all = base;
        all.insert(all.end(), settings.begin(), settings.end());
        return read_scenario(scenario, all);
    };
    design.patterns = std::move(asked);
    design.threads = 1;
    return design;
}

Pattern named(std::string_view id) {
    for (const Pattern& pattern : patterns())
        if (pattern.id == id) return pattern;
    FAIL("no pattern " << id);
    return {};
}

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

bool same(const Findings& a, const Findings& b) {
    REQUIRE(a.findings.size() == b.findings.size());
    for (std::size_t row = 0; row < a.findings.size(); ++row) {
        const Finding &x = a.findings[row], &y = b.findings[row];
        if (!same(x.effect.mean, y.effect.mean) || !same(x.effect.low, y.effect.low) || !same(x.share, y.share)) return false;
        if (x.verdict != y.verdict || x.replicates != y.replicates) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("every pattern of the specification is there once, and can be taken away", "[findings]") {
    std::map<std::string, int> ids;
    for (const Pattern& pattern : patterns()) {
        INFO(pattern.id);
        ++ids[std::string(pattern.id)];
        CHECK(pattern.arms.size() >= 1);
        CHECK(pattern.mechanism_off.empty() == (pattern.expected.kind == Expected::Kind::nothing));
    }
    for (const char* id : {"F1", "F2", "F3",  "F4", "F5", "F6", "F7", "C1", "C2", "C2b", "C3", "C4", "D1", "D2", "D3",
                           "D4", "D5", "D5b", "P1", "P2", "P3", "P4", "I1", "I2", "I3",  "I4", "I5", "I6", "I7"})
        CHECK(ids[id] == 1);
    for (const auto& [id, count] : ids) CHECK(count == 1);
    for (const Pattern& pattern : patterns())
        if (pattern.id[0] == 'C') CHECK(pattern.replicates >= 300);
}

TEST_CASE("each scenario that patterns compare is one a user can open", "[findings]") {
    FindingsDesign design = design_of("shipped:six_regions", {}, patterns());
    std::map<std::string, std::vector<std::string>> settings;
    for (const Pattern& pattern : patterns())
        for (const Treatment& arm : pattern.arms) {
            const auto [place, is_new] = settings.insert({arm.name, arm.settings});
            CHECK(place->second == arm.settings);  // one name, one treatment
        }
    for (const Treatment& treatment : treatments_of(patterns())) {
        INFO(treatment.name);
        const std::string yaml = resolved_yaml(treated(design, treatment, 0));
        CHECK(resolved_yaml(read_scenario_text(yaml, treatment.name, ".")) == yaml);
    }
    for (const Pattern& pattern : patterns()) {
        design.everywhere = pattern.mechanism_off;
        for (const Treatment& arm : pattern.arms) CHECK_NOTHROW(treated(design, arm, 0));
    }
    design.everywhere.clear();
    design.assumptions = assumption_sets(2);
    for (const Treatment& treatment : treatments_of(patterns()))
        for (const int set : {1, 2}) CHECK_NOTHROW(treated(design, treatment, set));
}

TEST_CASE("findings are the same on any number of threads, and when they go on from a journal", "[findings][ensemble]") {
    FindingsDesign design = design_of("shipped:classroom", {"months=40"}, {named("C2"), named("D1"), named("F5")});
    design.most_replicates = 6;
    design.assumptions = assumption_sets(4);
    design.first_sets = 3;
    const Findings whole = findings(design, {});
    CHECK(whole.done == whole.total);
    design.threads = 3;
    CHECK(same(findings(design, {}), whole));

    const TemporaryFolder folder;
    {
        Journal journal(folder.path() / "a.journal", "key");
        REQUIRE(journal.open());
        design.keep = [&](const Kept& kept) { journal.keep(kept); };
        int left = 20;
        const Findings cut = findings(design, [&](const Progress&) { return --left > 0; });
        CHECK(cut.done < cut.total);
        CHECK(cut.findings.empty());
    }
    std::ofstream(folder.path() / "a.journal", std::ios::app) << "[0,0,";  // the power went
    const Journal left(folder.path() / "a.journal", "key");
    design.known = left.known();
    CHECK(design.known.size() >= 20);
    CHECK(Journal(folder.path() / "a.journal", "other key").known().empty());
    design.keep = {};
    const Findings resumed = findings(design, {});
    CHECK(resumed.done == resumed.total);
    CHECK(same(resumed, whole));
}

TEST_CASE("more sets are met while a pattern is undecided, each under luck of its own", "[findings]") {
    std::map<std::string, std::set<int>> by_arm;
    const auto pattern = [&](std::string_view id, double in_sets) {
        Pattern one = by_hand(above(0), 2);
        one.id = id;
        one.compare = as_observed;
        one.observe = [&by_arm, in_sets](const Seen& seen) {
            by_arm[seen.scenario.settings[0].numbers.levers.meshing > .5 ? "more" : "less"].insert(seen.record.replicate);
            return Observed{seen.record.replicate < 2 ? 1. : in_sets};
        };
        one.arms = {with_settings("less", {"levers.meshing=0.2"}), with_settings("more", {"levers.meshing=0.8"})};
        return one;
    };
    FindingsDesign design = design_of("shipped:minimal", {"months=14"}, {pattern("up", 1), pattern("down", -1)});
    design.assumptions = assumption_sets(8);
    design.first_sets = 2;
    const Findings found = findings(design, {});
    CHECK(found.done == found.total);
    CHECK(found.findings[0].verdict == Verdict::undecided);  // 8 of 8: from .68
    CHECK(found.findings[0].sets == 8);
    CHECK(found.findings[1].verdict == Verdict::fails);  // 0 of 2: to .66
    CHECK(found.findings[1].sets == 2);
    CHECK(by_arm["less"].size() == 2 + 8 * 2);  // no replicate serves two sets
    CHECK(by_arm["less"] == by_arm["more"]);    // the arms of a set share their luck
}

TEST_CASE("a journal leaves alone a file that is not its own, and loses nothing of its own as it opens", "[findings]") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "a.journal";
    const auto content = [&] {
        std::ifstream stream(file);
        return std::string(std::istreambuf_iterator<char>(stream), {});
    };
    std::ofstream(file) << "minutes of the table\n";
    CHECK_FALSE(Journal(file, "key").open());
    CHECK(content() == "minutes of the table\n");

    const std::string whole = "key\n[0,1,2,[[0.5,null]]]\n";
    std::ofstream(file) << whole << "[0,1,3,[[0.";
    Journal journal(file, "key");
    REQUIRE(journal.known().size() == 1);
    CHECK(journal.known().front().seen.front().front() == .5);
    REQUIRE(journal.open());
    CHECK(content() == whole);
    CHECK(journal.keep({0, 1, 3, {{.25}}}));
    CHECK(content() == whole + "[0,1,3,[[0.25]]]\n");
}

TEST_CASE("ranks correlate as Spearman says, ties at their mean rank", "[findings]") {
    CHECK(rank_correlation({1, 2, 3, 4}, {10, 20, 30, 40}) == Approx(1.));
    CHECK(rank_correlation({1, 2, 3, 4}, {4, 3, 2, 1}) == Approx(-1.));
    CHECK(rank_correlation({1, 2, 3, 4, 5}, {2, 1, 4, 3, 5}) == Approx(.8));
    CHECK(rank_correlation({1, 2, 2, 3}, {1, 2, 2, 3}) == Approx(1.));
    CHECK(std::isnan(rank_correlation({1, 2, 3}, {1, 1, 1})));
}

TEST_CASE("conditions of every kind fill a Latin hypercube, history included", "[findings]") {
    const FindingsDesign design = design_of("shipped:six_regions", {}, {});
    const Scenario scenario = treated(design, conditions_of_every_kind(0), 0);
    std::vector<int> strata(38);
    for (const TerritorySpec& territory : scenario.territories) {
        const double meshing = scenario.settings[static_cast<std::size_t>(territory.settings)].numbers.levers.meshing;
        ++strata[static_cast<std::size_t>(meshing * 38)];
        CHECK(territory.history.has_value());
    }
    CHECK(strata == std::vector<int>(38, 1));
    const double index = conditions_index(scenario, 0);
    CHECK(index > 0.);
    CHECK(index < 1.);
}

TEST_CASE("each pattern that the model shows falls when what carries it is taken away", "[findings][nightly]") {
    int shown = 0;
    for (const Pattern& pattern : patterns()) {
        if (pattern.mechanism_off.empty()) continue;
        INFO(pattern.id);
        FindingsDesign design = design_of("shipped:six_regions", {}, {pattern});
        design.threads = 0;
        // Without sets what meets its expectation is undecided; what does not meet it has nothing to fall from.
        if (findings(design, {}).findings.front().verdict == Verdict::fails) continue;
        ++shown;
        design.everywhere = pattern.mechanism_off;
        CHECK(findings(design, {}).findings.front().verdict != Verdict::undecided);
    }
    CHECK(shown >= 40);
}
