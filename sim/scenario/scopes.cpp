#include "scenario/scopes.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "scenario/settings_rules.hpp"

namespace concertation {
namespace {

/// Which rules hold in a place: their rows, the widest first, then in the order written.
using RuleRows = std::vector<int>;

/// Settings by the rules that make them, each kept once.
class SettingsBook {
public:
    SettingsBook(Scenario& scenario, const std::vector<Rule>& rules, const Source& source)
        : scenario_(scenario), rules_(rules), source_(source) {}

    int row_of(const RuleRows& rows) {
        const auto known = by_rules_.find(rows);
        if (known != by_rules_.end()) return known->second;
        std::vector<const Rule*> holding;
        for (const int row : rows) holding.push_back(&rules_[static_cast<std::size_t>(row)]);
        const Settings settings = settings_under(holding, told_, source_);
        const auto found = by_value_.emplace(values_of(settings), static_cast<int>(scenario_.settings.size()));
        if (found.second) scenario_.settings.push_back(settings);
        by_rules_.emplace(rows, found.first->second);
        return found.first->second;
    }

private:
    Scenario& scenario_;
    const std::vector<Rule>& rules_;
    const Source& source_;
    std::map<RuleRows, int> by_rules_;
    std::map<std::vector<double>, int> by_value_;
    std::set<const Change*> told_;
};

/// The rules that hold in each place.
struct Holding {
    RuleRows everywhere;
    std::vector<RuleRows> regions, territories;
};

Holding holding_rules(const std::vector<Rule>& rules, const Draft& draft, const IndexedPlaces& places) {
    Holding holding;
    holding.regions.resize(places.scenario.regions.size());
    holding.territories.resize(places.scenario.territories.size());
    for (const Width width : {Width::everywhere, Width::regions, Width::territories}) {
        for (std::size_t i = 0; i < rules.size(); ++i) {
            const Rule& rule = rules[i];
            if (rule.width != width) continue;
            const int row = static_cast<int>(i);
            if (width == Width::everywhere) holding.everywhere.push_back(row);
            const bool strict = rule.document_number >= draft.places_document;
            const Scope scope = selected_places(width, rule.selection, places, strict, rule.key, rule.document->source);
            for (const int region : scope.regions) holding.regions[static_cast<std::size_t>(region)].push_back(row);
            for (const int territory : scope.territories) holding.territories[static_cast<std::size_t>(territory)].push_back(row);
        }
    }
    return holding;
}

}  // namespace

std::optional<Rule> written_rule(const YamlValue& value, const Document& document, int number) {
    const Source& source = document.source;
    if (!is_map(value, "where", source)) return std::nullopt;
    Rule rule{Width::everywhere, nullptr, "", value.place, {}, &document, number};
    for (const YamlEntry& entry : value.entries) {
        if (entry.key == "regions" || entry.key == "territories") {
            if (rule.selection != nullptr)
                source.complain(entry.place, "where." + entry.key,
                                {"écrivez regions ou territories, pas les deux", "write regions or territories, not both"});
            rule.selection = &entry.value;
            rule.key = "where." + entry.key;
            rule.width = entry.key == "regions" ? Width::regions : Width::territories;
        } else if (is_group(entry.key)) {
            for (const Change& change : changes_in(entry, "", number, source)) rule.changes.push_back(change);
        } else {
            std::vector<std::string> known = group_names();
            known.insert(known.end(), {"regions", "territories"});
            refuse_key(entry, "where", known, source);
        }
    }
    if (rule.selection != nullptr) return rule;
    source.complain(value.place, "where", {"manque : regions ou territories", "missing: regions or territories"});
    return std::nullopt;
}

void settle_settings(Draft& draft, const IndexedPlaces& places, const Source& source) {
    const Holding holding = holding_rules(draft.rules, draft, places);
    Scenario& scenario = draft.scenario;
    scenario.settings.clear();
    SettingsBook book(scenario, draft.rules, source);
    book.row_of(holding.everywhere);
    for (std::size_t i = 0; i < scenario.regions.size(); ++i) scenario.regions[i].settings = book.row_of(holding.regions[i]);
    for (std::size_t i = 0; i < scenario.territories.size(); ++i) scenario.territories[i].settings = book.row_of(holding.territories[i]);
}

}  // namespace concertation
