#include <algorithm>
#include <memory>
#include <ostream>

#include "allocate/prices.hpp"
#include "cli/effort.hpp"
#include "cli/kept_study.hpp"
#include "cli/words.hpp"
#include "compare/comparison.hpp"
#include "report/allocation_text.hpp"
#include "scenario/decimal.hpp"
#include "study/assumptions.hpp"
#include "study/scenario_reader.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr std::size_t most_options = 400;

[[noreturn]] void refuse(const std::string& word, const Text& what) { throw ScenarioError({complaint_about(word, what)}); }

std::vector<Beneficiaries> groups_of(const AllocateRequest& request, const Scenario& base) {
    const GroupBy by = request.by.value_or(GroupBy::rurality);
    const std::string word = "--by " + words_of_group_by()[static_cast<std::size_t>(by)];
    if (base.names == Names::real && (by == GroupBy::region || by == GroupBy::territory)) refuse(word, both("error.by_real_places"));
    std::vector<Beneficiaries> groups = beneficiaries(base, by);
    if (groups.empty() && request.by) refuse(word, both("error.no_such_groups"));
    return groups.empty() ? beneficiaries(base, GroupBy::all) : groups;
}

std::string_view name_in(std::string_view setting) { return setting.substr(0, setting.find('=')); }

bool sets_already(const std::vector<std::string>& set, const std::string& setting) {
    return std::any_of(set.begin(), set.end(), [&](const std::string& each) { return name_in(each) == name_in(setting); });
}

/// So many replicates that a set's own luck is small beside what it assumes: about 120 territory-runs.
int replicates_a_set(const Scenario& base) {
    constexpr int territory_runs = 120;
    const int territories = static_cast<int>(base.territories.size());
    return std::max(2, (territory_runs + territories - 1) / territories);
}

/// The sets as drawn, without what the base or an option settles, each with prices of its own.
void draw_sets(AllocationDesign& design, int count) {
    const auto drawn = assumption_sets(count);
    std::vector<std::shared_ptr<const Scenario>> scenarios{design.base};
    Spending one(design.options.size(), 0.);
    for (double& dollars : one) dollars = design.budget;
    scenarios.push_back(std::make_shared<const Scenario>(bought(*design.base, design.options, one).scenario));
    design.sets = without_what_is_settled(drawn, scenarios);
    if (drawn.empty()) return;
    const auto prices = drawn_prices(*design.base, count);
    for (std::size_t set = 0; set < design.sets.size(); ++set)
        for (const std::string& price : prices[set])
            if (!sets_already(design.sets[set], price)) design.sets[set].push_back(price);
    for (const std::string& setting : drawn.front())
        if (!sets_already(design.sets.front(), setting)) design.not_drawn.emplace_back(name_in(setting));
}

AllocationDesign design_of(const AllocateRequest& request) {
    AllocationDesign design;
    const std::vector<Purchase> what = rows_named(purchases(), request.only, &Purchase::name, "error.unknown_purchase", "lever");
    design.base = std::make_shared<const Scenario>(read_scenario(request.scenario, request.overrides));
    if (design.base->replicates < 2) refuse("--replicates", both("error.two_replicates"));
    design.options = options(*design.base, groups_of(request, *design.base), what);
    if (design.options.empty()) refuse(request.scenario, both("error.nothing_to_buy"));
    if (design.options.size() > most_options)
        refuse("--by", both("error.too_many_options", {std::to_string(design.options.size()), std::to_string(most_options)}));
    design.aims = followed(request.aim);
    design.replicates_a_set = replicates_a_set(*design.base);
    design.budget = request.budget;
    design.floor = request.floor;
    design.scenario_with = scenario_reader(request.scenario, request.overrides);
    design.threads = request.threads;
    draw_sets(design, request.assumptions);
    return design;
}

/// What the arms do not tell of the study.
std::string told_of(const AllocationDesign& design) {
    return " budget " + number_text(design.budget) + " slices " + std::to_string(design.slices) + " on " + design.aims.front().name +
           (design.aims.front().higher ? " higher" : " lower") + " replicates a set " + std::to_string(design.replicates_a_set);
}

}  // namespace

ExitCode allocate(const AllocateRequest& request, const std::string& command, const Console& console) {
    const AllocationDesign design = design_of(request);
    AllocationPlan plan(design);
    ask_first({replicates_at_most(plan), 0, request.out || !request.json}, *design.base, request, console);
    const Study study = plan.study();
    Heading heading = heading_of(study, "allocate", command);
    heading.design += told_of(design);
    heading.only_outcomes = true;
    if (request.out || !request.json) write_whole_arms(heading, study);
    const KeptStudy kept = kept_as_asked(request, bare_name(request.scenario) + "_allocate", heading, console);
    const Allocation result = kept_study(
        kept, console, [&](Store* store, const OnProgress& on_progress) { return allocation(plan, study, store, on_progress); },
        [&](const Allocation& done) { return allocation_answers(done, design); });
    const std::string file = kept.file ? shown(*kept.file) : "";
    console.results << (request.json ? allocation_json(result, design) + '\n'
                                     : allocation_text(result, design, file, console.language, console.width));
    return tell_failures(result.failures, console);
}

}  // namespace concertation
