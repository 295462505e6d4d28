// A design of points.

#include "sensitivity/sweep_design.hpp"

#include "fuzz/passing_file.hpp"
#include "scenario/errors.hpp"

using namespace concertation;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const fuzz::PassingFile file(fuzz::as_text(data, size), ".yaml");
    try {
        points_of(read_sweep_design(file.path()));
    } catch (const ScenarioError&) {
    }
    return 0;
}
