#include "store/ro_crate.hpp"

#include <nlohmann/json.hpp>

namespace concertation {
namespace {

using Json = nlohmann::ordered_json;

Json reference(const std::string& id) { return {{"@id", id}}; }

}  // namespace

std::string ro_crate(const StoredResults& results, const std::vector<std::string>& files) {
    Json parts = Json::array();
    for (const std::string& file : files) parts.push_back(reference(file));
    Json graph = Json::array();
    graph.push_back({{"@id", "ro-crate-metadata.json"},
                     {"@type", "CreativeWork"},
                     {"conformsTo", reference("https://w3id.org/ro/crate/1.1")},
                     {"about", reference("./")}});
    graph.push_back(
        {{"@id", "./"},
         {"@type", "Dataset"},
         {"name", "concertation: " + results.fact("study") + ", seed " + results.fact("seed")},
         {"description",
          "Simulated under assumptions, not observed. Simulé sous des hypothèses, non observé. dictionary.csv tells every column."},
         {"datePublished", results.fact("ended")},
         {"license", reference("https://spdx.org/licenses/MIT")},
         {"hasPart", parts}});
    graph.push_back({{"@id", "https://spdx.org/licenses/MIT"}, {"@type", "CreativeWork"}, {"name", "MIT"}});
    graph.push_back({{"@id", "#run"},
                     {"@type", "CreateAction"},
                     {"name", results.fact("command")},
                     {"startTime", results.fact("started")},
                     {"endTime", results.fact("ended")},
                     {"instrument", reference("#concertation")},
                     {"result", reference("./")}});
    graph.push_back({{"@id", "#concertation"},
                     {"@type", "SoftwareApplication"},
                     {"name", "concertation"},
                     {"softwareVersion", results.fact("version") + " (" + results.fact("commit") + ")"},
                     {"softwareRequirements", results.fact("libraries")}});
    graph.push_back(
        {{"@id", "#results_hash"}, {"@type", "PropertyValue"}, {"name", "results_hash"}, {"value", results.fact("results_hash")}});
    for (const std::string& file : files) graph.push_back({{"@id", file}, {"@type", "File"}, {"encodingFormat", "text/csv"}});
    return Json{{"@context", "https://w3id.org/ro/crate/1.1/context"}, {"@graph", graph}}.dump(2);
}

}  // namespace concertation
