#include <nlohmann/json.hpp>

#include "observe/words.hpp"
#include "report/explanation_text.hpp"
#include "report/explanation_words.hpp"
#include "report/json_number.hpp"
#include "store/places.hpp"

namespace concertation {
namespace {

using Json = nlohmann::ordered_json;

Json both(const std::string& fr, const std::string& en) { return {{"fr", fr}, {"en", en}}; }

/// Who refused, whom they trusted least, who was absent: members and empty seats by sector.
Json behind(const Refusals& refusals) {
    Json all{{"refused", Json::object()}, {"distrusted", nullptr}, {"trust", nullptr}, {"absent", Json::object()}};
    for (const Sector sector : refusals.who_refused())
        all["refused"][std::string(word_of(sector))] = refusals.refusing[static_cast<std::size_t>(sector)];
    for (const Sector sector : refusals.who_was_absent()) {
        const auto row = static_cast<std::size_t>(sector);
        all["absent"][std::string(word_of(sector))] = refusals.seats[row] - refusals.sitting[row];
    }
    if (refusals.distrusted) {
        all["distrusted"] = std::string(word_of(*refusals.distrusted));
        all["trust"] = number(refusals.trust);
    }
    return all;
}

Json cause_of(const TurningPoint& point, const CheckedCause& each, const Scenario& scenario) {
    const Check& check = each.check;
    Json cause{{"kind", cause_word(each.cause, scenario)},
               {"month", each.cause.month},
               {"count", each.cause.count},
               {"share", number(cause_share(each.cause, scenario))},
               {"futures", check.futures},
               {"with", check.with},
               {"without", check.without},
               {"stays_with", each.stays_with},
               {"stays_without", each.stays_without},
               {"only_with", check.only_with},
               {"only_without", check.only_without},
               {"difference", number(check.difference())},
               {"low", number(check.low())},
               {"high", number(check.high())},
               {"p", number(check.p)},
               {"verdict", verdict_word(check.verdict)}};
    cause["part_of_reading"] = is_part_of_reading(each.cause, point.turn.to);
    if (each.cause.refusals) cause["behind"] = behind(*each.cause.refusals);
    cause["sentence"] = both(check_sentence(point, each, scenario, Language::fr), check_sentence(point, each, scenario, Language::en));
    return cause;
}

Json turn_of(const TurningPoint& point, const Explained& explained) {
    const Scenario& scenario = explained.design.scenario;
    const auto sentence = [&](Language language) { return turn_sentences(point, scenario, explained.answer.window, language); };
    Json turn{{"month", point.turn.month},
              {"from", std::string(word_of(point.turn.from))},
              {"to", std::string(word_of(point.turn.to))},
              {"lasted", point.turn.lasted},
              {"read", point.read},
              {"cooperation_before", number(point.before.cooperation)},
              {"cooperation_at", number(point.at.cooperation)},
              {"contest_before", number(point.before.contest)},
              {"contest_at", number(point.at.contest)},
              {"decisions", point.at.decisions},
              {"impasses", point.at.impasses},
              {"taken_up", point.turn.month - months_before},
              {"taken_up_futures", point.taken_up.futures},
              {"taken_up_turned", point.taken_up.with}};
    turn["sentence"] = both(sentence(Language::fr), sentence(Language::en));
    turn["causes"] = Json::array();
    for (const CheckedCause& each : point.causes) turn["causes"].push_back(cause_of(point, each, scenario));
    return turn;
}

}  // namespace

std::string explanation_json(const Explained& explained) {
    const ExplanationDesign& design = explained.design;
    Json all{{"arm", explained.arm}, {"replicate", design.replicate}, {"territory", design.territory}, {"futures", design.futures}};
    all["name"] = both(territory_shown(design.scenario, design.territory, Language::fr),
                       territory_shown(design.scenario, design.territory, Language::en));
    if (places(design.scenario).real) all["label"] = both(simulated_label().fr, simulated_label().en);
    all["turning_points"] = Json::array();
    for (const TurningPoint& point : explained.answer.turns) all["turning_points"].push_back(turn_of(point, explained));
    all["seconds"] = number(explained.answer.seconds);
    all["failed"] = explained.answer.failures.size();
    return all.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace concertation
