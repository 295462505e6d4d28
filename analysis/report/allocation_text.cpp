#include "report/allocation_text.hpp"

#include <algorithm>
#include <cmath>

#include "report/allocation_words.hpp"
#include "report/differences.hpp"
#include "report/text_table.hpp"
#include "report/width.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

std::string word(std::string_view key, Language language, const std::vector<std::string>& values = {}) {
    return text("allocate." + std::string(key), language, values);
}

std::string thousands(double dollars, Language language) { return decimal(dollars / 1000, dollars < 9950 ? 1 : 0, language); }

const Option& option_of(const OptionAlone& alone, const AllocationDesign& design) {
    return design.options[static_cast<std::size_t>(alone.option)];
}

std::string option_name(const Option& option, const Scenario& base, Language language) {
    if (option.who.territories.size() == base.territories.size()) return purchase_name(option.what.name, language);
    return beneficiary_name(option.who, base, language) + ", " + purchase_name(option.what.name, language);
}

/// Which way a measure is to go, and whose word that is.
std::string direction(const Aim& aim, Language language) {
    if (aim.is_asked()) return word(aim.higher ? "asked_higher" : "asked_lower", language);
    return word(aim.higher ? "higher_better" : "lower_better", language);
}

/// Aims shown in a table of the aim: women's and men's needs beside their mean.
std::vector<std::size_t> shown_beside(const AllocationDesign& design, std::size_t aim) {
    std::vector<std::size_t> all;
    for (std::size_t of = choosing_aims; design.aims[aim].name == mean_of_needs && of < design.aims.size(); ++of) all.push_back(of);
    return all;
}

TextTable::Row option_row(const OptionAlone& alone, const AllocationDesign& design, std::size_t aim, Language language) {
    const std::string_view unit = design.aims[aim].unit();
    const SizedEffect& whole = alone.sizes.back();
    const Per100k told = per_100k(alone, design.aims[aim], aim);
    const Estimate& luck = whole.effects[aim].all.luck;
    const double factor = 100000 / whole.spent;
    const bool drawn = std::isfinite(told.low);
    TextTable::Row row{{"  " + purchase_name(option_of(alone, design).what.name, language),
                        thousands(whole.spent, language) + (alone.whole_budget ? " " : "*"), change(told.mean, unit, language),
                        range_of(drawn ? told.low : factor * luck.low, drawn ? told.high : factor * luck.high, unit, language)}};
    for (const std::size_t of : shown_beside(design, aim))
        row.cells.push_back(change(per_100k(alone, design.aims[of], of).mean, design.aims[of].unit(), language));
    row.cells.push_back(percent(alone.best_share[aim], 0, language));
    return row;
}

/// Group by group; in each, what gives most for its dollars first.
std::string options_table(const Allocation& allocation, const AllocationDesign& design, std::size_t aim, Language language) {
    TextTable table;
    table.heading = {word("option", language), "k$ ", word("per", language), word(allocation.sets > 1 ? "assumptions" : "luck", language)};
    for (const std::size_t of : shown_beside(design, aim))
        table.heading.push_back(word(design.aims[of].name == "reached_women" ? "women" : "men", language));
    table.heading.push_back(word("first_share", language));
    const auto gain = [&](const OptionAlone& option) {
        const double mean = option.per_dollar(design.aims[aim], aim).mean;
        return std::isfinite(mean) ? mean : -HUGE_VAL;
    };
    std::vector<OptionAlone> sorted = allocation.options;
    for (auto from = sorted.begin(); from != sorted.end();) {
        const Beneficiaries& who = option_of(*from, design).who;
        const auto to = std::find_if(from, sorted.end(),
                                     [&](const OptionAlone& each) { return option_of(each, design).who.territories != who.territories; });
        std::stable_sort(from, to, [&](const OptionAlone& a, const OptionAlone& b) { return gain(a) > gain(b); });
        table.rows.push_back({{capitalised(beneficiary_name(who, *design.base, language)) + " (" +
                               whole(static_cast<std::int64_t>(who.territories.size()), language) + ")"},
                              from != sorted.begin()});
        for (; from != to; ++from) table.rows.push_back(option_row(*from, design, aim, language));
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

TextTable::Row portfolio_row(const std::string& name, const Effect& effect, double added, std::string_view unit, Language language) {
    return {{name, change(effect.mean, unit, language), range_of(effect, unit, language), change(added, unit, language)}};
}

/// Each portfolio on each measure; on the worst-off tenth of the first, where portfolios weigh it.
std::string portfolios_table(const Allocation& allocation, const AllocationDesign& design, Language language) {
    TextTable table;
    table.heading = {word("portfolio", language), word("effect", language), word(allocation.sets > 1 ? "assumptions" : "luck", language),
                     word("added", language), word("first_share", language)};
    const bool worst_off = weighs_worst_off(design);
    for (std::size_t row = 0; row < allocation.portfolios.size(); ++row) {
        const Portfolio& each = allocation.portfolios[row];
        table.rows.push_back({{letter(row, each)}, row > 0});
        for (std::size_t aim = 0; aim < design.aims.size(); ++aim) {
            const double added = aim == 0 ? each.added.first : aim == 1 && !worst_off ? each.added.second : std::nan("");
            const bool needs = design.aims[aim].name == mean_of_needs;
            const std::string name = needs ? word("needs_short", language) : aim_name(design.aims[aim].name, language);
            table.rows.push_back(portfolio_row("  " + capitalised(name), each.effects[aim].all, toward_better(design.aims[aim]) * added,
                                               design.aims[aim].unit(), language));
            if (aim < each.best_share.size()) table.rows.back().cells.push_back(percent(each.best_share[aim], 0, language));
            if (aim == 0 && worst_off)
                table.rows.push_back(portfolio_row("    " + word("worst_off", language), each.effects[0].worst_off,
                                                   toward_better(design.aims[0]) * each.added.second, design.aims[0].unit(), language));
        }
    }
    for (TextTable::Row& row : table.rows)
        if (row.cells.size() > 1) row.cells.resize(table.heading.size());
    return lines_of(table);
}

std::string floor_told(const Allocation& allocation, const AllocationDesign& design, Language language) {
    if (!design.floor) return "";
    std::string aside;
    for (std::size_t row = 0; row < allocation.portfolios.size(); ++row)
        if (!allocation.portfolios[row].above_floor) aside += (aside.empty() ? "" : ", ") + letter(row, allocation.portfolios[row]);
    const std::string floor = signed_in_unit(*design.floor, design.aims[0].unit(), language);
    return (aside.empty() ? word("floor_all", language, {floor}) : word("floor", language, {floor, aside})) + ' ';
}

/// Which portfolio does most for each measure, told by luck that did not choose it.
std::string answer_together(const Allocation& allocation, const AllocationDesign& design, Language language) {
    std::string all = floor_told(allocation, design, language);
    for (std::size_t aim = 0; aim < allocation.leaders.size(); ++aim) {
        const Leader& leader = allocation.leaders[aim];
        const std::string name = aim_name(design.aims[aim].name, language);
        if (aim > 0) all += ' ';
        if (leader.portfolio < 0) {
            all += word("nothing", language, {name});
            continue;
        }
        const Portfolio& first = allocation.portfolios[static_cast<std::size_t>(leader.portfolio)];
        const Effect& effect = leader.together.effects[aim].all;
        all += word("most", language,
                    {name, first.even ? word("even_name", language) : letter(static_cast<std::size_t>(leader.portfolio), first),
                     change_in_unit(effect.mean, design.aims[aim].unit(), language), range_of(effect, design.aims[aim].unit(), language),
                     percent(first.best_share[aim], 0, language), how_sure(first.best_share[aim], language)});
    }
    return all;
}

std::string notes(const AllocationDesign& design, Language language, int width) {
    std::string all;
    const auto note = [&](const std::string& sentence) { all += wrapped(sentence, width) + '\n'; };
    note(word(design.sets.empty() ? "legend_luck" : "legend", language, {whole(design.replicates_a_set, language)}));
    if (design.aims[0].has_worst_off())
        note(word("worst_off_meaning", language, {word(design.aims[0].higher ? "lowest" : "highest", language)}));
    note(word("method", language,
              {dollars(design.budget / design.slices, language), word(weighs_worst_off(design) ? "on_worst_off" : "on_both", language)}));
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
    std::string page;
    const auto say = [&](const std::string& sentence) {
        if (!sentence.empty()) page += wrapped(sentence, width) + '\n';
    };
    say(word("question", language,
             {dollars(design.budget, language), aim_name(design.aims[0].name, language), direction(design.aims[0], language),
              aim_name(design.aims[1].name, language), direction(design.aims[1], language)}));
    say(word("ran", language,
             {whole(static_cast<std::int64_t>(design.options.size()), language), whole(allocation.replicates, language),
              whole(allocation.sets, language), decimal(allocation.seconds, 1, language)}));
    page += '\n';
    say(first_words(allocation, design, language));
    for (std::size_t aim = 0; aim < allocation.leaders.size(); ++aim) say(told_words(allocation, design, aim, language));
    say(women_and_men_words(allocation, design, language));
    for (std::size_t aim = 0; aim < allocation.leaders.size(); ++aim)
        page += '\n' + word("alone", language, {capitalised(aim_name(design.aims[aim].name, language))}) + '\n' +
                options_table(allocation, design, aim, language);
    page += '\n' + word("together", language) + '\n' + made_of(allocation, design, language, width);
    page += portfolios_table(allocation, design, language);
    page += wrapped(answer_together(allocation, design, language), width) + "\n\n" + notes(design, language, width);
    page += '\n' + wrapped(text("summary.study", language), width) + "\n\n";
    if (!file.empty()) page += text("compare.file", language, {file}) + '\n';
    return page + text("summary.hash", language, {allocation.results_hash}) + '\n';
}

}  // namespace concertation
