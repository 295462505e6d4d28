#include "scenario/schema.hpp"

#include "scenario/citizens.hpp"
#include "scenario/events_schema.hpp"
#include "scenario/place_limits.hpp"
#include "scenario/places.hpp"
#include "scenario/schema_pieces.hpp"
#include "scenario/top_fields.hpp"

namespace concertation {
namespace {

using json::Members;
using schema_pieces::closed_object;
using schema_pieces::definitions;
using schema_pieces::group;
using schema_pieces::groups;
using schema_pieces::integer;
using schema_pieces::list;
using schema_pieces::number;
using schema_pieces::reference;
using schema_pieces::required;
using schema_pieces::words;

std::string axes() {
    const std::string key = json::object({{"type", json::text("string")}, {"pattern", json::text("^[a-z_][a-z0-9_]{0,39}$")}});
    const std::string item =
        closed_object({{"key", key}, {"title", reference("text")}, {"women_share", number(0, 1)}}, {"key", "women_share"});
    return list(item, 2, most_axes);
}

std::string territories() {
    return list(closed_object({{"region", reference("name")},
                               {"name", reference("name")},
                               {"neutral", reference("name")},
                               {"population", integer(1, most_population)},
                               {"municipalities", integer(1, most_municipalities)},
                               {"equivalent", json::object({{"type", json::text("boolean")}})},
                               {"deprivation", number(-most_deprivation, most_deprivation)},
                               {"history", number(0, 1)},
                               {"envelope", number(0, most_envelope)},
                               {"number", integer(1, most_place_number)}},
                              {"region", "name", "population"}),
                1, most_territories);
}

std::string regions() {
    Members members = groups();
    members.insert(members.begin(),
                   {{"name", reference("name")}, {"neutral", reference("name")}, {"number", integer(1, most_place_number)}});
    return list(closed_object(members, {"name"}), 0, most_territories);
}

std::string where() {
    Members members = groups();
    members.insert(members.begin(), {{"regions", reference("regions")}, {"territories", reference("selection")}});
    const std::string item = closed_object(members, {});
    const std::string one_scope = json::array({required("regions"), required("territories")});
    return list(item.substr(0, item.size() - 1) + ",\"oneOf\":" + one_scope + "}", 0, 1000);
}

std::string periods() {
    return list(
        closed_object({{"title", reference("text")}, {"first", reference("month")}, {"last", reference("month")}}, {"first", "last"}), 0,
        20);
}

/// Two of the keys that give territories.
std::string two_sources() {
    const auto both = [](const char* a, const char* b) {
        return json::object({{"required", json::array({json::text(a), json::text(b)})}});
    };
    return json::object({{"anyOf", json::array({both("territories", "territories_file"), both("territories", "synthetic"),
                                                both("territories_file", "synthetic")})}});
}

Members top_members() {
    Members members{
        {"extends", reference("file")},
        {"title", reference("text")},
        {"question", reference("text")},
        {"start", json::object({{"anyOf", json::array({reference("month"), group("start", {{"date", reference("month")}})})}})},
        {"months", integer(1, most_months)},
        {"names", words({"neutral", "real"})},
        {"seed", json::object({{"type", json::text("integer")}, {"minimum", "0"}, {"maximum", "18446744073709551615"}})},
        {"replicates", integer(1, most_replicates)},
        {"store", closed_object({{"detailed", integer(0, most_replicates)}}, {})},
        {"axes", axes()},
        {"regions", regions()},
        {"territories", territories()},
        {"territories_file", reference("file")},
        {"synthetic",
         closed_object({{"territories", integer(1, most_territories)}, {"per_region", integer(1, most_territories_a_region)}}, {})},
        {"citizens", closed_object({{"ballots", reference("file")}, {"scores", list(number(0, 1), 1, most_scores)}}, {})},
        {"where", where()},
        {"events", events_schema()},
        {"programme", group("programme", {{"periods", periods()}})},
    };
    for (auto& member : groups()) {
        if (member.first != "start" && member.first != "programme") members.push_back(std::move(member));
    }
    return members;
}

}  // namespace

std::string json_schema() {
    Members schema{{"$schema", json::text("https://json-schema.org/draft/2020-12/schema")},
                   {"title", json::text("Scénario de concertation / concertation scenario")}};
    const std::string top = closed_object(top_members(), {});
    const std::string heading = json::object(schema);
    return heading.substr(0, heading.size() - 1) + "," + top.substr(1, top.size() - 2) + ",\"not\":" + two_sources() +
           ",\"$defs\":" + json::object(definitions()) + "}\n";
}

}  // namespace concertation
