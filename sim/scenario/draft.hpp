#pragma once
// A scenario while it is read: what each file of the chain adds, before places and scopes are put together.

#include <optional>
#include <string>
#include <vector>

#include "scenario/chain.hpp"
#include "scenario/changes.hpp"
#include "scenario/scenario.hpp"

namespace concertation {

/// A territory as a list or a table of territories writes it.
struct WrittenTerritory {
    std::string region;
    TerritorySpec spec;
    Place place;
    Source source;
};

/// How wide a scope is; the narrower overrides.
enum class Width : std::uint8_t { everywhere, regions, territories };

/// Changes that hold in a scope. `selection` is null everywhere.
struct Rule {
    Width width = Width::everywhere;
    const YamlValue* selection = nullptr;
    std::string key;  ///< what complaints call the selection
    Place place;
    std::vector<Change> changes;
    const Document* document = nullptr;
    int document_number = 0;
};

/// A region as the key `regions` names it.
struct WrittenRegion {
    std::string name, neutral_name;
    std::uint32_t number;  ///< 0: from its name
    Rule rule;             ///< what it changes in the whole region
};

/// A synthetic province: so many territories, so many a region.
struct Synthetic {
    int territories = 0, per_region = 7;
};

struct WrittenPeriod {
    Text title;
    Date first, last;
    Place place;
    Source source;
};

/// An event with its scope still as written (null: everywhere).
struct WrittenEvent {
    Event event;
    Place place;
    Width width = Width::everywhere;
    const YamlValue* selection = nullptr;
    const Document* document = nullptr;
    int document_number = 0;
};

struct Draft {
    Scenario scenario;  ///< what needs no putting together
    std::vector<WrittenTerritory> territories;
    std::optional<Synthetic> synthetic;
    int places_document = 0;  ///< the file that gave the territories
    std::vector<WrittenRegion> regions;
    std::vector<WrittenPeriod> periods;
    std::vector<WrittenEvent> events;  ///< months counted from year zero until the start is known
    std::vector<Rule> rules;           ///< in the order written, the base's first
};

/// The scenario before any file is read: the six axes of the model, no place, no period.
Draft empty_draft();

/// Adds what `document` writes; `number`: how far from the base it stands.
void read_document(Draft& draft, const Document& document, int number);

}  // namespace concertation
