// Why a table tipped, where `explain` has been asked of this file.
#include "report/parts/report_parts.hpp"
#include "report/parts/wording.hpp"
#include "text/text.hpp"

namespace concertation {

Blocks history_part(const ReportSource& source, Language language) {
    Blocks blocks;
    const std::vector<AnswerRow>& turns = source.rows("turning_points");
    if (turns.empty()) return blocks;
    const std::string suffix = language == Language::fr ? "_fr" : "_en";
    blocks.emplace_back(Title{2, text("report.history", language)});
    if (source.scenarios() > 1) blocks.emplace_back(Paragraph{plain(source.title(turns.front().whole("arm"), language))});
    blocks.emplace_back(
        Paragraph{sentence("report.history_lead", language,
                           {plain(turns.front().text("name" + suffix)), plain(std::to_string(turns.front().whole("replicate")))})});
    for (const AnswerRow& turn : turns) {
        blocks.emplace_back(Paragraph{plain(turn.text("sentence" + suffix))});
        PageTable table{text("report.history_table", language),
                        {text("report.cause", language), text("report.with_cause", language), text("report.without_cause", language),
                         text("report.futures", language)},
                        {}};
        Items checked;
        for (const AnswerRow& cause : source.rows("causes")) {
            if (cause.whole("turning_point") != turn.whole("turning_point")) continue;
            const auto number = [&](const char* column) { return whole(CellOf{"causes", &cause, column}, language); };
            checked.items.push_back(plain(cause.text("sentence" + suffix)));
            table.rows.push_back({{plain(cause.text("cause" + suffix)), number("with_cause"), number("without_cause"), number("futures")}});
        }
        blocks.emplace_back(std::move(checked));
        if (!table.rows.empty()) blocks.emplace_back(std::move(table));
    }
    return blocks;
}

}  // namespace concertation
