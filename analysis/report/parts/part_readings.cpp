// What reads in each dynamic: contests, trust, votes; and why a conflictual one reads so.
#include "observe/words.hpp"
#include "report/differences.hpp"
#include "report/parts/report_parts.hpp"
#include "report/width.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// Its columns of shares, with their headings.
constexpr std::pair<const char*, const char*> told[] = {
    {"share", "summary.reading_share"},     {"contests", "summary.reading_contests"},     {"cooperative", "summary.reading_cooperative"},
    {"trust", "summary.reading_trust"},     {"attendance", "summary.reading_attendance"}, {"own_votes_blocked", "summary.reading_blocked"},
    {"without_vote", "report.without_vote"}};

const AnswerRow* reading(const ReportSource& source, int scenario, Dynamic dynamic) {
    return source.row("readings", {{"scenario", std::to_string(scenario)}, {"dynamic", std::string(word_of(dynamic))}});
}

PageTable readings_table(const ReportSource& source, int scenario, Language language) {
    const std::string title = source.title(scenario, language);
    PageTable table{text("report.readings_table", language, {title}), {text("summary.reading_dynamic", language)}, {}};
    for (const auto& [column, heading] : told) table.heading.push_back(text(heading, language));
    const std::array<std::string, dynamic_count> names = dynamic_names(language);
    for (int row = 0; row < dynamic_count; ++row) {
        PageTable::Row cells{{plain(names[static_cast<std::size_t>(row)])}};
        for (const auto& [column, heading] : told)
            cells.cells.push_back(percent(CellOf{"readings", reading(source, scenario, static_cast<Dynamic>(row)), column}, language));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace

Words why_conflictual(const ReportSource& source, int scenario, Language language) {
    const AnswerRow* row = reading(source, scenario, Dynamic::conflictual);
    if (row == nullptr || !(row->real("share") > 0)) return {};
    const auto why = [&](const char* column) { return percent(CellOf{"readings", row, column}, language); };
    return sentence("summary.reading_why", language, {why("exchanges"), why("blocked"), why("both")});
}

Blocks readings_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.rows("readings").empty()) return blocks;
    blocks.emplace_back(Title{2, text("summary.reading", language)});
    blocks.emplace_back(Paragraph{sentence("report.readings_lead", language)});
    for (int scenario = 0; scenario < source.scenarios(); ++scenario) {
        blocks.emplace_back(readings_table(source, scenario, language));
        const Words why = why_conflictual(source, scenario, language);
        if (!why.empty()) blocks.emplace_back(Paragraph{why});
    }
    return blocks;
}

}  // namespace concertation
