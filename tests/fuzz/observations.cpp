// Follow-up figures of one's own.

#include "report/parts/observations.hpp"

#include "fuzz/passing_file.hpp"
#include "scenario/errors.hpp"
#include "scenario/read.hpp"

using namespace concertation;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static const Scenario scenario = read_scenario("shipped:classroom");
    const fuzz::PassingFile file(fuzz::as_text(data, size), ".csv");
    try {
        observations_in(file.path(), scenario);
    } catch (const ScenarioError&) {
    }
    return 0;
}
