// The page of an allocation: what each choice does for its dollars, and several together.
#include <cmath>

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

constexpr double per_dollars = 100000;

struct Aimed {
    std::string measure, unit;
};

Aimed aimed(const ReportSource& source) {
    const std::string measure = source.rows("portfolios").empty() ? "support" : source.rows("portfolios").front().text("measure");
    return {measure, unit_of(measure)};
}

std::string option_name(const AnswerRow& option, Language language) {
    return capitalised(option.text(language == Language::fr ? "who_fr" : "who_en")) + (language == Language::fr ? "\u00a0: " : ": ") +
           text("lever." + option.text("what"), language);
}

/// The options at their largest size.
std::vector<const AnswerRow*> whole_options(const ReportSource& source) {
    std::vector<const AnswerRow*> rows;
    for (const AnswerRow& row : source.rows("options"))
        if (row.whole("whole") == 1) rows.push_back(&row);
    return rows;
}

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

/// A small effect with its sign, to a hundredth; shares in points.
std::string fine(double value, const std::string& unit, Language language) {
    if (unit == "dollars") return signed_in_unit(value, unit, language);
    const std::string size = decimal(std::fabs(unit == "share" ? 100 * value : value), 2, language);
    return size == decimal(0, 2, language) ? size : (value < 0 ? "\u2212" : "+") + size;
}

Words interval_per_dollars(const AnswerRow& row, const std::string& name, double times, const std::string& unit, Language language) {
    const CellOf low{"options", &row, name + "_low", times}, high{"options", &row, name + "_high", times};
    if (!std::isfinite(low.value()) || !std::isfinite(high.value())) return plain("–");
    return plain("[") + figure(low, fine(low.value(), unit, language)) + plain(language == Language::fr ? "; " : ", ") +
           figure(high, fine(high.value(), unit, language)) + plain("]");
}

Words interval(const AnswerRow& row, const std::string& name, const std::string& unit, Language language) {
    return signed_range(CellOf{"portfolios", &row, name + "_low"}, CellOf{"portfolios", &row, name + "_high"}, unit, language);
}

/// Splits that an equity floor sets aside.
int below_floor(const ReportSource& source) {
    int count = 0;
    for (const AnswerRow& row : source.rows("portfolios")) count += row.whole("above_floor") == 0 ? 1 : 0;
    return count;
}

/// Each split by what it does for all territories and for the worst-off tenth.
Block front_picture(const ReportSource& source, const Aimed& aim, Language language) {
    PointPicture picture;
    picture.mark = picture.along = [language, unit = aim.unit](double value) { return fine(value, unit, language); };
    PointPicture::Panel panel{text("report.front_axes", language), {}, {}};
    for (const AnswerRow& row : source.rows("portfolios"))
        if (std::isfinite(row.real("worst_off"))) panel.points.emplace_back(row.real("worst_off"), row.real("effect"));
    picture.panels.push_back(std::move(panel));
    return picture_of(drawing_of(picture), text("report.front_picture", language), text("report.front_told", language));
}

Block options_picture(const ReportSource& source, const Aimed& aim, Language language) {
    RangePicture picture;
    picture.mark = [language, unit = aim.unit](double value) {
        return decimal(unit == "share" ? 100 * value : value, unit == "dollars" ? 0 : 2, language);
    };
    picture.narrow = text("report.luck", language);
    picture.wide = text("report.assumptions", language);
    for (const AnswerRow* row : whole_options(source)) {
        const double times = per_dollars / row->real("spent");
        picture.rows.push_back({option_name(*row, language), times * row->real("effect"), times * row->real("effect_low"),
                                times * row->real("effect_high"), times * row->real("effect_assumptions_low"),
                                times * row->real("effect_assumptions_high"), fine(times * row->real("effect"), aim.unit, language)});
    }
    const std::string caption = text("report.options_picture", language, {measure_name(measure_row(aim.measure), language)});
    return picture_of(drawing_of(picture), caption, text("report.options_told", language));
}

}  // namespace

Blocks front_of_allocation(const ReportSource& source, Language language) {
    const Aimed aim = aimed(source);
    Blocks blocks{Title{1, text("report.allocation_title", language)}};
    const AnswerRow* first = source.row("portfolios", {{"first", "1"}});
    const auto cell = [&](const char* column) { return CellOf{"portfolios", first, column}; };
    if (first == nullptr) {
        blocks.emplace_back(Paragraph{sentence("allocate.nothing", language), Paragraph::Tone::lead});
    } else {
        const double share = first->real("first_share");
        blocks.emplace_back(
            Paragraph{sentence(std::isfinite(share) ? "report.answer_allocation" : "report.answer_allocation_luck", language,
                               {parts_of(source, *first, language), plain(measure_name(measure_row(aim.measure), language)),
                                signed_in_unit(cell("effect"), aim.unit, language),
                                std::isfinite(share) ? interval(*first, "effect_assumptions", aim.unit, language)
                                                     : interval(*first, "effect", aim.unit, language),
                                percent(cell("first_share"), language), plain(how_sure(share, language))}),
                      Paragraph::Tone::lead});
    }
    if (first != nullptr && first->real("effect_low") < 0 && first->real("effect_high") > 0)
        blocks.emplace_back(Paragraph{sentence("allocate.within_luck", language), Paragraph::Tone::lead});
    if (below_floor(source) > 0)
        blocks.emplace_back(Paragraph{sentence("report.below_floor", language, {plain(whole(below_floor(source), language))})});
    blocks.push_back(options_picture(source, aim, language));
    blocks.emplace_back(Paragraph{sentence("report.allocation_note", language), Paragraph::Tone::must_say});
    return blocks;
}

Blocks allocation_part(const ReportSource& source, Language language) {
    Blocks blocks;
    if (source.rows("options").empty()) return blocks;
    const Aimed aim = aimed(source);
    blocks.emplace_back(Title{2, text("report.portfolios", language)});
    PageTable together{text("report.portfolios_table", language),
                       {text("report.portfolio", language), text("report.effect", language), text("report.luck_short", language),
                        text("report.assumptions_short", language), text("group.worst_off", language),
                        text("report.assumptions_short", language), text("report.added", language), text("report.first_share", language)},
                       {}};
    together.heading[4] = capitalised(together.heading[4]);
    for (const AnswerRow& row : source.rows("portfolios")) {
        const auto cell = [&](const char* column) { return CellOf{"portfolios", &row, column}; };
        const Words aside = row.whole("above_floor") == 0 ? plain(" " + text("report.set_aside", language)) : Words{};
        together.rows.push_back(
            {{parts_of(source, row, language) + aside, signed_in_unit(cell("effect"), aim.unit, language),
              interval(row, "effect", aim.unit, language), interval(row, "effect_assumptions", aim.unit, language),
              signed_in_unit(cell("worst_off"), aim.unit, language), interval(row, "worst_off_assumptions", aim.unit, language),
              signed_in_unit(cell("added"), aim.unit, language), percent(cell("first_share"), language)}});
    }
    const bool has_worst_off = std::isfinite(source.rows("portfolios").empty() ? NAN : source.rows("portfolios").front().real("worst_off"));
    if (has_worst_off) blocks.push_back(front_picture(source, aim, language));
    blocks.emplace_back(std::move(together));
    blocks.emplace_back(Title{2, text("report.options", language)});
    PageTable alone{text("report.options_table", language),
                    {text("report.option", language), text("report.spent", language), text("report.per_dollars", language),
                     text("report.luck_short", language), text("report.assumptions_short", language), text("report.first_share", language)},
                    {}};
    for (const AnswerRow* row : whole_options(source)) {
        const double times = per_dollars / row->real("spent");
        alone.rows.push_back({{plain(option_name(*row, language)), in_unit(CellOf{"options", row, "spent"}, "dollars", language),
                               figure(CellOf{"options", row, "effect", times}, fine(times * row->real("effect"), aim.unit, language)),
                               interval_per_dollars(*row, "effect", times, aim.unit, language),
                               interval_per_dollars(*row, "effect_assumptions", times, aim.unit, language),
                               percent(CellOf{"options", row, "first_share"}, language)}});
    }
    blocks.emplace_back(std::move(alone));
    return blocks;
}

}  // namespace concertation
