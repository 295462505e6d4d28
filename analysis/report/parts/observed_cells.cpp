#include "report/parts/observed_cells.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <iconv.h>

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
                                {"region", "place"},
                                {"mrc", "place"},
                                {"period", "period"},
                                {"periode", "period"},
                                {"annee", "period"},
                                {"year", "period"},
                                {"mois", "period"},
                                {"month", "period"},
                                {"date", "period"},
                                {"dossiers", "files"},
                                {"dossiers deposes", "files"},
                                {"files", "files"},
                                {"dossiers finances", "funded"},
                                {"files funded", "funded"},
                                {"funded", "funded"},
                                {"montant demande", "requested"},
                                {"requested", "requested"},
                                {"montant attribue", "awarded"},
                                {"sommes attribuees", "awarded"},
                                {"awarded", "awarded"},
                                {"montant depense", "spent"},
                                {"spent", "spent"},
                                {"argent des partenaires", "partners"},
                                {"partners", "partners"},
                                {"presence", "attendance"},
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

bool is_utf8(const std::string& bytes) {
    const iconv_t strict = iconv_open("UTF-8", "UTF-8");
    if (strict == iconv_t(-1)) return true;
    std::string in = bytes, out(bytes.size() + 16, '\0');
    char *from = in.data(), *to = out.data();
    std::size_t left = in.size(), room = out.size();
    const bool valid = iconv(strict, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
    iconv_close(strict);
    return valid;
}

}  // namespace

std::string as_utf8(const std::string& bytes) {
    if (is_utf8(bytes)) return bytes.rfind("\xEF\xBB\xBF", 0) == 0 ? bytes.substr(3) : bytes;
    const iconv_t convert = iconv_open("UTF-8", "WINDOWS-1252");
    if (convert == iconv_t(-1)) return bytes;
    std::string in = bytes, out(bytes.size() * 3 + 16, '\0');
    char *from = in.data(), *to = out.data();
    std::size_t left = in.size(), room = out.size();
    const bool done = iconv(convert, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
    iconv_close(convert);
    out.resize(out.size() - room);
    return done ? out : bytes;
}

std::optional<double> observed_number(std::string_view cell, char decimal_mark) {
    std::string text(cell);
    for (const std::string_view blank : {" ", "\u00a0", "\u202f", "$"}) text = without(std::move(text), blank);
    const bool percent = !text.empty() && text.back() == '%';
    if (percent) text.pop_back();
    if (decimal_mark == ',')
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
