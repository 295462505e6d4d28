// The page of an allocation: what comes first for each measure, what each choice does for its dollars, and several together.
#include <cmath>

#include "report/parts/allocation_cells.hpp"
#include "report/parts/report_parts.hpp"
#include "report/pictures/pictures.hpp"
#include "report/width.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// "rural: accompaniment $900,000; urban: …", or that it is the even one.
Words parts_of(const ReportSource& source, const AnswerRow& portfolio, Language language) {
    if (portfolio.whole("even") == 1) return plain(text("report.even", language));
    Words all;
    for (const AnswerRow& part : source.rows("portfolio_parts")) {
        if (part.whole("portfolio") != portfolio.whole("portfolio")) continue;
        const AnswerRow* option = source.row("options", {{"option", std::to_string(part.whole("option"))}});
        if (option == nullptr) continue;
        all = all + plain((all.empty() ? "" : "; ") + option_name(*option, language) + " ") +
              in_unit(CellOf{"portfolio_parts", &part, "spent"}, "dollars", language);
    }
    return all;
}

/// Splits that an equity floor sets aside.
int below_floor(const ReportSource& source) {
    int count = 0;
    for (const AnswerRow* row : rows_on(source, "portfolios", choosing_measures(source).front())) count += row->whole("above_floor") == 0;
    return count;
}

/// Whether the portfolios trade the first measure against its worst-off tenth rather than against the second.
bool weighs_worst_off(const ReportSource& source) {
    const std::vector<const AnswerRow*> second = rows_on(source, "portfolios", choosing_measures(source)[1]);
    return !second.empty() && !std::isfinite(second.front()->real("added"));
}

/// Each split by what it does on both counts.
Block front_picture(const ReportSource& source, Language language) {
    const std::vector<std::string> measures = choosing_measures(source);
    const bool worst_off = weighs_worst_off(source);
    PointPicture picture;
    picture.mark = [language, unit = unit_of_aim(measures[0])](double value) { return fine(value, unit, language); };
    picture.along = [language, unit = unit_of_aim(worst_off ? measures[0] : measures[1])](double value) {
        return fine(value, unit, language);
    };
    const std::string across = worst_off ? text("group.worst_off", language) : name_of_aim(measures[1], language);
    PointPicture::Panel panel{text("report.front_axes", language, {name_of_aim(measures[0], language), across}), {}, {}};
    const std::vector<const AnswerRow*> first = rows_on(source, "portfolios", measures[0]),
                                        second = rows_on(source, "portfolios", measures[1]);
    for (std::size_t row = 0; row < first.size(); ++row) {
        const double along = worst_off ? first[row]->real("worst_off") : second[row]->real("effect");
        if (std::isfinite(along) && std::isfinite(first[row]->real("effect"))) panel.points.emplace_back(along, first[row]->real("effect"));
    }
    picture.panels.push_back(std::move(panel));
    return picture_of(drawing_of(picture), text("report.front_picture", language), text("report.front_told", language));
}

Block options_picture(const ReportSource& source, const std::string& measure, Language language) {
    const std::string unit = unit_of_aim(measure);
    RangePicture picture;
    picture.mark = [language, unit](double value) {
        return decimal(unit == "share" ? 100 * value : value, unit == "dollars" ? 0 : 2, language);
    };
    picture.wide = text("report.assumptions", language);
    for (const AnswerRow* row : whole_options(source, measure))
        picture.rows.push_back({option_name(*row, language), row->real("per_dollars"), NAN, NAN, row->real("per_dollars_low"),
                                row->real("per_dollars_high"), fine(row->real("per_dollars"), unit, language)});
    const std::string caption = text("report.options_picture", language, {capitalised(name_of_aim(measure, language))});
    return picture_of(drawing_of(picture), caption, text("report.options_told", language));
}

PageTable portfolios_table(const ReportSource& source, const std::string& measure, Language language) {
    const std::string unit = unit_of_aim(measure);
    PageTable table{text("report.portfolios_table", language, {capitalised(name_of_aim(measure, language))}),
                    {text("report.portfolio", language), text("report.effect", language), text("report.assumptions_short", language),
                     capitalised(text("group.worst_off", language)), text("report.assumptions_short", language),
                     text("report.added", language), text("report.first_share", language)},
                    {}};
    for (const AnswerRow* row : rows_on(source, "portfolios", measure)) {
        const auto cell = [&](const char* column) { return CellOf{"portfolios", row, column}; };
        const Words aside = row->whole("above_floor") == 0 ? plain(" " + text("report.set_aside", language)) : Words{};
        table.rows.push_back({{parts_of(source, *row, language) + aside, fine(cell("effect"), unit, language),
                               interval_of("portfolios", *row, "", unit, language), fine(cell("worst_off"), unit, language),
                               interval_of("portfolios", *row, "worst_off_", unit, language), fine(cell("added"), unit, language),
                               percent(cell("first_share"), language)}});
    }
    return table;
}

PageTable options_table(const ReportSource& source, const std::string& measure, Language language) {
    const std::string unit = unit_of_aim(measure);
    PageTable table{text("report.options_table", language, {capitalised(name_of_aim(measure, language))}),
                    {text("report.option", language), text("report.spent", language), text("report.per_dollars", language),
                     text("report.assumptions_short", language), text("report.first_share", language)},
                    {}};
    for (const AnswerRow* row : whole_options(source, measure)) {
        const auto cell = [&](const char* column) { return CellOf{"options", row, column}; };
        table.rows.push_back(
            {{plain(option_name(*row, language)), in_unit(cell("spent"), "dollars", language), fine(cell("per_dollars"), unit, language),
              interval_of("options", *row, "per_dollars_", unit, language), percent(cell("first_share"), language)}});
    }
    return table;
}

}  // namespace

Blocks front_of_allocation(const ReportSource& source, Language language) {
    Blocks blocks{Title{1, text("report.allocation_title", language)}};
    blocks.emplace_back(Paragraph{first_sentence(source, language), Paragraph::Tone::lead});
    for (const std::string& measure : choosing_measures(source)) {
        const Words told = told_sentence(source, measure, language);
        if (!told.empty()) blocks.emplace_back(Paragraph{told});
    }
    const Words women_and_men = women_and_men_sentence(source, language);
    if (!women_and_men.empty()) blocks.emplace_back(Paragraph{women_and_men});
    if (below_floor(source) > 0)
        blocks.emplace_back(Paragraph{sentence("report.below_floor", language, {plain(whole(below_floor(source), language))})});
    for (const std::string& measure : choosing_measures(source)) blocks.push_back(options_picture(source, measure, language));
    blocks.emplace_back(Paragraph{sentence("report.allocation_note", language), Paragraph::Tone::must_say});
    return blocks;
}

Blocks allocation_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.rows("levers").empty()) return blocks;
    blocks.emplace_back(Title{2, text("report.portfolios", language)});
    blocks.push_back(front_picture(source, language));
    for (const std::string& measure : shown_measures(source)) blocks.emplace_back(portfolios_table(source, measure, language));
    blocks.emplace_back(Title{2, text("report.options", language)});
    for (const std::string& measure : shown_measures(source)) blocks.emplace_back(options_table(source, measure, language));
    return blocks;
}

}  // namespace concertation
