#include <optional>
#include <ostream>

#include "cli/answers_again.hpp"
#include "cli/build_facts.hpp"
#include "cli/commands.hpp"
#include "cli/effort.hpp"
#include "cli/progress_line.hpp"
#include "cli/words.hpp"
#include "store/answers_held.hpp"
#include "study/replay.hpp"
#include "study/stored_scenario.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// What is not as the seed gives it; nothing where every replicate is.
std::optional<std::string> what_differs(const Replay& seen, const std::string& wanted, Language language) {
    const auto of_replicates = [&](const char* id, int count, const StoredReplicate& first) {
        return text(id, language,
                    {whole(count, language), whole(seen.total, language), std::to_string(first.arm), std::to_string(first.replicate)});
    };
    if (seen.altered > 0) return of_replicates("replay.altered", seen.altered, *seen.first_altered);
    if (seen.differing > 0) return of_replicates("replay.differs", seen.differing, *seen.first);
    if (!wanted.empty() && seen.results_hash != wanted) return text("replay.other_hash", language, {wanted, seen.results_hash});
    return std::nullopt;
}

/// Which answers are those that the replicates give, and which nobody drew again.
ExitCode tell_answers(const AnswersHeld& held, std::size_t drawn, const Console& console) {
    const auto say = [&](const char* id, const std::string& word) { console.results << text(id, console.language, {word}) << '\n'; };
    if (!held.changed.empty())
        say("replay.answers_changed", listed(held.changed));
    else if (drawn > 0)
        say("replay.answers_agree", whole(static_cast<std::int64_t>(drawn), console.language));
    if (!held.not_drawn.empty()) say("replay.not_drawn", listed(held.not_drawn));
    return held.changed.empty() ? ExitCode::done : ExitCode::pattern_fails;
}

}  // namespace

ExitCode replay(const ReplayRequest& request, const Console& console) {
    const Language language = console.language;
    const StoredResults results = results_in(request.file);
    if (!results.fact("from_state").empty()) throw ScenarioError({complaint_about(request.file, both("error.replay_from_state"))});
    const BuildFacts now = build_facts();
    if (results.fact("version") != now.version || results.fact("commit") != now.commit)
        console.diagnostics << text("replay.other_version", language,
                                    {results.fact("version") + " (" + results.fact("commit") + ")", now.version + " (" + now.commit + ")"})
                            << '\n';
    ask_first({static_cast<std::int64_t>(results.replicates.size()), 0, false}, scenario_of(results, 0), request, console);
    Interruption interruption;
    const auto heeded = [&](auto work) {
        ProgressLine line(console);
        return work(heeding(interruption, line, request.quiet));
    };
    const Replay seen = heeded([&](const OnProgress& on_progress) { return replay(results, request.threads, on_progress); });
    if (seen.done < seen.total) throw Interrupted{interruption.signal()};
    const std::string wanted = results.fact(hash_fact);
    if (wanted.empty()) console.diagnostics << text("replay.unfinished", language) << '\n';
    if (const std::optional<std::string> other = what_differs(seen, wanted, language)) {
        console.results << *other << '\n';
        return ExitCode::pattern_fails;
    }
    console.results << text("replay.agrees", language, {whole(seen.total, language), seen.results_hash}) << '\n';
    if (wanted.empty()) return ExitCode::done;
    KeptReplicates kept(results.file);
    const std::vector<AnswerTable> drawn = heeded([&](const OnProgress& on_progress) { return answers_again(results, kept, on_progress); });
    if (interruption.signal() != 0) throw Interrupted{interruption.signal()};
    return tell_answers(answers_held(results.file, drawn), drawn.size(), console);
}

}  // namespace concertation
