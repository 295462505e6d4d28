// The page of the findings: each pattern with its verdict.
#include <cmath>
#include <map>

#include "report/differences.hpp"
#include "report/parts/report_parts.hpp"
#include "report/parts/wording.hpp"
#include "report/pictures/pictures.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr double enough = .8;

/// How many of the patterns that are evidence, or of the others, came to each verdict, in a sentence.
Words counted(const ReportSource& source, bool evidence, Language language) {
    int all = 0;
    std::map<std::string, int> counts;
    for (const AnswerRow& row : source.rows("findings")) {
        const std::string kind = row.text("kind");
        if ((kind == "emergent" || kind == "independent") == evidence) ++all, ++counts[row.text("verdict")];
    }
    const auto of = [&](const char* verdict) { return plain(whole(counts[verdict], language)); };
    return sentence(evidence ? "findings.counts_evidence" : "findings.counts_others", language,
                    {plain(whole(all, language)), of("holds"), of("fails"), of("undecided"), of("reported")});
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
             percent(cell("share"), language), plain(text("kind." + row.text("kind"), language)),
             plain(text("findings." + row.text("verdict"), language))}};
}

}  // namespace

Blocks front_of_findings(const ReportSource& source, Language language) {
    Blocks blocks{Title{1, text("report.findings_title", language)}};
    blocks.emplace_back(Paragraph{counted(source, true, language), Paragraph::Tone::lead});
    blocks.emplace_back(Paragraph{counted(source, false, language)});
    blocks.emplace_back(Paragraph{sentence("report.findings_coherence", language, {plain(source.fact("sets"))})});
    RangePicture picture;
    picture.mark = [language](double value) { return percent(value, 0, language); };
    picture.bars = true;
    for (const AnswerRow& row : source.rows("findings"))
        if (std::isfinite(row.real("share")))
            picture.rows.push_back({row.text("id"), row.real("share"), row.real("share_low"), row.real("share_high"), enough, enough,
                                    text("findings." + row.text("verdict"), language)});
    picture.narrow = text("report.share_interval", language);
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
                     text("findings.interval", language), text("findings.share", language), text("findings.kind", language),
                     text("findings.verdict", language)},
                    {},
                    2};
    for (const AnswerRow& row : source.rows("findings")) table.rows.push_back(cells_of(row, language));
    blocks.emplace_back(std::move(table));
    for (const char* key : {"findings.legend", "findings.legend_kinds"})
        blocks.emplace_back(Paragraph{sentence(key, language), Paragraph::Tone::aside});
    return blocks;
}

}  // namespace concertation
