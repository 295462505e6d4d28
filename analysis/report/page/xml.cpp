#include "report/page/xml.hpp"

#include <cstddef>
#include <cstdint>

namespace concertation {
namespace {

constexpr std::string_view replacement = "\uFFFD";

/// How many bytes the character takes that begins `text`; 0 where it is none that XML takes.
std::size_t length_of_character(std::string_view text) {
    const auto byte = [&](std::size_t at) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at])); };
    const std::uint32_t first = byte(0);
    if (first < 0x80) return first >= 0x20 || first == '\t' || first == '\n' || first == '\r' ? 1 : 0;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length) return 0;
    std::uint32_t point = first & (0x7Fu >> length);
    for (std::size_t at = 1; at < length; ++at) {
        if ((byte(at) & 0xC0) != 0x80) return 0;
        point = point << 6 | (byte(at) & 0x3F);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    const bool refused = (point >= 0xD800 && point <= 0xDFFF) || point == 0xFFFE || point == 0xFFFF || point > 0x10FFFF;
    return overlong || refused ? 0 : length;
}

}  // namespace

std::string xml_escaped(std::string_view text) {
    std::string all;
    all.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = length_of_character(text.substr(at));
        if (length == 0) {
            all += replacement;
        } else if (text[at] == '&') {
            all += "&amp;";
        } else if (text[at] == '<') {
            all += "&lt;";
        } else if (text[at] == '>') {
            all += "&gt;";
        } else if (text[at] == '"') {
            all += "&quot;";
        } else {
            all += text.substr(at, length);
        }
        at += length == 0 ? 1 : length;
    }
    return all;
}

}  // namespace concertation
