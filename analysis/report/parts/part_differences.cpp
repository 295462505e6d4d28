// In what scenarios differ, and what comes of it: every measure, and groups of territories.
#include <cmath>

#include "report/differences.hpp"
#include "report/parts/report_parts.hpp"
#include "report/parts/wording.hpp"
#include "report/pictures/pictures.hpp"
#include "report/width.hpp"
#include "store/measures.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// A name of a scenario with what it means, where it means something.
std::string name_of(const AnswerRow& change, Language language) {
    std::string meaning = change.text(language == Language::fr ? "meaning_fr" : "meaning_en");
    while (!meaning.empty() && meaning.back() == '.') meaning.pop_back();
    if (change.text("name") == "events") return text("report.event", language);
    if (change.text("name") == "programme.periods") return text("report.periods", language);
    if (!meaning.empty()) return meaning + " (" + change.text("name") + ")";
    return text("changed." + change.text("name"), language);
}

std::string or_dash(const std::string& words) { return words.empty() ? "–" : words; }

PageTable changes_table(const ReportSource& source, int scenario, std::string caption, Language language) {
    PageTable table{std::move(caption),
                    {text("report.what", language), text("compare.base", language), text("report.this_scenario", language),
                     text("report.territories", language)},
                    {},
                    4};
    for (const AnswerRow& row : source.rows("changes")) {
        if (row.whole("scenario") != scenario) continue;
        const auto number = [&](const char* column) { return whole(CellOf{"changes", &row, column}, language); };
        const bool everywhere = row.whole("territories") == row.whole("of_territories");
        table.rows.push_back({{plain(name_of(row, language)), plain(or_dash(as_written(row.text("base"), language))),
                               plain(or_dash(as_written(row.text("other"), language))),
                               everywhere ? plain(text("report.all_territories", language))
                                          : sentence("report.part_of", language, {number("territories"), number("of_territories")})}});
    }
    return table;
}

/// What a table of differences holds after its first column; `evidence`: the median and the scenarios' own values too.
PageTable::Row difference_cells(const AnswerRow& row, std::string name, std::string_view unit, Language language, bool evidence,
                                bool ruled) {
    const auto cell = [&](const char* column) { return CellOf{"differences", &row, column}; };
    PageTable::Row of{{plain(std::move(name)), in_unit(cell("base"), unit, language), in_unit(cell("other"), unit, language),
                       signed_in_unit(cell("difference"), unit, language), signed_range(cell("low"), cell("high"), unit, language)},
                      ruled};
    if (evidence)
        for (const char* column : {"median", "at_defaults"}) of.cells.push_back(signed_in_unit(cell(column), unit, language));
    of.cells.push_back(signed_range(cell("luck_low"), cell("luck_high"), unit, language));
    of.cells.push_back(plain(size_and_certainty(row, language)));
    return of;
}

std::vector<std::string> difference_heading(const std::string& first, bool evidence, Language language) {
    std::vector<std::string> cells{first, text("compare.base", language), text("compare.other", language),
                                   text("compare.difference", language), text("report.assumptions_short", language)};
    if (evidence)
        for (const char* key : {"report.median", "report.at_defaults"}) cells.push_back(text(key, language));
    cells.push_back(text("report.luck_short", language));
    cells.push_back(text("compare.words", language));
    return cells;
}

std::string group_name(const ReportSource& source, const AnswerRow& row, Language language) {
    if (row.whole("region") < 0) return capitalised(text("group." + row.text("places"), language));
    const std::string name = source.region(row.whole("region"), language);
    return source.real_names() ? name + " (" + text("label.short", language) + ")" : name;
}

void groups_of(const ReportSource& source, int scenario, const std::string& measure, Blocks& blocks, Language language) {
    PageTable table{text("report.groups_table", language, {measure_name(measure_row(measure), language), source.title(scenario, language)}),
                    difference_heading(text("compare.group", language), false, language),
                    {}};
    RangePicture picture;
    const std::string unit = unit_of(measure);
    picture.mark = [language, unit](double value) { return mark_in_unit(value, unit, true, language); };
    picture.narrow = text("report.luck", language);
    picture.wide = text("report.assumptions", language);
    if (source.real_names()) picture.label = text("label.simulated", language);
    if (source.real_names()) table.caption += " (" + text("label.simulated", language) + ")";
    std::string kind;
    for (const AnswerRow& row : source.rows("differences")) {
        if (row.whole("scenario") != scenario || row.text("measure") != measure || !std::isfinite(row.real("difference"))) continue;
        const std::string own_kind = row.text("places").substr(0, row.text("places").find('_'));
        const std::string name = group_name(source, row, language);
        table.rows.push_back(difference_cells(row, name, unit, language, false, own_kind != kind));
        kind = own_kind;
        picture.rows.push_back({name, row.real("difference"), row.real("luck_low"), row.real("luck_high"), row.real("low"),
                                row.real("high"), signed_in_unit(row.real("difference"), unit, language)});
    }
    blocks.push_back(picture_of(drawing_of(picture), table.caption, text("report.groups_told", language)));
    blocks.emplace_back(std::move(table));
}

/// One group of territories less another in one scenario, each with its interval of luck and how often its sign holds.
void gaps_of_run(const ReportSource& source, Blocks& blocks, Language language) {
    PageTable table{text("report.gaps_table", language),
                    {text("compare.group", language), text("compare.measure", language), text("compare.difference", language),
                     text("report.luck_short", language), text("report.same_sign", language)},
                    {},
                    2};
    for (const AnswerRow& row : source.rows("groups")) {
        if (row.text("places").rfind("gap_", 0) != 0 || !std::isfinite(row.real("mean"))) continue;
        const std::string measure = row.text("measure"), unit = unit_of(measure);
        if (unit != "share") continue;
        const auto cell = [&](const char* column) { return CellOf{"groups", &row, column}; };
        table.rows.push_back({{plain(capitalised(text("group." + row.text("places"), language))),
                               plain(measure_name(measure_row(measure), language)), signed_in_unit(cell("mean"), unit, language),
                               signed_range(cell("luck_low"), cell("luck_high"), unit, language), percent(cell("same_sign"), language)},
                              measure == measures().front().name});
    }
    if (table.rows.empty()) return;
    blocks.emplace_back(Title{2, text("report.gaps", language)});
    blocks.emplace_back(std::move(table));
}

}  // namespace

Blocks scenarios_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.kind() == "run" && !source.rows("changes").empty()) {
        blocks.emplace_back(Title{2, text("report.set", language)});
        blocks.emplace_back(changes_table(source, 1, text("report.set_table", language), language));
    }
    if (source.kind() != "compare") return blocks;
    blocks.emplace_back(Title{2, text("report.scenarios", language)});
    blocks.emplace_back(Paragraph{sentence("report.scenarios_lead", language, {plain(source.title(0, language))})});
    for (int scenario = 1; scenario < source.scenarios(); ++scenario) {
        PageTable table = changes_table(
            source, scenario, text("report.changes", language, {source.title(scenario, language), source.title(0, language)}), language);
        if (table.rows.empty())
            blocks.emplace_back(Paragraph{sentence("report.no_change", language, {plain(source.title(scenario, language))})});
        else
            blocks.emplace_back(std::move(table));
    }
    return blocks;
}

Blocks measures_part(const ReportSource& source, Language language) {
    Blocks blocks;
    const auto marked = [&](int row) {
        const Better better = measures()[static_cast<std::size_t>(row)].better;
        return measure_name(row, language) + (better == Better::higher ? " ▲" : better == Better::lower ? " ▼" : "");
    };
    if (!source.rows("differences").empty()) {
        blocks.emplace_back(Title{2, text("report.differences", language)});
        for (int scenario = 1; scenario < source.scenarios(); ++scenario) {
            PageTable table{text("report.differences_table", language, {source.title(scenario, language), source.title(0, language)}),
                            difference_heading(text("compare.measure", language), true, language),
                            {}};
            for (int row = 0; row < static_cast<int>(measures().size()); ++row) {
                const AnswerRow* of = difference_row(source, scenario, measures()[static_cast<std::size_t>(row)].name);
                if (of != nullptr)
                    table.rows.push_back(
                        difference_cells(*of, marked(row), measures()[static_cast<std::size_t>(row)].unit, language, true, row == 4));
            }
            blocks.emplace_back(std::move(table));
        }
        blocks.emplace_back(Paragraph{sentence("report.legend", language), Paragraph::Tone::aside});
    }
    if (!source.rows("estimates").empty()) {
        blocks.emplace_back(Title{2, text("report.estimates", language)});
        PageTable table{text("report.estimates_table", language),
                        {text("compare.measure", language), text("summary.mean", language), text("report.luck_short", language),
                         text("report.undefined", language)},
                        {}};
        for (int row = 0; row < static_cast<int>(measures().size()); ++row) {
            const Measure& measure = measures()[static_cast<std::size_t>(row)];
            const AnswerRow* of = source.row("estimates", {{"measure", std::string(measure.name)}});
            const auto cell = [&](const char* column) { return CellOf{"estimates", of, column}; };
            table.rows.push_back({{plain(marked(row)), in_unit(cell("mean"), measure.unit, language),
                                   range(cell("luck_low"), cell("luck_high"), measure.unit, language),
                                   of != nullptr && of->real("undefined") > 0 ? percent(cell("undefined"), language) : plain("")},
                                  row == 4});
        }
        blocks.emplace_back(std::move(table));
        blocks.emplace_back(Paragraph{sentence("report.estimates_note", language), Paragraph::Tone::aside});
    }
    return blocks;
}

Blocks groups_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.kind() == "run") gaps_of_run(source, blocks, language);
    if (source.rows("differences").empty()) return blocks;
    blocks.emplace_back(Title{2, text("report.groups", language)});
    blocks.emplace_back(Paragraph{sentence("report.groups_lead", language)});
    const std::string asked = source.fact("on");
    for (int scenario = 1; scenario < source.scenarios(); ++scenario) {
        groups_of(source, scenario, asked, blocks, language);
        for (const char* also : {"support", "reached_women"})
            if (asked != also) groups_of(source, scenario, also, blocks, language);
    }
    return blocks;
}

}  // namespace concertation
