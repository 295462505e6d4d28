// Territories, money and needs.
#include <algorithm>
#include <cmath>

#include "observe/words.hpp"
#include "report/differences.hpp"
#include "report/parts/report_parts.hpp"
#include "report/parts/wording.hpp"
#include "report/pictures/pictures.hpp"
#include "report/width.hpp"
#include "store/measures.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr int most_tiles = 120;

/// "B-03" of "Territoire B-03"; a real name is left whole.
std::string short_name(const ReportSource& source, int territory, Language language) {
    const std::string name = source.territory(territory, language);
    const std::size_t space = name.find(' ');
    return source.real_names() || space == std::string::npos ? name : name.substr(space + 1);
}

/// The rows of `chances`: scenario, territory, dynamic in their order.
const AnswerRow* chance(const ReportSource& source, int scenario, int territory, int dynamic) {
    const auto place =
        static_cast<std::size_t>(scenario * source.territories() + territory) * dynamic_count + static_cast<std::size_t>(dynamic);
    return place < source.rows("chances").size() ? &source.rows("chances")[place] : nullptr;
}

TilePicture tiles_of(const ReportSource& source, Language language) {
    TilePicture picture;
    picture.dynamics = dynamic_names(language);
    for (int scenario = 0; scenario < source.scenarios(); ++scenario) picture.scenarios.push_back(source.title(scenario, language));
    if (source.real_names()) picture.label = text("label.simulated", language);
    const Scenario& base = source.base();
    for (std::size_t region = 0; region < base.regions.size(); ++region) {
        TilePicture::Block block{source.region(static_cast<int>(region), language), {}};
        for (int territory = 0; territory < source.territories(); ++territory) {
            if (base.territories[static_cast<std::size_t>(territory)].region != static_cast<int>(region)) continue;
            TilePicture::Tile tile{short_name(source, territory, language), {}};
            for (int scenario = 0; scenario < source.scenarios(); ++scenario) {
                std::array<double, dynamic_count> chances{};
                for (int dynamic = 0; dynamic < dynamic_count; ++dynamic)
                    if (const AnswerRow* row = chance(source, scenario, territory, dynamic))
                        chances[static_cast<std::size_t>(dynamic)] = std::max(0., row->real("chance"));
                tile.chances.push_back(chances);
            }
            block.tiles.push_back(std::move(tile));
        }
        picture.regions.push_back(std::move(block));
    }
    return picture;
}

PageTable chances_table(const ReportSource& source, Language language) {
    const bool several = source.scenarios() > 1;
    std::string caption = text("report.places_table", language);
    for (int scenario = 0; several && scenario < source.scenarios(); ++scenario)
        caption += (scenario == 0 ? ". " : "; ") + std::to_string(scenario + 1) + ". " + source.title(scenario, language);
    if (source.real_names()) caption += " (" + text("label.simulated", language) + ")";
    PageTable table{caption, {text("summary.place", language)}, {}};
    if (several) table.heading.push_back(text("report.scenario", language));
    for (const std::string& name : dynamic_names(language)) table.heading.push_back(name);
    for (int territory = 0; territory < source.territories(); ++territory)
        for (int scenario = 0; scenario < source.scenarios(); ++scenario) {
            const std::string name = source.territory(territory, language);
            PageTable::Row row{{plain(source.real_names() ? name + " (" + text("label.short", language) + ")" : name)},
                               several && scenario == 0};
            if (several) row.cells.push_back(plain(std::to_string(scenario + 1)));
            for (int dynamic = 0; dynamic < dynamic_count; ++dynamic)
                row.cells.push_back(percent(CellOf{"chances", chance(source, scenario, territory, dynamic), "chance"}, language));
            table.rows.push_back(std::move(row));
        }
    return table;
}

}  // namespace

Blocks places_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.rows("chances").empty()) return blocks;
    blocks.emplace_back(Title{2, text("report.places", language)});
    blocks.emplace_back(Paragraph{sentence("report.places_lead", language)});
    if (source.territories() > most_tiles) {
        blocks.emplace_back(Paragraph{sentence("report.too_many_places", language, {plain(whole(most_tiles, language))})});
        return blocks;
    }
    blocks.push_back(picture_of(drawing_of(tiles_of(source, language)), text("report.map", language), text("report.map_told", language)));
    blocks.emplace_back(chances_table(source, language));
    return blocks;
}

Blocks money_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.rows("differences").empty() && source.rows("estimates").empty()) return blocks;
    blocks.emplace_back(Title{2, text("report.money", language)});
    blocks.emplace_back(Paragraph{sentence("report.money_lead", language)});
    const double all = source.territories();
    BarPicture picture;
    picture.mark = [language](double value) { return mark_in_unit(value, "dollars", false, language); };
    picture.parts = {text("report.awarded", language), text("report.unspent", language)};
    picture.colours = {blue, faint};
    PageTable table{text("report.money_table", language), {text("report.what", language)}, {}};
    constexpr const char* totals[] = {"envelope_dollars", "awarded_dollars",    "unspent_dollars",
                                      "partners_dollars", "duplicated_dollars", "cost_of_levers"};
    for (const char* measure : totals)
        table.rows.push_back({{plain(measure == std::string_view("envelope_dollars") ? text("report.envelope", language)
                                                                                     : measure_name(measure_row(measure), language))}});
    for (const char* measure : {"awarded_share", "absorption_first_call", "leverage", "mean_project_dollars"})
        table.rows.push_back({{plain(measure_name(measure_row(measure), language))}, measure == std::string_view("awarded_share")});
    for (int scenario = 0; scenario < source.scenarios(); ++scenario) {
        table.heading.push_back(source.title(scenario, language));
        std::size_t row = 0;
        for (const char* measure : totals)
            table.rows[row++].cells.push_back(in_unit(mean_of(source, scenario, measure, all), "dollars", language));
        for (const char* measure : {"awarded_share", "absorption_first_call", "leverage", "mean_project_dollars"})
            table.rows[row++].cells.push_back(in_unit(mean_of(source, scenario, measure), unit_of(measure), language));
        const double awarded = mean_of(source, scenario, "awarded_dollars", all).value(),
                     unspent = mean_of(source, scenario, "unspent_dollars", all).value();
        if (std::isfinite(awarded + unspent))
            picture.rows.push_back(
                {source.title(scenario, language), {awarded, unspent}, mark_in_unit(awarded, "dollars", false, language)});
    }
    if (!picture.rows.empty())
        blocks.push_back(picture_of(drawing_of(picture), text("report.money_picture", language), text("report.money_told", language)));
    blocks.emplace_back(std::move(table));
    return blocks;
}

Blocks needs_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.rows("axis_means").empty()) return blocks;
    blocks.emplace_back(Title{2, text("report.needs", language)});
    blocks.emplace_back(Paragraph{sentence("report.needs_lead", language)});
    RangePicture picture;
    picture.mark = [language](double value) { return mark_in_unit(value, "share", false, language); };
    picture.bars = true;
    PageTable table{text("report.needs_table", language),
                    {text("report.axis", language), text("report.scenario", language), capitalised(text("report.women", language)),
                     capitalised(text("report.men", language)), text("report.awarded_with_regional", language)},
                    {},
                    2};
    const int axes = static_cast<int>(source.base().axes.size());
    for (int axis = 0; axis < axes; ++axis)
        for (int scenario = 0; scenario < source.scenarios(); ++scenario) {
            const AnswerRow* row = source.row("axis_means", {{"scenario", std::to_string(scenario)}, {"axis", std::to_string(axis)}});
            if (row == nullptr) continue;
            const auto cell = [&](const char* column) { return CellOf{"axis_means", row, column}; };
            const std::string name = capitalised(source.axis(axis, language));
            table.rows.push_back({{plain(name), plain(source.title(scenario, language)), in_unit(cell("reached_women"), "share", language),
                                   in_unit(cell("reached_men"), "share", language), in_unit(cell("awarded_dollars"), "dollars", language)},
                                  scenario == 0 && axis > 0});
            if (scenario + 1 != source.scenarios()) continue;
            for (const char* column : {"reached_women", "reached_men"})
                picture.rows.push_back(
                    {text("report.of_axis", language,
                          {name, text(column == std::string_view("reached_women") ? "report.women" : "report.men", language)}),
                     row->real(column), NAN, NAN, NAN, NAN, percent(row->real(column), 1, language)});
        }
    const std::string caption = text("report.needs_picture", language, {source.title(source.scenarios() - 1, language)});
    blocks.push_back(picture_of(drawing_of(picture), caption, text("report.needs_told", language)));
    blocks.emplace_back(std::move(table));
    return blocks;
}

}  // namespace concertation
