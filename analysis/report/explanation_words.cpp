#include "report/explanation_words.hpp"

#include <array>
#include <cmath>
#include <limits>
#include <numeric>

#include "observe/words.hpp"
#include "report/width.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

std::string word(std::string_view key, Language language, const std::vector<std::string>& values = {}) {
    return text("explain." + std::string(key), language, values);
}

std::string from_words(Dynamic dynamic, Language language) {
    constexpr std::array<std::string_view, dynamic_count> keys{"from_cooperation", "from_negotiated", "from_conflictual",
                                                               "from_not_deployed"};
    return word(keys[static_cast<std::size_t>(dynamic)], language);
}

std::string to_words(Dynamic dynamic, Language language) {
    constexpr std::array<std::string_view, dynamic_count> keys{"to_cooperation", "to_negotiated", "to_conflictual", "to_not_deployed"};
    return word(keys[static_cast<std::size_t>(dynamic)], language);
}

std::string stays_words(Dynamic dynamic, Language language) {
    constexpr std::array<std::string_view, dynamic_count> keys{"stays_cooperation", "stays_negotiated", "stays_conflictual",
                                                               "stays_not_deployed"};
    return word(keys[static_cast<std::size_t>(dynamic)], language);
}

std::string sector_words(Sector sector, Language language) {
    constexpr std::array<std::string_view, sector_count> keys{"of_elected", "of_community", "of_social_development", "of_institution",
                                                              "of_citizen"};
    return word(keys[static_cast<std::size_t>(sector)], language);
}

std::string sector_name(Sector sector, Language language) {
    constexpr std::array<std::string_view, sector_count> keys{"sector_elected", "sector_community", "sector_social_development",
                                                              "sector_institution", "sector_citizen"};
    return word(keys[static_cast<std::size_t>(sector)], language);
}

std::string sectors_listed(const std::vector<Sector>& sectors, Language language) {
    std::string all;
    for (const Sector sector : sectors) all += (all.empty() ? "" : ", ") + sector_name(sector, language);
    return all;
}

const Event& event_of(const Cause& cause, const Scenario& scenario) { return scenario.events[static_cast<std::size_t>(cause.event)]; }

std::string signed_number(double value, Language language) { return (value > 0 ? "+" : "") + decimal(value, 2, language); }

std::string event_words(const Cause& cause, const Scenario& scenario, Language language) {
    const Event& event = event_of(cause, scenario);
    const double share = cause_share(cause, scenario);
    const std::string told = std::holds_alternative<TrustShock>(event.what) ? signed_number(share, language) : percent(share, 0, language);
    constexpr std::array<std::string_view, 7> keys{"levers_words",      "election_words",   "abolition_words",  "envelope_cut_words",
                                                   "funding_gap_words", "staff_loss_words", "trust_shock_words"};
    const std::string words = word(keys[event.what.index()], language, {told});
    const std::string& own = language == Language::fr ? event.title.fr : event.title.en;
    const std::string& title = !own.empty() ? own : language == Language::fr ? event.title.en : event.title.fr;
    return title.empty() ? words : word("titled", language, {words, title});
}

std::string decision_words(const Cause& cause, Language language) {
    const char* outcome = cause.outcome == DecisionOutcome::consensus    ? "consensus_words"
                          : cause.outcome == DecisionOutcome::negotiated ? "negotiated_words"
                                                                         : "impasse_words";
    const std::string words = word(outcome, language, {whole(cause.count, language)});
    return cause.regional ? word("regional", language, {words}) : words;
}

std::string side_words(Sector sector, bool convenes, Language language) {
    return word(convenes ? "side_convenor" : "side", language, {sector_words(sector, language)});
}

std::string election_words(const Cause& cause, Language language) {
    const std::string words =
        cause.count == 1 ? word("municipal_one", language) : word("municipal_many", language, {whole(cause.count, language)});
    return cause.convenes ? word("with_convenor", language, {words}) : words;
}

std::string words_without_month(const Cause& cause, const Scenario& scenario, Language language) {
    const auto of_seat = [&](const char* convenes, const char* other) {
        return word(cause.convenes ? convenes : other, language, {sector_words(cause.sector, language)});
    };
    switch (cause.kind) {
        case CauseKind::event:
            return event_words(cause, scenario, language);
        case CauseKind::municipal_election:
            return election_words(cause, language);
        case CauseKind::prefets_election:
            return cause.convenes ? word("with_convenor", language, {word("prefets_words", language)}) : word("prefets_words", language);
        case CauseKind::decision:
            return decision_words(cause, language);
        case CauseKind::convenor:
        case CauseKind::actor:
            return of_seat("convenor_leaves", "actor_leaves");
        case CauseKind::empty_chair:
            return of_seat("chair_of_convenor", "chair_of_actor");
        case CauseKind::disputes:
            return word("disputes_words", language, {whole(cause.count, language)});
        case CauseKind::dispute:
            return word("dispute_words", language,
                        {whole(cause.count, language), side_words(cause.sector, cause.convenes, language),
                         side_words(cause.other, cause.other_convenes, language)});
        case CauseKind::together:
            return word("together_words", language, {whole(cause.count, language)});
    }
    return "";
}

std::string turn_sentence(const TurningPoint& point, const Scenario& scenario, Language language) {
    const bool to_the_end = point.turn.month + point.turn.lasted == scenario.months;
    return word(to_the_end ? "turn_to_the_end" : "turn", language,
                {month_of_year(plus_months(scenario.start, point.turn.month), language), from_words(point.turn.from, language),
                 to_words(point.turn.to, language), whole(point.turn.lasted, language)});
}

std::string reads_sentence(const TurningPoint& point, int window, Language language) {
    std::string shares =
        word("reads", language,
             {whole(window, language), percent(point.before.cooperation, 0, language), percent(point.at.cooperation, 0, language),
              percent(point.before.contest, 0, language), percent(point.at.contest, 0, language)});
    if (point.at.impasses == 0) return shares;
    return shares + ' ' + word("impasses", language, {whole(point.at.impasses, language), whole(point.at.decisions, language)});
}

std::string taken_up_sentence(const TurningPoint& point, Language language) {
    constexpr double mostly = .8, seldom = .2;
    const Check& check = point.taken_up;
    const double turns = check.futures > 0 ? static_cast<double>(check.with) / check.futures : 0.;
    return word(turns >= mostly   ? "luck_of_no_weight"
                : turns <= seldom ? "luck_of_much_weight"
                                  : "luck_of_some_weight",
                language, {whole(check.with, language), whole(check.futures, language)});
}

}  // namespace

std::string month_of_year(Date date, Language language) {
    constexpr std::array<std::string_view, 12> keys{"january", "february", "march",     "april",   "may",      "june",
                                                    "july",    "august",   "september", "october", "november", "december"};
    return word(keys[static_cast<std::size_t>(date.month - 1)], language) + ' ' + std::to_string(date.year);
}

std::string turn_sentences(const TurningPoint& point, const Scenario& scenario, int window, Language language) {
    return turn_sentence(point, scenario, language) + ' ' + reads_sentence(point, window, language) + ' ' +
           taken_up_sentence(point, language);
}

std::string cause_words(const Cause& cause, const Scenario& scenario, Language language) {
    if (cause.kind == CauseKind::together) return words_without_month(cause, scenario, language);
    return words_without_month(cause, scenario, language) + " (" + month_of_year(plus_months(scenario.start, cause.month), language) + ')';
}

std::string cause_word(const Cause& cause, const Scenario& scenario) {
    constexpr std::array<const char*, 7> events{"levers",      "election",   "abolition",  "envelope_cut",
                                                "funding_gap", "staff_loss", "trust_shock"};
    constexpr std::array<const char*, 10> others{"event", "municipal_election", "prefets_election", "decision", "convenor", "empty_chair",
                                                 "actor", "disputes",           "dispute",          "together"};
    return cause.kind == CauseKind::event ? events[event_of(cause, scenario).what.index()] : others[static_cast<std::size_t>(cause.kind)];
}

std::string cause_name(const Cause& cause, const Scenario& scenario, Language language) {
    constexpr std::array<std::string_view, 7> events{"name_levers",      "name_election",   "name_abolition",  "name_envelope_cut",
                                                     "name_funding_gap", "name_staff_loss", "name_trust_shock"};
    constexpr std::array<std::string_view, 10> others{
        "event",      "name_municipal_election", "name_prefets_election", "name_decision", "name_convenor", "name_empty_chair",
        "name_actor", "name_disputes",           "name_dispute",          "name_together"};
    if (cause.kind == CauseKind::event) return word(events[event_of(cause, scenario).what.index()], language);
    if (cause.outcome == DecisionOutcome::impasse) return word("name_impasse", language);
    return word(others[static_cast<std::size_t>(cause.kind)], language);
}

double cause_share(const Cause& cause, const Scenario& scenario) {
    if (cause.kind != CauseKind::event) return std::numeric_limits<double>::quiet_NaN();
    const auto& what = event_of(cause, scenario).what;
    if (const auto* cut = std::get_if<EnvelopeCut>(&what)) return cut->share;
    if (const auto* loss = std::get_if<StaffLoss>(&what)) return loss->share;
    if (const auto* shock = std::get_if<TrustShock>(&what)) return shock->change;
    if (const auto* vote = std::get_if<Election>(&what)) return vote->share;
    return std::numeric_limits<double>::quiet_NaN();
}

std::string step_back_words(const Cause& cause, Language language) {
    std::string all = word(cause.kind == CauseKind::decision ? "vote_is_part_of_reading" : "chair_is_part_of_reading", language);
    if (!cause.refusals) return all;
    const Refusals& behind = *cause.refusals;
    const int sitting = std::accumulate(behind.sitting.begin(), behind.sitting.end(), 0);
    if (behind.distrusted)
        all += ' ' + word("who_refused", language,
                          {whole(behind.refusers(), language), whole(sitting, language), sectors_listed(behind.who_refused(), language),
                           sector_name(*behind.distrusted, language), decimal(behind.trust, 2, language)});
    if (!behind.who_was_absent().empty())
        all += ' ' + word("who_was_absent", language, {sectors_listed(behind.who_was_absent(), language)});
    return all;
}

std::string check_sentence(const TurningPoint& point, const CheckedCause& checked, const Scenario& scenario, Language language) {
    const Check& check = checked.check;
    const bool together = checked.cause.kind == CauseKind::together;
    const char* how = together ? "without_any" : "without";
    if (checked.cause.kind == CauseKind::decision)
        how = checked.cause.outcome == DecisionOutcome::impasse ? "had_it_been_agreed" : "had_it_been_impasse";
    std::string counted = word(how, language,
                               {cause_words(checked.cause, scenario, language), whole(check.without, language),
                                whole(check.futures, language), whole(check.with, language), stays_words(point.turn.from, language),
                                whole(checked.stays_without, language), whole(checked.stays_with, language)});
    const std::string behind = is_part_of_reading(checked.cause, point.turn.to) ? ' ' + step_back_words(checked.cause, language) : "";
    switch (check.verdict) {
        case CauseVerdict::helped:
            return word(together ? "helped_together" : "helped", language, {counted}) + behind;
        case CauseVerdict::hindered:
            return word("hindered", language, {counted}) + behind;
        case CauseVerdict::luck:
            return word("by_luck", language, {counted}) + behind;
    }
    return counted;
}

std::string verdict_word(CauseVerdict verdict) {
    switch (verdict) {
        case CauseVerdict::helped:
            return "helped";
        case CauseVerdict::hindered:
            return "hindered";
        case CauseVerdict::luck:
            return "luck";
    }
    return "";
}

}  // namespace concertation
