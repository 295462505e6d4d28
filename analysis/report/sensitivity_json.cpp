#include <nlohmann/json.hpp>

#include "report/json_number.hpp"
#include "report/sensitivity_text.hpp"

namespace concertation {
namespace {

using Json = nlohmann::ordered_json;

Json factors_json(const Sensitivity& found, const SensitivityDesign& design) {
    Json all = Json::array();
    for (const std::size_t row : ranked(found)) {
        Json of = {
            {"name", design.factors[row].name}, {"low", number(design.factors[row].low)}, {"high", number(design.factors[row].high)}};
        if (!found.morris.empty()) {
            const MorrisEffect& effect = found.morris[row];
            of["mu_star"] = number(effect.mean_size);
            of["mu"] = number(effect.mean);
            of["sigma"] = number(effect.spread);
            of["noise"] = number(effect.noise);
        } else {
            const SobolIndex& index = found.sobol[row];
            of["first"] = number(index.first);
            of["first_low"] = number(index.first_low);
            of["first_high"] = number(index.first_high);
            of["total"] = number(index.total);
            of["total_low"] = number(index.total_low);
            of["total_high"] = number(index.total_high);
        }
        all.push_back(of);
    }
    return all;
}

Json box_json(const Box& box, const std::vector<Factor>& factors) {
    Json sides = Json::object();
    for (std::size_t n = 0; n < factors.size(); ++n) {
        if (!is_restricted(box, n)) continue;
        const auto value = [&](double place) {
            const std::string setting = setting_at(factors[n], place);
            return factors[n].levels.empty() ? Json(factors[n].low + (factors[n].high - factors[n].low) * place)
                                             : Json(setting.substr(setting.find('=') + 1));
        };
        sides[factors[n].name] = {value(box.low[n]), value(box.high[n])};
    }
    return {{"coverage", number(box.coverage)}, {"density", number(box.density)}, {"mass", number(box.mass)}, {"sides", sides}};
}

}  // namespace

std::string sensitivity_json(const Sensitivity& found, const SensitivityDesign& design, const Sweep& sweep) {
    Json all;
    all["method"] = word_of(design.method);
    all["points"] = sweep.points.size();
    if (design.method == Method::discovery) {
        const Condition& condition = design.condition;
        all["condition"] = std::string(measures()[static_cast<std::size_t>(condition.measure)].name) + (condition.above ? ">" : "<") +
                           number(condition.threshold).dump();
        all["held"] = number(found.held);
        all["trajectory"] = Json::array();
        if (found.box) {
            all["chosen"] = found.box->chosen;
            all["density_peeled"] = number(found.box->density_peeled);
            all["chance"] = number(found.box->chance);
            all["few_points"] = found.box->few_points;
            for (const Box& box : found.box->trajectory) all["trajectory"].push_back(box_json(box, design.factors));
            for (std::size_t n = 0; n < found.chances.size(); ++n)
                if (is_restricted(found.box->trajectory[static_cast<std::size_t>(found.box->chosen)], n))
                    all["chances"][design.factors[n].name] = number(found.chances[n]);
        }
    } else {
        all["measure"] = std::string(measures()[static_cast<std::size_t>(design.measure)].name);
        all["factors"] = factors_json(found, design);
    }
    all["noise_share"] = number(found.noise);
    all["left_out"] = found.left_out;
    all["failed"] = sweep.failures.size();
    all["seconds"] = sweep.seconds;
    all["results_hash"] = sweep.results_hash;
    return all.dump(2);
}

}  // namespace concertation
