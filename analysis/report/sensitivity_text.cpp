#include "report/sensitivity_text.hpp"

#include <algorithm>
#include <cmath>

#include "report/differences.hpp"
#include "report/text_table.hpp"
#include "report/width.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

std::string word(std::string_view key, Language language, const std::vector<std::string>& values = {}) {
    return text("sensitivity." + std::string(key), language, values);
}

/// Shares in points of a hundred, as differences are told.
std::string amount(double value, std::string_view unit, Language language) {
    return decimal(unit == "share" ? 100 * value : value, unit == "dollars" ? 0 : 2, language);
}

std::string morris_table(const Sensitivity& found, const SensitivityDesign& design, Language language) {
    const std::string_view unit = measures()[static_cast<std::size_t>(design.measure)].unit;
    TextTable table;
    table.heading = {word("factor", language), "mu*", "mu", "sigma", word("noise", language)};
    for (const std::size_t row : ranked(found)) {
        const MorrisEffect& of = found.morris[row];
        table.rows.push_back({{design.factors[row].name, amount(of.mean_size, unit, language), signed_number(of.mean, unit, language),
                               amount(of.spread, unit, language), amount(of.noise, unit, language)}});
    }
    return lines_of(table);
}

std::string interval(double low, double high, Language language) {
    if (!std::isfinite(low)) return decimal(low, 2, language);
    return "[" + decimal(low, 2, language) + (language == Language::fr ? "; " : ", ") + decimal(high, 2, language) + "]";
}

std::string sobol_table(const Sensitivity& found, const SensitivityDesign& design, Language language) {
    TextTable table;
    table.heading = {word("factor", language), word("first", language), "95" + std::string(language == Language::fr ? "\u00a0%" : "%"),
                     word("total", language), "95" + std::string(language == Language::fr ? "\u00a0%" : "%")};
    for (const std::size_t row : ranked(found)) {
        const SobolIndex& of = found.sobol[row];
        table.rows.push_back({{design.factors[row].name, decimal(of.first, 2, language), interval(of.first_low, of.first_high, language),
                               decimal(of.total, 2, language), interval(of.total_low, of.total_high, language)}});
    }
    return lines_of(table);
}

/// A side of the box in the unit of its factor.
std::string side(const Factor& factor, double place, Language language) {
    const std::string setting = setting_at(factor, place);
    std::string value = setting.substr(setting.find('=') + 1);
    if (!factor.levels.empty()) return value;
    return decimal(factor.low + (factor.high - factor.low) * place, 2, language);
}

/// The restricted factors of the chosen box, the surest first.
std::vector<std::size_t> sides_of(const Box& box, const std::vector<double>& chances) {
    std::vector<std::size_t> rows;
    for (std::size_t factor = 0; factor < box.low.size(); ++factor)
        if (is_restricted(box, factor)) rows.push_back(factor);
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return chances[a] < chances[b]; });
    return rows;
}

std::string box_table(const Sensitivity& found, const std::vector<Factor>& factors, Language language) {
    const Box& box = found.box->trajectory[static_cast<std::size_t>(found.box->chosen)];
    TextTable table;
    table.heading = {word("factor", language), word("from", language), word("to", language), word("chance", language)};
    for (const std::size_t row : sides_of(box, found.chances)) {
        const std::string chance = found.chances[row] < .001 ? "< " + decimal(.001, 3, language) : decimal(found.chances[row], 3, language);
        table.rows.push_back(
            {{factors[row].name, side(factors[row], box.low[row], language), side(factors[row], box.high[row], language), chance}});
    }
    if (table.rows.empty()) return word("no_box", language) + '\n';
    return lines_of(table);
}

std::string trajectory_table(const Discovery& found, const std::vector<Factor>& factors, Language language) {
    TextTable table;
    table.heading = {word("peel", language), word("coverage", language), word("density", language), word("mass", language),
                     word("sides", language)};
    for (std::size_t row = 0; row < found.trajectory.size(); ++row) {
        const Box& box = found.trajectory[row];
        std::int64_t sides = 0;
        for (std::size_t n = 0; n < factors.size(); ++n) sides += is_restricted(box, n) ? 1 : 0;
        const std::string mark = static_cast<int>(row) == found.chosen ? " *" : "";
        table.rows.push_back({{whole(static_cast<std::int64_t>(row), language) + mark, percent(box.coverage, 0, language),
                               percent(box.density, 0, language), percent(box.mass, 0, language), whole(sides, language)}});
    }
    return lines_of(table);
}

/// What the half that chose the box thought of it, and what may be noise.
std::string told_by_the_other_half(const Discovery& found, const SensitivityDesign& design, std::int64_t points, Language language,
                                   int width) {
    std::string all = word("peeled", language, {percent(found.density_peeled, 0, language)});
    if (found.chosen > 0 && found.chance > .05) all += ' ' + word("box_of_noise", language, {decimal(found.chance, 2, language)});
    if (found.few_points)
        all += ' ' + word("few_points", language,
                          {whole(points, language), whole(static_cast<std::int64_t>(design.factors.size()), language),
                           whole(fewest_points_a_factor, language)});
    return wrapped(all, width) + '\n';
}

std::string condition_text(const Condition& condition, Language language) {
    const std::string_view unit = measures()[static_cast<std::size_t>(condition.measure)].unit;
    return measure_name(condition.measure, language) + (condition.above ? " > " : " < ") + in_unit(condition.threshold, unit, language);
}

}  // namespace

std::string sensitivity_text(const Sensitivity& found, const SensitivityDesign& design, const Sweep& sweep, const std::string& file,
                             Language language, int width) {
    const auto points = static_cast<std::int64_t>(sweep.points.size());
    std::string page = wrapped(word("ran", language,
                                    {whole(points, language), whole(sweep.done / std::max<std::int64_t>(1, points), language),
                                     decimal(sweep.seconds, 1, language)}),
                               width) +
                       "\n\n";
    switch (design.method) {
        case Method::morris:
            page += measure_name(design.measure, language) + '\n' + morris_table(found, design, language) +
                    wrapped(word("morris", language), width) + '\n';
            break;
        case Method::sobol:
            page += measure_name(design.measure, language) + '\n' + sobol_table(found, design, language) +
                    wrapped(word("sobol", language), width) + '\n';
            break;
        case Method::discovery:
            page += wrapped(word("held", language, {condition_text(design.condition, language), percent(found.held, 0, language)}), width) +
                    "\n\n";
            if (found.box) {
                const Box& box = found.box->trajectory[static_cast<std::size_t>(found.box->chosen)];
                page +=
                    box_table(found, design.factors, language) +
                    wrapped(word("box", language,
                                 {percent(box.coverage, 0, language), percent(box.density, 0, language), percent(box.mass, 0, language)}),
                            width) +
                    '\n' + told_by_the_other_half(*found.box, design, points, language, width) + '\n' +
                    trajectory_table(*found.box, design.factors, language) + wrapped(word("discovery", language), width) + '\n';
            }
            break;
    }
    if (std::isfinite(found.noise)) page += wrapped(word("noise_share", language, {percent(found.noise, 0, language)}), width) + '\n';
    if (found.left_out > 0) page += wrapped(word("left_out", language, {whole(found.left_out, language)}), width) + '\n';
    page += '\n' + wrapped(text("summary.study", language), width) + "\n\n";
    if (!file.empty()) page += text("compare.file", language, {file}) + '\n';
    return page + text("summary.hash", language, {sweep.results_hash}) + '\n';
}

}  // namespace concertation
