#pragma once
// How every command carries out a study: its results file opened or gone on with, progress shown, an interruption heard.

#include <filesystem>
#include <optional>
#include <string>

#include "cli/commands.hpp"
#include "cli/interruption.hpp"
#include "cli/progress_line.hpp"
#include "cli/provenance.hpp"
#include "cli/results_path.hpp"

namespace concertation {

/// What a study's results file is and says.
struct KeptStudy {
    std::optional<std::filesystem::path> file;  ///< none: nothing is kept
    bool force, quiet;
    std::optional<std::string> database;  ///< where the file is copied once it is whole
    Heading heading;
};

/// As a request asks for it; `name`: of the file where none is named, with a number where that one holds anything but this very study.
/// Ranks but 0 keep nothing. Throws StoreError.
KeptStudy kept_as_asked(const StudyRequest& request, const std::string& name, Heading heading, const Console& console);

/// Copies a finished results file to the team's database, and says so. Throws StoreError.
void share(const std::filesystem::path& file, const std::string& database, const Console& console);

/// Does `work(Store*, OnProgress)`, whose result has done, total, failures and results_hash; keeps `answers(result)`, a list of
/// AnswerTable, and closes the file. Throws what opened_results() throws, and Interrupted once what is completed is safe.
template <class Work, class Answers>
auto kept_study(const KeptStudy& study, const Console& console, Work work, Answers answers) {
    std::optional<Interruption> interruption(std::in_place);
    std::optional<Store> store;
    if (study.file) store.emplace(opened_results(*study.file, study.force, study.heading, console));
    const auto progress_shown = [&] {
        ProgressLine line(console);
        OnProgress on_progress = heeding(*interruption, line, study.quiet);
        if (console.ranks != nullptr && console.ranks->rank() > 0) on_progress.halt = {};  // rank 0 alone stops a study
        return work(store ? &*store : nullptr, on_progress);
    };
    auto result = progress_shown();
    if (result.done < result.total) {
        if (store) store->leave();
        tell_interruption({result.done, result.total}, study.file, console);
        throw Interrupted{interruption->signal()};
    }
    if (store && !store->was_whole()) store->keep(answers(result));
    if (store) store->finish(facts_at_end(result.results_hash, result.done, result.failures));
    interruption.reset();  // what is left to do may be cut short: the file is whole, and a database takes all or nothing
    if (store && study.database) share(*study.file, *study.database, console);
    return result;
}

}  // namespace concertation
