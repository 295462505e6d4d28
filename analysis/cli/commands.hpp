#pragma once
// What the command does for each request: one file a subcommand.

#include <filesystem>
#include <optional>
#include <string>

#include "cli/console.hpp"
#include "cli/exit_code.hpp"
#include "cli/request.hpp"
#include "study/run_study.hpp"

namespace concertation {

/// Simulates a scenario, writes its results, prints the summary. Throws Interrupted once what is completed is safe.
ExitCode run(const RunRequest& request, const std::string& command, const Console& console);

/// Holds scenarios against a base and prints the differences. Throws ScenarioError, and Interrupted once what is completed is safe.
ExitCode compare(const CompareRequest& request, const std::string& command, const Console& console);

/// Runs a scenario at the points of a design and prints what came out of each. Throws as compare() does.
ExitCode sweep(const SweepRequest& request, const std::string& command, const Console& console);

/// Ranks what an answer depends on, or finds the box of conditions in which something holds. Throws as compare() does.
ExitCode sensitivity(const SensitivityRequest& request, const std::string& command, const Console& console);

/// Runs a results file again and says whether the bits agree; `pattern_fails` where they do not. Throws StoreError, and Interrupted.
ExitCode replay(const ReplayRequest& request, const Console& console);

/// Tells the turning points of one history of a results file, each cause checked. Throws ScenarioError, StoreError, and Interrupted.
ExitCode explain(const ExplainRequest& request, const Console& console);

/// Makes the page of a results file, and its .docx. Throws StoreError, and ScenarioError where a file is taken or the study unfinished.
ExitCode report(const ReportRequest& request, const Console& console);

/// Writes a results file as plain tables. Throws StoreError, and ScenarioError where the folder is taken.
ExitCode export_results(const ExportRequest& request, const Console& console);

/// Reads a scenario and says that nothing is wrong, or prints the whole of it. Throws ScenarioError.
ExitCode check(const CheckRequest& request, const Console& console);

/// Prints the parameter reference, the JSON Schema or the ODD document with a scenario's numbers. Throws ScenarioError.
ExitCode describe(const DescribeRequest& request, const Console& console);

/// Takes each mechanism out in turn and prints what it carries. Throws ScenarioError, and Interrupted.
ExitCode ablate(const AblateRequest& request, const Console& console);

/// Looks for where a sum does most, and prints options and portfolios. Throws as compare() does.
ExitCode allocate(const AllocateRequest& request, const std::string& command, const Console& console);

/// Puts the study's findings to the model and prints the verdicts; `pattern_fails` where one fails. Throws ScenarioError, and Interrupted.
ExitCode findings(const FindingsRequest& request, const std::string& command, const Console& console);

/// Prints what a participatory-budgeting vote funds under a rule. Throws ScenarioError.
ExitCode prioritise(const PrioritiseRequest& request, const Console& console);

/// Prints how a bargaining case ends under a rule. Throws ScenarioError.
ExitCode bargain(const BargainRequest& request, const Console& console);

/// Tells how far a study came that was stopped, and where what is done stands.
void tell_interruption(const Progress& progress, const std::optional<std::filesystem::path>& file, const Console& console);

/// Tells how many replicates broke off and how to run the first again; `done` where none did, else `ours`.
ExitCode tell_failures(const std::vector<Failure>& failures, const Console& console);

/// Whether the command shares its replicates out over ranks; the others are carried out on rank 0 alone.
bool shares_out(const Request& request);

/// Does what was asked.
ExitCode carry_out(const Request& request, const Console& console);

}  // namespace concertation
