#include "report/sweep_text.hpp"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

#include "report/differences.hpp"
#include "report/json_number.hpp"
#include "report/text_table.hpp"
#include "report/width.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

using Json = nlohmann::ordered_json;

std::string name_of(const std::string& setting) { return setting.substr(0, setting.find('=')); }
std::string value_of(const std::string& setting) { return setting.substr(setting.find('=') + 1); }

/// A number as its reader writes it; a word as it is.
std::string shown_value(const std::string& value, Language language) {
    std::string shown = value;
    if (language == Language::fr && shown.find_first_not_of("+-.0123456789e") == std::string::npos)
        std::replace(shown.begin(), shown.end(), '.', ',');
    return shown;
}

std::string estimate_cell(const Estimate& of, std::string_view unit, Language language) {
    std::string mean = in_unit(of.mean, unit, language);
    if (!std::isfinite(of.low)) return mean;
    const double half = of.high - of.mean;
    return mean + " ± " + (unit == "share" ? decimal(100 * half, 1, language) : in_unit(half, unit, language));
}

}  // namespace

std::string sweep_text(const Sweep& sweep, const SweepPlan& plan, const std::vector<int>& on, const std::string& file, Language language,
                       int width) {
    const auto count = static_cast<std::int64_t>(plan.points.size());
    std::string page = wrapped(text("sweep.ran", language,
                                    {whole(count, language), whole(plan.replicates, language), decimal(sweep.seconds, 1, language)}),
                               width) +
                       "\n\n";
    TextTable table;
    table.heading = {text("sweep.point", language)};
    for (const std::string& setting : plan.points.front()) table.heading.push_back(name_of(setting));
    for (const int measure : on) table.heading.push_back(measure_name(measure, language));
    for (std::size_t point = 0; point < plan.points.size() && point < most_rows_of_sweep; ++point) {
        std::vector<std::string> cells{whole(static_cast<std::int64_t>(point) + 1, language)};
        for (const std::string& setting : plan.points[point]) cells.push_back(shown_value(value_of(setting), language));
        for (const int measure : on)
            cells.push_back(
                sweep.points[point].failure.empty()
                    ? estimate_cell(sweep.points[point].estimate(measure), measures()[static_cast<std::size_t>(measure)].unit, language)
                    : text("sweep.failed", language));
        table.rows.push_back({cells});
    }
    page += lines_of(table);
    if (plan.points.size() > most_rows_of_sweep)
        page += text("sweep.more", language, {whole(count - static_cast<std::int64_t>(most_rows_of_sweep), language)}) + '\n';
    page += wrapped(text("sweep.legend", language), width) + '\n';
    for (std::size_t point = 0; point < sweep.points.size(); ++point)
        if (!sweep.points[point].failure.empty()) {
            page += wrapped(text("sweep.failures", language,
                                 {whole(static_cast<std::int64_t>(sweep.failures.size()), language),
                                  whole(static_cast<std::int64_t>(point) + 1, language), sweep.points[point].failure}),
                            width) +
                    '\n';
            break;
        }
    page += '\n' + wrapped(text("summary.study", language), width) + "\n\n";
    if (!file.empty()) page += text("compare.file", language, {file}) + '\n';
    return page + text("summary.hash", language, {sweep.results_hash}) + '\n';
}

std::string sweep_json(const Sweep& sweep, const SweepPlan& plan) {
    Json all;
    all["replicates"] = plan.replicates;
    all["points"] = Json::array();
    for (std::size_t point = 0; point < plan.points.size(); ++point) {
        Json inputs = Json::object(), seen = Json::object();
        for (const std::string& setting : plan.points[point]) inputs[name_of(setting)] = value_of(setting);
        for (std::size_t measure = 0; measure < measures().size(); ++measure) {
            const Estimate of = sweep.points[point].estimate(static_cast<int>(measure));
            seen[std::string(measures()[measure].name)] = {{"mean", number(of.mean)}, {"low", number(of.low)}, {"high", number(of.high)}};
        }
        const std::string& failure = sweep.points[point].failure;
        all["points"].push_back({{"inputs", inputs}, {"measures", seen}, {"failure", failure.empty() ? Json(nullptr) : Json(failure)}});
    }
    all["failed"] = sweep.failures.size();
    all["seconds"] = sweep.seconds;
    all["results_hash"] = sweep.results_hash;
    return all.dump(2);
}

}  // namespace concertation
