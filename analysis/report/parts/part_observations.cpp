// The user's own numbers beside the model's.
#include <algorithm>
#include <cmath>

#include "report/parts/report_parts.hpp"
#include "report/parts/wording.hpp"
#include "report/pictures/pictures.hpp"
#include "report/width.hpp"
#include "statistics/quantile.hpp"
#include "store/month_sums.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr double low_share = .05, high_share = .95;
constexpr std::size_t most_drawn = 24;

/// One observation and where the middle nine in ten of the simulated ones lie.
struct Held {
    const Observation* of;
    double low, middle, high;
    int replicates;
};

Held held(const ReportSource& source, int scenario, const Observation& of) {
    const ObservedMeasure& measure = observed_measures()[static_cast<std::size_t>(of.measure)];
    const bool share = measure.unit == "share";
    std::vector<double> values = month_sums(source.file(), scenario, share ? "filled" : std::string(measure.name),
                                            {of.territories, of.first, of.last}, share ? "seats" : "");
    if (measure.unit == "dollars")
        for (double& value : values) value /= 100;
    std::sort(values.begin(), values.end());
    return {&of, quantile(values, low_share), quantile(values, .5), quantile(values, high_share), static_cast<int>(values.size())};
}

std::string place_of(const ReportSource& source, const Observation& of, Language language) {
    return source.real_names() ? of.place + " (" + text("label.short", language) + ")" : of.place;
}

const char* verdict(const Held& held) {
    return held.of->value < held.low ? "report.below" : held.of->value > held.high ? "report.above" : "report.inside";
}

Figure simulated(double value, const std::string& shown, const Held& held, const char* statistic) {
    const std::string name(observed_measures()[static_cast<std::size_t>(held.of->measure)].name);
    return {shown, value,
            "months: " + std::string(statistic) + " of " + name + ", months " + std::to_string(held.of->first) + "-" +
                std::to_string(held.of->last)};
}

void add_measure(const ReportSource& source, const std::vector<Held>& all, int measure, Blocks& blocks, Language language) {
    const ObservedMeasure& of = observed_measures()[static_cast<std::size_t>(measure)];
    const std::string name = capitalised(text("observed." + std::string(of.name), language));
    const std::string unit(of.unit == "count" ? "count" : of.unit);
    const auto shown = [&](double value) {
        return unit == "count" ? decimal(value, value == std::floor(value) ? 0 : 1, language) : in_unit(value, unit, language);
    };
    RangePicture picture;
    picture.mark = [language, unit](double value) { return mark_in_unit(value, unit, false, language); };
    picture.wide = text("report.band_observed", language);
    if (source.real_names()) picture.label = text("label.simulated", language);
    PageTable table{name + (source.real_names() ? " (" + text("label.simulated", language) + ")" : ""),
                    {text("summary.place", language), text("report.period", language), text("report.observed", language),
                     text("report.simulated_low", language), text("report.simulated_middle", language),
                     text("report.simulated_high", language), text("report.held", language)},
                    {},
                    2};
    for (const Held& each : all) {
        if (each.of->measure != measure) continue;
        const std::string place = place_of(source, *each.of, language);
        if (picture.rows.size() < most_drawn)
            picture.rows.push_back({place + ", " + each.of->period, each.of->value, NAN, NAN, each.low, each.high, shown(each.of->value)});
        table.rows.push_back({{plain(place),
                               plain(each.of->period),
                               {Figure{shown(each.of->value), each.of->value, "line " + std::to_string(each.of->line)}},
                               {simulated(each.low, shown(each.low), each, "quantile .05")},
                               {simulated(each.middle, shown(each.middle), each, "median")},
                               {simulated(each.high, shown(each.high), each, "quantile .95")},
                               plain(text(verdict(each), language))}});
    }
    if (table.rows.empty()) return;
    blocks.push_back(picture_of(drawing_of(picture), name, text("report.observed_told", language, {name})));
    blocks.emplace_back(std::move(table));
}

}  // namespace

Blocks observations_part(const ReportSource& source, const Observations& observations, Language language) {
    Blocks blocks{Title{2, text("report.observations", language)}};
    for (int scenario = 0; scenario < source.scenarios(); ++scenario) {
        std::vector<Held> all;
        for (const Observation& of : observations.all) all.push_back(held(source, scenario, of));
        if (source.scenarios() > 1) blocks.emplace_back(Title{3, source.title(scenario, language)});
        const auto inside =
            std::count_if(all.begin(), all.end(), [](const Held& each) { return std::string_view(verdict(each)) == "report.inside"; });
        const int replicates = all.empty() ? 0 : all.front().replicates;
        blocks.emplace_back(
            Paragraph{sentence("report.observations_lead", language,
                               {plain(whole(inside, language)), plain(whole(static_cast<std::int64_t>(all.size()), language)),
                                plain(observations.file), plain(whole(replicates, language))})});
        for (int measure = 0; measure < static_cast<int>(observed_measures().size()); ++measure)
            add_measure(source, all, measure, blocks, language);
    }
    blocks.emplace_back(Paragraph{sentence("report.observations_note", language), Paragraph::Tone::must_say});
    return blocks;
}

}  // namespace concertation
