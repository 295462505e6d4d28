#include <algorithm>
#include <deque>
#include <fstream>
#include <ostream>

#include "cli/build_facts.hpp"
#include "cli/commands.hpp"
#include "cli/effort.hpp"
#include "cli/progress_line.hpp"
#include "cli/provenance.hpp"
#include "cli/results_path.hpp"
#include "cli/words.hpp"
#include "core/digest.hpp"
#include "findings/answers_of_findings.hpp"
#include "findings/journal.hpp"
#include "report/findings_text.hpp"
#include "scenario/writer.hpp"
#include "store/file.hpp"
#include "store/staged_folder.hpp"
#include "store/study_digest.hpp"
#include "study/assumptions.hpp"
#include "study/scenario_reader.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr int sets_to_decide = 400;  // at most

FindingsDesign design_of(const FindingsRequest& request) {
    FindingsDesign design;
    design.scenario_with = scenario_reader(request.scenario, request.overrides);
    design.patterns = rows_named(patterns(), request.only, &Pattern::id, "error.unknown_pattern");
    const int sets = request.until_decided ? std::max(request.assumptions, sets_to_decide) : request.assumptions;
    design.assumptions = assumption_sets(sets);
    design.first_sets = request.assumptions;
    if (request.replicates) design.most_replicates = *request.replicates;
    design.replicates_a_set = usual_replicates_a_set(static_cast<int>(design.scenario_with({}).territories.size()));
    design.threads = request.threads;
    return design;
}

/// Names a design: whatever could change a number in it.
std::string key_of(const FindingsDesign& design, const Scenario& base) {
    std::string all = build_facts().version + ' ' + build_facts().commit + ' ' + std::to_string(design.assumptions.size()) + ' ' +
                      std::to_string(design.replicates_a_set) + ' ' + std::to_string(design.most_replicates);
    for (const Pattern& pattern : design.patterns) all += ' ' + std::string(pattern.id);
    for (const std::string& setting : design.everywhere) all += ' ' + setting;
    all += '\n' + resolved_yaml(base);
    Digest digest;
    digest.add(std::string_view(all));
    return digest.hex();
}

Journal journal_of(const FindingsDesign& design, const Scenario& base) {
    const std::string key = key_of(design, base);
    return {"findings-" + key.substr(0, 12) + ".journal", key};
}

/// What is run of a design: itself, or with paths taken away one for each pattern that has one.
std::vector<FindingsDesign> designs_run(const FindingsDesign& design, bool knock_out) {
    if (!knock_out) return {design};
    std::vector<FindingsDesign> all;
    for (const Pattern& pattern : design.patterns) {
        if (pattern.mechanism_off.empty()) continue;
        all.push_back(design);
        all.back().patterns = {pattern};
        all.back().everywhere = pattern.mechanism_off;
    }
    return all;
}

/// Runs a design with its journal, which joins `journals` and stays until what came out is kept elsewhere; throws Interrupted once what is
/// done is kept.
Findings carried_out(FindingsDesign design, const Scenario& base, bool quiet, Interruption& interruption, const Console& console,
                     std::deque<Journal>& journals) {
    Journal& journal = journals.emplace_back(journal_of(design, base));
    design.known = journal.known();
    if (!design.known.empty())
        console.diagnostics << text("findings.going_on", console.language,
                                    {whole(static_cast<std::int64_t>(design.known.size()), console.language), shown(journal.file())})
                            << '\n';
    bool kept = true;
    const auto held = [&](bool written) {
        if (kept && !written) console.diagnostics << text("findings.no_journal", console.language, {shown(journal.file())}) << '\n';
        kept = kept && written;
    };
    held(journal.open());
    design.keep = [&](const Kept& one) {
        if (kept) held(journal.keep(one));
    };
    Findings result;
    {
        ProgressLine line(console);
        result = findings(design, heeding(interruption, line, quiet));
    }
    if (result.done < result.total) {
        if (kept) console.diagnostics << text("findings.kept", console.language, {shown(journal.file())}) << '\n';
        throw Interrupted{interruption.signal()};
    }
    return result;
}

/// Each pattern with its mechanism taken away, one after the other; those without one are left out.
Findings knocked_out(const FindingsDesign& design, const Scenario& base, bool quiet, Interruption& interruption, const Console& console,
                     std::deque<Journal>& journals) {
    Findings all;
    for (const FindingsDesign& one : designs_run(design, true)) {
        Findings result = carried_out(one, base, quiet, interruption, console, journals);
        all.findings.push_back(result.findings.front());
        all.done += result.done;
        all.total += result.total;
        all.seconds += result.seconds;
        all.failures.insert(all.failures.end(), result.failures.begin(), result.failures.end());
    }
    return all;
}

/// Writes every treatment as a scenario of its own, and under the id of each pattern those without its mechanism.
void write_scenarios(const FindingsDesign& design, const std::filesystem::path& folder, const Console& console) {
    if (std::filesystem::exists(std::filesystem::symlink_status(folder)))
        throw ScenarioError({complaint_about("--scenarios", both("error.exists", {shown(folder)}))});
    StagedFolder staged(folder);
    int count = 0;
    const auto write = [&](const FindingsDesign& of, const std::filesystem::path& into) {
        std::error_code fault;
        std::filesystem::create_directories(into, fault);
        if (fault) throw StoreError(text("error.unwritten", console.language, {shown(folder)}));
        for (const Treatment& treatment : treatments_of(of.patterns)) {
            const std::filesystem::path path = into / (treatment.name + ".yaml");
            std::ofstream file(path);
            file << resolved_yaml(treated(of, treatment, 0)) << std::flush;
            if (!file) throw StoreError(text("error.unwritten", console.language, {shown(folder)}));
            ++count;
        }
    };
    write(design, staged.path());
    for (const FindingsDesign& one : designs_run(design, true))
        write(one, staged.path() / ("without_" + std::string(one.patterns.front().id)));
    staged.reveal();
    console.results << text("findings.written", console.language, {whole(count, console.language), shown(folder)}) << '\n';
}

}  // namespace

ExitCode findings(const FindingsRequest& request, const std::string& command, const Console& console) {
    const FindingsDesign design = design_of(request);
    const Scenario base = design.scenario_with({});
    if (request.scenarios) {
        write_scenarios(design, *request.scenarios, console);
        return ExitCode::done;
    }
    const std::int64_t designs = request.knock_out ? 2 : 1;  // with a path taken away, each pattern's own
    ask_first({designs * first_replicates(design), 0, false}, base, request, console);
    const Study study{{{"", std::make_shared<const Scenario>(base), 0, 0, {}}}, request.threads, {}, nullptr};
    Heading heading = heading_of(study, "findings", command);
    heading.question.push_back({"sets", std::to_string(request.assumptions)});
    heading.design += ' ' + key_of(design, base) + (request.knock_out ? " knocked out" : "");
    std::optional<Store> store;
    if (request.out) store.emplace(opened_results(*request.out, request.force, heading, console));
    const auto ended = [&](bool any_fails) { return any_fails && !request.knock_out ? ExitCode::pattern_fails : ExitCode::done; };
    if (store && store->was_whole()) {
        store->leave();
        console.diagnostics << text("findings.whole_already", console.language, {*request.out}) << '\n';
        // Those that a kill has left beside it.
        for (const FindingsDesign& one : designs_run(design, request.knock_out)) journal_of(one, base).remove();
        const auto rows = answers_in(*request.out, "findings").value_or(std::vector<AnswerRow>{});
        return ended(
            std::any_of(rows.begin(), rows.end(), [](const AnswerRow& row) { return row.text("verdict") == word_of(Verdict::fails); }));
    }
    Interruption interruption;
    std::deque<Journal> journals;
    const Findings result = request.knock_out ? knocked_out(design, base, request.quiet, interruption, console, journals)
                                              : carried_out(design, base, request.quiet, interruption, console, journals);
    const int sets = request.assumptions;
    console.results << (request.json ? findings_json(result, sets) + '\n'
                                     : findings_text(result, base.title, sets, console.language, console.width));
    if (store) {
        store->keep(answers_of(result));
        store->finish(facts_at_end(StudyDigest().hex(), result.done, result.failures));
        if (!request.json) console.results << text("compare.file", console.language, {*request.out}) << '\n';
    }
    for (Journal& journal : journals) journal.remove();
    const ExitCode broken = tell_failures(result.failures, console);
    if (broken != ExitCode::done) return broken;
    return ended(std::any_of(result.findings.begin(), result.findings.end(),
                             [](const Finding& finding) { return finding.verdict == Verdict::fails; }));
}

}  // namespace concertation
