#include "scenario/top_fields.hpp"

#include <algorithm>
#include <set>

#include "scenario/did_you_mean.hpp"

namespace concertation {
namespace {

void read_names(Scenario& scenario, const YamlValue& value, const Source& source) {
    const std::vector<std::string> words{"neutral", "real"};
    const auto found = std::find(words.begin(), words.end(), value.text);
    if (value.is(YamlValue::Kind::scalar) && found != words.end()) {
        scenario.names = value.text == "real" ? Names::real : Names::neutral;
        return;
    }
    const Text meant = suggestion(value.text, {CalledWord{"neutral", {"neutres"}}, CalledWord{"real", {"réels", "vrais noms"}}});
    refuse_value(value, "names", {"un mot parmi " + joined(words) + meant.fr, "one of " + joined(words) + meant.en}, source);
}

void read_store(Scenario& scenario, const YamlValue& value, const Source& source) {
    if (!is_map(value, "store", source)) return;
    for (const YamlEntry& entry : value.entries) {
        if (entry.key != "detailed") {
            refuse_key(entry, "store", {"detailed"}, source);
        } else if (const auto count = whole_number(entry.value, "store.detailed", 0, most_replicates, source)) {
            scenario.detailed = static_cast<int>(*count);
        }
    }
}

bool is_axis_key(const std::string& key) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    return !key.empty() && key.size() <= 40 && letter(key.front()) &&
           std::all_of(key.begin(), key.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

Axis listed_axis(const YamlValue& item, std::set<std::string>& seen, const Source& source) {
    Axis axis{"", {}, .5};
    for (const YamlEntry& entry : item.entries) {
        const std::string key = dotted("axes", entry.key);
        if (entry.key == "title") {
            axis.title = bilingual(entry.value, key, source).value_or(Text{});
        } else if (entry.key == "women_share") {
            const std::optional<double> share = number(entry.value, key, source);
            if (share && (*share < 0 || *share > 1)) refuse_value(entry.value, key, {"un nombre de 0 à 1", "a number from 0 to 1"}, source);
            axis.women_share = share.value_or(.5);
        } else if (entry.key == "key") {
            axis.key = entry.value.text;
            if (!entry.value.is(YamlValue::Kind::scalar) || !is_axis_key(axis.key)) {
                refuse_value(entry.value, key, {"un mot en minuscules, comme housing", "a word in lower case, such as housing"}, source);
            } else if (!seen.insert(axis.key).second) {
                source.complain(entry.value.place, key, {"axe répété", "repeated axis"});
            }
        } else {
            refuse_key(entry, "axes", {"key", "title", "women_share"}, source);
        }
    }
    for (const char* needed : {"key", "women_share"}) {
        if (item.find(needed) == nullptr) source.complain(item.place, dotted("axes", needed), {"manque", "missing"});
    }
    if (axis.title.fr.empty() && axis.title.en.empty()) axis.title = {axis.key, axis.key};
    return axis;
}

}  // namespace

std::vector<Axis> default_axes() {
    return {{"housing", {"logement", "housing"}, .55},
            {"food_security", {"sécurité alimentaire", "food security"}, .6},
            {"transport", {"transport", "transport"}, .55},
            {"employability", {"employabilité", "employability"}, .45},
            {"social_participation", {"participation sociale", "social participation"}, .5},
            {"family_health", {"famille et santé", "family and health"}, .65}};
}

std::vector<Axis> listed_axes(const YamlValue& value, const Source& source) {
    std::vector<Axis> axes;
    if (!is_list(value, "axes", source)) return axes;
    if (value.items.size() < 2 || value.items.size() > most_axes) {
        const std::string found = std::to_string(value.items.size());
        source.complain(value.place, "axes", {"attendu : de 2 à 8 axes; trouvé : " + found, "expected 2 to 8 axes, found " + found});
        return axes;
    }
    std::set<std::string> seen;
    for (const YamlValue& item : value.items) {
        if (is_map(item, "axes", source)) axes.push_back(listed_axis(item, seen, source));
    }
    return axes;
}

bool read_top_field(Scenario& scenario, const YamlEntry& entry, const Source& source) {
    const YamlValue& value = entry.value;
    if (entry.key == "title")
        scenario.title = bilingual(value, "title", source).value_or(Text{});
    else if (entry.key == "question")
        scenario.question = bilingual(value, "question", source).value_or(Text{});
    else if (entry.key == "months")
        scenario.months = static_cast<int>(whole_number(value, "months", 1, most_months, source).value_or(scenario.months));
    else if (entry.key == "names")
        read_names(scenario, value, source);
    else if (entry.key == "seed")
        scenario.seed = seed_number(value, "seed", source).value_or(scenario.seed);
    else if (entry.key == "replicates")
        scenario.replicates = static_cast<int>(whole_number(value, "replicates", 1, most_replicates, source).value_or(scenario.replicates));
    else if (entry.key == "store")
        read_store(scenario, value, source);
    else if (entry.key == "axes")
        scenario.axes = listed_axes(value, source);
    else
        return false;
    return true;
}

}  // namespace concertation
