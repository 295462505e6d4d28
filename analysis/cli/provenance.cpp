#include "cli/provenance.hpp"

#include <chrono>

#include <fmt/chrono.h>

#include "cli/build_facts.hpp"
#include "scenario/writer.hpp"
#include "store/places.hpp"
#include "study/ensemble.hpp"

namespace concertation {
namespace {

/// As in 2026-11-22T21:52:00Z.
std::string now() {
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now())));
}

}  // namespace

std::vector<Heading::Fact> facts_at_start(const std::string& command, const Study& study) {
    const BuildFacts build = build_facts();
    const Scenario& first = study.arms.front().scenario;
    return {{"program", "concertation"},
            {"version", build.version},
            {"commit", build.commit},
            {"compiler", build.compiler},
            {"libraries", build.libraries},
            {"command", command},
            {"seed", std::to_string(first.seed)},
            {"threads", std::to_string(threads_of(study.threads))},
            {"started", now()},
            {"scenario", resolved_yaml(showable(first))}};
}

std::vector<Heading::Fact> facts_at_end(const StudyResult& result) {
    return {{"results_hash", result.results_hash},
            {"ended", now()},
            {"replicates_ended", std::to_string(result.done)},
            {"replicates_failed", std::to_string(result.failures.size())},
            {"complete", result.done == result.total ? "yes" : "no"}};
}

}  // namespace concertation
