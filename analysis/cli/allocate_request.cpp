// What `allocate` is told: a sum, who it may go to, what it may buy, and what it is to do the most for.

#include <algorithm>
#include <cmath>

#include "cli/factors_asked.hpp"
#include "cli/request_parts.hpp"
#include "cli/words.hpp"
#include "scenario/decimal.hpp"
#include "scenario/folded.hpp"

namespace concertation {
namespace {

constexpr double least_budget = 10000, most_budget = 100000000;
constexpr int most_sets = 1000;

double budget_of(const Typed& typed, CommandComplaints& complaints) {
    if (!typed.budget) {
        complaints.push_back(complaint_about("--budget", both("error.missing_budget")));
        return least_budget;
    }
    const std::optional<double> read = decimal(*typed.budget);
    if (read && *read >= least_budget && *read <= most_budget) return *read;
    complaints.push_back(complaint_about("--budget", both("error.budget", {*typed.budget})));
    return least_budget;
}

/// The name in files of what `word` calls by a name of the catalogue, with or without what that says in brackets; else the word.
std::string aim_called(const std::string& word) {
    const Text needs = both("allocate.needs_reached");
    for (const std::string& name : {needs.fr, needs.en})
        if (folded(word) == folded(name) || folded(word) == folded(name.substr(0, name.find(" (")))) return std::string(mean_of_needs);
    const int row = measure_called(word);
    return row < 0 ? word : std::string(measures()[static_cast<std::size_t>(row)].name);
}

/// The measure, or needs reached, and which way it is better: its own, or --aim for what has none.
Aim aim_of(const Typed& typed, CommandComplaints& complaints) {
    const std::string name = aim_called(typed.on.value_or("support"));
    const bool named = name == mean_of_needs || measure_row(name) >= 0;
    if (!named) measure_asked("--on", name, complaints);
    Aim aim = aim_named(named ? name : "support");
    const bool higher = chosen_word("--aim", typed.aim, {"higher", "lower"}, complaints) == 0;
    if (named && aim.is_asked() && !typed.aim) complaints.push_back(complaint_about("--on " + name, both("error.aim_needed", {name})));
    if (!aim.is_asked() && typed.aim && higher != aim.higher)
        complaints.push_back(complaint_about("--aim", both("error.aim_known", {name, aim.higher ? "higher" : "lower"})));
    if (aim.is_asked()) aim.higher = higher;
    if (name == "cost_of_levers") complaints.push_back(complaint_about("--on " + name, both("error.aim_at_cost")));
    return aim;
}

std::optional<double> floor_of(const Typed& typed, const Aim& aim, CommandComplaints& complaints) {
    if (!typed.floor) return std::nullopt;
    const std::optional<double> read = decimal(*typed.floor);
    if (!read || !std::isfinite(*read)) complaints.push_back(complaint_about("--floor", both("error.number", {*typed.floor})));
    if (!aim.has_worst_off()) complaints.push_back(complaint_about("--floor", both("error.floor_of_dynamic")));
    return read;
}

}  // namespace

AllocateRequest allocate_request(const Typed& typed, CommandComplaints& complaints) {
    auto request = study_request<AllocateRequest>(typed, only_scenario(typed, complaints), complaints);
    if (!typed.replicates) request.overrides.emplace_back("replicates=40");
    request.overrides.emplace_back("store.detailed=0");
    request.budget = budget_of(typed, complaints);
    if (typed.by) request.by = static_cast<GroupBy>(chosen_word("--by", typed.by, words_of_group_by(), complaints));
    request.only = typed.only;
    request.aim = aim_of(typed, complaints);
    request.floor = floor_of(typed, request.aim, complaints);
    if (typed.assumptions) request.assumptions = count_of("--assumptions", *typed.assumptions, 0, most_sets, complaints);
    return request;
}

}  // namespace concertation
