#include "report/readings_text.hpp"

#include "observe/words.hpp"
#include "report/differences.hpp"
#include "report/text_table.hpp"
#include "report/width.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr int width_with_votes = 90;

}  // namespace

std::string reasons_text(const Readings& readings, Language language, int width) {
    if (!(readings.of(Dynamic::conflictual).count > 0)) return "";
    const auto why = [&](Reason reason) { return percent(readings.share_for(Dynamic::conflictual, reason), 0, language); };
    return wrapped(text("summary.reading_why", language, {why(Reason::exchanges), why(Reason::blocked), why(Reason::both)}), width) + '\n';
}

std::string readings_text(const Readings& readings, Language language, int width) {
    const auto word = [&](const char* key) { return text("summary." + std::string(key), language); };
    TextTable table;
    table.heading = {word("reading_dynamic"),     word("reading_share"), word("reading_contests"),
                     word("reading_cooperative"), word("reading_trust"), word("reading_attendance")};
    const bool votes = width >= width_with_votes;
    if (votes) table.heading.push_back(word("reading_blocked"));
    for (int row = 0; row < dynamic_count; ++row) {
        const auto dynamic = static_cast<Dynamic>(row);
        const Readings::Type& type = readings.of(dynamic);
        const std::string name = capitalised(text("dynamic." + std::string(word_of(dynamic)), language));
        std::vector<std::string> cells{name,
                                       percent(readings.share(dynamic), 0, language),
                                       percent(type.contests.mean(), 0, language),
                                       percent(type.cooperative.mean(), 0, language),
                                       decimal(type.trust.mean(), 2, language),
                                       percent(type.attendance.mean(), 0, language)};
        if (votes) cells.push_back(percent(type.own_votes_blocked.mean(), 0, language));
        table.rows.push_back({cells});
    }
    std::string all = lines_of(table) + reasons_text(readings, language, width);
    if (readings.without_vote() > 0)
        all += wrapped(text("summary.reading_without_vote", language, {percent(readings.without_vote(), 0, language)}), width) + '\n';
    return all;
}

}  // namespace concertation
