// The study's findings as experiments: verdicts by hand, what they need, and that each of them can fail.

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <fstream>
#include <map>

#include "analysis/temporary_folder.hpp"
#include "findings/comparisons.hpp"
#include "findings/findings.hpp"
#include "findings/journal.hpp"
#include "findings/observations.hpp"
#include "findings/verdict.hpp"
#include "run/replicate.hpp"
#include "scenario/choice_table.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/read.hpp"
#include "scenario/writer.hpp"
#include "study/assumptions.hpp"

using namespace concertation;
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

/// A pattern of two arms whose replicates show what the test says.
Pattern by_hand(Expected expected, int replicates) {
    Pattern pattern;
    pattern.id = "T";
    pattern.replicates = replicates;
    pattern.arms = {with_settings("one", {}), with_settings("other", {})};
    pattern.compare = second_less_first;
    pattern.expected = expected;
    return pattern;
}

Finding verdict_of(const Pattern& pattern, const std::vector<double>& differences, const std::vector<double>& sets) {
    Outcomes outcomes({pattern});
    for (int replicate = 0; replicate < static_cast<int>(differences.size()); ++replicate) {
        outcomes.put({0, 0, replicate, {{1.}}});
        outcomes.put({0, 1, replicate, {{1. + differences[static_cast<std::size_t>(replicate)]}}});
    }
    for (int set = 0; set < static_cast<int>(sets.size()); ++set) {
        outcomes.put({set + 1, 0, 0, {{0.}}});
        outcomes.put({set + 1, 1, 0, {{sets[static_cast<std::size_t>(set)]}}});
    }
    return outcomes.findings(static_cast<int>(sets.size())).front();
}

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

bool same(const Findings& a, const Findings& b) {
    REQUIRE(a.findings.size() == b.findings.size());
    for (std::size_t row = 0; row < a.findings.size(); ++row) {
        const Finding &x = a.findings[row], &y = b.findings[row];
        if (!same(x.effect.mean, y.effect.mean) || !same(x.effect.low, y.effect.low) || !same(x.hold_rate, y.hold_rate)) return false;
        if (x.verdict != y.verdict || x.replicates != y.replicates) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("a verdict needs the interval and four sets of five", "[findings]") {
    const Pattern pattern = by_hand(above(0), 4);
    CHECK(verdict_of(pattern, {.1, .2, .1, .2}, {.1, .1, .1, .1, -.1}).verdict == Verdict::holds);
    CHECK(verdict_of(pattern, {.1, .2, .1, .2}, {.1, .1, .1, -.1, -.1}).verdict == Verdict::fails);
    CHECK(verdict_of(pattern, {.1, .2, -.3, .2}, {.1, .1, .1, .1, .1}).verdict == Verdict::fails);
    CHECK(verdict_of(pattern, {.1, .2, .1, .2}, {}).verdict == Verdict::holds);
    CHECK(verdict_of(by_hand(below(0), 4), {.1, .2, .1, .2}, {}).verdict == Verdict::fails);
    CHECK(verdict_of(by_hand(within(.1, .3), 4), {.19, .2, .2, .21}, {.2, .2, .2, .2, .5}).verdict == Verdict::holds);
    CHECK(verdict_of(by_hand(nothing(), 4), {.1, .2, .1, .2}, {.1}).verdict == Verdict::reported);
    const Finding held = verdict_of(pattern, {.1, .2, .1, .2}, {.1, .1, .1, .1, -.1});
    CHECK(held.hold_rate == Approx(.8));
    CHECK(held.effect.mean == Approx(.15));
    CHECK(held.replicates == 4);
}

TEST_CASE("what cannot be measured gets no verdict, and a replicate that broke off is left out", "[findings]") {
    CHECK(verdict_of(by_hand(above(0), 2), {std::nan(""), std::nan("")}, {}).verdict == Verdict::reported);
    Outcomes outcomes({by_hand(above(0), 3)});
    for (int replicate = 0; replicate < 3; ++replicate) {
        outcomes.put({0, 0, replicate, {{1.}}});
        if (replicate == 1)
            outcomes.put({0, 1, replicate, {}});
        else
            outcomes.put({0, 1, replicate, {{2.}}});
    }
    CHECK(outcomes.findings(0).front().replicates == 2);
}

TEST_CASE("of several parts the one furthest from what is expected speaks", "[findings]") {
    Pattern pattern = by_hand(above(.1), 2);
    pattern.parts = 3;
    CHECK(furthest_part(pattern, {{.3, .3, .3}, {.05, .05, .05}, {.2, .2, .2}}) == 1);
    pattern.expected = below(.1);
    CHECK(furthest_part(pattern, {{.3, .3, .3}, {.05, .05, .05}, {.2, .2, .2}}) == 0);
}

TEST_CASE("every pattern of the specification is there once, and can be taken away", "[findings]") {
    std::map<std::string, int> ids;
    for (const Pattern& pattern : patterns()) {
        INFO(pattern.id);
        ++ids[std::string(pattern.id)];
        CHECK(pattern.arms.size() >= 1);
        CHECK(pattern.mechanism_off.empty() == (pattern.expected.kind == Expected::Kind::nothing));
    }
    for (const char* id : {"F1", "F2", "F3", "F4", "F5", "F6", "F7",  "C1", "C2", "C2b", "C3",
                           "C4", "D1", "D2", "D3", "D4", "D5", "D5b", "P1", "P2", "P3",  "P4"})
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
    design.assumptions = assumption_sets(3);
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

TEST_CASE("the watch of pairs sees what a run does not change", "[findings]") {
    const Scenario scenario = read_scenario("shipped:classroom", {"months=40"});
    PairWatch watch;
    const ReplicateRecord watched = watched_replicate(scenario, 0, [&](const Region& region, Month month) { watch.watch(region, month); });
    const ReplicateRecord plain = run_replicate(scenario, 0);
    CHECK(watched.months.back().trust == plain.months.back().trust);
    const PairTrust pairs = watch.result();
    for (const double trust : {pairs.cross_end, pairs.cross_first, pairs.within_end}) {
        CHECK(trust > 0.);
        CHECK(trust < 1.);
    }
    CHECK(std::isnan(PairWatch().result().cross_end));
}

TEST_CASE("where nobody meets, no pair has trust to tell of", "[findings]") {
    PairWatch watch;
    watched_replicate(read_scenario("shipped:minimal", {"dialogue.meeting=0"}), 0,
                      [&](const Region& region, Month month) { watch.watch(region, month); });
    CHECK(std::isnan(watch.result().cross_end));
    CHECK(std::isnan(watch.result().within_end));
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

TEST_CASE("each pattern falls when what carries it is taken away", "[findings][nightly]") {
    for (const Pattern& pattern : patterns()) {
        if (pattern.mechanism_off.empty()) continue;
        INFO(pattern.id);
        FindingsDesign design = design_of("shipped:six_regions", {}, {pattern});
        design.threads = 0;
        design.most_replicates = 100;
        CHECK(findings(design, {}).findings.front().verdict == Verdict::holds);
        design.everywhere = pattern.mechanism_off;
        CHECK(findings(design, {}).findings.front().verdict != Verdict::holds);
    }
}
