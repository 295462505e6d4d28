#include "report/differences.hpp"

#include <cmath>

#include "report/width.hpp"
#include "statistics/size_and_certainty.hpp"
#include "store/measures.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr int places_of_points = 1;

/// Size of a number in a unit, as shown: shares in points to a tenth, dollars whole, the rest to two places.
std::string size(double value, std::string_view unit, Language language) {
    if (unit == "share") return decimal(100 * value, places_of_points, language);
    return decimal(value, unit == "dollars" ? 0 : 2, language);
}

std::string with_sign(double value, std::string_view unit, Language language) {
    std::string shown = size(std::fabs(value), unit, language);
    if (shown == size(0, unit, language)) return shown;
    return (value > 0 ? "+" : "\u2212") + shown;
}

}  // namespace

std::string measure_name(int measure, Language language) {
    const Measure& of = measures()[static_cast<std::size_t>(measure)];
    const std::string name = capitalised(text((of.is_dynamic ? "dynamic." : "indicator.") + std::string(of.name), language));
    return of.unit == "ratio" ? name + " (" + text("unit.ratio", language) + ")" : name;
}

std::string signed_number(double difference, std::string_view unit, Language language) {
    return std::isfinite(difference) ? with_sign(difference, unit, language) : decimal(difference, 0, language);
}

std::string signed_in_unit(double difference, std::string_view unit, Language language) {
    if (!std::isfinite(difference)) return decimal(difference, 0, language);
    if (unit == "dollars" && language == Language::en) {
        const std::string amount = dollars(std::fabs(difference), language);
        return amount == dollars(0, language) ? amount : (difference > 0 ? "+" : "\u2212") + amount;
    }
    const std::string shown = with_sign(difference, unit, language);
    if (unit == "share") return in_points(shown, difference, places_of_points, language);
    return unit == "dollars" ? shown + "\u00a0$" : shown;
}

std::string in_points(const std::string& shown, double share, int places, Language language) {
    const double scale = std::pow(10., places);
    const bool singular = language == Language::fr && std::round(std::fabs(100 * share) * scale) < 2 * scale;
    return text(singular ? "unit.point" : "unit.points", language, {shown});
}

std::string how_sure(double share, Language language) { return text("sure." + std::string(word_of(certainty_of(share))), language); }

std::string size_and_certainty(std::string_view size, std::string_view certainty, double mean, Language language) {
    std::string sure = text("sure." + std::string(certainty), language);
    if (certainty == word_of(Certainty::cannot_tell)) return sure;
    if (size == word_of(Size::none)) return text("size.none", language);
    const char* sized = size == word_of(Size::little)  ? "little"
                        : size == word_of(Size::clear) ? (mean > 0 ? "clear_more" : "clear_less")
                                                       : (mean > 0 ? "slight_more" : "slight_less");
    return text("size." + std::string(sized), language) + ", " + sure;
}

std::string content_shown(int sets, Language language) { return percent(sets > 1 ? content_of(sets) : .95, 0, language); }

std::string signed_range(double low, double high, std::string_view unit, Language language) {
    if (!std::isfinite(low) || !std::isfinite(high)) return decimal(low, 0, language);
    return "[" + with_sign(low, unit, language) + (language == Language::fr ? "; " : ", ") + with_sign(high, unit, language) + "]";
}

}  // namespace concertation
