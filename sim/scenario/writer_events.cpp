#include <algorithm>

#include "scenario/choice_table.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/writer.hpp"
#include "scenario/yaml_text.hpp"

namespace concertation {
namespace {

NamedTexts scope_texts(const Scenario& scenario, const Scope& scope) {
    std::vector<std::string> names;
    if (scope.regions.empty()) {
        for (const int row : scope.territories) names.push_back(scenario.territories[static_cast<std::size_t>(row)].name);
        return {{"territories", "{names: " + quoted_list(names) + "}"}};
    }
    if (scope.regions.size() == scenario.regions.size()) return {{"regions", "all"}};
    for (const int row : scope.regions) names.push_back(scenario.regions[static_cast<std::size_t>(row)].name);
    return {{"regions", quoted_list(names)}};
}

NamedTexts field(const std::string& kind, const std::string& name, double value) {
    return {{kind, "{" + name + ": " + number_text(value) + "}"}};
}

NamedTexts levers_texts(const LeversChange& levers) {
    NamedTexts named;
    for (const LeverChange& change : levers.changes) {
        const std::string value = number_text(change.value);
        const std::string name(parameter_table()[static_cast<std::size_t>(change.lever)].name);
        named.emplace_back(name, change.multiply ? "{multiply: " + value + "}" : value);
    }
    if (named.empty()) named.emplace_back("levers", "{}");
    return named;
}

/// What an event does, by kind.
struct WhatTexts {
    const Scenario& scenario;
    NamedTexts operator()(const LeversChange& what) const { return levers_texts(what); }
    NamedTexts operator()(const Election& what) const { return field("election", "share", what.share); }
    NamedTexts operator()(const AbolishMandatary& what) const {
        const ChoiceRow& mandatary = choice_table()[static_cast<std::size_t>(choice_row("approach.mandatary"))];
        return {{"abolish", "mandatary"}, {"replace_by", std::string(mandatary.words[static_cast<std::size_t>(what.replace_by)])}};
    }
    NamedTexts operator()(const EnvelopeCut& what) const { return field("envelope_cut", "share", what.share); }
    NamedTexts operator()(const FundingGap& what) const {
        const std::string until = month_text(plus_months(scenario.start, what.until));
        return {{"funding_gap", "{until: " + until + ", bridging: " + number_text(what.bridging) + "}"}};
    }
    NamedTexts operator()(const StaffLoss& what) const { return field("staff_loss", "share", what.share); }
    NamedTexts operator()(const TrustShock& what) const { return field("trust_shock", "change", what.change); }
};

/// Date, places and what happens, as nested in a scenario.
NamedTexts texts_of(const Event& event, const Scenario& scenario) {
    NamedTexts named{{"date", month_text(plus_months(scenario.start, event.month))}};
    for (auto& entry : scope_texts(scenario, event.scope)) named.push_back(std::move(entry));
    for (auto& entry : std::visit(WhatTexts{scenario}, event.what)) named.push_back(std::move(entry));
    return named;
}

}  // namespace

std::string events_text(const Scenario& scenario) {
    std::string all;
    for (const Event& event : scenario.events) {
        NamedTexts named = texts_of(event, scenario);
        named.insert(named.begin() + 1, {"title", text_map(event.title)});
        std::string text = nested_text(named, 4);
        text.replace(2, 2, "- ");
        all += text;
    }
    return all.empty() ? "" : "events:\n" + all;
}

std::vector<std::string> event_lines(const Scenario& scenario) {
    std::vector<std::string> lines;
    for (const Event& event : scenario.events) {
        std::string line;
        for (const auto& [name, value] : texts_of(event, scenario)) line += (line.empty() ? "" : ", ") + name + ": " + value;
        lines.push_back(line);
    }
    return lines;
}

}  // namespace concertation
