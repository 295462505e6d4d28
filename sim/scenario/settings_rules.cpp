#include "scenario/settings_rules.hpp"

#include <functional>
#include <string_view>
#include <tuple>

#include "scenario/choice_table.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"

namespace concertation {
namespace {

/// A change, and where its faults are told.
struct Cause {
    const Change* change = nullptr;
    const Source* source = nullptr;
};

/// Whether `cause` was written after `other`.
bool is_later(const Cause& cause, const Cause& other) {
    if (other.change == nullptr) return true;
    const auto order = [](const Change& change) { return std::make_tuple(change.document, change.place.line, change.place.column); };
    return order(*cause.change) > order(*other.change);
}

/// The causes of each number, the widest first.
using Causes = std::vector<std::vector<Cause>>;

/// What a number comes to: the last value set, times the factors that come after it or from a later file.
double settled(const std::vector<Cause>& causes, double initial) {
    std::size_t last = causes.size();
    for (std::size_t i = 0; i < causes.size(); ++i) {
        if (!causes[i].change->multiply) last = i;
    }
    double value = last < causes.size() ? causes[last].change->value : initial;
    for (std::size_t i = 0; i < causes.size(); ++i) {
        const Change& change = *causes[i].change;
        const bool after = last == causes.size() || i > last || change.document > causes[last].change->document;
        if (change.multiply && after) value *= change.value;
    }
    return value;
}

/// Complains unless the product of factors is in range.
void check_product(const std::vector<Cause>& causes, double value, std::set<const Change*>& told) {
    const Cause* factor = nullptr;
    for (const Cause& cause : causes) {
        if (cause.change->multiply) factor = &cause;
    }
    if (factor == nullptr || told.count(factor->change) > 0) return;
    if (!is_allowed(value, factor->change->row, factor->change->place, *factor->source, false)) told.insert(factor->change);
}

/// A law that several numbers keep together.
struct Law {
    std::vector<std::string_view> numbers;
    std::function<double(const std::vector<double>&)> excess;  ///< above 0: broken
    Text what;
};

double sum(const std::vector<double>& values) {
    double total = 0;
    for (const double value : values) total += value;
    return total;
}

std::vector<Law> laws() {
    constexpr double rounding = 1e-9;
    const auto falls = [](const std::vector<double>& v) { return v[0] - v[1]; };
    const auto at_most_one = [](const std::vector<double>& v) { return sum(v) - 1 - rounding; };
    const Text chances{"la somme de ces probabilités dépasse 1", "these chances sum to more than 1"};
    std::vector<Law> all{
        {{"seats_most.elected", "seats_most.community", "seats_most.social_development", "seats_most.institution", "seats.citizen"},
         [](const std::vector<double>& v) { return sum(v) - 64; },
         {"trop de sièges : la somme de seats_most et de seats.citizen dépasse 64",
          "too many seats: the sum of seats_most and seats.citizen is over 64"}},
        {{"programme.first_lag", "programme.last_lag"}, falls, {"first_lag dépasse last_lag", "first_lag is above last_lag"}},
        {{"start.income_low", "start.income_high"}, falls, {"income_low dépasse income_high", "income_low is above income_high"}},
        {{"ways.elected_convenes", "ways.community_convenes", "ways.social_development_convenes"}, at_most_one, chances},
        {{"ways.defers", "ways.mandatary_decides"}, at_most_one, chances},
        {{"ways.prefets_table", "ways.consortium"}, at_most_one, chances},
    };
    for (const ParameterRow& row : parameter_table()) {
        if (row.name.substr(0, 12) != "seats_least.") continue;
        const int most = parameter_row("seats_most." + std::string(row.name.substr(12)));
        all.push_back({{row.name, parameter_table()[static_cast<std::size_t>(most)].name},
                       falls,
                       {"seats_least dépasse seats_most", "seats_least is above seats_most"}});
    }
    return all;
}

/// Complains of broken laws where the last of their numbers was written.
void check_laws(const Settings& settings, const Causes& causes, std::set<const Change*>& told, const Source& source) {
    for (const Law& law : laws()) {
        std::vector<double> values;
        Cause last;
        for (const std::string_view name : law.numbers) {
            const auto row = static_cast<std::size_t>(parameter_row(name));
            values.push_back(value_of(settings.numbers, parameter_table()[row]));
            if (!causes[row].empty() && is_later(causes[row].back(), last)) last = causes[row].back();
        }
        if (law.excess(values) <= 0 || (last.change != nullptr && !told.insert(last.change).second)) continue;
        if (last.change == nullptr)
            source.complain({}, std::string(law.numbers.front()), law.what);
        else
            last.source->complain(last.change->place, std::string(parameter_table()[static_cast<std::size_t>(last.change->row)].name),
                                  law.what);
    }
}

}  // namespace

Settings settings_under(const std::vector<const Rule*>& rules, std::set<const Change*>& told, const Source& source) {
    Settings settings{default_parameters(), default_choices()};
    const std::vector<ParameterRow>& table = parameter_table();
    Causes causes(table.size());
    for (const Rule* rule : rules) {
        for (const Change& change : rule->changes) {
            const auto row = static_cast<std::size_t>(change.row);
            if (change.choice)
                choice_table()[row].choose(settings.choices, static_cast<int>(change.value));
            else
                causes[row].push_back({&change, &rule->document->source});
        }
    }
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (causes[i].empty()) continue;
        const double value = settled(causes[i], table[i].initial);
        check_product(causes[i], value, told);
        table[i].reach(settings.numbers) = value;
    }
    check_laws(settings, causes, told, source);
    return settings;
}

std::vector<std::vector<std::string_view>> bound_together() {
    std::vector<std::vector<std::string_view>> all;
    for (const Law& law : laws()) all.push_back(law.numbers);
    return all;
}

std::vector<double> values_of(const Settings& settings) {
    std::vector<double> values;
    Settings copy = settings;
    for (const ParameterRow& row : parameter_table()) values.push_back(row.reach(copy.numbers));
    for (const ChoiceRow& row : choice_table()) values.push_back(row.word(settings.choices));
    return values;
}

}  // namespace concertation
