#include <algorithm>

#include "scenario/chain.hpp"
#include "scenario/choice_table.hpp"
#include "scenario/did_you_mean.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/removed_keys.hpp"

namespace concertation {
namespace {

constexpr std::size_t longest_override = 1000;

/// Every key the command line may set.
std::vector<std::string> override_keys() {
    std::vector<std::string> keys{
        "start", "months", "seed", "replicates", "names", "store.detailed", "synthetic.territories", "synthetic.per_region"};
    for (const ParameterRow& row : parameter_table()) keys.emplace_back(row.name);
    for (const ChoiceRow& row : choice_table()) keys.emplace_back(row.name);
    return keys;
}

/// Nothing of the command line has a place.
void forget_places(YamlValue& value) {
    value.place = {};
    for (YamlValue& item : value.items) forget_places(item);
    for (YamlEntry& entry : value.entries) {
        entry.place = {};
        forget_places(entry.value);
    }
}

/// `value` under the dotted `key`, one map a level.
YamlValue nested(std::string_view key, YamlValue value) {
    YamlValue map;
    map.kind = YamlValue::Kind::map;
    const std::size_t dot = key.find('.');
    if (dot != std::string_view::npos) value = nested(key.substr(dot + 1), std::move(value));
    map.entries.push_back({std::string(key.substr(0, dot)), {}, std::move(value)});
    return map;
}

}  // namespace

Document override_document(const std::string& written, Complaints& complaints) {
    const Source source{"", &complaints};
    Document document{{}, source, {}};
    document.root.kind = YamlValue::Kind::map;
    const std::size_t equals = written.find('=');
    if (equals == std::string::npos || written.size() > longest_override) {
        source.complain({}, shown(written), {"écrivez clé=valeur", "write key=value"});
        return document;
    }
    const std::string key = written.substr(0, equals);
    const std::vector<std::string> keys = override_keys();
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
        Text instead = replacement_of(key);
        const Text meant = suggestion(key, keys);
        source.complain({}, shown(key),
                        instead.en.empty() ? Text{"clé inconnue" + meant.fr, "unknown key" + meant.en} : no_longer(std::move(instead)));
        return document;
    }
    Complaints of_value;
    YamlValue value = parsed_yaml(written.substr(equals + 1), {"", &of_value});
    for (Complaint& complaint : of_value.in_order()) source.complain({}, key, std::move(complaint.what));
    if (!of_value.none()) return document;
    forget_places(value);
    document.root = nested(key, std::move(value));
    return document;
}

}  // namespace concertation
