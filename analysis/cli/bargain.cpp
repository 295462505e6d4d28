#include <ostream>

#include "cli/commands.hpp"
#include "report/bargain_text.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// Everybody where they stood, then everybody at `agreed`.
SpatialRun agreed_at_once(const SpatialCase& actors, const std::vector<double>& agreed, const SpatialRules& rules) {
    SpatialRun run = spatial_bargaining(actors, rules, 0);
    run.states.push_back({ByIssue(actors.power.size(), agreed), std::vector<double>(actors.power.size(), 1.)});
    run.converged = true;
    return run;
}

SpatialRun bargained(const SpatialCase& actors, const BargainRequest& request) {
    switch (request.rule) {
        case BargainingRule::spatial:
            return spatial_bargaining(actors, request.spatial);
        case BargainingRule::nash:
            return agreed_at_once(actors, spatial_nash(actors), request.spatial);
        case BargainingRule::deliberative:
            return agreed_at_once(actors, spatial_mean(actors), request.spatial);
    }
    return {};
}

}  // namespace

ExitCode bargain(const BargainRequest& request, const Console& console) {
    BargainResult result{read_bargaining_case(request.file), request.rule, {}};
    for (const std::string& actor : result.what.overcommitted())
        console.diagnostics << text("bargain.overcommitted", console.language, {actor}) << '\n';
    result.run = bargained({result.what.power, result.what.position, result.what.salience}, request);
    console.results << (request.json ? bargain_json(result) + '\n' : bargain_text(result, console.language, console.width));
    return ExitCode::done;
}

}  // namespace concertation
