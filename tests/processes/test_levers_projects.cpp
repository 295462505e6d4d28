// More X never gives less Y: levers that act on calls, projects and what is told of them.

#include <algorithm>
#include <catch2/catch.hpp>

#include "observe/outcome.hpp"
#include "observe/reached.hpp"
#include "processes/calls.hpp"
#include "processes/evaluation.hpp"
#include "processes/files.hpp"
#include "support/scenario_of.hpp"
#include "support/tables.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

const Luck luck{1, 0};

/// A region whose four tables have a call whose files are due in month 6, with shares agreed and money to give.
Region calling(const Scenario& scenario) {
    Region region = region_after(scenario, 6);
    for (Table& table : region.tables) {
        table.ledger.envelope = cents(600000.);
        table.agreed = table.need;
        table.programme.period = 0;
        table.programme.calls = 1;
        table.programme.call = OpenCall{6, 9, table.ledger.unspent(), true, true, {}};
    }
    return region;
}

Scenario ready() {
    Scenario scenario = scenario_of({4});
    numbers(scenario).programme.first_lag = numbers(scenario).programme.last_lag = 50.;
    choices(scenario).approach = plain_approach();
    return scenario;
}

template <class Change>
Region with(Region region, Change change) {
    for (Table& table : region.tables) change(table.levers);
    return region;
}

const Project* file_of(const std::vector<Project>& files, const Project& same) {
    for (const Project& file : files)
        if (file.promoter == same.promoter && file.table == same.table) return &file;
    return nullptr;
}

/// The files among what promoters bring in month 6.
std::vector<Project> files_in(const Region& region, const Scenario& scenario) {
    std::vector<Project> files;
    for (const Wish& wish : wishes(region, scenario, luck, 6))
        if (wish.file) files.push_back(*wish.file);
    return files;
}

struct Money {
    Cents awarded = 0, partners = 0, duplicated = 0;
};

/// What the results of month 9 bring when the levers stand so at that time.
template <class Change>
Money results_with(const Scenario& scenario, Change change) {
    Region region = calling(scenario);
    deposit_files(region, scenario, wishes(region, scenario, luck, 6), 6);
    region = with(region, change);
    for (Table& table : region.tables) table.tally = {};
    confirm_results(region, scenario, call_results(region, scenario, 9), 9);
    Money money;
    for (const Table& table : region.tables) {
        money.awarded += table.tally.awarded;
        money.partners += table.tally.partners;
        money.duplicated += table.tally.duplicated;
    }
    return money;
}

}  // namespace

TEST_CASE("more adaptability never gives fewer files or eligible ones, and shortens projects", "[processes][metamorphic]") {
    const Scenario scenario = ready();
    const Region region = calling(scenario);
    std::vector<Project> last;
    int gained = 0;
    for (const double adaptability : {0., .5, 1.}) {
        const std::vector<Project> files = files_in(with(region, [&](Levers& levers) { levers.adaptability = adaptability; }), scenario);
        for (const Project& before : last) {
            const Project* now = file_of(files, before);
            REQUIRE(now != nullptr);
            CHECK(now->cost >= before.cost);  // its axis can be given more
            CHECK(now->axis == before.axis);
            CHECK(now->duration < before.duration);
            CHECK((now->eligible || !before.eligible));
            gained += now->eligible && !before.eligible ? 1 : 0;
        }
        CHECK(files.size() >= last.size());
        last = files;
    }
    CHECK(gained > 0);
    for (const Project& file : last) CHECK(file.eligible);
}

TEST_CASE("nobody asks for more than the call can give on the axis, nor for a project cut too short", "[processes]") {
    Scenario scenario = ready();
    Region region = calling(scenario);
    const auto room = [&](const Project& file) {
        return room_on_axis(region.tables[static_cast<std::size_t>(file.table)], numbers(scenario), static_cast<std::size_t>(file.axis));
    };
    numbers(scenario).projects.least_part = 0.;
    const std::vector<Project> all = files_in(region, scenario);
    numbers(scenario).projects.least_part = .5;
    const std::vector<Project> whole = files_in(region, scenario);
    int cut = 0;
    for (const Project& file : all) {
        CHECK(file.cost <= room(file));
        cut += file.cost == room(file) ? 1 : 0;
    }
    CHECK(cut > 0);
    CHECK(whole.size() < all.size());
    for (const Project& file : whole) CHECK(file.cost == file_of(all, file)->cost);
    // What is not asked for was wished for all the same.
    const std::vector<Wish> wished = wishes(region, scenario, luck, 6);
    CHECK(wished.size() == all.size());
    for (const Wish& wish : wished)
        if (wish.file) CHECK(wish.cost >= wish.file->cost);
    for (Table& table : region.tables) table.agreed = {};
    CHECK(files_in(region, scenario).empty());
}

TEST_CASE("real ballots decide instead of the model's scores", "[processes]") {
    Scenario scenario = ready();
    scenario.scores = {.2, .9};
    Region region = calling(scenario);
    const std::vector<Project> files = files_in(region, scenario);
    int best = 0;
    for (const Project& file : files) {
        CHECK((file.score == .2 || file.score == .9));
        best += file.score == .9 ? 1 : 0;
    }
    CHECK(best > 0);
    CHECK(best < static_cast<int>(files.size()));
    for (Table& table : region.tables) table.ledger.envelope = cents(120000.);  // not enough for all
    deposit_files(region, scenario, wishes(region, scenario, luck, 6), 6);
    for (const Results& results : call_results(region, scenario, 9)) {
        double last = 1.;
        for (const int file : results.funded) {
            CHECK(region.projects[static_cast<std::size_t>(file)].score <= last);
            last = region.projects[static_cast<std::size_t>(file)].score;
        }
    }
}

TEST_CASE("more adaptability never lengthens the wait for results", "[processes][metamorphic]") {
    const Scenario scenario = ready();
    Month last = 99;
    for (const double adaptability : {0., .5, 1.}) {
        Region region = with(calling(scenario), [&](Levers& levers) { levers.adaptability = adaptability; });
        region.tables[0].programme.call.reset();
        open_calls(region, scenario, {Decided{0, {}, false, false, false}}, 10);
        REQUIRE(region.tables[0].programme.call.has_value());
        CHECK(region.tables[0].programme.call->results <= last);
        last = region.tables[0].programme.call->results;
    }
    CHECK(last == 10 + 1 + 5);
}

TEST_CASE("more gender analysis gives more files designed with it", "[processes][metamorphic]") {
    const Scenario scenario = ready();
    const Region region = calling(scenario);
    const auto none = files_in(with(region, [](Levers& levers) { levers.gender_analysis = 0.; }), scenario);
    const auto some = files_in(with(region, [](Levers& levers) { levers.gender_analysis = .5; }), scenario);
    const auto all = files_in(with(region, [](Levers& levers) { levers.gender_analysis = 1.; }), scenario);
    const auto aware = [](const std::vector<Project>& files) {
        return std::count_if(files.begin(), files.end(), [](const Project& file) { return file.with_gender_analysis; });
    };
    // Women's groups bring theirs designed with it whatever the lever.
    const auto of_groups =
        std::count_if(none.begin(), none.end(), [&](const Project& file) { return region.actors.womens_group[at(file.promoter)] != 0; });
    CHECK(aware(none) == of_groups);
    CHECK(of_groups > 0);
    CHECK(aware(some) > 0);
    CHECK(aware(some) < aware(all));
    CHECK(aware(all) == static_cast<long>(all.size()));
}

TEST_CASE("a project designed with gender analysis reaches women by the need they bear, another by less", "[processes][metamorphic]") {
    const Scenario scenario = ready();
    Region region = calling(scenario);
    Project project;
    project.cost = cents(500.);
    project.duration = 12.;
    project.axis = 2;
    region.projects = {project};
    region.running = {0};
    const Reached unaware = needs_reached(region, scenario, 6).front();
    region.projects[0].with_gender_analysis = true;
    const Reached aware = needs_reached(region, scenario, 6).front();
    CHECK(aware.women > unaware.women);
    CHECK(aware.men < unaware.men);
    // By hand, with little money so that no axis is served whole: 500 $ a year of which .57, or .35, is for women; the need of all is 25 $
    // a year a person.
    double women = 0.;
    for (std::size_t k = 0; k < 6; ++k) women += region.tables[0].need[k] * scenario.axes[k].women_share;
    const double need = 25. * scenario.territories[0].population;
    CHECK(aware.women == Approx(.57 * 500. / (need * women)));
    CHECK(unaware.women == Approx(.35 * 500. / (need * women)));
    // In a gap it serves at the pace it keeps, so that less bridging never reaches more.
    region.tables[0].programme.gap_until = 7;
    region.tables[0].programme.bridging = .2;
    CHECK(needs_reached(region, scenario, 6).front().women == Approx(.2 * aware.women));
    CHECK(needs_reached(region, scenario, 7).front().women == Approx(aware.women));
    region.running.clear();
    CHECK(needs_reached(region, scenario, 6).front().women == 0.);
}

TEST_CASE("more alignment brings more of partners' money and less duplication", "[processes][metamorphic]") {
    const Scenario scenario = ready();
    const Money low = results_with(scenario, [](Levers& levers) { levers.alignment = 0.; });
    const Money middle = results_with(scenario, [](Levers& levers) { levers.alignment = .5; });
    const Money high = results_with(scenario, [](Levers& levers) { levers.alignment = 1.; });
    CHECK(low.awarded > 0);
    CHECK(low.awarded == high.awarded);
    CHECK(low.partners < middle.partners);
    CHECK(middle.partners < high.partners);
    CHECK(low.duplicated > middle.duplicated);
    CHECK(middle.duplicated > 0);
    CHECK(high.duplicated == 0);
}

TEST_CASE("more evaluation never has fewer ends looked at, and teaches more", "[processes][metamorphic]") {
    const Scenario scenario = ready();
    Region region = calling(scenario);
    deposit_files(region, scenario, wishes(region, scenario, luck, 6), 6);
    std::vector<EndedProject> ended;
    for (int row = 0; row < static_cast<int>(region.projects.size()); ++row) ended.push_back({row, true});
    REQUIRE(ended.size() > 20);
    std::size_t last = 0;
    double learned = -1.;
    for (const double evaluation : {0., .5, 1.}) {
        Region now = with(region, [&](Levers& levers) { levers.evaluation = evaluation; });
        const std::vector<EndedProject> seen = evaluated(now, scenario, ended, luck);
        CHECK(seen.size() > last);
        last = seen.size();
        learn_from(now, scenario, seen);
        CHECK(now.tables[0].learning > learned);
        learned = now.tables[0].learning;
    }
    CHECK(last == ended.size());
}

TEST_CASE("every lever raised never makes the levers cheaper", "[processes][metamorphic]") {
    const Scenario scenario = ready();
    Parameters p = scenario.settings.front().numbers;
    for (const char* lever :
         {"accompaniment.allocation", "accompaniment.expertise", "transparency", "meshing", "evaluation", "alignment"}) {
        Scenario dearer = scenario;
        parameter(dearer, std::string("levers.") + lever) = 1.;
        CHECK(yearly_cost(numbers(dearer).levers, p) >= yearly_cost(p.levers, p));
    }
    p.levers.accompaniment = {1., 0.};
    const double half = yearly_cost(p.levers, p);
    p.levers.accompaniment = {1., 1.};
    CHECK(yearly_cost(p.levers, p) - half == Approx(30000.));
}
