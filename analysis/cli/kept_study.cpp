#include "cli/kept_study.hpp"

#include <algorithm>
#include <ostream>

#include "store/postgres.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// Whether a plan goes on after the run's last month: --months has shortened it.
bool is_cut(const Scenario& scenario) {
    return std::any_of(scenario.periods.begin(), scenario.periods.end(),
                       [&](const Period& period) { return period.last >= scenario.months; });
}

void tell_cut_plans(const Heading& heading, const Console& console) {
    for (const auto& arm : heading.arms) {
        if (arm.scenario == nullptr || !is_cut(*arm.scenario)) continue;
        console.diagnostics << text("run.plan_cut", console.language, {whole(arm.scenario->months, console.language)}) << '\n';
        return;
    }
}

}  // namespace

KeptStudy kept_as_asked(const StudyRequest& request, const std::string& name, Heading heading, const Console& console) {
    if (!request.quiet) tell_cut_plans(heading, console);
    const bool keeps = console.ranks == nullptr || console.ranks->rank() == 0;
    std::optional<std::filesystem::path> file = keeps ? results_path(request, name) : std::nullopt;
    const auto taken = [&] {
        const Standing standing = standing_of(*file, heading);
        return standing == Standing::longer || standing == Standing::another || standing == Standing::foreign;
    };
    if (file && !request.out && !request.force)
        for (int number = 2; taken(); ++number) file = results_path(request, name + "-" + std::to_string(number));
    return {file, request.force, request.quiet, request.database, std::move(heading)};
}

void share(const std::filesystem::path& file, const std::string& database, const Console& console) {
    const std::int64_t rows = write_to_postgres(file, database);
    console.diagnostics << text("run.shared", console.language, {whole(rows, console.language), without_password(database)}) << '\n';
}

}  // namespace concertation
