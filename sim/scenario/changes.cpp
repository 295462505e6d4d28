#include "scenario/changes.hpp"

#include <algorithm>
#include <cmath>

#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/removed_keys.hpp"

namespace concertation {
namespace {

/// Every dotted name of the tables.
std::vector<std::string_view> table_names() {
    std::vector<std::string_view> names;
    for (const ParameterRow& row : parameter_table()) names.push_back(row.name);
    for (const ChoiceRow& row : choice_table()) names.push_back(row.name);
    return names;
}

/// What may stand under `path`: the next word of each dotted name that begins with it.
std::vector<std::string> children(const std::string& path) {
    std::vector<std::string> words;
    const std::string prefix = path.empty() ? "" : path + ".";
    for (const std::string_view name : table_names()) {
        if (name.substr(0, prefix.size()) != prefix) continue;
        const std::string_view rest = name.substr(prefix.size());
        std::string word(rest.substr(0, rest.find('.')));
        if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(std::move(word));
    }
    return words;
}

std::vector<Change> choice_change(const YamlValue& value, int row, int document, const Source& source) {
    const ChoiceRow& choice = choice_table()[static_cast<std::size_t>(row)];
    const std::optional<int> word = chosen_word(value, choice, std::string(choice.name), source);
    if (!word) return {};
    return {{row, true, false, static_cast<double>(*word), value.place, document}};
}

std::vector<Change> multiplied(const YamlValue& value, int row, int document, const Source& source) {
    const std::string key(parameter_table()[static_cast<std::size_t>(row)].name);
    const YamlValue& written = value.entries.front().value;
    const std::optional<double> factor = number(written, key + ".multiply", source);
    if (!factor) return {};
    if (*factor < 0 || *factor > most_multiply) {
        refuse_value(written, key + ".multiply", {"un facteur de 0 à 1000000", "a factor from 0 to 1000000"}, source);
        return {};
    }
    return {{row, false, true, *factor, written.place, document}};
}

/// The form {value: …, out_of_range: true}.
std::vector<Change> insisted(const YamlValue& value, int row, int document, const Source& source) {
    const ParameterRow& parameter = parameter_table()[static_cast<std::size_t>(row)];
    const std::string key(parameter.name);
    const YamlValue* written = value.find("value");
    const YamlValue* flag = value.find("out_of_range");
    const std::optional<bool> insists = flag == nullptr ? std::optional<bool>(false) : true_or_false(*flag, key + ".out_of_range", source);
    const std::optional<double> read = number(*written, key + ".value", source);
    if (!read || !insists) return {};
    const bool allowed = *read >= parameter.allowed.low && *read <= parameter.allowed.high;
    if ((!*insists || parameter.integer || allowed) && !is_allowed(*read, row, written->place, source, !parameter.integer)) return {};
    return {{row, false, false, *read, written->place, document}};
}

}  // namespace

std::optional<int> chosen_word(const YamlValue& value, const ChoiceRow& choice, const std::string& key, const Source& source) {
    const auto found = std::find(choice.words.begin(), choice.words.end(), value.text);
    const bool word = value.is(YamlValue::Kind::scalar);
    if (word && found != choice.words.end()) return static_cast<int>(found - choice.words.begin());
    const std::string words = joined({choice.words.begin(), choice.words.end()});
    const Text meant = word ? suggestion(value.text, choice) : Text{};
    refuse_value(value, key, {"un mot parmi " + words + meant.fr, "one of " + words + meant.en}, source);
    return std::nullopt;
}

bool is_allowed(double value, int row, Place place, const Source& source, bool may_insist) {
    const ParameterRow& parameter = parameter_table()[static_cast<std::size_t>(row)];
    const bool inside = value >= parameter.allowed.low && value <= parameter.allowed.high;
    if (inside && (!parameter.integer || std::floor(value) == value)) return true;
    const std::string low = number_text(parameter.allowed.low), high = number_text(parameter.allowed.high), found = number_text(value);
    Text what{"hors de l'intervalle : de " + low + " à " + high + " (" + parameter.unit.fr + "); trouvé : " + found,
              "out of range: from " + low + " to " + high + " (" + parameter.unit.en + "), found " + found};
    if (parameter.integer) {
        what.fr += "; nombre entier";
        what.en += "; a whole number";
    } else if (const Text now = changed_meaning_of(parameter.name); !now.en.empty()) {
        what.fr += "; " + now.fr;
        what.en += "; " + now.en;
    } else if (may_insist) {
        what.fr += "; pour passer outre : {value: " + found + ", out_of_range: true}";
        what.en += "; to insist: {value: " + found + ", out_of_range: true}";
    }
    source.complain(place, std::string(parameter.name), std::move(what));
    return false;
}

std::vector<Change> number_change(const YamlValue& value, int row, int document, const Source& source) {
    const ParameterRow& parameter = parameter_table()[static_cast<std::size_t>(row)];
    const std::string key(parameter.name);
    if (!value.is(YamlValue::Kind::map)) {
        const std::optional<double> read = number(value, key, source);
        if (!read || !is_allowed(*read, row, value.place, source, true)) return {};
        return {{row, false, false, *read, value.place, document}};
    }
    for (const YamlEntry& entry : value.entries) {
        if (entry.key == "multiply" || entry.key == "value" || entry.key == "out_of_range") continue;
        refuse_key(entry, key, {"multiply", "value", "out_of_range"}, source);
        return {};
    }
    if (value.entries.size() == 1 && value.find("multiply") != nullptr) return multiplied(value, row, document, source);
    if (value.find("multiply") == nullptr && value.find("value") != nullptr) return insisted(value, row, document, source);
    source.complain(value.place, key,
                    {"écrivez un nombre, {multiply: facteur} ou {value: nombre, out_of_range: true}",
                     "write a number, {multiply: factor} or {value: number, out_of_range: true}"});
    return {};
}

bool is_group(const std::string& key) {
    const std::vector<std::string> groups = group_names();
    return std::find(groups.begin(), groups.end(), key) != groups.end();
}

std::vector<std::string> group_names() { return children(""); }

std::vector<Change> changes_in(const YamlEntry& entry, const std::string& path, int document, const Source& source) {
    const std::string name = dotted(path, entry.key);
    if (const int row = parameter_row(name); row >= 0) return number_change(entry.value, row, document, source);
    if (const int row = choice_row(name); row >= 0) return choice_change(entry.value, row, document, source);
    if (children(name).empty()) {
        refuse_key(entry, path, children(path), source);
        return {};
    }
    std::vector<Change> changes;
    if (!is_map(entry.value, name, source)) return changes;
    for (const YamlEntry& inner : entry.value.entries) {
        for (const Change& change : changes_in(inner, name, document, source)) changes.push_back(change);
    }
    return changes;
}

}  // namespace concertation
