#include "scenario/selection.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include "scenario/decimal.hpp"
#include "scenario/did_you_mean.hpp"

namespace concertation {
namespace {

/// What a selection needs to tell its faults.
struct Asked {
    const IndexedPlaces& places;
    bool strict;
    const std::string& key;
    const Source& source;
};

struct KindOfPlace {
    PlaceKind kind;
    Text unknown, several;
};

const KindOfPlace& of_regions() {
    static const KindOfPlace of{
        PlaceKind::region, {"région inconnue", "unknown region"}, {"plusieurs régions portent ce nom", "several regions bear this name"}};
    return of;
}

const KindOfPlace& of_territories() {
    static const KindOfPlace of{PlaceKind::territory,
                                {"territoire inconnu", "unknown territory"},
                                {"plusieurs territoires portent ce nom", "several territories bear this name"}};
    return of;
}

void refuse_name(const YamlValue& value, const Text& why, const Text& hint, const Asked& asked) {
    asked.source.complain(value.place, asked.key,
                          {why.fr + " : " + shown(value.text) + hint.fr, why.en + ": " + shown(value.text) + hint.en});
}

/// The name that may be meant, or that the name is of the other kind.
Text hint_of_name(const std::string& name, const KindOfPlace& of, const NamedPlaces& named, const Asked& asked) {
    if (of.kind == PlaceKind::territory && !named.regions.empty()) return {" (c'est une région)", " (this is a region)"};
    if (of.kind == PlaceKind::region && !named.territories.empty()) return {" (c'est un territoire)", " (this is a territory)"};
    return asked.source.complaints->enough() ? Text{} : suggestion(name, asked.places.index.names(of.kind));
}

/// Rows of a name or a list of names.
std::set<int> rows_of_names(const YamlValue& value, const KindOfPlace& of, const Asked& asked) {
    std::set<int> rows;
    const std::vector<YamlValue> one{value};
    for (const YamlValue& item : value.is(YamlValue::Kind::sequence) ? value.items : one) {
        if (!item.is(YamlValue::Kind::scalar)) {
            refuse_value(item, asked.key, {"un nom ou une liste de noms", "a name or a list of names"}, asked.source);
            continue;
        }
        const NamedPlaces named = asked.places.index.named(item.text);
        const std::vector<int>& found = of.kind == PlaceKind::region ? named.regions : named.territories;
        if (found.size() == 1)
            rows.insert(found.front());
        else if (asked.strict)
            refuse_name(item, found.empty() ? of.unknown : of.several, hint_of_name(item.text, of, named, asked), asked);
    }
    return rows;
}

/// A comparison such as "< 20000"; nothing if `text` is none.
std::optional<std::function<bool(double)>> comparison(const std::string& text) {
    const std::size_t operator_end = text.find_first_not_of("<>=");
    if (operator_end == std::string::npos || operator_end == 0) return std::nullopt;
    const std::string compared = text.substr(0, operator_end);
    const std::size_t start = text.find_first_not_of(' ', operator_end);
    const std::optional<double> limit = start == std::string::npos ? std::nullopt : decimal(text.substr(start));
    if (!limit) return std::nullopt;
    const double bound = *limit;
    if (compared == "<") return [bound](double x) { return x < bound; };
    if (compared == "<=") return [bound](double x) { return x <= bound; };
    if (compared == ">") return [bound](double x) { return x > bound; };
    if (compared == ">=") return [bound](double x) { return x >= bound; };
    return std::nullopt;
}

using Facts = double (*)(const TerritorySpec&);

/// Keeps the rows whose fact answers the comparison, or every comparison of the list.
void keep_compared(std::set<int>& rows, const YamlValue& value, Facts fact, const Asked& asked) {
    const std::vector<YamlValue> one{value};
    for (const YamlValue& item : value.is(YamlValue::Kind::sequence) ? value.items : one) {
        const auto holds = item.is(YamlValue::Kind::scalar) ? comparison(item.text) : std::nullopt;
        if (!holds) {
            refuse_value(item, asked.key,
                         {"une comparaison, comme \"< 20000\" (<, <=, > ou >=)", "a comparison, such as \"< 20000\" (<, <=, > or >=)"},
                         asked.source);
            continue;
        }
        for (auto row = rows.begin(); row != rows.end();) {
            row = (*holds)(fact(asked.places.scenario.territories[static_cast<std::size_t>(*row)])) ? std::next(row) : rows.erase(row);
        }
    }
}

template <class Kept>
void keep(std::set<int>& rows, const Kept& kept) {
    for (auto row = rows.begin(); row != rows.end();) row = kept(*row) ? std::next(row) : rows.erase(row);
}

/// Narrows `rows` by one key of a selection of territories.
void narrow(std::set<int>& rows, const YamlEntry& entry, const std::string& path, const Asked& outer) {
    const std::string key = dotted(path, entry.key);
    const Asked asked{outer.places, outer.strict, key, outer.source};
    const std::vector<TerritorySpec>& territories = asked.places.scenario.territories;
    if (entry.key == "region" || entry.key == "regions") {
        const std::set<int> in = rows_of_names(entry.value, of_regions(), asked);
        keep(rows, [&](int row) { return in.count(territories[static_cast<std::size_t>(row)].region) > 0; });
    } else if (entry.key == "territory" || entry.key == "names") {
        const std::set<int> named = rows_of_names(entry.value, of_territories(), asked);
        keep(rows, [&](int row) { return named.count(row) > 0; });
    } else if (entry.key == "population") {
        keep_compared(
            rows, entry.value, [](const TerritorySpec& t) { return static_cast<double>(t.population); }, asked);
    } else if (entry.key == "municipalities") {
        keep_compared(
            rows, entry.value, [](const TerritorySpec& t) { return static_cast<double>(t.municipalities); }, asked);
    } else if (entry.key == "deprivation") {
        keep_compared(
            rows, entry.value, [](const TerritorySpec& t) { return t.deprivation; }, asked);
    } else {
        refuse_key(entry, path, {"region", "regions", "territory", "names", "population", "municipalities", "deprivation"}, asked.source);
    }
}

std::set<int> all_rows(std::size_t count) {
    std::set<int> rows;
    for (std::size_t i = 0; i < count; ++i) rows.insert(rows.end(), static_cast<int>(i));
    return rows;
}

bool says_all(const YamlValue& value) { return value.is(YamlValue::Kind::scalar) && names_everywhere(value.text); }

std::set<int> selected_territories(const YamlValue& selection, const Asked& asked) {
    std::set<int> rows = all_rows(asked.places.scenario.territories.size());
    if (says_all(selection)) return rows;
    if (!selection.is(YamlValue::Kind::map)) return rows_of_names(selection, of_territories(), asked);
    for (const YamlEntry& entry : selection.entries) narrow(rows, entry, asked.key, asked);
    return rows;
}

}  // namespace

Scope selected_places(Width width, const YamlValue* selection, const IndexedPlaces& places, bool strict, const std::string& key,
                      const Source& source) {
    const Asked asked{places, strict, key, source};
    std::set<int> regions, territories;
    const bool clean = source.complaints->none();
    if (width == Width::territories) {
        territories = selected_territories(*selection, asked);
    } else {
        const bool everywhere = selection == nullptr || says_all(*selection);
        regions = everywhere ? all_rows(places.scenario.regions.size()) : rows_of_names(*selection, of_regions(), asked);
        for (std::size_t i = 0; i < places.scenario.territories.size(); ++i) {
            if (regions.count(places.scenario.territories[i].region) > 0) territories.insert(static_cast<int>(i));
        }
    }
    if (strict && clean && selection != nullptr && source.complaints->none() && territories.empty()) {
        source.complain(selection->place, key, {"aucun territoire ne répond à cette sélection", "no territory answers this selection"});
    }
    return {{regions.begin(), regions.end()}, {territories.begin(), territories.end()}};
}

}  // namespace concertation
