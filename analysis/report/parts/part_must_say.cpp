// What no reader may miss, and the end of the page: limits, assumptions, how to run it again.
#include <algorithm>
#include <cmath>
#include <set>

#include "report/parts/report_parts.hpp"
#include "report/parts/wording.hpp"
#include "report/width.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "statistics/size_and_certainty.hpp"
#include "store/places.hpp"
#include "text/numbers.hpp"
#include "text/shell_word.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr double rare = .05;
constexpr std::size_t most_influences = 10;

Paragraph said(std::string_view key, Language language, const std::vector<Words>& values = {}) {
    return {sentence(key, language, values), Paragraph::Tone::must_say};
}

/// What an assumption is, in the reader's words, with its name.
std::string described(const std::string& parameter, Language language) {
    const int row = parameter_row(parameter);
    if (row < 0) return parameter;
    const Sentence& meaning = parameter_table()[static_cast<std::size_t>(row)].meaning;
    std::string words = language == Language::fr ? meaning.fr : meaning.en;
    while (!words.empty() && words.back() == '.') words.pop_back();
    return words + " (" + parameter + ")";
}

/// Sets of assumptions that were drawn; 0 where none was.
int number_of_sets(const ReportSource& source) {
    const auto sets = decimal(source.fact("sets"));
    return sets ? static_cast<int>(*sets) : 0;
}

/// A side of an assumption as a reader writes it.
std::string side(const AnswerRow& row, Language language) {
    const auto low = decimal(row.text("low")), high = decimal(row.text("high"));
    if (!low || !high) return row.text("low");
    return text("report.between", language, {decimal(*low, 3, language), decimal(*high, 3, language)});
}

/// What would turn the direction of a difference; nothing where it has none, or too few sets tell.
Words what_reverses(const ReportSource& source, int scenario, Language language) {
    const AnswerRow* difference = difference_row(source, scenario, source.fact("on"));
    if (difference == nullptr || !std::isfinite(difference->real("low")) || difference->text("size") == word_of(Size::none)) return {};
    const Words scenario_title = plain(source.title(scenario, language));
    if (difference->real("sign") == 1) return sentence("report.reverses_none", language, {scenario_title, plain(source.fact("sets"))});
    const AnswerRow* first = source.row("reversals", {{"scenario", std::to_string(scenario)}});
    if (first == nullptr || !(first->real("chance") < rare))
        return sentence("report.reverses_no_one", language, {scenario_title, percent(CellOf{"differences", difference, "sign"}, language)});
    const auto cell = [&](const char* column) { return whole(CellOf{"reversals", first, column}, language); };
    return sentence("report.reverses", language,
                    {scenario_title, plain(described(first->text("parameter"), language)), plain(side(*first, language)), cell("reversed"),
                     cell("sets"), cell("reversed_else"), cell("sets_else")});
}

std::string value_in(const Scenario& scenario, const ParameterRow& row) {
    return number_text(value_of(scenario.settings.front().numbers, row));
}

/// How many numbers nobody measured, how many of all vary with the assumptions and how many do not.
Paragraph how_many_vary(const ReportSource& source, Language language) {
    std::vector<Words> counts;
    for (const char* name : {"parameters_assumed", "parameters", "parameters_varied", "parameters_fixed", "choices_varied", "choices"})
        counts.push_back(plain(source.fact(name)));
    return said("report.assumed", language, counts);
}

/// Parameters worth a line: measured ones, and those the answer moves with most.
std::vector<const ParameterRow*> worth_a_line(const ReportSource& source) {
    std::set<std::string> names;
    for (const AnswerRow& row : source.rows("influences"))
        if (row.whole("scenario") == 1 && names.size() < most_influences) names.insert(row.text("parameter"));
    std::vector<const ParameterRow*> rows;
    for (const ParameterRow& row : parameter_table())
        if (!is_assumed(row) || names.count(std::string(row.name)) > 0) rows.push_back(&row);
    return rows;
}

}  // namespace

Blocks must_say(const ReportSource& source, Language language) {
    Blocks blocks{Title{3, text("report.must_say", language)}};
    if (source.real_names()) blocks.emplace_back(said("report.label", language));
    blocks.emplace_back(said("summary.study", language));
    if (!source.fact("parameters_varied").empty()) blocks.emplace_back(how_many_vary(source, language));
    for (int scenario = 1; scenario < source.scenarios(); ++scenario) {
        const Words words = what_reverses(source, scenario, language);
        if (!words.empty()) blocks.emplace_back(Paragraph{words, Paragraph::Tone::must_say});
    }
    const int sets = number_of_sets(source);
    if (sets > 0 && sets < least_sets_told) blocks.emplace_back(said("report.few_sets", language, {plain(whole(sets, language))}));
    if (sets > 0 && !source.fact("replicates_a_set").empty())
        blocks.emplace_back(said("report.luck_in_sets", language, {plain(source.fact("replicates_a_set"))}));
    const std::string from = source.fact("assumptions_from");
    if (from.empty() || from == "ranges") blocks.emplace_back(said("report.not_calibrated", language));
    blocks.emplace_back(said("report.not_poverty", language));
    return blocks;
}

Blocks reversal_part(const ReportSource& source, Language language) {
    if (source.rows("influences").empty()) return {};
    Blocks blocks{Title{2, text("report.reversal", language)}};
    for (int scenario = 1; scenario < source.scenarios(); ++scenario) {
        const Words words = what_reverses(source, scenario, language);
        if (words.empty()) continue;
        blocks.emplace_back(Paragraph{words});
        PageTable table{text("report.influences", language, {source.title(scenario, language)}),
                        {text("report.assumption", language), text("report.correlation", language)},
                        {}};
        for (const AnswerRow& row : source.rows("influences"))
            if (row.whole("scenario") == scenario && table.rows.size() < most_influences)
                table.rows.push_back({{plain(described(row.text("parameter"), language)),
                                       figure(CellOf{"influences", &row, "correlation"}, decimal(row.real("correlation"), 2, language))}});
        blocks.emplace_back(std::move(table));
    }
    blocks.emplace_back(Paragraph{sentence("report.influences_note", language), Paragraph::Tone::aside});
    return blocks;
}

Blocks limits_part(Language language) {
    Blocks blocks{Title{2, text("report.limits", language)}};
    Items items;
    for (const char* key : {"report.limit.poverty", "report.limit.places", "report.limit.local", "report.limit.conflict",
                            "report.limit.prices", "report.limit.levels"})
        items.items.push_back(sentence(key, language));
    blocks.emplace_back(std::move(items));
    return blocks;
}

Blocks assumptions_part(const ReportSource& source, Language language) {
    Blocks blocks{Title{2, text("report.assumptions_title", language)}, Paragraph{sentence("report.assumptions_lead", language)}};
    PageTable table{text("report.assumptions_table", language),
                    {text("report.assumption", language), text("report.value", language), text("report.unit", language),
                     text("report.source", language)},
                    {},
                    4};
    for (const ParameterRow* row : worth_a_line(source)) {
        const Sentence& unit = row->unit;
        table.rows.push_back(
            {{plain(described(std::string(row->name), language)), plain(as_written(value_in(source.base(), *row), language)),
              plain(language == Language::fr ? unit.fr : unit.en), plain(language == Language::fr ? row->source.fr : row->source.en)}});
    }
    blocks.emplace_back(std::move(table));
    const std::string not_drawn = source.fact("not_drawn");
    if (!not_drawn.empty())
        blocks.emplace_back(Paragraph{sentence("compare.not_drawn", language, {plain(not_drawn)}), Paragraph::Tone::aside});
    return blocks;
}

Blocks again_part(const ReportSource& source, Language language) {
    Blocks blocks{Title{2, text("report.again", language)}, Paragraph{sentence("report.again_lead", language)}};
    blocks.emplace_back(Verbatim{source.fact("command") + "\nconcertation replay " + shell_word(source.file().filename().string())});
    PageTable table{text("report.provenance", language), {text("report.what", language), text("report.value", language)}, {}, 4};
    for (const char* name : {"version", "commit", "compiler", "libraries", "seed", "started", "ended", "replicates_ended", "results_hash"})
        table.rows.push_back({{plain(text("fact." + std::string(name), language)), plain(source.fact(name))}});
    blocks.emplace_back(std::move(table));
    return blocks;
}

}  // namespace concertation
