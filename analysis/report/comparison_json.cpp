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
                                       {"difference", number(of.luck.mean)},
                                       {"low", number(of.luck.low)},
                                       {"high", number(of.luck.high)},
                                       {"assumptions_low", number(of.assumptions_low)},
                                       {"assumptions_high", number(of.assumptions_high)},
                                       {"sign_holds", number(of.sign_holds)},
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
