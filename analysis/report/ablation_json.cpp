#include <nlohmann/json.hpp>

#include "report/ablation_text.hpp"
#include "report/json_number.hpp"
#include "store/measures.hpp"

namespace concertation {
namespace {

using Json = nlohmann::ordered_json;

Json difference(const Measure& measure, const Paired& paired) {
    const Estimate of = paired.difference();
    return {{"name", std::string(measure.name)}, {"unit", std::string(measure.unit)},
            {"base", number(paired.base())},     {"other", number(paired.other())},
            {"difference", number(of.mean)},     {"low", number(of.low)},
            {"high", number(of.high)},           {"variance_ratio", number(paired.variance_ratio())}};
}

Json rival(const Rival& of) {
    return {{"surprise", number(of.surprise.mean)},
            {"low", number(of.surprise.low)},
            {"high", number(of.surprise.high)},
            {"explained", number(of.explained)}};
}

}  // namespace

std::string ablation_json(const Ablation& ablation, int replicates) {
    Json all;
    all["replicates"] = replicates;
    all["mechanisms"] = Json::array();
    for (const Ablated& each : ablation.mechanisms) {
        Json one{{"name", std::string(each.mechanism.name)}, {"settings", each.mechanism.settings_off}, {"measures", Json::array()}};
        for (std::size_t row = 0; row < each.measures.size(); ++row)
            one["measures"].push_back(difference(measures()[row], each.measures[row]));
        all["mechanisms"].push_back(std::move(one));
    }
    const Rivals& rivals = ablation.rivals;
    all["rivals"] = {{"unit", "bits per territory"},
                     {"replicates_fitted", rivals.fitted},
                     {"replicates_judged", rivals.judged},
                     {"shares_alone", rival(rivals.shares_alone)},
                     {"history_alone", rival(rivals.history_alone)},
                     {"logistic_rule", rival(rivals.logistic_rule)},
                     {"month_zero", rival(rivals.month_zero)},
                     {"mean_field", rival(rivals.mean_field)},
                     {"ceiling", rival(rivals.ceiling)},
                     {"histories_of_a_world", rivals.others},
                     {"same_ending", number(rivals.same_ending)},
                     {"same_by_chance", number(rivals.same_by_chance)},
                     {"variances", Json::object()}};
    for (std::size_t measure = 0; measure < explained_measures.size(); ++measure)
        all["rivals"]["variances"][std::string(explained_measures[measure])] = {
            {"history", number(rivals.variances[measure].history)},
            {"month_zero", number(rivals.variances[measure].month_zero)},
            {"ceiling", number(rivals.variances[measure].ceiling)}};
    all["seconds"] = number(ablation.seconds);
    all["failed"] = ablation.failures.size();
    return all.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace concertation
