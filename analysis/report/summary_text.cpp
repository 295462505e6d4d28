#include "report/summary_text.hpp"

#include <algorithm>
#include <cmath>

#include "observe/words.hpp"
#include "report/differences.hpp"
#include "report/readings_text.hpp"
#include "report/text_table.hpp"
#include "report/width.hpp"
#include "store/measures.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr int bar_width = 20, width_with_bars = 112, width_with_support = 90;
constexpr std::string_view marks[dynamic_count] = {"█", "▓", "▒", "·"};

std::string word(std::string_view key, Language language) { return text("summary." + std::string(key), language); }

std::string dynamic_name(int dynamic, Language language) {
    return text("dynamic." + std::string(word_of(static_cast<Dynamic>(dynamic))), language);
}

/// DynamicShares as lengths of a bar; ends are rounded, so that the bar is always full.
std::string bar(const DynamicShares& shares) {
    std::string all;
    double upto = 0;
    int filled = 0;
    for (std::size_t dynamic = 0; dynamic < shares.size(); ++dynamic) {
        if (!std::isfinite(shares[dynamic])) return all;
        upto += shares[dynamic];
        const int end = static_cast<int>(std::lround(upto * bar_width));
        all += repeated(marks[dynamic], end - filled);
        filled = end;
    }
    return all;
}

std::vector<std::string> share_cells(const std::string& name, const DynamicShares& shares, Language language, bool bars) {
    std::vector<std::string> cells{name};
    for (double share : shares) cells.push_back(percent(share, 0, language));
    if (bars) cells.push_back(bar(shares));
    return cells;
}

std::string range(const Estimate& of, std::string_view unit, Language language) {
    if (!std::isfinite(of.low)) return in_unit(of.low, unit, language);
    return in_unit(of.low, unit, language) + " – " + in_unit(of.high, unit, language);
}

std::vector<std::string> share_heading(const std::string& first, Language language, bool bars) {
    std::vector<std::string> heading{first};
    for (int dynamic = 0; dynamic < dynamic_count; ++dynamic) heading.push_back(capitalised(dynamic_name(dynamic, language)));
    if (bars) heading.emplace_back();
    return heading;
}

std::string dynamics_table(const Summary& summary, Language language, bool bars) {
    const Places& names = summary.names();
    const auto shown = [&](const Text& name) {
        const std::string& own = language == Language::fr ? name.fr : name.en;
        return names.real ? own + " (" + text("label.short", language) + ")" : own;
    };
    TextTable table;
    table.last_left = bars;
    table.heading = share_heading(word("place", language), language, bars);
    if (names.real) table.caption = text("label.simulated", language);
    table.rows.push_back({share_cells(word("all", language), summary.shares(), language, bars)});
    std::vector<std::string> ranges{capitalised(word("interval", language))};
    for (int dynamic = 0; dynamic < dynamic_count; ++dynamic) {
        const Estimate of = summary.share(static_cast<Dynamic>(dynamic));
        ranges.push_back(!std::isfinite(of.low) ? percent(of.low, 0, language)
                                                : decimal(100 * of.low, 0, language) + " – " + percent(of.high, 0, language));
    }
    if (bars) ranges.emplace_back();
    table.rows.push_back({ranges});
    for (std::size_t region = 0; region < names.regions.size(); ++region) {
        table.rows.push_back(
            {share_cells(shown(names.regions[region]), summary.region_shares(static_cast<int>(region)), language, bars), true});
        for (std::size_t territory = 0; territory < names.territories.size(); ++territory)
            if (names.territories[territory].region == static_cast<int>(region))
                table.rows.push_back({share_cells("  " + shown(names.territories[territory].name),
                                                  summary.territory_shares(static_cast<int>(territory)), language, bars)});
    }
    return lines_of(table);
}

/// The end of each year of the run, and its last month.
std::string over_time_table(const Summary& summary, Language language, int width) {
    const bool bars = width >= width_with_bars, support = width >= width_with_support;
    TextTable table;
    table.last_left = bars;
    table.heading = share_heading(word("month", language), language, false);
    table.heading.push_back(word("trust", language));
    if (support) table.heading.push_back(word("support", language));
    if (bars) table.heading.emplace_back();
    const int step = 12 * std::max(1, (summary.months() + 119) / 120);
    for (int month = std::min(step, summary.months()); month <= summary.months();) {
        DynamicShares shares{};
        for (std::size_t dynamic = 0; dynamic < shares.size(); ++dynamic)
            shares[dynamic] = summary.paths().mean(static_cast<int>(dynamic), month - 1);
        std::vector<std::string> cells = share_cells(whole(month, language), shares, language, false);
        cells.push_back(decimal(summary.paths().mean(path_row("trust"), month - 1), 2, language));
        if (support) cells.push_back(decimal(summary.paths().mean(path_row("support"), month - 1), 2, language));
        if (bars) cells.push_back(bar(shares));
        table.rows.push_back({cells});
        month = month == summary.months() ? month + 1 : std::min(month + step, summary.months());
    }
    return lines_of(table);
}

std::string indicators_table(const Summary& summary, Language language, int width) {
    TextTable table;
    table.heading = {word("indicator", language), word("mean", language), capitalised(word("interval", language))};
    bool somewhere = false;
    for (std::size_t row = 0; row < indicators().size() && width >= width_with_support; ++row)
        somewhere = somewhere || summary.undefined(static_cast<int>(row)) > 0;
    if (somewhere) table.heading.push_back(word("undefined", language));
    for (std::size_t row = 0; row < indicators().size(); ++row) {
        const Indicator& indicator = indicators()[row];
        const Estimate of = summary.indicator(static_cast<int>(row));
        std::string name = capitalised(text("indicator." + std::string(indicator.name), language));
        if (indicator.unit == "ratio") name += " (" + text("unit." + std::string(indicator.unit), language) + ")";
        table.rows.push_back({{name, in_unit(of.mean, indicator.unit, language), range(of, indicator.unit, language)}});
        const double undefined = summary.undefined(static_cast<int>(row));
        if (somewhere) table.rows.back().cells.push_back(undefined > 0 ? percent(undefined, 1, language) : "");
    }
    return lines_of(table);
}

/// Who bridges elected officials and the others, most first; empty where nothing is to be bridged.
std::string bridges(const Summary& summary, Language language) {
    std::vector<std::pair<double, std::string>> by_sector;
    for (int sector = 0; sector < sector_count; ++sector) {
        const std::string name(word_of(static_cast<Sector>(sector)));
        const double share = summary.indicator(measure_row("bridging_" + name) - dynamic_count).mean;
        if (std::isfinite(share)) by_sector.emplace_back(-share, text("sector." + name, language) + ' ' + percent(share, 0, language));
    }
    std::sort(by_sector.begin(), by_sector.end());
    std::string all;
    for (const auto& [share, words] : by_sector) all += (all.empty() ? "" : ", ") + words;
    return all.empty() ? all : text("summary.bridges", language, {all});
}

/// What ties the territories of a region, in the mean of regions.
std::string between_territories(const Summary& summary, Language language) {
    Stream ties, tied_share, trust;
    for (const PlaceTotals::NetworkTotals& region : summary.place_totals().networks()) {
        ties.add(region.ties.mean());
        tied_share.add(region.tied_share.mean());
        trust.add(region.trust.mean());
    }
    if (!std::isfinite(tied_share.mean())) return "";
    return text("summary.between_territories", language,
                {decimal(ties.mean(), 1, language), percent(tied_share.mean(), 0, language), decimal(trust.mean(), 2, language)});
}

/// What the gaps between groups are told on.
constexpr std::string_view told_in_gaps[] = {"conflictual", "cooperation", "support", "trust", "reached_women", "reached_men"};

/// One group less another, each with its interval of luck and how often its sign holds; nothing where there are no groups.
std::string gaps_tables(const GroupMeans& means, Language language) {
    TextTable table;
    table.heading = {word("gap", language), word("difference", language), capitalised(word("interval", language)),
                     word("same_sign", language)};
    for (int row = 0; row < static_cast<int>(means.groups().all().size()); ++row) {
        const Group& group = means.groups().all()[static_cast<std::size_t>(row)];
        if (group.kind != GroupKind::gap) continue;
        table.rows.push_back({{capitalised(text("group." + std::string(word_of(group)), language))}, !table.rows.empty()});
        for (const std::string_view name : told_in_gaps) {
            const Estimate of = means.of(row, measure_row(name));
            table.rows.push_back(
                {{"  " + measure_name(measure_row(name), language), signed_in_unit(of.mean, "share", language),
                  signed_range(of.low, of.high, "share", language), percent(means.same_sign(row, measure_row(name)), 0, language)}});
        }
    }
    return table.rows.empty() ? "" : '\n' + word("gaps", language) + '\n' + lines_of(table);
}

/// Half of Wilson's 95 % interval of a share seen in half of `runs` runs: no share's is wider.
double widest_half(double runs) {
    const double z = 1.959964;
    return z * std::sqrt(.25 / runs + z * z / (4 * runs * runs)) / (1 + z * z / runs);
}

std::string legend(Language language) {
    std::string all;
    for (int dynamic = 0; dynamic < dynamic_count; ++dynamic)
        all += (all.empty() ? "" : "   ") + std::string(marks[dynamic]) + " " + dynamic_name(dynamic, language);
    return text("summary.legend", language, {all}) + '\n';
}

}  // namespace

std::string summary_text(const Summary& summary, const GroupMeans& groups, const SummaryFacts& facts, Language language, int width) {
    std::string all = facts.title.empty() ? "" : wrapped(facts.title, width) + '\n';
    if (summary.replicates() == 0) return all + word("nothing", language) + '\n';
    const bool bars = width >= width_with_bars;
    const auto territories = static_cast<std::int64_t>(summary.names().territories.size());
    all += text("summary.ran", language,
                {whole(summary.replicates(), language), whole(summary.months(), language), whole(territories, language),
                 decimal(facts.seconds, 1, language)});
    all += "\n\n" + word("dynamics", language) + '\n' + dynamics_table(summary, language, bars);
    if (bars) all += legend(language);
    all += wrapped(text("summary.spread", language, {decimal(100 * widest_half(summary.replicates()), 0, language)}), width) + '\n';
    all += '\n' + word("reading", language) + '\n' + readings_text(summary.readings(), language, width);
    all += '\n' + word("over_time", language) + '\n' + over_time_table(summary, language, width);
    all += '\n' + word("indicators", language) + '\n' + indicators_table(summary, language, width);
    for (const std::string& words : {bridges(summary, language), between_territories(summary, language)})
        if (!words.empty()) all += wrapped(words, width) + '\n';
    all += gaps_tables(groups, language);
    all += wrapped(word("luck", language), width) + "\n\n" + wrapped(word("study", language), width) + "\n\n";
    if (!facts.file.empty()) all += text("summary.file", language, {facts.file, whole(facts.detailed, language)}) + '\n';
    return all + text("summary.hash", language, {facts.results_hash}) + '\n';
}

}  // namespace concertation
