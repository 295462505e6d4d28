#include <ostream>

#include "cli/commands.hpp"
#include "scenario/read.hpp"
#include "scenario/writer.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {

ExitCode check(const CheckRequest& request, const Console& console) {
    const Scenario scenario = read_scenario(request.scenario, request.overrides);
    if (request.resolved) {
        console.results << resolved_yaml(scenario);
        return ExitCode::done;
    }
    const auto count = [&](std::size_t number) { return whole(static_cast<std::int64_t>(number), console.language); };
    console.results << text("check.good", console.language,
                            {request.scenario, count(scenario.regions.size()), count(scenario.territories.size()),
                             whole(scenario.months, console.language), whole(scenario.replicates, console.language)})
                    << '\n';
    return ExitCode::done;
}

}  // namespace concertation
