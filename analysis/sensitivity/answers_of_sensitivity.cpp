#include "sensitivity/answers_of_sensitivity.hpp"

#include "store/answer_columns.hpp"

namespace concertation {
namespace {

AnswerTable sensitivities(const Sensitivity& found, const SensitivityDesign& design) {
    AnswerTable table{
        "sensitivities",
        {"ce dont une réponse dépend, un facteur et une statistique par ligne",
         "what an answer depends on, a factor and a statistic a row"},
        {word_column("factor", {"paramètre ou choix", "parameter or choice"}),
         word_column("statistic", {"mu_star, mu, sigma, noise, first, total, held…", "mu_star, mu, sigma, noise, first, total, held…"}),
         value_column("value", {"valeur", "value"}), value_column("low", {"bas de l’intervalle à 95 %", "low end of the 95% interval"}),
         value_column("high", {"haut de l’intervalle à 95 %", "high end of the 95% interval"})},
        {}};
    const auto add = [&](const std::string& factor, const char* statistic, double value, AnswerCell low = {}, AnswerCell high = {}) {
        table.rows.push_back(
            {factor.empty() ? AnswerCell{} : AnswerCell{factor}, std::string(statistic), value, std::move(low), std::move(high)});
    };
    if (design.method != Method::discovery)
        for (const std::size_t row : ranked(found)) {
            const std::string& name = design.factors[row].name;
            if (!found.morris.empty()) {
                const MorrisEffect& of = found.morris[row];
                add(name, "mu_star", of.mean_size);
                add(name, "mu", of.mean);
                add(name, "sigma", of.spread);
                add(name, "noise", of.noise);
            } else {
                const SobolIndex& of = found.sobol[row];
                add(name, "first", of.first, of.first_low, of.first_high);
                add(name, "total", of.total, of.total_low, of.total_high);
            }
        }
    add("", "noise_share", found.noise);
    add("", "left_out", found.left_out);
    return table;
}

AnswerTable box(const Sensitivity& found, const SensitivityDesign& design) {
    AnswerTable table{"box",
                      {"côtés des conditions sous lesquelles une réponse tient", "sides of the conditions under which an answer holds"},
                      {word_column("factor", {"paramètre ou choix", "parameter or choice"}), word_column("low", {"de", "from"}),
                       word_column("high", {"à", "to"}),
                       share_column("chance", {"probabilité que le hasard en donne autant", "chance that luck gives as much"})},
                      {}};
    const Box& chosen = found.box->trajectory[static_cast<std::size_t>(found.box->chosen)];
    for (std::size_t factor = 0; factor < design.factors.size(); ++factor) {
        if (!is_restricted(chosen, factor)) continue;
        const auto end = [&](double place) {
            const std::string setting = setting_at(design.factors[factor], place);
            return setting.substr(setting.find('=') + 1);
        };
        table.rows.push_back({design.factors[factor].name, end(chosen.low[factor]), end(chosen.high[factor]), found.chances[factor]});
    }
    return table;
}

}  // namespace

std::vector<AnswerTable> answers_of(const Sweep& sweep) {
    AnswerTable table{"points",
                      {"chaque mesure en chaque point du plan, moyennes des réplications",
                       "each measure at each point of the design, means over replicates"},
                      joined({{{"arm",
                                Kind::integer,
                                "",
                                {"bras du point; ses réglages sont dans settings", "arm of the point; its values are in settings"}},
                               measure_column(),
                               value_column("mean", {"moyenne", "mean"})},
                              luck_columns()}),
                      {}};
    for (std::size_t point = 0; point < sweep.points.size(); ++point)
        for (int measure = 0; measure < static_cast<int>(measures().size()); ++measure) {
            const Estimate of = sweep.points[point].estimate(measure);
            table.rows.push_back({static_cast<std::int64_t>(point) + 1, std::string(measures()[static_cast<std::size_t>(measure)].name),
                                  of.mean, of.low, of.high});
        }
    return {table};
}

std::vector<AnswerTable> answers_of(const Sensitivity& found, const SensitivityDesign& design) {
    AnswerTable table = sensitivities(found, design);
    if (!found.box) return {table};
    const Box& chosen = found.box->trajectory[static_cast<std::size_t>(found.box->chosen)];
    const std::pair<const char*, double> of_box[] = {{"held", found.held},
                                                     {"coverage", chosen.coverage},
                                                     {"density", chosen.density},
                                                     {"mass", chosen.mass},
                                                     {"density_peeled", found.box->density_peeled},
                                                     {"chance", found.box->chance},
                                                     {"few_points", found.box->few_points ? 1. : 0.}};
    for (const auto& [statistic, value] : of_box)
        table.rows.push_back({AnswerCell{}, std::string(statistic), value, AnswerCell{}, AnswerCell{}});
    return {table, box(found, design)};
}

}  // namespace concertation
