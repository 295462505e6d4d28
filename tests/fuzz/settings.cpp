// Draws of a posterior.

#include "study/settings_file.hpp"

#include "fuzz/passing_file.hpp"
#include "scenario/errors.hpp"

using namespace concertation;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const fuzz::PassingFile file(fuzz::as_text(data, size), ".csv");
    try {
        settings_in(file.path());
    } catch (const ScenarioError&) {
    }
    return 0;
}
