#include "report/parts/observed_periods.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

#include "scenario/folded.hpp"
#include "scenario/yaml_text.hpp"

namespace concertation {
namespace {

/// A whole number of so many digits, and nothing else.
std::optional<int> digits(std::string_view text, std::size_t count) {
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = text.size() == count && read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole ? std::optional<int>(value) : std::nullopt;
}

/// A number of a period, and its digits.
struct Part {
    int value;
    std::size_t digits;
};
using Parts = std::vector<Part>;

/// The numbers that - / or . set apart, with or without blanks; nothing where there is anything else.
std::optional<Parts> parts_of(std::string_view cell) {
    std::string words = folded(cell);
    words.erase(std::remove(words.begin(), words.end(), ' '), words.end());
    Parts parts;
    for (std::size_t from = 0; from <= words.size();) {
        const std::size_t to = std::min(words.find_first_of("-/.", from), words.size());
        const std::optional<int> value = digits(words.substr(from, to - from), to - from);
        if (!value || to - from > 4 || parts.size() == 3) return std::nullopt;
        parts.push_back({*value, to - from});
        from = to + 1;
    }
    return parts;
}

bool is_month(int value) { return value >= 1 && value <= 12; }
bool is_year(const Part& part) { return part.digits == 4; }
/// Four digits, then two.
bool is_short(const Parts& parts) { return is_year(parts[0]) && parts[1].digits == 2; }
/// Whether `last` is the year after `first`, in four digits or two.
bool follows(int first, const Part& last) { return last.value == (is_year(last) ? first + 1 : (first + 1) % 100); }

/// What the numbers of a period say: its first month and how many, or what to write instead.
struct Reading {
    std::optional<Date> first = std::nullopt;
    int months = 0;
    Text remedy = {};
};

Reading day_reading(const Parts& parts) {
    const bool year_first = is_year(parts[0]);
    const int year = year_first ? parts[0].value : parts[2].value;
    std::vector<std::string> months;
    for (const int month : {parts[1].value, year_first ? 0 : parts[0].value})
        if (is_month(month) && (months.empty() || months.back() != month_text({year, month}))) months.push_back(month_text({year, month}));
    if ((!year_first && !is_year(parts[2])) || months.empty()) return {};
    if (months.size() == 1)
        return {{}, 0, {"c’est un jour; écrivez le mois, " + months[0], "this is a day; write the month, " + months[0]}};
    return {{},
            0,
            {"ce jour peut se lire de deux façons (jour/mois ou mois/jour); écrivez le mois, " + months[0] + " ou " + months[1],
             "this day can be read two ways (day/month or month/day); write the month, " + months[0] + " or " + months[1]}};
}

Reading reading_of(const Parts& parts, ShortYears short_years) {
    if (parts.size() == 1) return is_year(parts[0]) ? Reading{Date{parts[0].value, 1}, 12} : Reading{};
    if (parts.size() == 3) return day_reading(parts);
    const int first = parts[0].value, last = parts[1].value;
    if (!is_year(parts[0])) return is_year(parts[1]) && is_month(first) ? Reading{Date{last, first}, 1} : Reading{};
    Reading years{Date{first, 4}, 12}, month{Date{first, last}, 1};
    if (is_year(parts[1])) return follows(first, parts[1]) ? years : Reading{};
    const bool may_be_years = is_short(parts) && follows(first, parts[1]), may_be_month = is_short(parts) && is_month(last);
    if (may_be_years && may_be_month && short_years == ShortYears::unsaid) {
        const std::string full = std::to_string(first) + "-" + std::to_string(first + 1), of = month_text({first, last});
        return {{},
                0,
                {"cela peut se lire de deux façons, le mois " + of + " ou l’exercice " + full + "; écrivez " + full +
                     " pour l’exercice, ou intitulez la colonne « mois » ou « exercice »",
                 "this can be read two ways, the month " + of + " or the financial year " + full + "; write " + full +
                     " for the year, or head the column “month” or “fiscal year”"}};
    }
    if (may_be_years && (!may_be_month || short_years == ShortYears::financial_years)) return years;
    return may_be_month ? month : Reading{};
}

}  // namespace

ShortYears short_years_in(std::string_view cell) {
    const std::optional<Parts> parts = parts_of(cell);
    if (!parts || parts->size() != 2 || !is_short(*parts)) return ShortYears::unsaid;
    const bool month = is_month((*parts)[1].value), year = follows((*parts)[0].value, (*parts)[1]);
    return month == year ? ShortYears::unsaid : month ? ShortYears::months : ShortYears::financial_years;
}

ObservedPeriod observed_period(std::string_view cell, ShortYears short_years, Date start, int months) {
    const std::string words = folded(cell);
    if (words == "total" || words == "toute la periode" || words == "whole period") return {std::pair{0, months - 1}, {}};
    const std::optional<Parts> parts = parts_of(words);
    const Reading read = parts ? reading_of(*parts, short_years) : Reading{};
    if (!read.first)
        return {std::nullopt, read.remedy.en.empty() ? Text{"ce n’est pas une période; écrivez 2013, 2013-04, 2013-2014 ou total",
                                                            "not a period; write 2013, 2013-04, 2013-2014 or total"}
                                                     : read.remedy};
    const int first = months_between(start, *read.first), last = first + read.months - 1;
    if (last < 0 || first >= months) {
        const std::string from = month_text(start), to = month_text(plus_months(start, months - 1));
        return {
            std::nullopt,
            {"ce n’est pas une période de la simulation, qui va de " + from + " à " + to + "; écrivez 2013, 2013-04, 2013-2014 ou total",
             "not a period of the run, which goes from " + from + " to " + to + "; write 2013, 2013-04, 2013-2014 or total"}};
    }
    return {std::pair{std::max(first, 0), std::min(last, months - 1)}, {}};
}

}  // namespace concertation
