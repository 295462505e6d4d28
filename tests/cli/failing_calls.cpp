#include "cli/failing_calls.hpp"

#include <fstream>

namespace concertation::testing {
namespace {

const std::string before = "LD_PRELOAD='" CONCERTATION_FAILING_CALLS "'";

}  // namespace

long calls_of(const std::string& words, const std::filesystem::path& folder) {
    const std::filesystem::path count = folder / ".count";
    heard_with(before + " COUNT='" + count.string() + "'", words, folder);
    long calls = 0;
    std::ifstream(count) >> calls;
    std::filesystem::remove(count);
    return calls;
}

Heard heard_failing(const std::string& words, const std::filesystem::path& folder, const std::string& fault, long call) {
    return heard_with(before + " FAULT=" + fault + " CALL=" + std::to_string(call), words, folder);
}

}  // namespace concertation::testing
