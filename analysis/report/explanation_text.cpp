#include "report/explanation_text.hpp"

#include <cmath>

#include "report/explanation_words.hpp"
#include "report/text_table.hpp"
#include "report/width.hpp"
#include "store/places.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr double least_p_shown = .001;

std::string word(std::string_view key, Language language, const std::vector<std::string>& values = {}) {
    return text("explain." + std::string(key), language, values);
}

std::string verdict_shown(CauseVerdict verdict, Language language) {
    switch (verdict) {
        case CauseVerdict::helped:
            return word("verdict_helped", language);
        case CauseVerdict::hindered:
            return word("verdict_hindered", language);
        case CauseVerdict::luck:
            return word("verdict_luck", language);
    }
    return "";
}

std::string p_shown(double p, Language language) {
    return p < least_p_shown ? "< " + decimal(least_p_shown, 3, language) : decimal(p, 3, language);
}

/// "+48 [38 ; 57]", in points of a hundred futures.
std::string difference_shown(const Check& check, Language language) {
    const auto points = [&](double share) { return decimal(100 * share, 0, language); };
    const std::string shown = points(check.difference());
    const bool plus = check.without > check.with && shown != points(0);
    return (plus ? "+" : "") + shown + " [" + points(check.low()) + (language == Language::fr ? "\u00a0; " : ", ") + points(check.high()) +
           ']';
}

std::string checks_table(const TurningPoint& point, const Scenario& scenario, Language language) {
    TextTable table;
    table.last_left = true;
    table.heading = {word("cause", language),          word("month", language),      word("with", language),
                     word("column_without", language), word("difference", language), "p",
                     word("verdict", language)};
    for (const CheckedCause& each : point.causes) {
        const Date date = plus_months(scenario.start, each.cause.month);
        const std::string month = (date.month < 10 ? "-0" : "-") + std::to_string(date.month);
        table.rows.push_back(
            {{cause_name(each.cause, scenario, language), std::to_string(date.year) + month, whole(each.check.with, language),
              whole(each.check.without, language), difference_shown(each.check, language), p_shown(each.check.p, language),
              is_part_of_reading(each.cause, point.turn.to) ? word("verdict_definition", language)
                                                            : verdict_shown(each.check.verdict, language)}});
    }
    return lines_of(table);
}

std::string turn_text(const TurningPoint& point, const Explained& explained, Language language, int width) {
    const Scenario& scenario = explained.design.scenario;
    std::string all = wrapped(turn_sentences(point, scenario, explained.answer.window, language), width) + '\n';
    if (point.causes.empty()) return all + wrapped(word("no_cause", language, {whole(explained.answer.window, language)}), width) + "\n\n";
    bool any = false, by_definition = false;
    std::string by_luck, together;
    for (const CheckedCause& each : point.causes) {
        const bool is_luck = each.check.verdict == CauseVerdict::luck;
        if (each.cause.kind == CauseKind::together) {
            together = check_sentence(point, each, scenario, language) + (is_luck && !any ? ' ' + word("from_before", language) : "");
        } else if (is_luck && !each.cause.refusals) {  // what stands behind a blocked vote is told whatever its verdict
            by_luck += (by_luck.empty() ? "" : "; ") + cause_words(each.cause, scenario, language);
        } else {
            const bool explains = !is_part_of_reading(each.cause, point.turn.to);
            if (each.check.verdict == CauseVerdict::helped) (explains ? any : by_definition) = true;
            all += wrapped("• " + check_sentence(point, each, scenario, language), width - 2, "  ") + '\n';
        }
    }
    if (!any) all += wrapped(word(by_definition ? "none_else_helped" : "none_helped", language), width) + '\n';
    if (!together.empty()) all += wrapped(together, width) + '\n';
    if (!by_luck.empty()) all += wrapped(word("not_told_apart", language, {by_luck}), width) + '\n';
    return all + checks_table(point, scenario, language) + '\n';
}

}  // namespace

std::string territory_shown(const Scenario& scenario, int territory, Language language) {
    const Places names = places(scenario);
    const Text& name = names.territories[static_cast<std::size_t>(territory)].name;
    const std::string& own = language == Language::fr ? name.fr : name.en;
    return names.real ? own + " (" + text("label.simulated", language) + ")" : own;
}

std::string explanation_text(const Explained& explained, Language language, int width) {
    const ExplanationDesign& design = explained.design;
    const Explanation& answer = explained.answer;
    const Scenario& scenario = design.scenario;
    const std::string& title = language == Language::fr ? scenario.title.fr : scenario.title.en;
    std::string page = title.empty() ? "" : wrapped(title, width) + '\n';
    page += wrapped(word("heading", language, {territory_shown(scenario, design.territory, language), whole(design.replicate, language)}),
                    width) +
            '\n';
    if (!explained.arm_name.empty()) page += wrapped(word("of_arm", language, {explained.arm_name}), width) + '\n';
    page += '\n';
    for (const TurningPoint& point : answer.turns) page += turn_text(point, explained, language, width);
    if (answer.turns.empty()) {
        page += wrapped(word("no_turn", language, {whole(settling_months, language)}), width) + "\n\n";
    } else {
        page += wrapped(word("method", language, {whole(settling_months, language), whole(design.futures, language)}), width) + "\n\n";
    }
    return page + wrapped(word("holds_in_model", language) + ' ' + text("summary.study", language), width) + '\n';
}

}  // namespace concertation
