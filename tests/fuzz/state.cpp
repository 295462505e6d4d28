// A saved state whose bytes were changed: refused, or it runs to its end.

#include "run/state.hpp"

#include "core/expects.hpp"
#include "fuzz/passing_file.hpp"
#include "scenario/read.hpp"

using namespace concertation;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    constexpr Month saved_after = 40, run_for = 44;
    static const Scenario scenario = read_scenario("shipped:minimal", {"months=" + std::to_string(run_for)});
    static const std::string whole = saved(run_until(scenario, 0, saved_after));
    try {
        run_on(loaded(fuzz::changed(whole, fuzz::as_text(data, size)), scenario), scenario);
    } catch (const DamagedState&) {
    } catch (const BrokenRule&) {
        // A rule that no longer holds breaks a replicate off; it does no harm.
    }
    return 0;
}
