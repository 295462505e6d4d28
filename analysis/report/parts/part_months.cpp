// The months of a study: dynamics, trust, support, needs reached, each with its bands; and when an effect begins.
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "report/differences.hpp"
#include "report/parts/report_parts.hpp"
#include "report/parts/wording.hpp"
#include "report/pictures/pictures.hpp"
#include "report/width.hpp"
#include "store/measures.hpp"
#include "store/paths.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

using Rows = std::vector<const AnswerRow*>;

/// The rows of one scenario and measure, one a month.
Rows path(const ReportSource& source, int scenario, std::string_view measure) {
    Rows rows;
    for (const AnswerRow& row : source.rows("paths"))
        if (row.whole("scenario") == scenario && row.text("measure") == measure) rows.push_back(&row);
    if (rows.size() != static_cast<std::size_t>(source.base().months)) source.refuse_as_damaged();
    return rows;
}

std::vector<double> column(const Rows& rows, const char* name) {
    std::vector<double> values;
    for (const AnswerRow* row : rows) values.push_back(row->real(name));
    const bool drawn = std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
    return drawn ? values : std::vector<double>{};
}

/// The last month of each year of the run, at most about ten of them.
std::vector<std::size_t> months_told(std::size_t months) {
    std::vector<std::size_t> told;
    const std::size_t step = 12 * std::max<std::size_t>(1, (months + 119) / 120);
    for (std::size_t month = step; month < months; month += step) told.push_back(month - 1);
    if (months > 0) told.push_back(months - 1);
    return told;
}

std::string month_name(const ReportSource& source, std::size_t month) {
    const Date date = plus_months(source.base().start, static_cast<int>(month));
    return fmt::format("{:04}\u2011{:02}", date.year, date.month);
}

void add_stack(const ReportSource& source, Blocks& blocks, Language language) {
    StackPicture picture;
    picture.start = source.base().start;
    picture.dynamics = dynamic_names(language);
    picture.mark = [language](double value) { return mark_in_unit(value, "share", false, language); };
    PageTable table{text("report.stack_table", language), {text("report.month", language), text("report.scenario", language)}, {}, 2};
    for (const std::string& name : picture.dynamics) table.heading.push_back(name);
    for (int scenario = 0; scenario < source.scenarios(); ++scenario) {
        std::array<Rows, dynamic_count> by_dynamic;
        for (int dynamic = 0; dynamic < dynamic_count; ++dynamic)
            by_dynamic[static_cast<std::size_t>(dynamic)] = path(source, scenario, path_measures()[static_cast<std::size_t>(dynamic)]);
        StackPicture::Panel panel{source.title(scenario, language), {}};
        for (std::size_t month = 0; month < by_dynamic[0].size(); ++month) {
            std::array<double, dynamic_count> shares{};
            for (std::size_t dynamic = 0; dynamic < shares.size(); ++dynamic) shares[dynamic] = by_dynamic[dynamic][month]->real("mean");
            panel.months.push_back(shares);
        }
        bool first = true;
        for (const std::size_t month : months_told(panel.months.size())) {
            PageTable::Row row{{plain(month_name(source, month)), plain(source.title(scenario, language))}, first && scenario > 0};
            for (const Rows& rows : by_dynamic) row.cells.push_back(percent(CellOf{"paths", rows[month], "mean"}, language));
            table.rows.push_back(std::move(row));
            first = false;
        }
        picture.panels.push_back(std::move(panel));
    }
    blocks.push_back(picture_of(drawing_of(picture), text("report.stack", language), text("report.stack_told", language)));
    blocks.emplace_back(std::move(table));
}

void add_line(const ReportSource& source, const std::string& measure, Blocks& blocks, Language language) {
    LinePicture picture;
    picture.start = source.base().start;
    picture.mark = [language](double value) { return mark_in_unit(value, "share", false, language); };
    const std::string name = measure_name(measure_row(measure), language);
    PageTable table{text("report.line_table", language, {name}),
                    {text("report.month", language), text("report.scenario", language), text("summary.mean", language),
                     text("report.replicates_short", language)},
                    {},
                    2};
    const bool sets = !column(path(source, 0, measure), "low").empty();
    if (!sets) picture.narrow = text("report.band_luck", language);
    if (sets) {
        picture.wide = text("report.band_assumptions", language);
        table.heading.push_back(text("report.assumptions_short", language));
    }
    for (int scenario = 0; scenario < source.scenarios(); ++scenario) {
        const Rows rows = path(source, scenario, measure);
        // The band of replicates lies around the scenario's own values, not around the mean over sets.
        const auto of_luck = [&](const char* end) { return sets ? std::vector<double>{} : column(rows, end); };
        picture.lines.push_back({source.title(scenario, language), column(rows, "mean"), of_luck("luck_low"), of_luck("luck_high"),
                                 column(rows, "low"), column(rows, "high")});
        bool first = true;
        for (const std::size_t month : months_told(rows.size())) {
            const auto cell = [&](const char* of) { return CellOf{"paths", rows[month], of}; };
            PageTable::Row row{{plain(month_name(source, month)), plain(source.title(scenario, language)),
                                in_unit(cell("mean"), "share", language), range(cell("luck_low"), cell("luck_high"), "share", language)},
                               first && scenario > 0};
            if (sets) row.cells.push_back(range(cell("low"), cell("high"), "share", language));
            table.rows.push_back(std::move(row));
            first = false;
        }
    }
    blocks.push_back(picture_of(drawing_of(picture), name, text(sets ? "report.line_told" : "report.line_told_luck", language, {name})));
    blocks.emplace_back(std::move(table));
}

}  // namespace

Blocks months_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.rows("paths").empty()) return blocks;
    blocks.emplace_back(Title{2, text("report.months", language)});
    add_stack(source, blocks, language);
    std::vector<std::string> told{"trust", "support", "reached_women"};
    const std::string asked = source.fact("on");
    if (path_row(asked) >= 0 && std::find(told.begin(), told.end(), asked) == told.end()) told.insert(told.begin(), asked);
    for (const std::string& measure : told) add_line(source, measure, blocks, language);
    return blocks;
}

Blocks effects_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.rows("effects").empty()) return blocks;
    blocks.emplace_back(Title{2, text("report.effects", language)});
    blocks.emplace_back(Paragraph{sentence("report.effects_lead", language)});
    PageTable table{text("report.effects_table", language),
                    {text("compare.measure", language), text("report.scenario", language), text("report.effect_clear", language),
                     text("report.effect_half", language), text("report.effect_final", language)},
                    {},
                    2};
    for (const std::string_view measure : path_measures())
        for (int scenario = 1; scenario < source.scenarios(); ++scenario) {
            const AnswerRow* row = source.row("effects", {{"scenario", std::to_string(scenario)}, {"measure", std::string(measure)}});
            if (row == nullptr || row->whole("differs_from") < 0) continue;
            const auto after = [&](const char* column) {
                if (row->whole(column) < 0) return plain(text("report.no_effect", language));
                const int month = row->whole("differs_from") + row->whole(column);
                return sentence(
                    row->whole(column) == 1 ? "report.effect_after_one" : "report.effect_from", language,
                    {plain(month_name(source, static_cast<std::size_t>(month))), whole(CellOf{"effects", row, column}, language)});
            };
            table.rows.push_back(
                {{plain(measure_name(measure_row(measure), language)), plain(source.title(scenario, language)), after("clear_after"),
                  after("half_after"), signed_in_unit(CellOf{"effects", row, "final_difference"}, "share", language)},
                 scenario == 1 && !table.rows.empty()});
        }
    blocks.emplace_back(std::move(table));
    return blocks;
}

}  // namespace concertation
