#include "report/parts/observed_cells.hpp"

#include <algorithm>
#include <cmath>

#include "report/parts/observations.hpp"
#include "scenario/decimal.hpp"
#include "scenario/folded.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

struct Heading {
    std::string_view words, name;
};

/// Besides what the catalogue calls the measures.
constexpr Heading headings[] = {{"place", "place"},
                                {"lieu", "place"},
                                {"territoire", "place"},
                                {"territory", "place"},
                                {"région administrative", "place"},
                                {"région", "place"},
                                {"MRC", "place"},
                                {"period", "period"},
                                {"période", "period"},
                                {"année", "period"},
                                {"year", "period"},
                                {"date", "period"},
                                {"mois", "month"},
                                {"month", "month"},
                                {"exercice", "financial year"},
                                {"exercice financier", "financial year"},
                                {"année financière", "financial year"},
                                {"fiscal year", "financial year"},
                                {"financial year", "financial year"},
                                {"dossiers", "files"},
                                {"nombre de dossiers", "files"},
                                {"nombre de dossiers déposés", "files"},
                                {"numéro de dossiers", "files"},
                                {"files", "files"},
                                {"nombre de dossiers financés", "funded"},
                                {"funded", "funded"},
                                {"montant demandé", "requested"},
                                {"sommes demandées", "requested"},
                                {"requested", "requested"},
                                {"montant attribué", "awarded"},
                                {"montant accordé", "awarded"},
                                {"montant octroyé", "awarded"},
                                {"montant versé", "awarded"},
                                {"sommes attribuées", "awarded"},
                                {"sommes accordées", "awarded"},
                                {"sommes octroyées", "awarded"},
                                {"sommes versées", "awarded"},
                                {"awarded", "awarded"},
                                {"montant dépensé", "spent"},
                                {"sommes dépensées", "spent"},
                                {"spent", "spent"},
                                {"partenaires", "partners"},
                                {"partners", "partners"},
                                {"présence", "attendance"},
                                {"taux de présence", "attendance"},
                                {"attendance", "attendance"},
                                {"attendance rate", "attendance"}};

/// What a heading may hold between brackets at its end and mean the same.
constexpr std::string_view asides[] = {" ($)", " (en $)", " (en dollars)", " (dollars)", " (financier)"};

/// The words of a heading as they are compared: folded, in the singular, without an aside.
std::string heading_words(std::string_view written) {
    std::string words = folded(written), singular;
    for (const std::string_view aside : asides)
        if (words.size() > aside.size() && words.compare(words.size() - aside.size(), aside.size(), aside) == 0)
            words.resize(words.size() - aside.size());
    for (std::size_t n = 0; n < words.size(); ++n)
        if (words[n] != 's' || (n + 1 < words.size() && words[n + 1] != ' ')) singular += words[n];
    return singular;
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

/// What the catalogue calls a measure.
std::vector<std::string> names_of(const ObservedMeasure& measure) {
    const std::string key = "observed." + std::string(measure.name);
    return {text(key, Language::fr), text(key, Language::en)};
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

std::string observed_heading(std::string_view cell) {
    const std::string words = heading_words(cell);
    for (const Heading& heading : headings)
        if (heading_words(heading.words) == words) return std::string(heading.name);
    for (const ObservedMeasure& measure : observed_measures())
        for (const std::string& name : names_of(measure))
            if (heading_words(name) == words) return std::string(measure.name);
    return "";
}

std::vector<std::string> observed_headings_known() {
    std::vector<std::string> all;
    for (const Heading& heading : headings) all.emplace_back(heading.words);
    for (const ObservedMeasure& measure : observed_measures())
        for (const std::string& name : names_of(measure)) all.push_back(name);
    return all;
}

}  // namespace concertation
