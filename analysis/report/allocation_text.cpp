#include "report/allocation_text.hpp"

#include <algorithm>
#include <cmath>

#include "report/differences.hpp"
#include "report/text_table.hpp"
#include "report/width.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr double per = 100000;

std::string word(std::string_view key, Language language, const std::vector<std::string>& values = {}) {
    return text("allocate." + std::string(key), language, values);
}

std::string thousands(double dollars, Language language) { return decimal(dollars / 1000, dollars < 9950 ? 1 : 0, language); }

std::string_view unit_of(const AllocationDesign& design) { return measures()[static_cast<std::size_t>(design.aim.measure)].unit; }

/// A change of the measure, shares in points to two places: what 100 k$ do is small.
std::string change(double value, std::string_view unit, Language language) {
    if (unit != "share" || !std::isfinite(value)) return signed_number(value, unit, language);
    return signed_number(100 * value, "points", language);
}

std::string range(double low, double high, std::string_view unit, Language language) {
    if (!std::isfinite(low) || !std::isfinite(high)) return decimal(low, 0, language);
    return "[" + change(low, unit, language) + (language == Language::fr ? "; " : ", ") + change(high, unit, language) + "]";
}

/// "+0.21 ± 0.05": the mean and half of its interval of luck.
std::string with_luck(const Estimate& of, std::string_view unit, Language language) {
    std::string shown = change(of.mean, unit, language);
    if (!std::isfinite(of.low)) return shown;
    std::string half = change(of.high - of.mean, unit, language);
    if (half.front() == '+') half.erase(0, 1);
    return shown + " ± " + half;
}

Estimate times(const Estimate& of, double factor) { return {of.mean * factor, of.low * factor, of.high * factor}; }

std::string option_name(const Option& option, const Scenario& base, Language language) {
    if (option.who.territories.size() == base.territories.size()) return purchase_name(option.what, language);
    return beneficiary_name(option.who, base, language) + ", " + purchase_name(option.what, language);
}

/// Whether luck alone could give an effect of this size.
bool within_luck(const Effect& effect) { return effect.luck.low <= 0 && effect.luck.high >= 0; }

/// Which way the measure is to go, and whose word that is.
std::string direction(const Aim& aim, Language language) {
    const bool asked = measures()[static_cast<std::size_t>(aim.measure)].better == Better::none;
    if (asked) return word(aim.higher ? "asked_higher" : "asked_lower", language);
    return word(aim.higher ? "higher_better" : "lower_better", language);
}

double gain_a_dollar(const OptionAlone& option, const Aim& aim) {
    const SizedEffect& whole = option.sizes.back();
    return std::isfinite(whole.effects.all.luck.mean) ? toward_better(aim) * whole.effects.all.luck.mean / whole.spent : -HUGE_VAL;
}

/// Row of the option that alone gives most for its dollars.
std::size_t first_alone(const Allocation& allocation, const Aim& aim) {
    const auto most =
        std::max_element(allocation.options.begin(), allocation.options.end(),
                         [&](const OptionAlone& a, const OptionAlone& b) { return gain_a_dollar(a, aim) < gain_a_dollar(b, aim); });
    return static_cast<std::size_t>(most - allocation.options.begin());
}

TextTable::Row option_row(const OptionAlone& alone, const AllocationDesign& design, bool sets, Language language) {
    const SizedEffect& whole = alone.sizes.back();
    const double factor = per / whole.spent;
    const Effect& effect = whole.effects.all;
    TextTable::Row row{{"  " + purchase_name(design.options[static_cast<std::size_t>(alone.option)].what, language),
                        thousands(whole.spent, language) + (alone.whole_budget ? " " : "*"),
                        with_luck(times(effect.luck, factor), unit_of(design), language)}};
    if (!sets) return row;
    row.cells.push_back(range(effect.assumptions_low * factor, effect.assumptions_high * factor, unit_of(design), language));
    row.cells.push_back(percent(alone.best_share, 0, language));
    return row;
}

/// Group by group; in each, what gives most for its dollars first.
std::string options_table(const Allocation& allocation, const AllocationDesign& design, Language language) {
    const bool sets = allocation.sets > 0;
    TextTable table;
    table.heading = {word("option", language), "k$ ", word("per", language)};
    if (sets) table.heading.insert(table.heading.end(), {word("assumptions", language), word("first_share", language)});
    std::vector<OptionAlone> sorted = allocation.options;
    for (auto from = sorted.begin(); from != sorted.end();) {
        const Beneficiaries& who = design.options[static_cast<std::size_t>(from->option)].who;
        const auto to = std::find_if(from, sorted.end(), [&](const OptionAlone& each) {
            return design.options[static_cast<std::size_t>(each.option)].who.territories != who.territories;
        });
        std::stable_sort(from, to, [&](const OptionAlone& a, const OptionAlone& b) {
            return gain_a_dollar(a, design.aim) > gain_a_dollar(b, design.aim);
        });
        table.rows.push_back({{capitalised(beneficiary_name(who, *design.base, language)) + " (" +
                               whole(static_cast<std::int64_t>(who.territories.size()), language) + ")"},
                              from != sorted.begin()});
        for (; from != to; ++from) table.rows.push_back(option_row(*from, design, sets, language));
    }
    return lines_of(table);
}

std::string letter(std::size_t row, const Portfolio& portfolio) {
    return portfolio.even ? "=" : std::string(1, static_cast<char>('A' + row));
}

/// What each portfolio is made of.
std::string made_of(const Allocation& allocation, const AllocationDesign& design, Language language, int width) {
    std::string all;
    for (std::size_t row = 0; row < allocation.portfolios.size(); ++row) {
        const Portfolio& portfolio = allocation.portfolios[row];
        std::string parts;
        for (std::size_t option = 0; option < portfolio.spending.size() && !portfolio.even; ++option)
            if (portfolio.spending[option] > 0)
                parts += (parts.empty() ? "" : "; ") + option_name(design.options[option], *design.base, language) + " " +
                         thousands(portfolio.spending[option], language);
        if (portfolio.even) parts = word("even", language, {whole(static_cast<std::int64_t>(design.options.size()), language)});
        const std::string told = letter(row, portfolio) + "  " + thousands(total_of(portfolio.spending), language) + "\u00a0k$" +
                                 (language == Language::fr ? "\u00a0: " : ": ") + parts;
        all += wrapped(told, width - 3, "   ") + '\n';
    }
    return all;
}

TextTable::Row portfolio_row(const std::string& name, const Effect& effect, double added, const AllocationDesign& design, bool sets,
                             Language language) {
    TextTable::Row row{{name, with_luck(effect.luck, unit_of(design), language)}};
    if (sets) row.cells.push_back(range(effect.assumptions_low, effect.assumptions_high, unit_of(design), language));
    row.cells.push_back(change(added, unit_of(design), language));
    return row;
}

std::string portfolios_table(const Allocation& allocation, const AllocationDesign& design, Language language) {
    const bool sets = allocation.sets > 0;
    TextTable table;
    table.heading = {word("portfolio", language), word("effect", language)};
    if (sets) table.heading.push_back(word("assumptions", language));
    table.heading.push_back(word("added", language));
    if (sets) table.heading.push_back(word("first_share", language));
    for (std::size_t row = 0; row < allocation.portfolios.size(); ++row) {
        const Portfolio& each = allocation.portfolios[row];
        table.rows.push_back(portfolio_row(letter(row, each) + "  " + text("group.all", language), each.effects.all, each.added.all, design,
                                           sets, language));
        if (sets) table.rows.back().cells.push_back(percent(each.best_share, 0, language));
        table.rows.back().ruled = row > 0;
        if (!design.aim.has_worst_off()) continue;
        table.rows.push_back(
            portfolio_row("   " + word("worst_off", language), each.effects.worst_off, each.added.worst_off, design, sets, language));
        if (sets) table.rows.back().cells.emplace_back();
    }
    return lines_of(table);
}

std::string floor_told(const Allocation& allocation, const AllocationDesign& design, Language language) {
    if (!design.floor) return "";
    std::string aside;
    for (std::size_t row = 0; row < allocation.portfolios.size(); ++row)
        if (!allocation.portfolios[row].above_floor) aside += (aside.empty() ? "" : ", ") + letter(row, allocation.portfolios[row]);
    const std::string floor = signed_in_unit(*design.floor, unit_of(design), language);
    return aside.empty() ? word("floor_all", language, {floor}) : word("floor", language, {floor, aside});
}

/// Which portfolio does most, and how sure that is.
std::string answer(const Allocation& allocation, const AllocationDesign& design, Language language) {
    std::string all = floor_told(allocation, design, language);
    if (!all.empty()) all += ' ';
    if (allocation.first < 0) return all + word("nothing", language);
    const auto row = static_cast<std::size_t>(allocation.first);
    const Portfolio& first = allocation.portfolios[row];
    all += word("most", language,
                {first.even ? word("even_name", language) : letter(row, first),
                 signed_in_unit(first.effects.all.luck.mean, unit_of(design), language)});
    if (within_luck(first.effects.all)) all += ' ' + word("within_luck", language);
    if (allocation.sets == 0) return all;
    return all + ' ' + word("stays", language, {percent(first.best_share, 0, language), how_sure(first.best_share, language)});
}

/// Which option alone gives most for its dollars; nothing where none gives anything.
std::string answer_alone(const Allocation& allocation, const AllocationDesign& design, Language language) {
    const OptionAlone& alone = allocation.options[first_alone(allocation, design.aim)];
    if (!(gain_a_dollar(alone, design.aim) > 0)) return word("nothing_alone", language);
    const std::string name = option_name(design.options[static_cast<std::size_t>(alone.option)], *design.base, language);
    std::string all = word("first_alone", language, {name});
    if (within_luck(alone.sizes.back().effects.all)) all += ' ' + word("within_luck", language);
    if (allocation.sets == 0) return all;
    return all + ' ' + word("stays_alone", language, {percent(alone.best_share, 0, language), how_sure(alone.best_share, language)});
}

std::string notes(const AllocationDesign& design, Language language, int width) {
    std::string all;
    const auto note = [&](const std::string& sentence) { all += wrapped(sentence, width) + '\n'; };
    note(word(design.sets.empty() ? "legend_luck" : "legend", language));
    if (design.aim.has_worst_off()) note(word("worst_off_meaning", language, {word(design.aim.higher ? "lowest" : "highest", language)}));
    note(
        word("method", language,
             {dollars(design.budget / design.slices, language), word(design.aim.has_worst_off() ? "both_counts" : "one_count", language)}));
    std::string free;
    for (const std::string_view name : without_a_price(*design.base))
        free += (free.empty() ? "" : ", ") + text("lever." + std::string(name), language);
    if (!free.empty()) note(word("without_price", language, {free}));
    note(word("prices", language));
    std::string names;
    for (const std::string& name : design.not_drawn) names += (names.empty() ? "" : ", ") + name;
    if (!names.empty()) note(text("compare.not_drawn", language, {names}));
    return all;
}

}  // namespace

std::string allocation_text(const Allocation& allocation, const AllocationDesign& design, const std::string& file, Language language,
                            int width) {
    std::string page =
        wrapped(word("question", language,
                     {dollars(design.budget, language), measure_name(design.aim.measure, language), direction(design.aim, language)}),
                width) +
        '\n';
    page += wrapped(word("ran", language,
                         {whole(static_cast<std::int64_t>(design.options.size()), language), whole(allocation.replicates, language),
                          whole(allocation.sets, language), decimal(allocation.seconds, 1, language)}),
                    width) +
            "\n\n" + word("alone", language) + '\n' + options_table(allocation, design, language);
    page += wrapped(answer_alone(allocation, design, language), width);
    page += "\n\n" + word("together", language) + '\n' + made_of(allocation, design, language, width);
    page += portfolios_table(allocation, design, language);
    page += wrapped(answer(allocation, design, language), width) + "\n\n" + notes(design, language, width);
    page += '\n' + wrapped(text("summary.study", language), width) + "\n\n";
    if (!file.empty()) page += text("compare.file", language, {file}) + '\n';
    return page + text("summary.hash", language, {allocation.results_hash}) + '\n';
}

}  // namespace concertation
