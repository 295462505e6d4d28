#include "cli/provenance.hpp"

#include <algorithm>
#include <chrono>

#include <fmt/chrono.h>

#include "cli/build_facts.hpp"
#include "cli/words.hpp"
#include "scenario/choice_table.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/writer.hpp"
#include "store/places.hpp"
#include "study/ensemble.hpp"

namespace concertation {
namespace {

/// As in 2026-11-22T21:52:00Z.
std::string now() {
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now())));
}

/// Rows that sets of assumptions draw.
template <class Row>
std::ptrdiff_t count_of_varied(const std::vector<Row>& rows) {
    return std::count_if(rows.begin(), rows.end(), [](const Row& row) { return varies(row); });
}

std::vector<Heading::Fact> facts_at_start(const std::string& command, const Study& study) {
    const BuildFacts build = build_facts();
    const Scenario& first = *study.arms.front().scenario;
    return {{"program", "concertation"},
            {"version", build.version},
            {"commit", build.commit},
            {"compiler", build.compiler},
            {"libraries", build.libraries},
            {"command", command},
            {"parameters", std::to_string(parameter_table().size())},
            {"parameters_assumed", std::to_string(std::count_if(parameter_table().begin(), parameter_table().end(), is_assumed))},
            {"parameters_varied", std::to_string(count_of_varied(parameter_table()))},
            {"parameters_fixed", std::to_string(parameter_count - count_of_varied(parameter_table()))},
            {"choices", std::to_string(choice_table().size())},
            {"choices_varied", std::to_string(count_of_varied(choice_table()))},
            {"seed", std::to_string(first.seed)},
            {"threads", std::to_string(threads_of(study.threads))},
            {"started", now()},
            {"scenario", resolved_yaml(showable(first))}};
}

}  // namespace

Heading heading_of(const Study& study, const std::string& kind, const std::string& command) {
    Heading heading;
    for (const Arm& arm : study.arms) heading.arms.push_back({arm.name, arm.scenario.get(), arm.base, arm.set, arm.settings, ""});
    heading.provenance = facts_at_start(command, study);
    heading.indicators = indicator_meanings();
    heading.kind = kind;
    heading.design = build_facts().version + ' ' + build_facts().commit;
    return heading;
}

void write_whole_arms(Heading& heading, const Study& study) {
    for (std::size_t arm = 0; arm < heading.arms.size(); ++arm) {
        if (heading.arms[arm].scenario != nullptr) continue;
        try {
            heading.arms[arm].yaml = resolved_yaml(showable(study.make(static_cast<int>(arm))));
        } catch (const ScenarioError&) {
            continue;  // its replicates fail, and say why
        }
    }
}

std::vector<Heading::Fact> facts_at_end(const std::string& results_hash, int done, const std::vector<Failure>& failures) {
    return {{"results_hash", results_hash},
            {"ended", now()},
            {"replicates_ended", std::to_string(done)},
            {"replicates_failed", std::to_string(failures.size())},
            {"complete", "yes"}};
}

}  // namespace concertation
