#include "cli/effort.hpp"

#include <algorithm>
#include <cmath>
#include <istream>
#include <ostream>
#include <string>

#include "cli/words.hpp"
#include "scenario/errors.hpp"
#include "study/ensemble.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// Measured on the six regions and on the synthetic province of 10,000 territories: of a territory, a month.
constexpr double seconds_a_month = 25e-6, bytes_in_memory = 650, bytes_detailed = 310, bytes_kept = 30;
/// Of a territory.
constexpr double bytes_of_a_state = 50e3;
constexpr double gigabyte = 1e9, seconds_an_hour = 3600;
constexpr double most_hours = 12, most_gigabytes = 20;

std::string told(const Cost& cost, Language language) {
    const bool days = cost.hours >= 48;
    const auto rounded = [&](double value) { return whole(static_cast<std::int64_t>(std::ceil(value)), language); };
    return text("effort.estimate", language,
                {text(days ? "effort.days" : "effort.hours", language, {rounded(days ? cost.hours / 24 : cost.hours)}),
                 rounded(cost.gigabytes_of_memory), rounded(cost.gigabytes_of_disk)});
}

bool says_yes(const Console& console) {
    console.diagnostics << text("effort.question", console.language) << ' ' << std::flush;
    std::string answer;
    std::getline(*console.answers, answer);
    return !answer.empty() && std::string("yYoO").find(answer.front()) != std::string::npos;
}

}  // namespace

Cost cost_of(const Effort& effort, const Scenario& scenario, int threads) {
    const auto territories = static_cast<double>(scenario.territories.size()), months = territories * scenario.months;
    const auto replicates = static_cast<double>(effort.replicates), detailed = static_cast<double>(effort.detailed);
    const double states = static_cast<double>(effort.states) * territories * bytes_of_a_state;
    const double under_way = std::min(replicates, 2. * threads) * months * bytes_in_memory;
    const double kept = effort.kept ? replicates * months * bytes_kept + std::min(detailed, replicates) * months * bytes_detailed : 0;
    return {replicates * months * seconds_a_month / threads / seconds_an_hour, (under_way + states) / gigabyte, (kept + states) / gigabyte};
}

bool is_much(const Cost& cost) {
    return cost.hours > most_hours || std::max(cost.gigabytes_of_memory, cost.gigabytes_of_disk) > most_gigabytes;
}

void ask_first(const Effort& effort, const Scenario& scenario, const LongRequest& request, const Console& console) {
    const int ranks = console.ranks == nullptr ? 1 : console.ranks->count();
    if (console.ranks != nullptr && console.ranks->rank() > 0) return;
    const Cost cost = cost_of(effort, scenario, threads_of(request.threads) * ranks);
    if (!is_much(cost)) return;
    if (console.answers == nullptr && !request.yes) {
        const std::string fr = told(cost, Language::fr), en = told(cost, Language::en);
        throw ScenarioError(
            {complaint_about("--yes", {text("error.needs_yes", Language::fr, {fr}), text("error.needs_yes", Language::en, {en})})});
    }
    console.diagnostics << told(cost, console.language) << '\n';
    if (!request.yes && !says_yes(console)) throw ScenarioError({complaint_about("--yes", both("error.declined"))});
}

}  // namespace concertation
