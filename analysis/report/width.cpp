#include "report/width.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "text/harmless.hpp"

namespace concertation {
namespace {

/// The code point at `at`, which moves past it. Damaged text counts byte by byte.
std::uint32_t next_point(std::string_view text, std::size_t& at) {
    const auto byte = static_cast<unsigned char>(text[at++]);
    if (byte < 0xC0) return byte;
    const int more = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
    std::uint32_t point = byte & (0x3Fu >> more);
    for (int part = 0; part < more && at < text.size(); ++part) point = point << 6 | (static_cast<unsigned char>(text[at++]) & 0x3Fu);
    return point;
}

bool between(std::uint32_t point, std::uint32_t first, std::uint32_t last) { return point >= first && point <= last; }

int width_of(std::uint32_t point) {
    if (commands_a_terminal(point)) return static_cast<int>(std::string_view("\\u0000").size());
    if (between(point, 0x300, 0x36F) || between(point, 0x200B, 0x200F) || point == 0xFEFF) return 0;
    const bool wide = between(point, 0x1100, 0x115F) || between(point, 0x2E80, 0xA4CF) || between(point, 0xAC00, 0xD7A3) ||
                      between(point, 0xF900, 0xFAFF) || between(point, 0xFF00, 0xFF60) || between(point, 0x1F300, 0x1FAFF);
    return wide ? 2 : 1;
}

}  // namespace

int display_width(std::string_view text) {
    int width = 0;
    for (std::size_t at = 0; at < text.size();) width += width_of(next_point(text, at));
    return width;
}

std::string repeated(std::string_view mark, int times) {
    std::string all;
    for (int time = 0; time < times; ++time) all += mark;
    return all;
}

std::string padded_right(std::string_view text, int width) { return std::string(text) + repeated(" ", width - display_width(text)); }

std::string padded_left(std::string_view text, int width) { return repeated(" ", width - display_width(text)) + std::string(text); }

std::string wrapped(std::string_view text, int width, std::string_view indent) {
    std::string all, line;
    const auto end_line = [&] {
        if (!all.empty()) all.append("\n").append(indent);
        all += line;
        line.clear();
    };
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string word(text.substr(at, end - at));
        if (!line.empty() && display_width(line) + 1 + display_width(word) > width) end_line();
        line += (line.empty() ? "" : " ") + word;
        at = end + 1;
    }
    end_line();
    return all;
}

std::string shortened(std::string_view text, int width) {
    if (display_width(text) <= width) return std::string(text);
    std::size_t end = text.size();
    while (end > 0 && ((text[end] & 0xC0) == 0x80 || display_width(text.substr(0, end)) > width - 1)) --end;
    return std::string(text.substr(0, end)) + "…";
}

std::string capitalised(std::string_view text) {
    std::string all(text);
    if (all.empty()) return all;
    if (all[0] >= 'a' && all[0] <= 'z') all[0] = static_cast<char>(all[0] - 'a' + 'A');
    const bool accented = all.size() > 1 && static_cast<unsigned char>(all[0]) == 0xC3 && static_cast<unsigned char>(all[1]) >= 0xA0 &&
                          static_cast<unsigned char>(all[1]) <= 0xBE;
    if (accented) all[1] = static_cast<char>(static_cast<unsigned char>(all[1]) - 0x20);
    return all;
}

}  // namespace concertation
