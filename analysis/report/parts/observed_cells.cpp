#include "report/parts/observed_cells.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "scenario/decimal.hpp"
#include "text/folded.hpp"

namespace concertation {
namespace {

struct Heading {
    std::string_view words, name;
};

/// Folded words of headings.
constexpr Heading headings[] = {{"place", "place"},
                                {"lieu", "place"},
                                {"territoire", "place"},
                                {"territory", "place"},
                                {"region administrative", "place"},
                                {"region", "place"},
                                {"mrc", "place"},
                                {"period", "period"},
                                {"periode", "period"},
                                {"annee", "period"},
                                {"exercice", "period"},
                                {"exercice financier", "period"},
                                {"fiscal year", "period"},
                                {"year", "period"},
                                {"mois", "period"},
                                {"month", "period"},
                                {"date", "period"},
                                {"dossiers", "files"},
                                {"dossiers deposes", "files"},
                                {"nombre de dossiers", "files"},
                                {"numero de dossiers", "files"},
                                {"files", "files"},
                                {"dossiers finances", "funded"},
                                {"files funded", "funded"},
                                {"funded", "funded"},
                                {"montant demande", "requested"},
                                {"requested", "requested"},
                                {"montant attribue", "awarded"},
                                {"montant accorde", "awarded"},
                                {"montant octroye", "awarded"},
                                {"montant verse", "awarded"},
                                {"sommes attribuees", "awarded"},
                                {"awarded", "awarded"},
                                {"montant depense", "spent"},
                                {"spent", "spent"},
                                {"argent des partenaires", "partners"},
                                {"partners", "partners"},
                                {"presence", "attendance"},
                                {"taux de presence", "attendance"},
                                {"attendance", "attendance"}};

/// A whole number of so many digits, and nothing else.
std::optional<int> digits(std::string_view text, std::size_t count) {
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = text.size() == count && read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole ? std::optional<int>(value) : std::nullopt;
}

std::string without(std::string text, std::string_view part) {
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part)) text.erase(at, part.size());
    return text;
}

constexpr std::string_view blanks[] = {" ", "\u00a0", "\u202f"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether a blank stands between two digits.
bool sets_thousands_apart(const std::string& text) {
    for (const std::string_view blank : blanks)
        for (std::size_t at = text.find(blank); at != std::string::npos; at = text.find(blank, at + 1)) {
            const std::size_t after = at + blank.size();
            if (at > 0 && after < text.size() && is_digit(text[at - 1]) && is_digit(text[after])) return true;
        }
    return false;
}

/// Whether the one comma of a number can only be its decimal mark: commas that set thousands apart come before three digits, and where
/// blanks do it they have another use.
bool is_decimal_comma(const std::string& number, bool spaced) {
    const std::size_t comma = number.find(',');
    if (comma == std::string::npos || number.find_first_of(",.", comma + 1) != std::string::npos) return false;
    return spaced || number.size() - comma - 1 != 3;
}

}  // namespace

std::optional<double> observed_number(std::string_view cell, char decimal_mark) {
    std::string text = without(std::string(cell), "$");
    const bool spaced = sets_thousands_apart(text);
    for (const std::string_view blank : blanks) text = without(std::move(text), blank);
    const bool percent = !text.empty() && text.back() == '%';
    if (percent) text.pop_back();
    if (decimal_mark == ',' || is_decimal_comma(text, spaced))
        std::replace(text.begin(), text.end(), ',', '.');
    else
        text = without(std::move(text), ",");
    const std::optional<double> value = decimal(text);
    if (!value || !std::isfinite(*value)) return std::nullopt;
    return percent ? *value / 100 : *value;
}

std::optional<std::pair<int, int>> observed_period(std::string_view cell, Date start, int months) {
    const std::string words = folded(cell);
    if (words == "total" || words == "toute la periode" || words == "whole period") return std::pair{0, months - 1};
    int first = 0, last = 0;
    if (const auto year = digits(words, 4)) {
        first = months_between(start, {*year, 1});
        last = first + 11;
    } else if (words.size() == 7 && words[4] == '-' && digits(words.substr(0, 4), 4) && digits(words.substr(5), 2)) {
        const int month = *digits(words.substr(5), 2);
        if (month < 1 || month > 12) return std::nullopt;
        first = last = months_between(start, {*digits(words.substr(0, 4), 4), month});
    } else if (words.size() == 9 && words[4] == '-' && digits(words.substr(0, 4), 4) && digits(words.substr(5), 4)) {
        const int from = *digits(words.substr(0, 4), 4);
        if (*digits(words.substr(5), 4) != from + 1) return std::nullopt;
        first = months_between(start, {from, 4});
        last = first + 11;
    } else {
        return std::nullopt;
    }
    if (last < 0 || first >= months) return std::nullopt;
    return std::pair{std::max(first, 0), std::min(last, months - 1)};
}

std::string observed_heading(std::string_view cell) {
    const std::string words = folded(cell);
    for (const Heading& heading : headings)
        if (heading.words == words) return std::string(heading.name);
    return "";
}

std::string observed_headings_known() {
    std::string all;
    for (const Heading& heading : headings) all += (all.empty() ? "" : ", ") + std::string(heading.words);
    return all;
}

}  // namespace concertation
