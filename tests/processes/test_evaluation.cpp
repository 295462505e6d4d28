// What is told of projects that ended: support, trust in the promoter, all of a month at once.

#include "processes/evaluation.hpp"

#include <catch2/catch.hpp>

#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

TEST_CASE("a project seen to end well raises support and trust in its promoter, badly lowers them", "[processes]") {
    const Scenario scenario = scenario_of({4});
    for (const bool well : {true, false}) {
        Region region = region_after(scenario, 6);
        set_every_trust(region.tables[0], .5, .5);
        for (double& support : region.actors.support) support = .6;
        Project project;
        project.promoter = region.tables[0].members[6];
        region.projects = {project};
        learn_from(region, scenario, {{0, well}});
        CHECK(region.actors.support[at(region.tables[0].members[0])] == Approx(.6 + .04 * ((well ? .9 : .3) - .6)));
        int told = 0;
        for (int i = 0; i < region.tables[0].ties.size; ++i) {
            if (!region.tables[0].ties.tied.has(i, 6)) continue;
            CHECK(region.tables[0].ties.trust_of(i, 6) == Approx(well ? .5 + .05 * .5 : .5 - .03 * .5));
            CHECK(region.tables[0].ties.trust_of(6, i) == .5);
            ++told;
        }
        CHECK(told > 0);
    }
}

TEST_CASE("results of a month are told at once, whatever the order of the projects", "[processes]") {
    const Scenario scenario = scenario_of({4});
    std::vector<double> last;
    for (const std::vector<EndedProject>& told :
         {std::vector<EndedProject>{{0, true}, {1, false}, {2, true}}, {{2, true}, {0, true}, {1, false}}}) {
        Region region = region_after(scenario, 6);
        region.projects.assign(3, Project{});
        for (const std::size_t row : {0u, 1u, 2u}) region.projects[row].promoter = region.tables[0].members[row == 1 ? 7 : 6];
        learn_from(region, scenario, told);
        if (!last.empty()) CHECK(region.actors.support == last);
        last = region.actors.support;
    }
}
