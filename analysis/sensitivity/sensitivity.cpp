#include "sensitivity/sensitivity.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace concertation {
namespace {

constexpr std::uint32_t luck_of_designs = 1;

std::vector<double> means_of(const Sweep& sweep, int measure) {
    std::vector<double> means;
    means.reserve(sweep.points.size());
    for (const SweptPoint& point : sweep.points) means.push_back(point.estimate(measure).mean);
    return means;
}

int undefined_in(const std::vector<double>& values) {
    return static_cast<int>(std::count_if(values.begin(), values.end(), [](double value) { return !std::isfinite(value); }));
}

/// Looks for the box among the points that have a value.
void discover(Sensitivity& found, const SensitivityDesign& design, const UnitPoints& points, const std::vector<double>& means) {
    const Condition& condition = design.condition;
    UnitPoints defined;
    std::vector<bool> holds;
    for (std::size_t point = 0; point < points.size(); ++point) {
        if (!std::isfinite(means[point])) continue;
        defined.emplace_back();
        for (std::size_t factor = 0; factor < design.factors.size(); ++factor)
            defined.back().push_back(settled_place(design.factors[factor], points[point][factor]));
        holds.push_back(condition.above ? means[point] > condition.threshold : means[point] < condition.threshold);
    }
    if (defined.empty()) return;
    found.held = static_cast<double>(std::count(holds.begin(), holds.end(), true)) / static_cast<double>(holds.size());
    found.box = discovery(defined, holds);
    const Box& chosen = found.box->trajectory[static_cast<std::size_t>(found.box->chosen)];
    const Half telling = half_of(defined, holds, false);
    for (std::size_t factor = 0; factor < chosen.low.size(); ++factor)
        found.chances.push_back(chance_of_sides(chosen, factor, telling.points, telling.holds));
}

}  // namespace

UnitPoints points_of(const SensitivityDesign& design) {
    const int factors = static_cast<int>(design.factors.size());
    switch (design.method) {
        case Method::morris:
            return morris_points(factors, design.size, luck_of_designs);
        case Method::sobol:
            return sobol_points(factors, design.size);
        case Method::discovery:
            return latin_hypercube(design.size, factors, luck_of_designs);
    }
    return {};
}

Sensitivity sensitivity(const SensitivityDesign& design, const UnitPoints& points, const Sweep& sweep) {
    Sensitivity found;
    const int measure = design.method == Method::discovery ? design.condition.measure : design.measure;
    const std::vector<double> means = means_of(sweep, measure);
    found.noise = noise_share(sweep, measure);
    found.left_out = undefined_in(means);
    switch (design.method) {
        case Method::morris: {
            std::vector<std::vector<double>> outputs;
            outputs.reserve(sweep.points.size());
            for (const SweptPoint& point : sweep.points) outputs.push_back(point.of(measure));
            found.morris = morris_effects(points, outputs);
            break;
        }
        case Method::sobol:
            found.sobol = found.left_out == 0 ? sobol_indices(points, means, design.size) : undefined_indices(design.factors.size());
            break;
        case Method::discovery:
            discover(found, design, points, means);
            break;
    }
    return found;
}

std::vector<std::size_t> ranked(const Sensitivity& found) {
    std::vector<double> weight;
    for (const MorrisEffect& effect : found.morris) weight.push_back(effect.mean_size);
    for (const SobolIndex& index : found.sobol) weight.push_back(index.total);
    std::vector<std::size_t> rows(weight.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    // What is undefined comes last.
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        return std::isfinite(weight[a]) && (!std::isfinite(weight[b]) || weight[a] > weight[b]);
    });
    return rows;
}

}  // namespace concertation
