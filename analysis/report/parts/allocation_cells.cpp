#include "report/parts/allocation_cells.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "report/differences.hpp"
#include "report/width.hpp"
#include "store/measures.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr double can_tell_first = .6;

std::vector<std::string> measures_in(const ReportSource& source, const std::string& table) {
    std::vector<std::string> all;
    for (const AnswerRow& row : source.rows(table))
        if (std::find(all.begin(), all.end(), row.text("measure")) == all.end()) all.push_back(row.text("measure"));
    return all;
}

/// 1 or -1 where the interval of the row's sets, or of luck without them, holds no 0.
int clear_sign(const AnswerRow& row) {
    const std::string of = std::isfinite(row.real("low")) ? "" : "luck_";
    return row.real(of + "low") > 0 ? 1 : row.real(of + "high") < 0 ? -1 : 0;
}

std::string listed(const std::vector<std::string>& names, Language language) {
    std::string all;
    for (std::size_t place = 0; place < names.size(); ++place)
        all += (place == 0 ? "" : place + 1 == names.size() ? text("allocate.and", language) : ", ") + names[place];
    return all;
}

/// Whether the first lever gives anything better: it was run again to be told.
bool gives(const AnswerRow& first, const ReportSource& source, const std::string& measure) {
    return source.row("told", {{"aim", measure}, {"what", first.text("what")}}) != nullptr;
}

Words clause(const ReportSource& source, const std::string& measure, Language language) {
    const std::vector<const AnswerRow*> levers = rows_on(source, "levers", measure);
    if (levers.empty() || !gives(*levers.front(), source, measure)) return sentence("allocate.nothing_first", language);
    const AnswerRow& first = *levers.front();
    const double share = first.real("first_share");
    const Words name = plain(lever_name(first.text("what"), language)), told = percent(CellOf{"levers", &first, "first_share"}, language);
    Words all = share >= can_tell_first || levers.size() < 2
                    ? sentence("allocate.first_clause", language, {name, plain(how_sure(share, language)), told})
                    : sentence("allocate.first_or", language, {name, plain(lever_name(levers[1]->text("what"), language)), told});
    std::vector<std::string> others;
    for (std::size_t row = 1; row < levers.size(); ++row)
        if (levers[row]->whole("within_luck") == 1) others.push_back(lever_name(levers[row]->text("what"), language));
    return others.empty() ? all : all + sentence("allocate.not_told_apart", language, {plain(listed(others, language))});
}

Words price_sentence(const ReportSource& source, const std::string& measure, const std::string& what, Language language) {
    const AnswerRow* row = source.row("break_even", {{"measure", measure}});
    if (row == nullptr) return what == "envelope" ? sentence("allocate.envelope_has_no_price", language) : Words{};
    const Words name = plain(lever_name(what, language)), next = plain(lever_name(row->text("next"), language));
    const auto cell = [&](const char* column) { return CellOf{"break_even", row, column}; };
    if (!std::isfinite(row->real("price"))) return sentence("allocate.no_price_undoes", language, {name, next});
    const double places = row->real("price") < 10000 ? 100 : 1000;
    const auto rounded = [&](const char* column) {
        return figure(cell(column), dollars(places * std::round(row->real(column) / places), language));
    };
    Words price = rounded("price");
    if (std::isfinite(row->real("low")))
        price = price + (std::isfinite(row->real("high")) ? sentence("allocate.price_range", language, {rounded("low"), rounded("high")})
                                                          : sentence("allocate.price_open_range", language, {rounded("low")}));
    return sentence("allocate.break_even", language,
                    {price, name, plain(name_of_aim(measure, language)), in_unit(cell("supposed"), "dollars", language), next});
}

}  // namespace

std::vector<std::string> choosing_measures(const ReportSource& source) { return measures_in(source, "levers"); }
std::vector<std::string> shown_measures(const ReportSource& source) { return measures_in(source, "options"); }

std::string unit_of_aim(const std::string& measure) { return measure_row(measure) < 0 ? "share" : unit_of(measure); }

std::string name_of_aim(const std::string& measure, Language language) {
    const int row = measure_row(measure);
    if (row < 0) return text("allocate." + measure, language);
    return text((measures()[static_cast<std::size_t>(row)].is_dynamic ? "dynamic." : "indicator.") + measure, language);
}

std::vector<const AnswerRow*> rows_on(const ReportSource& source, const std::string& table, const std::string& measure) {
    std::vector<const AnswerRow*> rows;
    for (const AnswerRow& row : source.rows(table))
        if (row.text("measure") == measure) rows.push_back(&row);
    return rows;
}

std::vector<const AnswerRow*> whole_options(const ReportSource& source, const std::string& measure) {
    std::vector<const AnswerRow*> rows = rows_on(source, "options", measure);
    rows.erase(std::remove_if(rows.begin(), rows.end(), [](const AnswerRow* row) { return row->whole("whole") != 1; }), rows.end());
    return rows;
}

std::string lever_name(const std::string& what, Language language) { return text("lever." + what, language); }

std::string option_name(const AnswerRow& option, Language language) {
    return capitalised(option.text(language == Language::fr ? "who_fr" : "who_en")) + (language == Language::fr ? "\u00a0: " : ": ") +
           lever_name(option.text("what"), language);
}

std::string fine(double value, const std::string& unit, Language language) {
    if (unit == "dollars" || !std::isfinite(value)) return signed_in_unit(value, unit, language);
    const std::string size = decimal(std::fabs(unit == "share" ? 100 * value : value), 2, language);
    return size == decimal(0, 2, language) ? size : (value < 0 ? "\u2212" : "+") + size;
}

Words fine(const CellOf& cell, const std::string& unit, Language language) { return figure(cell, fine(cell.value(), unit, language)); }

Words interval_of(const std::string& table, const AnswerRow& row, const std::string& before, const std::string& unit, Language language) {
    const std::string of = std::isfinite(row.real(before + "low")) ? before : before + "luck_";
    const CellOf low{table, &row, of + "low"}, high{table, &row, of + "high"};
    if (!std::isfinite(low.value()) || !std::isfinite(high.value())) return plain("–");
    return plain("[") + fine(low, unit, language) + plain(language == Language::fr ? "; " : ", ") + fine(high, unit, language) + plain("]");
}

Words first_sentence(const ReportSource& source, Language language) {
    const std::vector<std::string> measures = choosing_measures(source);
    if (measures.size() < 2) return {};
    const AnswerRow &one = *rows_on(source, "levers", measures[0]).front(), &two = *rows_on(source, "levers", measures[1]).front();
    const bool same = one.text("what") == two.text("what") && gives(one, source, measures[0]) && gives(two, source, measures[1]);
    const Words opening = same ? sentence("allocate.same_first", language, {plain(capitalised(lever_name(one.text("what"), language)))})
                               : sentence("allocate.depends", language);
    return opening + plain(" ") +
           sentence("allocate.for_each", language,
                    {plain(name_of_aim(measures[0], language)), clause(source, measures[0], language),
                     plain(name_of_aim(measures[1], language)), clause(source, measures[1], language)});
}

Words told_sentence(const ReportSource& source, const std::string& measure, Language language) {
    Words effects;
    const AnswerRow* first = nullptr;
    for (const AnswerRow& row : source.rows("told")) {
        if (row.text("aim") != measure || row.text("what").empty()) continue;
        if (first == nullptr) first = &row;
        const std::string of = row.text("measure"), unit = unit_of_aim(of);
        const double after = row.real("before") + row.real("effect");
        effects = effects + plain(effects.empty() ? "" : "; ") +
                  sentence("allocate.told_effect", language,
                           {plain(name_of_aim(of, language)), in_unit(CellOf{"told", &row, "before"}, unit, language),
                            plain(in_unit(after, unit, language)), fine(CellOf{"told", &row, "effect"}, unit, language),
                            interval_of("told", row, "", unit, language)});
    }
    if (first == nullptr) return {};
    const std::string what = first->text("what");
    const AnswerRow* own = source.row("told", {{"aim", measure}, {"what", what}, {"measure", measure}});
    const Words luck = own != nullptr && clear_sign(*own) == 0 ? sentence("allocate.within_luck", language) + plain(" ") : Words{};
    return sentence(
               "allocate.told", language,
               {plain(capitalised(lever_name(what, language))), in_unit(CellOf{"told", first, "spent"}, "dollars", language), effects}) +
           plain(" ") + luck + price_sentence(source, measure, what, language);
}

Words women_and_men_sentence(const ReportSource& source, Language language) {
    std::set<std::string> to_women, to_men;
    const std::vector<const AnswerRow*> women = whole_options(source, "reached_women"), men = whole_options(source, "reached_men");
    for (std::size_t row = 0; row < std::min(women.size(), men.size()); ++row) {
        const std::string name = lever_name(women[row]->text("what"), language);
        if (clear_sign(*women[row]) > 0 && clear_sign(*men[row]) < 0) to_women.insert(name);
        if (clear_sign(*women[row]) < 0 && clear_sign(*men[row]) > 0) to_men.insert(name);
    }
    const auto told = [&](const char* key, const std::set<std::string>& names) {
        if (names.empty()) return Words{};
        return sentence(key, language, {plain(capitalised(listed({names.begin(), names.end()}, language)))}) + plain(" ");
    };
    return told("allocate.from_men_to_women", to_women) + told("allocate.from_women_to_men", to_men);
}

}  // namespace concertation
