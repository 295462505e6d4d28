#include <ostream>

#include "cli/commands.hpp"
#include "cli/effort.hpp"
#include "cli/progress_line.hpp"
#include "cli/words.hpp"
#include "report/ablation_text.hpp"
#include "scenario/read.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

AblationDesign design_of(const AblateRequest& request) {
    AblationDesign design;
    design.out = rows_named(mechanisms(), request.only, &Mechanism::name, "error.unknown_mechanism", "mechanism");
    design.threads = request.threads;
    design.whole = read_scenario(request.scenario, request.overrides);
    if (design.whole.replicates < 2) throw ScenarioError({complaint_about("--replicates", both("error.two_replicates"))});
    for (const Mechanism& each : design.out) {
        std::vector<std::string> overrides = request.overrides;
        overrides.insert(overrides.end(), each.settings_off.begin(), each.settings_off.end());
        design.without.push_back(read_scenario(request.scenario, overrides));
    }
    return design;
}

}  // namespace

ExitCode ablate(const AblateRequest& request, const Console& console) {
    const AblationDesign design = design_of(request);
    ask_first({histories(design), 0, false}, design.whole, request, console);
    Interruption interruption;
    Ablation result;
    {
        ProgressLine line(console);
        result = ablation(design, heeding(interruption, line, request.quiet));
    }
    if (result.done < result.total) throw Interrupted{interruption.signal()};
    console.results << (request.json ? ablation_json(result, design.whole.replicates) + '\n'
                                     : ablation_text(result, design.whole, console.language, console.width));
    return tell_failures(result.failures, console);
}

}  // namespace concertation
