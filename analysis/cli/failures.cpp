#include <ostream>

#include "cli/commands.hpp"
#include "store/file.hpp"
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

void tell_interruption(const Progress& progress, const std::optional<std::filesystem::path>& file, const Console& console) {
    const Language language = console.language;
    console.diagnostics << text("run.interrupted", language, {whole(progress.done, language), whole(progress.total, language)}) << '\n';
    if (file) console.diagnostics << text("run.kept", language, {shown(*file)}) << '\n';
}

}  // namespace concertation
