#include <ostream>

#include "cli/commands.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {

ExitCode tell_failures(const std::vector<Failure>& failures, const Console& console) {
    if (failures.empty()) return ExitCode::done;
    const Failure& first = failures.front();
    console.diagnostics << text("run.failed", console.language,
                                {whole(static_cast<std::int64_t>(failures.size()), console.language), std::to_string(first.replicate),
                                 std::to_string(first.seed), first.why})
                        << '\n';
    return ExitCode::ours;
}

}  // namespace concertation
