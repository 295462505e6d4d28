#include <nlohmann/json.hpp>

#include "report/comparison_text.hpp"
#include "report/json_number.hpp"
#include "store/places.hpp"

namespace concertation {
namespace {

using Json = nlohmann::ordered_json;

std::string better_word(Better better) { return better == Better::higher ? "higher" : better == Better::lower ? "lower" : "none"; }

std::string scope(const Group& group, const Places& places) {
    if (group.kind != GroupKind::region) return std::string(word_of(group));
    return "region:" + places.regions[static_cast<std::size_t>(group.part)].en;
}

}  // namespace

std::string comparison_json(const Comparison& comparison, const ComparisonDesign& design) {
    const Places named = places(*design.scenarios.front());
    Json all;
    all["replicates"] = comparison.replicates;
    all["sets"] = comparison.sets;
    all["replicates_a_set"] = design.replicates_a_set;
    if (named.real) all["label"] = {{"fr", simulated_label().fr}, {"en", simulated_label().en}};
    all["measures"] = Json::array();
    for (std::size_t other = 0; other < comparison.others.size(); ++other)
        for (const Difference& of : comparison.others[other]) {
            const Measure& measure = measures()[static_cast<std::size_t>(of.measure)];
            all["measures"].push_back({{"scenario", other + 1},
                                       {"name", std::string(measure.name)},
                                       {"scope", scope(comparison.groups[static_cast<std::size_t>(of.group)], named)},
                                       {"unit", std::string(measure.unit)},
                                       {"better", better_word(measure.better)},
                                       {"base", number(of.base)},
                                       {"other", number(of.other)},
                                       {"difference", number(of.mean())},
                                       {"median", number(of.over.median)},
                                       {"at_defaults", number(of.luck.mean)},
                                       {"luck_low", number(of.luck.low)},
                                       {"luck_high", number(of.luck.high)},
                                       {"low", number(of.over.low)},
                                       {"high", number(of.over.high)},
                                       {"sign", number(of.over.sign)},
                                       {"none", number(of.over.none)},
                                       {"size", of.words ? Json(word_of(of.words->size)) : Json()},
                                       {"certainty", of.words ? Json(word_of(of.words->certainty)) : Json()},
                                       {"sets", of.over.sets},
                                       {"content", number(of.over.content)},
                                       {"variance_ratio", number(of.variance_ratio)},
                                       {"replicates", of.replicates},
                                       {"replicates_to_halve", of.replicates_to_halve}});
        }
    all["failures"] = comparison.failures.size();
    all["seconds"] = comparison.seconds;
    all["results_hash"] = comparison.results_hash;
    return all.dump(2);
}

}  // namespace concertation
