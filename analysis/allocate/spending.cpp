#include "allocate/spending.hpp"

#include <algorithm>
#include <limits>

#include "core/expects.hpp"
#include "observe/outcome.hpp"
#include "processes/events.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/place_limits.hpp"
#include "world/agenda.hpp"
#include "world/levers_in_force.hpp"
#include "world/money.hpp"

namespace concertation {
namespace {

/// Halvings of [0, 1]: to the last bit of a lever.
constexpr int halvings = 60;

std::size_t at(int row) { return static_cast<std::size_t>(row); }

const Settings& settings_of(const Scenario& scenario, int territory) {
    return scenario.settings[at(scenario.territories[at(territory)].settings)];
}

/// The levers of a territory month by month: dated changes come first in their month.
template <class Each>
void for_each_month(const Scenario& scenario, int territory, Levers levers, const Each& each) {
    std::size_t next = 0;
    for (Month month = 0; month < scenario.months; ++month) {
        for (; next < scenario.events.size() && scenario.events[next].month <= month; ++next) {
            const Event& event = scenario.events[next];
            const auto* change = std::get_if<LeversChange>(&event.what);
            if (change == nullptr || !std::binary_search(event.scope.territories.begin(), event.scope.territories.end(), territory))
                continue;
            for (const LeverChange& lever : change->changes) {
                double& value = lever_at(levers, lever.lever);
                value = std::clamp(lever.multiply ? value * lever.value : lever.value, 0., 1.);
            }
        }
        each(levers_paid_for(levers, paid_by_calendar(scenario, territory, month)));
    }
}

double cost_over_run(const Scenario& scenario, int territory, const Levers& levers) {
    const Parameters& numbers = settings_of(scenario, territory).numbers;
    double cost = 0;
    for_each_month(scenario, territory, levers, [&](const Levers& now) { cost += yearly_cost(now, numbers) / 12.; });
    return cost;
}

Levers raised(Levers levers, const Purchase& what, double step) {
    for (const std::string_view name : what.levers) {
        double& level = lever_at(levers, parameter_row(name));
        level = std::min(1., level + step);
    }
    return levers;
}

/// What `dollars` can do in one territory: the step its levers rise by, and what that costs.
struct Rise {
    double step, cost;
};

Rise rise_for(const Scenario& scenario, int territory, const Purchase& what, const Levers& levers, double dollars) {
    const double before = cost_over_run(scenario, territory, levers);
    const auto cost = [&](double step) { return cost_over_run(scenario, territory, raised(levers, what, step)) - before; };
    if (cost(1) <= dollars) return {1, cost(1)};
    // The cost grows with the step, in proportion but where a lever meets 1 or a dated change.
    double low = 0, high = 1;
    for (int time = 0; time < halvings; ++time) {
        const double middle = low + (high - low) / 2;
        (cost(middle) <= dollars ? low : high) = middle;
    }
    return {low, cost(low)};
}

double years_with_money(const Scenario& scenario) {
    double months = 0;
    for (const Period& period : scenario.periods) months += period.last - period.first + 1;
    return months / 12.;
}

double yearly_envelope(const Scenario& scenario, int territory) {
    const TerritorySpec& place = scenario.territories[at(territory)];
    const auto& programme = settings_of(scenario, territory).numbers.programme;
    return place.envelope ? dollars(*place.envelope) : programme.fixed + programme.per_person * place.population;
}

/// What a dollar a year written in a territory's envelope comes to over the run.
double dollars_of_a_yearly_dollar(const Scenario& scenario, int territory) {
    return settings_of(scenario, territory).numbers.programme.envelope * years_with_money(scenario);
}

double most_in(const Scenario& scenario, int territory, const Purchase& what) {
    if (what.price.empty()) return (most_envelope - yearly_envelope(scenario, territory)) * dollars_of_a_yearly_dollar(scenario, territory);
    const Parameters& numbers = settings_of(scenario, territory).numbers;
    return rise_for(scenario, territory, what, numbers.levers, std::numeric_limits<double>::infinity()).cost;
}

/// The territories of an option that money still buys something in.
std::vector<int> users_of(const Scenario& scenario, const Option& option) {
    std::vector<int> users;
    for (const int territory : option.who.territories)
        if (most_in(scenario, territory, option.what) > 0) users.push_back(territory);
    return users;
}

/// Adds to the yearly envelope what `sum` over the run makes, and returns what is added over the run, in whole cents a year.
double add_to_envelope(Scenario& scenario, int territory, double sum) {
    const double rate = dollars_of_a_yearly_dollar(scenario, territory), before = yearly_envelope(scenario, territory);
    const Cents after = cents(std::min(most_envelope, before + sum / rate));
    scenario.territories[at(territory)].envelope = after;
    return (dollars(after) - before) * rate;
}

/// Rows of settings made on the way: territories alike before and after share one.
class SettingsRows {
public:
    explicit SettingsRows(Scenario& scenario) : scenario_(scenario) {}

    int row(int old, const Levers& levers) {
        if (same(scenario_.settings[at(old)].numbers.levers, levers)) return old;
        for (const auto& [from, to] : made_)
            if (from == old && same(scenario_.settings[at(to)].numbers.levers, levers)) return to;
        Settings own = scenario_.settings[at(old)];
        own.numbers.levers = levers;
        made_.emplace_back(old, static_cast<int>(scenario_.settings.size()));
        scenario_.settings.push_back(own);
        return made_.back().second;
    }

private:
    static bool same(Levers a, Levers b) {
        for (int lever = 0; lever < lever_count; ++lever)
            if (lever_at(a, lever) != lever_at(b, lever)) return false;
        return true;
    }
    Scenario& scenario_;
    std::vector<std::pair<int, int>> made_;
};

}  // namespace

double total_of(const Spending& spending) {
    double sum = 0;
    for (const double dollars : spending) sum += dollars;
    return sum;
}

double cost_of_levers(const Scenario& scenario, int territory) {
    return cost_over_run(scenario, territory, settings_of(scenario, territory).numbers.levers);
}

double most_dollars(const Scenario& scenario, const Option& option) {
    double sum = 0;
    for (const int territory : option.who.territories) sum += std::max(0., most_in(scenario, territory, option.what));
    return sum;
}

Bought bought(const Scenario& scenario, const std::vector<Option>& options, const Spending& spending) {
    expects(options.size() == spending.size(), "a sum for each option");
    Bought result{scenario, Spending(options.size(), 0.)};
    std::vector<Levers> levers;
    levers.reserve(scenario.territories.size());
    for (int territory = 0; territory < static_cast<int>(scenario.territories.size()); ++territory)
        levers.push_back(settings_of(scenario, territory).numbers.levers);
    for (std::size_t option = 0; option < options.size(); ++option) {
        if (spending[option] <= 0) continue;
        const Purchase& what = options[option].what;
        const std::vector<int> users = users_of(scenario, options[option]);
        const double share = spending[option] / static_cast<double>(users.size());
        for (const int territory : users) {
            if (what.price.empty()) {
                result.spent[option] += add_to_envelope(result.scenario, territory, share);
                continue;
            }
            const Rise rise = rise_for(scenario, territory, what, levers[at(territory)], share);
            levers[at(territory)] = raised(levers[at(territory)], what, rise.step);
            result.spent[option] += rise.cost;
        }
    }
    SettingsRows rows(result.scenario);
    for (std::size_t territory = 0; territory < levers.size(); ++territory) {
        const int row = rows.row(scenario.territories[territory].settings, levers[territory]);
        result.scenario.territories[territory].settings = row;
    }
    return result;
}

}  // namespace concertation
