#include "scenario/vote_numbers.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "scenario/decimal.hpp"

namespace concertation {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// `text` with each no-break space, wide or narrow, as a space.
std::string plain_spaces(std::string_view text) {
    std::string plain(text);
    for (const std::string_view space : {"\xC2\xA0", "\xE2\x80\xAF"})
        for (std::size_t at = plain.find(space); at != std::string::npos; at = plain.find(space, at)) plain.replace(at, space.size(), " ");
    return plain;
}

/// `text` without what sets its thousands apart and with a point before its decimals; empty where its thousands are not set apart so.
std::string ungrouped(std::string_view text, char apart, char point) {
    const std::size_t sign = !text.empty() && text.front() == '-' ? 1 : 0;
    const std::size_t whole = std::min(text.find(point), text.size());
    const std::size_t first = std::min(text.find(apart), whole);
    if (first == whole || first == sign || first > sign + 3 || text[sign] == '0') return {};
    std::string number(text.substr(0, first));
    for (std::size_t at = first; at < whole; at += 4) {
        if (text[at] != apart || whole - at < 4 ||
            !std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 1, text.begin() + static_cast<std::ptrdiff_t>(at) + 4, is_digit))
            return {};
        number += text.substr(at + 1, 3);
    }
    if (whole < text.size()) number += '.' + std::string(text.substr(whole + 1));
    return number;
}

}  // namespace

std::optional<double> vote_number(std::string_view text) {
    std::string plain = plain_spaces(text);
    for (const auto& [apart, point] : {std::pair{',', '.'}, std::pair{' ', ','}, std::pair{' ', '.'}, std::pair{'.', ','}}) {
        if (apart == '.' && std::count(plain.begin(), plain.end(), '.') < 2 && plain.find(',') == std::string::npos) continue;
        if (const std::string number = ungrouped(plain, apart, point); !number.empty()) return decimal(number);
    }
    if (const std::size_t comma = plain.find(','); comma != std::string::npos) plain[comma] = '.';
    return decimal(plain);
}

}  // namespace concertation
