#include "report/comparison_text.hpp"

#include <cmath>

#include "report/differences.hpp"
#include "report/readings_text.hpp"
#include "report/text_table.hpp"
#include "report/width.hpp"
#include "store/places.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr int width_for_all = 162, width_for_ranges = 150, width_for_words = 112, narrow_name = 30;

std::string word(std::string_view key, Language language, const std::vector<std::string>& values = {}) {
    return text("compare." + std::string(key), language, values);
}

const std::string& own(const Text& of, Language language) {
    const std::string& first = language == Language::fr ? of.fr : of.en;
    return !first.empty() ? first : language == Language::fr ? of.en : of.fr;
}

/// Which way is better, after the name of an indicator.
std::string mark(Better better) { return better == Better::higher ? " ▲" : better == Better::lower ? " ▼" : ""; }

std::string group_name(const Group& group, const Places& places, Language language) {
    if (group.kind != GroupKind::region) return capitalised(text("group." + std::string(word_of(group)), language));
    const std::string name = own(places.regions[static_cast<std::size_t>(group.part)], language);
    return places.real ? name + " (" + text("label.short", language) + ")" : name;
}

/// How a table of differences is laid out: what fits in the width.
struct Layout {
    bool all;     ///< the other's value too
    bool ranges;  ///< both intervals; else that of assumptions where there is one
    bool words;   ///< size and certainty; else the share of the sign
    int sets;     ///< of assumptions; 0: none was drawn
};

std::string in_words(const Difference& of, Language language) {
    if (!of.words) return decimal(NAN, 0, language);
    return size_and_certainty(word_of(of.words->size), word_of(of.words->certainty), of.mean(), language);
}

std::vector<std::string> heading(const std::string& first, const Layout& layout, Language language) {
    std::vector<std::string> cells{first, word("base", language)};
    if (layout.all) cells.push_back(word("other", language));
    cells.push_back(word("difference", language));
    if (layout.ranges || !layout.sets) cells.push_back(word("luck", language));
    if (layout.sets == 0) return cells;
    cells.push_back(word("assumptions", language));
    cells.push_back(word(layout.words ? "words" : "sign", language));
    return cells;
}

std::vector<std::string> cells_of(const std::string& first, const Difference& of, const Layout& layout, Language language) {
    const Measure& measure = measures()[static_cast<std::size_t>(of.measure)];
    std::vector<std::string> cells{first, in_unit(of.base, measure.unit, language)};
    if (layout.all) cells.push_back(in_unit(of.other, measure.unit, language));
    cells.push_back(layout.ranges ? signed_in_unit(of.mean(), measure.unit, language) : signed_number(of.mean(), measure.unit, language));
    if (layout.ranges || layout.sets == 0) cells.push_back(signed_range(of.luck.low, of.luck.high, measure.unit, language));
    if (layout.sets == 0) return cells;
    cells.push_back(signed_range(of.over.low, of.over.high, measure.unit, language));
    cells.push_back(layout.words ? in_words(of, language) : percent(of.over.sign, 0, language));
    return cells;
}

std::string overall_table(const std::vector<Difference>& differences, const Layout& layout, Language language) {
    TextTable table;
    table.heading = heading(word("measure", language), layout, language);
    table.last_left = layout.words && layout.sets > 0;
    for (const Difference& of : differences) {
        if (of.group != 0) break;
        const std::string name = measure_name(of.measure, language);
        const std::string marked =
            (layout.ranges ? name : shortened(name, narrow_name)) + mark(measures()[static_cast<std::size_t>(of.measure)].better);
        table.rows.push_back({cells_of(marked, of, layout, language), of.measure == dynamic_count});
    }
    return lines_of(table);
}

std::string group_table(const Comparison& comparison, const std::vector<Difference>& differences, int on, const Places& places,
                        const Layout& layout, Language language) {
    TextTable table;
    table.heading = heading(word("group", language), layout, language);
    table.last_left = layout.words && layout.sets > 0;
    if (places.real) table.caption = text("label.simulated", language);
    GroupKind kind = GroupKind::all;
    for (const Difference& of : differences) {
        if (of.measure != on) continue;
        const Group& group = comparison.groups[static_cast<std::size_t>(of.group)];
        const std::string name = group_name(group, places, language);
        table.rows.push_back({cells_of(layout.ranges ? name : shortened(name, narrow_name), of, layout, language), group.kind != kind});
        kind = group.kind;
    }
    return lines_of(table);
}

/// Whether nothing tells the scenarios apart, neither a replicate nor a set.
bool is_nothing(const Difference& of) { return of.mean() == 0 && of.luck.mean == 0 && (of.over.sets == 0 || of.over.none == 1); }

/// What the interval of luck owes to the replicates; nothing where it has no width.
std::string precision(const Difference& of, Language language) {
    if (of.replicates_to_halve == 0) return "";
    const std::string halve = word("halve", language, {whole(of.replicates_to_halve, language)});
    return of.variance_ratio > 1 ? word("saved", language, {decimal(of.variance_ratio, 1, language)}) + ' ' + halve : halve;
}

/// A difference in the words of the report, with the sets behind them and the scenarios' own value.
std::string verdict_on(const Difference& of, Language language) {
    if (!of.words) return precision(of, language);
    const std::string_view unit = measures()[static_cast<std::size_t>(of.measure)].unit;
    std::string all = word(
        "verdict", language,
        {measure_name(of.measure, language), in_words(of, language), percent(of.over.sign, 0, language), percent(of.over.none, 0, language),
         signed_in_unit(of.over.median, unit, language), signed_in_unit(of.luck.mean, unit, language)});
    if (of.words->otherwise_at_own) all += ' ' + word("otherwise", language);
    return all + ' ' + precision(of, language);
}

/// Why conflictual dynamics read so, scenario by scenario, at their own values; nothing where none is conflictual.
std::string reasons_of(const Comparison& comparison, const ComparisonDesign& design, Language language, int width) {
    std::string all;
    for (std::size_t scenario = 0; scenario < comparison.places.size(); ++scenario) {
        const std::string reasons = reasons_text(comparison.places[scenario].readings(), language, width);
        if (!reasons.empty()) all += wrapped(own(design.scenarios[scenario]->title, language), width) + '\n' + reasons;
    }
    return all.empty() ? all : '\n' + wrapped(word("reasons", language), width) + '\n' + all;
}

}  // namespace

std::string comparison_text(const Comparison& comparison, const ComparisonDesign& design, const ComparisonFacts& facts, Language language,
                            int width) {
    const Layout layout{width >= width_for_all, width >= width_for_ranges, width >= width_for_words, comparison.sets};
    const Scenario& base = *design.scenarios.front();
    const Places named = places(base);
    const std::string replicates = whole(comparison.replicates, language), seconds = decimal(comparison.seconds, 1, language);
    const std::string ran =
        layout.sets == 0
            ? word("ran_luck", language, {replicates, seconds})
            : word("ran", language, {replicates, whole(layout.sets, language), whole(design.replicates_a_set, language), seconds});
    std::string page = wrapped(ran, width) + '\n';
    for (std::size_t other = 0; other < comparison.others.size(); ++other) {
        const Scenario& changed = *design.scenarios[other + 1];
        const std::vector<Difference>& differences = comparison.others[other];
        page += '\n' + wrapped(word("pair", language, {own(base.title, language), own(changed.title, language)}), width) + '\n';
        const std::string& question = own(changed.question, language);
        if (!question.empty()) page += wrapped(question, width) + '\n';
        page += '\n' + overall_table(differences, layout, language) + '\n';
        page += measure_name(facts.on, language) + '\n' + group_table(comparison, differences, facts.on, named, layout, language);
        const Difference& headline = differences[static_cast<std::size_t>(facts.on)];
        page += wrapped(is_nothing(headline) ? word("same", language) : verdict_on(headline, language), width) + '\n';
    }
    page += reasons_of(comparison, design, language, width);
    page +=
        '\n' +
        wrapped(layout.sets > 0 ? word("legend", language, {content_shown(layout.sets, language)}) : word("legend_luck", language), width) +
        '\n';
    if (!design.not_drawn.empty()) {
        std::string names;
        for (const std::string& name : design.not_drawn) names += (names.empty() ? "" : ", ") + name;
        page += wrapped(word("not_drawn", language, {names}), width) + '\n';
    }
    page += '\n' + wrapped(text("summary.study", language), width) + "\n\n";
    if (!facts.file.empty()) page += word("file", language, {facts.file}) + '\n';
    return page + text("summary.hash", language, {comparison.results_hash}) + '\n';
}

}  // namespace concertation
