#include "text/numbers.hpp"

#include <cmath>

#include <fmt/format.h>

namespace concertation {
namespace {

constexpr std::string_view narrow_space = "\u202f", no_break_space = "\u00a0", dash = "–";

/// Digits with a group mark every three.
std::string grouped(const std::string& digits, std::string_view mark) {
    std::string all;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at > 0 && (digits.size() - at) % 3 == 0) all += mark;
        all += digits[at];
    }
    return all;
}

}  // namespace

std::string decimal(double value, int places, Language language) {
    if (!std::isfinite(value)) return std::string(dash);
    const std::string plain = fmt::format("{:.{}f}", std::abs(value), places);
    const bool zero = plain.find_first_not_of("0.") == std::string::npos;
    const auto point = plain.find('.');
    std::string all = value < 0 && !zero ? "−" : "";
    all += grouped(plain.substr(0, point), language == Language::fr ? narrow_space : ",");
    if (point == std::string::npos) return all;
    all += language == Language::fr ? ',' : '.';
    all.append(plain, point + 1);
    return all;
}

std::string whole(std::int64_t value, Language language) {
    std::string digits = std::to_string(value);
    const bool negative = digits.front() == '-';
    if (negative) digits.erase(0, 1);
    return std::string(negative ? "−" : "").append(grouped(digits, language == Language::fr ? narrow_space : ","));
}

std::string percent(double share, int places, Language language) {
    if (!std::isfinite(share)) return std::string(dash);
    return decimal(100 * share, places, language) + (language == Language::fr ? std::string(no_break_space) + "%" : "%");
}

std::string dollars(double value, Language language) {
    if (!std::isfinite(value)) return std::string(dash);
    if (language == Language::fr) return decimal(value, 0, language) + std::string(no_break_space) + "$";
    const std::string amount = decimal(std::abs(value), 0, language);
    return (value < 0 && amount != "0" ? "−$" : "$") + amount;
}

std::string in_unit(double value, std::string_view unit, Language language) {
    if (unit == "share") return percent(value, 1, language);
    if (unit == "dollars") return dollars(value, language);
    if (unit == "ratio") return decimal(value, 2, language);
    return decimal(value, 1, language);
}

}  // namespace concertation
