// Page one of a run and of a comparison.
#include <cmath>

#include "report/differences.hpp"
#include "report/parts/report_parts.hpp"
#include "report/parts/wording.hpp"
#include "report/pictures/pictures.hpp"
#include "report/width.hpp"
#include "statistics/size_and_certainty.hpp"
#include "store/measures.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// What page one shows beside what is asked about.
constexpr const char* glance[] = {"cooperation", "cooperation_negotiated", "conflictual", "not_deployed", "support",
                                  "trust",       "reached_women",          "reached_men"};
constexpr int most_told = 3;

/// A measure inside a sentence: a dynamic is a share of territories.
std::string in_sentence(std::string_view measure, Language language) {
    const Measure& of = measures()[static_cast<std::size_t>(measure_row(measure))];
    if (of.is_dynamic) return text("share_of." + std::string(measure), language);
    return text("report.indicator", language, {text("indicator." + std::string(measure), language)});
}

/// Which sentence tells a difference: none, little, cannot tell, or its size and certainty; luck alone without sets.
const char* sentence_of(const AnswerRow* row) {
    const std::string certainty = row == nullptr ? "" : row->text("certainty"), size = row == nullptr ? "" : row->text("size");
    if (certainty.empty()) return row == nullptr || row->real("difference") == 0 ? "report.answer_same" : "report.answer_luck";
    if (size == word_of(Size::none)) return "report.answer_none";
    if (certainty == word_of(Certainty::too_few)) return "report.answer_few";
    if (size == word_of(Size::little)) return "report.answer_little";
    return certainty == word_of(Certainty::cannot_tell) ? "report.answer_cannot" : "report.answer";
}

Paragraph answer(const ReportSource& source, int scenario, const std::string& measure, Language language) {
    const AnswerRow* row = difference_row(source, scenario, measure);
    const std::string unit = unit_of(measure), key = sentence_of(row);
    const auto cell = [&](const char* column) { return CellOf{"differences", row, column}; };
    const auto range = [&](const char* low, const char* high) { return signed_range(cell(low), cell(high), unit, language); };
    const std::vector<Words> values{plain(source.title(scenario, language)),
                                    plain(source.title(0, language)),
                                    plain(in_sentence(measure, language)),
                                    in_unit(cell("base"), unit, language),
                                    in_unit(cell("other"), unit, language),
                                    signed_in_unit(cell("difference"), unit, language),
                                    plain(row == nullptr ? "" : size_and_certainty(*row, language)),
                                    percent(cell("sign"), language),
                                    key == "report.answer_luck" ? range("luck_low", "luck_high") : range("low", "high"),
                                    percent(cell("content"), language),
                                    percent(cell("none"), language)};
    Words told = sentence(key, language, values);
    const bool some_none = row != nullptr && row->real("none") >= .005;
    if (some_none && (key == "report.answer" || key == "report.answer_cannot"))
        told = told + plain(" ") + sentence("report.answer_some_none", language, {percent(cell("none"), language)});
    if (row != nullptr && row->whole("otherwise_at_defaults") == 1) told = told + plain(" ") + sentence("compare.otherwise", language);
    return {told, Paragraph::Tone::lead};
}

/// A difference and how sure its direction is.
std::string told(const AnswerRow& row, Language language) {
    std::string difference = signed_in_unit(row.real("difference"), "share", language);
    const std::string size = row.text("size"), certainty = row.text("certainty");
    if (certainty.empty()) return difference;
    if (size == word_of(Size::none) || size == word_of(Size::little)) return difference + ", " + text("size." + size, language);
    return difference + ", " + text("sure." + certainty, language);
}

/// What page one asks: the question that all scenarios but the base share, or what they change where they share none of their own.
std::string asked_of(const ReportSource& source, Language language) {
    std::string own = source.question(1, language);
    bool shared = !own.empty() && own != source.question(0, language);
    for (int scenario = 2; scenario < source.scenarios(); ++scenario) shared = shared && source.question(scenario, language) == own;
    if (shared) return own;
    if (source.scenarios() > 2)
        return text("report.question_many", language, {whole(source.scenarios() - 1, language), source.title(0, language)});
    return text("report.question", language, {source.title(1, language), source.title(0, language)});
}

/// The glance as a picture: shares only, in points.
Block glance_picture(const ReportSource& source, int scenario, const std::string& asked, Language language) {
    RangePicture picture;
    picture.mark = [language](double value) { return mark_in_unit(value, "share", true, language); };
    picture.narrow = text("report.luck", language);
    picture.wide = text("report.assumptions", language);
    std::vector<std::string> names(std::begin(glance), std::end(glance));
    if (unit_of(asked) == "share" && std::find(names.begin(), names.end(), asked) == names.end()) names.insert(names.begin(), asked);
    for (const std::string& name : names) {
        const AnswerRow* row = difference_row(source, scenario, name);
        if (row == nullptr || !std::isfinite(row->real("difference"))) continue;
        picture.rows.push_back({measure_name(measure_row(name), language), row->real("difference"), row->real("luck_low"),
                                row->real("luck_high"), row->real("low"), row->real("high"), told(*row, language)});
    }
    const std::string title = source.title(scenario, language);
    return picture_of(drawing_of(picture), text("report.glance", language, {title}), text("report.glance_told", language, {title}));
}

PageTable glance_table(const ReportSource& source, int scenario, const std::string& asked, Language language) {
    PageTable table{text("report.glance_table", language, {source.title(scenario, language)}),
                    {text("compare.measure", language), text("compare.base", language), text("compare.other", language),
                     text("compare.difference", language), text("report.assumptions_short", language), text("report.sure", language)},
                    {}};
    std::vector<std::string> names{asked};
    for (const char* name : glance)
        if (name != asked) names.emplace_back(name);
    for (const std::string& name : names) {
        const AnswerRow* row = difference_row(source, scenario, name);
        const auto cell = [&](const char* column) { return CellOf{"differences", row, column}; };
        const std::string unit = unit_of(name);
        table.rows.push_back(
            {{plain(measure_name(measure_row(name), language)), in_unit(cell("base"), unit, language),
              in_unit(cell("other"), unit, language), signed_in_unit(cell("difference"), unit, language),
              signed_range(cell("low"), cell("high"), unit, language), plain(row == nullptr ? "–" : size_and_certainty(*row, language))}});
    }
    return table;
}

/// "levers.transparency 0.5 → 0.8; …": what a run changed of its scenario; empty where it changed nothing.
std::string what_was_set(const ReportSource& source, Language language) {
    std::string all;
    for (const AnswerRow& row : source.rows("changes"))
        all += (all.empty() ? "" : "; ") + row.text("name") + " " + as_written(row.text("base"), language) + " → " +
               as_written(row.text("other"), language);
    return all;
}

}  // namespace

Blocks front_of_comparison(const ReportSource& source, Language language) {
    const std::string asked = source.fact("on");
    Blocks blocks{Title{1, asked_of(source, language)}};
    for (int scenario = 1; scenario < std::min(source.scenarios(), most_told + 1); ++scenario)
        blocks.emplace_back(answer(source, scenario, asked, language));
    if (source.scenarios() > most_told + 1) blocks.emplace_back(Paragraph{sentence("report.more_scenarios", language)});
    for (int scenario = 1; scenario < std::min(source.scenarios(), most_told + 1); ++scenario)
        blocks.push_back(glance_picture(source, scenario, asked, language));
    for (int scenario = 0; scenario < std::min(source.scenarios(), most_told + 1); ++scenario) {
        const Words why = why_conflictual(source, scenario, language);
        if (!why.empty())
            blocks.emplace_back(
                Paragraph{sentence("report.why_in", language, {plain(source.title(scenario, language)), why}), Paragraph::Tone::aside});
    }
    return blocks;
}

Blocks glance_part(const ReportSource& source, Language language) {
    if (source.kind() != "compare") return {};
    Blocks blocks{Title{2, text("report.glance_numbers", language)}};
    for (int scenario = 1; scenario < std::min(source.scenarios(), most_told + 1); ++scenario)
        blocks.emplace_back(glance_table(source, scenario, source.fact("on"), language));
    return blocks;
}

Blocks front_of_run(const ReportSource& source, Language language) {
    const std::string question = source.question(0, language);
    Blocks blocks{Title{1, question.empty() ? source.title(0, language) : question}};
    std::vector<Words> values{plain(whole(source.base().months, language))};
    for (const char* dynamic : {"cooperation", "cooperation_negotiated", "conflictual", "not_deployed"})
        values.push_back(percent(CellOf{"estimates", source.row("estimates", {{"measure", dynamic}}), "mean"}, language));
    Words answer = sentence("report.answer_run", language, values);
    const Words why = why_conflictual(source, 0, language);
    if (!why.empty()) answer = answer + plain(" ") + why;
    blocks.emplace_back(Paragraph{answer, Paragraph::Tone::lead});
    const std::string set = what_was_set(source, language);
    if (!set.empty()) blocks.emplace_back(Paragraph{sentence("report.set_here", language, {plain(set)})});
    RangePicture picture;
    picture.mark = [language](double value) { return mark_in_unit(value, "share", false, language); };
    picture.narrow = text("report.luck", language);
    picture.bars = true;
    for (const char* name : glance) {
        const AnswerRow* row = source.row("estimates", {{"measure", name}});
        if (row == nullptr || !std::isfinite(row->real("mean"))) continue;
        picture.rows.push_back({measure_name(measure_row(name), language), row->real("mean"), row->real("luck_low"), row->real("luck_high"),
                                NAN, NAN, percent(row->real("mean"), 0, language)});
    }
    blocks.push_back(picture_of(drawing_of(picture), text("report.glance_run", language), text("report.glance_run_told", language)));
    blocks.emplace_back(Paragraph{sentence("report.sure_run", language)});
    return blocks;
}

}  // namespace concertation
