// A scenario from elsewhere, and what is written of one that was read.

#include "scenario/read.hpp"
#include "scenario/writer.hpp"

#include "fuzz/passing_file.hpp"

using namespace concertation;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    try {
        const Scenario scenario = read_scenario_text(fuzz::as_text(data, size), "fuzz.yaml", std::filesystem::temp_directory_path());
        read_whole_scenario(resolved_yaml(scenario), "resolved");
    } catch (const ScenarioError&) {
    }
    return 0;
}
