#include "observe/words.hpp"
#include "report/explanation_text.hpp"
#include "report/explanation_words.hpp"
#include "store/places.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

Text both(std::string_view key) {
    const std::string whole = "explain." + std::string(key);
    return {text(whole, Language::fr), text(whole, Language::en)};
}

StoredColumn column(const std::string& name, Kind kind, const std::string& unit, std::string_view meaning) {
    return {name, kind, unit, both(meaning)};
}

AnswerCell whole_cell(int value) { return std::int64_t{value}; }

std::vector<StoredColumn> turn_columns() {
    return {column("turning_point", Kind::integer, "", "column_turn"),
            column("arm", Kind::integer, "", "column_arm"),
            column("replicate", Kind::integer, "", "column_replicate"),
            column("territory", Kind::integer, "", "column_territory"),
            column("name_fr", Kind::text, "", "column_name_fr"),
            column("name_en", Kind::text, "", "column_name_en"),
            column("month", Kind::integer, "months", "column_month"),
            column("dynamic_before", Kind::text, "", "column_from"),
            column("dynamic_after", Kind::text, "", "column_to"),
            column("lasted", Kind::integer, "months", "column_lasted"),
            column("window", Kind::integer, "months", "column_window"),
            column("cooperation_before", Kind::real, "share", "column_cooperation_before"),
            column("cooperation_at", Kind::real, "share", "column_cooperation_at"),
            column("contest_before", Kind::real, "share", "column_contest_before"),
            column("contest_at", Kind::real, "share", "column_contest_at"),
            column("decisions", Kind::integer, "count", "column_decisions"),
            column("impasses", Kind::integer, "count", "column_impasses"),
            column("taken_up", Kind::integer, "months", "column_taken_up"),
            column("taken_up_futures", Kind::integer, "count", "column_taken_up_futures"),
            column("taken_up_turned", Kind::integer, "count", "column_taken_up_turned"),
            column("sentence_fr", Kind::text, "", "column_sentence_fr"),
            column("sentence_en", Kind::text, "", "column_sentence_en")};
}

AnswerTable turns_table(const Explained& explained) {
    AnswerTable table{"turning_points", both("table_turns"), turn_columns(), {}};
    const ExplanationDesign& design = explained.design;
    int row = 0;
    for (const TurningPoint& point : explained.answer.turns) {
        const auto sentence = [&](Language language) { return turn_sentences(point, design.scenario, explained.answer.window, language); };
        table.rows.push_back({whole_cell(row++),
                              whole_cell(explained.arm),
                              whole_cell(design.replicate),
                              whole_cell(design.territory),
                              territory_shown(design.scenario, design.territory, Language::fr),
                              territory_shown(design.scenario, design.territory, Language::en),
                              whole_cell(point.turn.month),
                              std::string(word_of(point.turn.from)),
                              std::string(word_of(point.turn.to)),
                              whole_cell(point.turn.lasted),
                              whole_cell(explained.answer.window),
                              point.before.cooperation,
                              point.at.cooperation,
                              point.before.contest,
                              point.at.contest,
                              whole_cell(point.at.decisions),
                              whole_cell(point.at.impasses),
                              whole_cell(point.turn.month - months_before),
                              whole_cell(point.taken_up.futures),
                              whole_cell(point.taken_up.with),
                              sentence(Language::fr),
                              sentence(Language::en)});
    }
    return table;
}

std::vector<AnswerCell> cause_row(int turn, const TurningPoint& point, const CheckedCause& each, const Scenario& scenario) {
    const Check& check = each.check;
    return {whole_cell(turn),
            whole_cell(each.cause.month),
            cause_word(each.cause, scenario),
            whole_cell(each.cause.count),
            cause_share(each.cause, scenario),
            whole_cell(point.read),
            whole_cell(check.futures),
            whole_cell(check.with),
            whole_cell(check.without),
            whole_cell(each.stays_with),
            whole_cell(each.stays_without),
            whole_cell(check.only_with),
            whole_cell(check.only_without),
            check.difference(),
            check.low(),
            check.high(),
            check.p,
            verdict_word(check.verdict),
            whole_cell(is_part_of_reading(each.cause, point.turn.to) ? 1 : 0),
            cause_words(each.cause, scenario, Language::fr),
            cause_words(each.cause, scenario, Language::en),
            check_sentence(point, each, scenario, Language::fr),
            check_sentence(point, each, scenario, Language::en)};
}

std::vector<StoredColumn> cause_columns() {
    return {column("turning_point", Kind::integer, "", "column_turn"),
            column("month", Kind::integer, "months", "column_cause_month"),
            column("kind", Kind::text, "", "column_kind"),
            column("count", Kind::integer, "count", "column_count"),
            column("share", Kind::real, "share", "column_share"),
            column("read", Kind::integer, "months", "column_read"),
            column("futures", Kind::integer, "count", "column_futures"),
            column("with_cause", Kind::integer, "count", "column_with_cause"),
            column("without_cause", Kind::integer, "count", "column_without_cause"),
            column("stays_with", Kind::integer, "count", "column_stays_with"),
            column("stays_without", Kind::integer, "count", "column_stays_without"),
            column("only_with", Kind::integer, "count", "column_only_with"),
            column("only_without", Kind::integer, "count", "column_only_without"),
            column("difference", Kind::real, "share", "column_difference"),
            column("low", Kind::real, "share", "column_low"),
            column("high", Kind::real, "share", "column_high"),
            column("p", Kind::real, "share", "column_p"),
            column("verdict", Kind::text, "", "column_verdict"),
            column("part_of_reading", Kind::integer, "", "column_part_of_reading"),
            column("cause_fr", Kind::text, "", "column_cause_fr"),
            column("cause_en", Kind::text, "", "column_cause_en"),
            column("sentence_fr", Kind::text, "", "column_sentence_fr"),
            column("sentence_en", Kind::text, "", "column_sentence_en")};
}

AnswerTable causes_table(const Explained& explained) {
    AnswerTable table{"causes", both("table_causes"), cause_columns(), {}};
    int turn = 0;
    for (const TurningPoint& point : explained.answer.turns) {
        for (const CheckedCause& each : point.causes) table.rows.push_back(cause_row(turn, point, each, explained.design.scenario));
        ++turn;
    }
    return table;
}

}  // namespace

std::vector<AnswerTable> explanation_tables(const Explained& explained) { return {turns_table(explained), causes_table(explained)}; }

}  // namespace concertation
