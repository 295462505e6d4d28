// Pages of a sweep and of a sensitivity study.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "report/differences.hpp"
#include "report/parts/report_parts.hpp"
#include "report/parts/wording.hpp"
#include "report/pictures/pictures.hpp"
#include "report/width.hpp"
#include "scenario/decimal.hpp"
#include "store/measures.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr std::size_t most_panels = 8, most_points_told = 200, most_factors = 20;

/// Names after "on", separated by commas.
std::vector<std::string> asked_of(const ReportSource& source) {
    std::vector<std::string> names;
    std::string rest = source.fact("on");
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(", "), rest.size());
        names.push_back(rest.substr(0, comma));
        rest.erase(0, comma + 2);
    }
    return names;
}

/// The factors of a design: names of the settings of its first point.
std::vector<std::string> factors_of(const ReportSource& source) {
    std::vector<std::string> factors;
    if (source.study().arms.size() < 2) return factors;
    for (const std::string& setting : source.study().arms[1].settings) factors.push_back(setting.substr(0, setting.find('=')));
    return factors;
}

std::string setting_of(const StoredArm& arm, const std::string& factor) {
    for (const std::string& setting : arm.settings)
        if (setting.compare(0, factor.size() + 1, factor + '=') == 0) return setting.substr(factor.size() + 1);
    return "";
}

/// Points whose mean is lowest and highest.
std::pair<const AnswerRow*, const AnswerRow*> ends_of(const ReportSource& source, const std::string& measure) {
    const AnswerRow *lowest = nullptr, *highest = nullptr;
    for (const AnswerRow& row : source.rows("points")) {
        if (row.text("measure") != measure || !std::isfinite(row.real("mean"))) continue;
        if (lowest == nullptr || row.real("mean") < lowest->real("mean")) lowest = &row;
        if (highest == nullptr || row.real("mean") > highest->real("mean")) highest = &row;
    }
    return {lowest, highest};
}

PointPicture::Panel panel_of(const ReportSource& source, const std::string& factor, const std::string& measure) {
    PointPicture::Panel panel{factor, {}, {}};
    std::map<std::string, double> places;
    bool numbers = true;
    for (std::size_t arm = 1; arm < source.study().arms.size(); ++arm) {
        const std::string value = setting_of(source.study().arms[arm], factor);
        numbers = numbers && decimal(value).has_value();
        if (places.emplace(value, static_cast<double>(places.size())).second && !numbers) continue;
    }
    if (!numbers) {
        panel.words.resize(places.size());
        for (const auto& [word, place] : places) panel.words[static_cast<std::size_t>(place)] = word;
    }
    for (const AnswerRow& row : source.rows("points")) {
        if (row.text("measure") != measure || !std::isfinite(row.real("mean"))) continue;
        const std::string value = setting_of(source.study().arms[static_cast<std::size_t>(row.whole("arm"))], factor);
        panel.points.emplace_back(numbers ? *decimal(value) : places.at(value), row.real("mean"));
    }
    return panel;
}

/// An end of a condition: two places, or its word.
std::string rounded(const std::string& value, Language language) {
    const auto number = decimal(value);
    return number ? decimal(*number, 2, language) : value;
}

std::string factor_mark(double value, Language language) {
    return decimal(value, std::fabs(value) < 10 && value != std::floor(value) ? 2 : 0, language);
}

/// From where to where each condition goes; words have no place on a scale.
RangePicture box_picture(const ReportSource& source, Language language) {
    RangePicture picture;
    picture.mark = [language](double value) { return factor_mark(value, language); };
    for (const AnswerRow& row : source.rows("box")) {
        const auto low = decimal(row.text("low")), high = decimal(row.text("high"));
        if (low && high)
            picture.rows.push_back(
                {row.text("factor"), NAN, NAN, NAN, *low, *high,
                 text("report.between", language, {rounded(row.text("low"), language), rounded(row.text("high"), language)})});
    }
    return picture;
}

/// The three strongest factors whose effect is above the noise of luck (Morris), or whose share is surely above 0 (Sobol).
std::vector<std::string> beyond_noise(const ReportSource& source, const std::string& method) {
    constexpr std::size_t most = 3;
    std::vector<std::string> names;
    for (const AnswerRow& row : source.rows("sensitivities")) {
        const bool main = row.text("statistic") == (method == "sobol" ? "total" : "mu_star");
        if (!main || names.size() >= most || !std::isfinite(row.real("value"))) continue;
        const AnswerRow* noise = source.row("sensitivities", {{"factor", row.text("factor")}, {"statistic", "noise"}});
        const double level = method == "sobol" ? 0. : noise != nullptr ? noise->real("value") : NAN;
        if ((method == "sobol" ? row.real("low") : row.real("value")) > level) names.push_back(row.text("factor"));
    }
    return names;
}

Title heading(const ReportSource& source, const char* key, Language language) {
    const std::string question = source.question(0, language);
    return {1, text(key, language, {question.empty() ? source.title(0, language) : question})};
}

}  // namespace

Blocks front_of_sweep(const ReportSource& source, Language language) {
    Blocks blocks{heading(source, "report.sweep_title", language)};
    for (const std::string& measure : asked_of(source)) {
        const auto [lowest, highest] = ends_of(source, measure);
        if (lowest == nullptr) continue;
        const std::string unit = unit_of(measure);
        blocks.emplace_back(Paragraph{
            sentence("report.answer_sweep", language,
                     {plain(measure_name(measure_row(measure), language)), in_unit(CellOf{"points", lowest, "mean"}, unit, language),
                      in_unit(CellOf{"points", highest, "mean"}, unit, language),
                      plain(whole(static_cast<std::int64_t>(source.study().arms.size()) - 1, language))}),
            Paragraph::Tone::lead});
    }
    const std::vector<std::string> factors = factors_of(source), asked = asked_of(source);
    if (!asked.empty() && !source.rows("points").empty()) {
        PointPicture picture;
        picture.mark = [language, unit = unit_of(asked.front())](double value) { return mark_in_unit(value, unit, false, language); };
        picture.along = [language](double value) { return factor_mark(value, language); };
        for (const std::string& factor : factors)
            if (picture.panels.size() < most_panels) picture.panels.push_back(panel_of(source, factor, asked.front()));
        const std::string name = measure_name(measure_row(asked.front()), language);
        blocks.push_back(
            picture_of(drawing_of(picture), text("report.points_picture", language, {name}), text("report.points_told", language, {name})));
    }
    blocks.emplace_back(Paragraph{sentence("report.sure_sweep", language)});
    return blocks;
}

Blocks points_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.rows("points").empty()) return blocks;
    blocks.emplace_back(Title{2, text("report.points", language)});
    const std::vector<std::string> factors = factors_of(source), asked = asked_of(source);
    PageTable table{text("report.points_table", language), {text("report.point", language)}, {}};
    for (const std::string& factor : factors) table.heading.push_back(factor);
    for (const std::string& measure : asked) {
        table.heading.push_back(measure_name(measure_row(measure), language));
        table.heading.push_back(text("report.luck_short", language));
    }
    const std::size_t width = measures().size();
    const std::vector<AnswerRow>& rows = source.rows("points");
    for (std::size_t point = 0; point * width < rows.size() && point < most_points_told; ++point) {
        PageTable::Row cells{{plain(whole(static_cast<std::int64_t>(point) + 1, language))}};
        for (const std::string& factor : factors)
            cells.cells.push_back(plain(as_written(setting_of(source.study().arms[point + 1], factor), language)));
        for (const std::string& measure : asked) {
            const AnswerRow* row = &rows[point * width + static_cast<std::size_t>(measure_row(measure))];
            const auto cell = [&](const char* column) { return CellOf{"points", row, column}; };
            cells.cells.push_back(in_unit(cell("mean"), unit_of(measure), language));
            cells.cells.push_back(range(cell("luck_low"), cell("luck_high"), unit_of(measure), language));
        }
        table.rows.push_back(std::move(cells));
    }
    blocks.emplace_back(std::move(table));
    if (rows.size() > most_points_told * width)
        blocks.emplace_back(
            Paragraph{sentence("report.more_points", language, {plain(whole(most_points_told, language))}), Paragraph::Tone::aside});
    return blocks;
}

Blocks front_of_sensitivity(const ReportSource& source, Language language) {
    Blocks blocks{heading(source, "report.sensitivity_title", language)};
    const std::string measure = source.fact("on"), unit = unit_of(measure), name = measure_name(measure_row(measure), language);
    const std::string method = source.fact("method");
    if (method == "discovery") {
        const auto statistic = [&](const char* of) {
            return percent(CellOf{"sensitivities", source.row("sensitivities", {{"statistic", of}}), "value"}, language);
        };
        blocks.emplace_back(
            Paragraph{sentence(source.fact("above") == "yes" ? "report.answer_box_above" : "report.answer_box_below", language,
                               {plain(name), plain(as_written(source.fact("threshold"), language)), statistic("held"), statistic("density"),
                                statistic("coverage")}),
                      Paragraph::Tone::lead});
        for (const auto& [of, least, key] :
             {std::tuple{"chance", .05, "report.box_of_noise"}, std::tuple{"few_points", .5, "report.few_points"}}) {
            const AnswerRow* row = source.row("sensitivities", {{"statistic", of}});
            if (row != nullptr && row->real("value") > least) blocks.emplace_back(Paragraph{sentence(key, language)});
        }
        const RangePicture box = box_picture(source, language);
        if (!box.rows.empty())
            blocks.push_back(picture_of(drawing_of(box), text("report.box_table", language), text("report.factors_told", language)));
        return blocks;
    }
    const std::string main = method == "sobol" ? "total" : "mu_star";
    RangePicture picture;
    picture.bars = true;
    picture.narrow = method == "sobol" ? text("report.interval", language) : "";
    const std::string shown_unit = method == "sobol" ? "ratio" : unit;
    picture.mark = [language, shown_unit](double value) { return mark_in_unit(value, shown_unit, true, language); };
    for (const AnswerRow& row : source.rows("sensitivities")) {
        if (row.text("statistic") != main || picture.rows.size() >= most_factors || !std::isfinite(row.real("value"))) continue;
        picture.rows.push_back({row.text("factor"), row.real("value"), row.real("low"), row.real("high"), NAN, NAN,
                                mark_in_unit(row.real("value"), shown_unit == "share" ? "ratio" : shown_unit, true, language)});
        if (shown_unit == "share") picture.rows.back().told = decimal(100 * row.real("value"), 1, language);
    }
    const std::vector<std::string> strongest = beyond_noise(source, method);
    std::string first;
    for (const std::string& factor : strongest) first += (first.empty() ? "" : ", ") + factor;
    blocks.emplace_back(Paragraph{
        sentence(strongest.empty() ? "report.answer_sensitivity_none" : "report.answer_sensitivity", language, {plain(name), plain(first)}),
        Paragraph::Tone::lead});
    const AnswerRow* noise = source.row("sensitivities", {{"statistic", "noise_share"}});
    if (noise != nullptr && std::isfinite(noise->real("value")))
        blocks.emplace_back(
            Paragraph{sentence("report.noise_share", language, {percent(CellOf{"sensitivities", noise, "value"}, language)})});
    if (!picture.rows.empty())
        blocks.push_back(
            picture_of(drawing_of(picture), text("factors_picture." + method, language, {name}), text("report.factors_told", language)));
    blocks.emplace_back(Paragraph{sentence("report.sure_sensitivity", language)});
    return blocks;
}

Blocks factors_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.rows("sensitivities").empty()) return blocks;
    blocks.emplace_back(Title{2, text("report.factors", language)});
    const std::string method = source.fact("method");
    if (method == "discovery") {
        PageTable table{text("report.box_table", language),
                        {text("sensitivity.factor", language), text("sensitivity.from", language), text("sensitivity.to", language),
                         text("sensitivity.chance", language)},
                        {}};
        for (const AnswerRow& row : source.rows("box"))
            table.rows.push_back(
                {{plain(row.text("factor")), plain(rounded(row.text("low"), language)), plain(rounded(row.text("high"), language)),
                  figure(CellOf{"box", &row, "chance"}, decimal(row.real("chance"), 3, language))}});
        blocks.emplace_back(std::move(table));
        blocks.emplace_back(Paragraph{sentence("sensitivity.discovery", language), Paragraph::Tone::aside});
        return blocks;
    }
    const bool sobol = method == "sobol";
    const std::string unit = sobol ? "ratio" : unit_of(source.fact("on"));
    PageTable table{text("report.factors_table", language), {text("sensitivity.factor", language)}, {}};
    const std::vector<const char*> statistics =
        sobol ? std::vector<const char*>{"first", "total"} : std::vector<const char*>{"mu_star", "mu", "sigma", "noise"};
    for (const char* statistic : statistics) {
        table.heading.push_back(text("statistic." + std::string(statistic), language));
        if (sobol) table.heading.push_back(text("report.interval", language));
    }
    std::string factor;
    for (const AnswerRow& row : source.rows("sensitivities")) {
        if (row.text("factor").empty()) continue;
        if (row.text("factor") != factor) table.rows.push_back({{plain(row.text("factor"))}});
        factor = row.text("factor");
        const auto cell = [&](const char* column) { return CellOf{"sensitivities", &row, column}; };
        const double value = row.real("value");
        table.rows.back().cells.push_back(figure(
            cell("value"), unit == "share" ? decimal(100 * value, 1, language) : decimal(value, unit == "dollars" ? 0 : 2, language)));
        if (sobol) table.rows.back().cells.push_back(range(cell("low"), cell("high"), "ratio", language));
    }
    blocks.emplace_back(std::move(table));
    blocks.emplace_back(Paragraph{sentence(sobol ? "sensitivity.sobol" : "sensitivity.morris", language), Paragraph::Tone::aside});
    return blocks;
}

}  // namespace concertation
