// Ties: who bridges elected officials and the others, what the network of a table is like, and what ties the territories of a region.
#include "observe/words.hpp"
#include "report/differences.hpp"
#include "report/parts/report_parts.hpp"
#include "report/width.hpp"
#include "store/measures.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

PageTable bridges_table(const ReportSource& source, Language language) {
    PageTable table{text("report.bridges_table", language), {text("report.sector", language)}, {}};
    for (int scenario = 0; scenario < source.scenarios(); ++scenario) table.heading.push_back(source.title(scenario, language));
    const auto add = [&](const std::string& name, const std::string& measure, bool ruled) {
        PageTable::Row row{{plain(name)}, ruled};
        for (int scenario = 0; scenario < source.scenarios(); ++scenario)
            row.cells.push_back(in_unit(mean_of(source, scenario, measure.c_str()), unit_of(measure), language));
        table.rows.push_back(std::move(row));
    };
    for (int sector = 0; sector < sector_count; ++sector) {
        const std::string name(word_of(static_cast<Sector>(sector)));
        add(capitalised(text("sector." + name, language)), "bridging_" + name, false);
    }
    for (const char* measure : {"density", "clustering", "reciprocity", "components"})
        add(measure_name(measure_row(measure), language), measure, measure == std::string_view("density"));
    return table;
}

PageTable between_table(const ReportSource& source, Language language) {
    PageTable table{
        text("report.between_table", language),
        {text("report.region", language), text("report.scenario", language), text("report.between_ties", language),
         text("report.between_share", language), text("report.between_trust", language), text("report.between_groups", language)},
        {},
        2};
    if (source.real_names()) table.caption += " (" + text("label.simulated", language) + ")";
    for (int region = 0; region < static_cast<int>(source.base().regions.size()); ++region)
        for (int scenario = 0; scenario < source.scenarios(); ++scenario) {
            const AnswerRow* row =
                source.row("network_means", {{"scenario", std::to_string(scenario)}, {"region", std::to_string(region)}});
            if (row == nullptr) continue;
            const auto cell = [&](const char* column, const char* unit) {
                return in_unit(CellOf{"network_means", row, column}, unit, language);
            };
            const std::string name = source.region(region, language);
            table.rows.push_back({{plain(source.real_names() ? name + " (" + text("label.short", language) + ")" : name),
                                   plain(source.title(scenario, language)), cell("ties", "count"), cell("tied_share", "share"),
                                   cell("trust", "share"), cell("components", "count")},
                                  scenario == 0 && region > 0});
        }
    return table;
}

}  // namespace

Blocks network_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.rows("network_means").empty()) return blocks;
    blocks.emplace_back(Title{2, text("report.bridges", language)});
    blocks.emplace_back(Paragraph{sentence("report.bridges_lead", language)});
    blocks.emplace_back(bridges_table(source, language));
    blocks.emplace_back(Paragraph{sentence("report.between_lead", language)});
    blocks.emplace_back(between_table(source, language));
    return blocks;
}

}  // namespace concertation
