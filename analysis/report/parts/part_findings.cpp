// The page of the findings: each pattern with its verdict.
#include <algorithm>
#include <cmath>

#include "report/differences.hpp"
#include "report/parts/report_parts.hpp"
#include "report/parts/wording.hpp"
#include "report/pictures/pictures.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr double enough = .8;

int count_of(const ReportSource& source, const char* verdict) {
    const auto& rows = source.rows("findings");
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const AnswerRow& row) { return row.text("verdict") == verdict; }));
}

/// Told as a difference where the pattern asks for more or less than nothing.
bool is_difference(const AnswerRow& row) {
    const std::string expected = row.text("expected");
    return expected == "nothing" || (expected == "above" && row.real("expected_low") == 0) ||
           (expected == "below" && row.real("expected_high") == 0);
}

PageTable::Row cells_of(const AnswerRow& row, Language language) {
    const auto cell = [&](const char* column) { return CellOf{"findings", &row, column}; };
    const std::string unit = row.text("unit");
    const bool difference = is_difference(row);
    return {{plain(row.text("id")), plain(text("question." + row.text("name"), language)),
             difference ? signed_in_unit(cell("effect"), unit, language) : in_unit(cell("effect"), unit, language),
             difference ? signed_range(cell("luck_low"), cell("luck_high"), unit, language)
                        : range(cell("luck_low"), cell("luck_high"), unit, language),
             percent(cell("hold_rate"), language), plain(text("findings." + row.text("verdict"), language))}};
}

}  // namespace

Blocks front_of_findings(const ReportSource& source, Language language) {
    Blocks blocks{Title{1, text("report.findings_title", language)}};
    const auto number = [&](const char* verdict) { return plain(whole(count_of(source, verdict), language)); };
    blocks.emplace_back(Paragraph{sentence("report.answer_findings", language,
                                           {plain(whole(static_cast<std::int64_t>(source.rows("findings").size()), language)),
                                            number("holds"), number("fails"), number("reported"), plain(source.fact("sets"))}),
                                  Paragraph::Tone::lead});
    RangePicture picture;
    picture.mark = [language](double value) { return percent(value, 0, language); };
    picture.bars = true;
    for (const AnswerRow& row : source.rows("findings"))
        if (std::isfinite(row.real("hold_rate")))
            picture.rows.push_back(
                {row.text("id"), row.real("hold_rate"), NAN, NAN, enough, enough, text("findings." + row.text("verdict"), language)});
    picture.wide = text("report.enough", language);
    if (!picture.rows.empty())
        blocks.push_back(
            picture_of(drawing_of(picture), text("report.findings_picture", language), text("report.findings_told", language)));
    return blocks;
}

Blocks verdicts_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.rows("findings").empty()) return blocks;
    blocks.emplace_back(Title{2, text("report.verdicts", language)});
    PageTable table{text("report.verdicts_table", language),
                    {text("findings.pattern", language), text("report.asked", language), text("findings.effect", language),
                     text("findings.interval", language), text("findings.sets", language), text("findings.verdict", language)},
                    {},
                    2};
    for (const AnswerRow& row : source.rows("findings")) table.rows.push_back(cells_of(row, language));
    blocks.emplace_back(std::move(table));
    blocks.emplace_back(Paragraph{sentence("findings.legend", language), Paragraph::Tone::aside});
    return blocks;
}

}  // namespace concertation
