#include <ostream>

#include "cli/build_facts.hpp"
#include "cli/commands.hpp"
#include "cli/progress_line.hpp"
#include "cli/words.hpp"
#include "study/replay.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {

ExitCode replay(const ReplayRequest& request, const Console& console) {
    const Language language = console.language;
    const StoredResults results = results_in(request.file);
    if (!results.fact("from_state").empty()) throw ScenarioError({complaint_about(request.file, both("error.replay_from_state"))});
    const BuildFacts now = build_facts();
    if (results.fact("version") != now.version || results.fact("commit") != now.commit)
        console.diagnostics << text("replay.other_version", language,
                                    {results.fact("version") + " (" + results.fact("commit") + ")", now.version + " (" + now.commit + ")"})
                            << '\n';
    Interruption interruption;
    Replay seen;
    {
        ProgressLine line(console);
        seen = replay(results, request.threads, heeding(interruption, line, request.quiet));
    }
    if (seen.done < seen.total) throw Interrupted{interruption.signal()};
    if (seen.altered > 0) {
        console.results << text("replay.altered", language,
                                {whole(seen.altered, language), whole(seen.total, language), std::to_string(seen.first_altered->arm),
                                 std::to_string(seen.first_altered->replicate)})
                        << '\n';
        return ExitCode::pattern_fails;
    }
    const std::string wanted = results.fact("results_hash");
    if (wanted.empty()) console.diagnostics << text("replay.unfinished", language) << '\n';
    if (seen.differing == 0 && !wanted.empty() && seen.results_hash != wanted) {
        console.results << text("replay.other_hash", language, {wanted, seen.results_hash}) << '\n';
        return ExitCode::pattern_fails;
    }
    if (seen.differing == 0) {
        console.results << text("replay.agrees", language, {whole(seen.total, language), seen.results_hash}) << '\n';
        return ExitCode::done;
    }
    console.results << text("replay.differs", language,
                            {whole(seen.differing, language), whole(seen.total, language), std::to_string(seen.first->arm),
                             std::to_string(seen.first->replicate)})
                    << '\n';
    return ExitCode::pattern_fails;
}

}  // namespace concertation
