#include "scenario/schema_pieces.hpp"

#include <algorithm>

#include "scenario/changes.hpp"
#include "scenario/choice_table.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"

namespace concertation::schema_pieces {
namespace {

using json::Members;

/// French, then English.
std::string both(const Sentence& sentence) { return json::text(std::string(sentence.fr) + " / " + sentence.en); }

/// A number that is one, even for validators that hold what JSON cannot: NaN is not below anything.
std::string ordered_number(const std::string& type, const std::string& low, const std::string& high) {
    return json::object(
        {{"type", json::text(type)}, {"minimum", low}, {"maximum", high}, {"not", json::object({{"exclusiveMaximum", low}})}});
}

/// `insists`: whether a value may leave its range when it says so.
std::string parameter(const ParameterRow& row, bool insists) {
    const std::string low = number_text(row.allowed.low), high = number_text(row.allowed.high);
    std::vector<std::string> forms{ordered_number(row.integer ? "integer" : "number", low, high),
                                   closed_object({{"multiply", number(0, most_multiply)}}, {"multiply"})};
    if (insists && !row.integer) {
        const std::string said = json::object({{"const", "true"}});
        forms.push_back(closed_object({{"value", number(-1e300, 1e300)}, {"out_of_range", said}}, {"value", "out_of_range"}));
    }
    return json::object({{"description", both(row.meaning)}, {"default", number_text(row.initial)}, {"anyOf", json::array(forms)}});
}

std::string choice(const ChoiceRow& row) {
    std::vector<std::string> allowed;
    for (const std::string_view word : row.words) allowed.push_back(json::text(word));
    return json::object(
        {{"description", both(row.meaning)}, {"default", allowed[static_cast<std::size_t>(row.initial)]}, {"enum", json::array(allowed)}});
}

/// Every dotted name with its schema.
Members rows(bool insists) {
    Members all;
    for (const ParameterRow& row : parameter_table()) all.emplace_back(row.name, parameter(row, insists));
    for (const ChoiceRow& row : choice_table()) all.emplace_back(row.name, choice(row));
    return all;
}

/// What of `all` stands under `prefix`, nested by its dots.
Members nested(const Members& all, const std::string& prefix) {
    Members members;
    for (const auto& row : all) {
        if (row.first.compare(0, prefix.size(), prefix) != 0) continue;
        const std::string rest = row.first.substr(prefix.size());
        const std::string head = rest.substr(0, rest.find('.'));
        const bool seen = std::any_of(members.begin(), members.end(), [&](const auto& member) { return member.first == head; });
        if (seen) continue;
        members.emplace_back(head, head == rest ? row.second : closed_object(nested(all, prefix + head + "."), {}));
    }
    return members;
}

/// One value, or a list of them.
std::string one_or_more(const std::string& value) { return json::object({{"anyOf", json::array({value, list(value, 0, 10000)})}}); }

std::string selection() {
    const std::string compared = one_or_more(
        json::object({{"type", json::text("string")}, {"pattern", json::text("^(<|<=|>|>=) *[-+]?[0-9.]+([eE][-+]?[0-9]+)?$")}}));
    const std::string names = one_or_more(reference("name"));
    const std::string by_facts = closed_object({{"region", names},
                                                {"regions", names},
                                                {"territory", names},
                                                {"names", names},
                                                {"population", compared},
                                                {"municipalities", compared},
                                                {"deprivation", compared}},
                                               {});
    return json::object({{"anyOf", json::array({names, by_facts})}});
}

}  // namespace

std::string closed_object(const Members& members, const std::vector<std::string>& required_members) {
    Members all{{"type", json::text("object")}, {"additionalProperties", "false"}, {"properties", json::object(members)}};
    std::vector<std::string> needed;
    needed.reserve(required_members.size());
    for (const std::string& member : required_members) needed.push_back(json::text(member));
    if (!needed.empty()) all.emplace_back("required", json::array(needed));
    return json::object(all);
}

std::string list(const std::string& item, int least, int most) {
    return json::object(
        {{"type", json::text("array")}, {"items", item}, {"minItems", std::to_string(least)}, {"maxItems", std::to_string(most)}});
}

std::string number(double low, double high) { return ordered_number("number", number_text(low), number_text(high)); }

std::string integer(std::int64_t low, std::int64_t high) { return ordered_number("integer", std::to_string(low), std::to_string(high)); }

std::string words(const std::vector<std::string>& allowed) {
    std::vector<std::string> texts;
    texts.reserve(allowed.size());
    for (const std::string& word : allowed) texts.push_back(json::text(word));
    return json::object({{"enum", json::array(texts)}});
}

std::string reference(const std::string& definition) { return json::object({{"$ref", json::text("#/$defs/" + definition)}}); }

std::string required(const std::string& member) { return json::object({{"required", json::array({json::text(member)})}}); }

std::string group(const std::string& name, const Members& more) {
    Members members = more;
    for (auto& member : nested(rows(true), name + ".")) members.push_back(std::move(member));
    return closed_object(members, {});
}

Members groups() {
    Members members;
    for (const std::string& name : group_names()) members.emplace_back(name, reference("group_" + name));
    return members;
}

Members definitions() {
    const std::string sentence = json::object({{"type", json::text("string")}, {"maxLength", "2000"}});
    Members all{
        {"name", json::object({{"type", json::text("string")}, {"minLength", "1"}, {"maxLength", "200"}})},
        {"text", json::object({{"anyOf", json::array({sentence, closed_object({{"fr", sentence}, {"en", sentence}}, {})})}})},
        {"month",
         json::object({{"type", json::text("string")}, {"pattern", json::text("^(19[0-9][0-9]|2[01][0-9][0-9]|2200)-(0[1-9]|1[0-2])$")}})},
        {"regions", one_or_more(reference("name"))},
        {"levers_of_event", closed_object(nested(rows(false), "levers."), {})},
        {"file", json::object({{"type", json::text("string")}, {"pattern", json::text("^(?!/)(?!(.*/)?\\.\\.(/|$)).+$")}})},
        {"selection", selection()},
    };
    for (const std::string& name : group_names()) all.emplace_back("group_" + name, group(name, {}));
    return all;
}

}  // namespace concertation::schema_pieces
