#include "scenario/decimal.hpp"

#include <cmath>
#include <limits>
#include <locale>
#include <sstream>

namespace concertation {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits_from(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    while (at + count < text.size() && is_digit(text[at + count])) ++count;
    return count;
}

std::size_t sign_from(std::string_view text, std::size_t at) { return at < text.size() && (text[at] == '-' || text[at] == '+') ? 1 : 0; }

/// Sign, digits with or without a point, exponent.
bool spells_decimal(std::string_view text) {
    std::size_t at = sign_from(text, 0);
    std::size_t digits = digits_from(text, at);
    at += digits;
    if (at < text.size() && text[at] == '.') {
        const std::size_t decimals = digits_from(text, at + 1);
        digits += decimals;
        at += 1 + decimals;
    }
    if (digits == 0) return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        at += 1 + sign_from(text, at + 1);
        const std::size_t exponent = digits_from(text, at);
        if (exponent == 0) return false;
        at += exponent;
    }
    return at == text.size();
}

std::string with_digits(double value, int digits) {
    std::ostringstream stream;
    stream.imbue(std::locale::classic());
    stream.precision(digits);
    stream << value;
    return stream.str();
}

}  // namespace

std::string number_text(double value) {
    if (value == 0) return "0";
    if (std::floor(value) == value && std::fabs(value) < 1e15) return std::to_string(static_cast<long long>(value));
    for (int digits = 1; digits < 17; ++digits) {
        std::string text = with_digits(value, digits);
        if (decimal(text) == value) return text;
    }
    return with_digits(value, 17);
}

std::optional<double> decimal(std::string_view text) {
    constexpr std::size_t longest = 400;
    if (text.size() > longest || !spells_decimal(text)) return std::nullopt;
    std::istringstream stream{std::string(text)};
    stream.imbue(std::locale::classic());
    double value = 0;
    stream >> value;
    if (stream.fail() && std::fabs(value) >= std::numeric_limits<double>::max()) return std::numeric_limits<double>::infinity();
    return value;
}

}  // namespace concertation
