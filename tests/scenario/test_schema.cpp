// The JSON Schema and the reference page come from the tables.

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "scenario/choice_table.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/schema.hpp"

using namespace concertation;

namespace {

/// The schema of a dotted name under "$defs".
nlohmann::json schema_of(const nlohmann::json& schema, std::string_view name) {
    const std::string dotted(name);
    std::size_t start = dotted.find('.');
    nlohmann::json at = schema["$defs"]["group_" + dotted.substr(0, start)];
    while (start != std::string::npos) {
        const std::size_t end = dotted.find('.', start + 1);
        at = at["properties"][dotted.substr(start + 1, end - start - 1)];
        start = end;
    }
    return at;
}

}  // namespace

TEST_CASE("the schema is JSON and refuses unknown keys at every level", "[scenario]") {
    const nlohmann::json schema = nlohmann::json::parse(json_schema());
    CHECK(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema");
    CHECK(schema["additionalProperties"] == false);
    for (const auto& definition : schema["$defs"].items()) {
        if (definition.key().rfind("group_", 0) == 0) CHECK(definition.value()["additionalProperties"] == false);
    }
}

TEST_CASE("every parameter and choice is in the schema with its range and default", "[scenario]") {
    const nlohmann::json schema = nlohmann::json::parse(json_schema());
    for (const ParameterRow& row : parameter_table()) {
        const nlohmann::json at = schema_of(schema, row.name);
        INFO(row.name);
        REQUIRE(at.contains("anyOf"));
        CHECK(at["default"] == row.initial);
        CHECK(at["anyOf"][0]["minimum"] == row.allowed.low);
        CHECK(at["anyOf"][0]["maximum"] == row.allowed.high);
        CHECK(at["anyOf"][0]["type"] == (row.integer ? "integer" : "number"));
    }
    for (const ChoiceRow& row : choice_table()) CHECK(schema_of(schema, row.name)["enum"].size() == row.words.size());
}

TEST_CASE("the reference tells every parameter and choice in both languages", "[scenario]") {
    const std::string french = parameter_reference(true), english = parameter_reference(false);
    for (const ParameterRow& row : parameter_table()) {
        INFO(row.name);
        CHECK(french.find("| `" + std::string(row.name) + "` | " + row.meaning.fr) != std::string::npos);
        CHECK(english.find("| `" + std::string(row.name) + "` | " + row.meaning.en) != std::string::npos);
    }
    for (const ChoiceRow& row : choice_table()) CHECK(french.find("| `" + std::string(row.name) + "` | ") != std::string::npos);
    CHECK(french.find("0,25") != std::string::npos);
    CHECK(english.find("0.25") != std::string::npos);
}
