#include "scenario/text_guards.hpp"

#include <algorithm>

namespace concertation {
namespace {

bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0u) == 0x80u; }

}  // namespace

std::size_t character_bytes(std::string_view text, std::size_t offset) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
    const unsigned first = byte(offset);
    if (first < 0x80) return 1;
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || offset + size > text.size()) return 0;
    for (std::size_t i = 1; i < size; ++i) {
        if (!continues_character(text[offset + i])) return 0;
    }
    // Overlong forms, surrogates and what lies beyond the last character.
    const unsigned second = byte(offset + 1);
    if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F)) return 0;
    if ((first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F)) return 0;
    return size;
}

namespace {

/// Whether the character at `offset` stands where a line is indented, or after the dash that begins it.
bool indents(std::string_view text, std::size_t offset) {
    if (offset > 0 && text[offset - 1] == '-') --offset;
    while (offset > 0 && (text[offset - 1] == ' ' || text[offset - 1] == '\t')) --offset;
    return offset == 0 || text[offset - 1] == '\n';
}

/// Whether one begins `text`.
bool is_no_break_space(std::string_view text) { return text.substr(0, 2) == "\u00a0" || text.substr(0, 3) == "\u202f"; }

}  // namespace

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\r' && c != '\t') || byte == 0x7F;
}

std::size_t misleading_no_break_space(std::string_view line) {
    constexpr std::string_view of_key = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.";
    std::size_t at = std::min(line.find_first_not_of(" -"), line.size());
    at = std::min(line.find_first_not_of(of_key, at), line.size());
    if (line.substr(at, 1) == ":") ++at;
    return is_no_break_space(line.substr(at)) ? at : std::string_view::npos;
}

Place place_of(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const std::string_view before = text.substr(0, offset);
    const std::size_t newline = before.rfind('\n');
    const std::size_t line_start = newline == std::string_view::npos ? 0 : newline + 1;
    const auto characters = offset - line_start -
                            static_cast<std::size_t>(
                                std::count_if(before.begin() + static_cast<std::ptrdiff_t>(line_start), before.end(), continues_character));
    return {static_cast<int>(std::count(before.begin(), before.end(), '\n')) + 1, static_cast<int>(characters) + 1};
}

bool is_readable_text(std::string_view text, std::size_t most_bytes, bool tabs_refused, const Source& source) {
    if (text.size() > most_bytes) {
        const std::string limit = std::to_string(most_bytes / 1024);
        source.complain({}, "", {"fichier trop gros; au plus " + limit + " Kio", "file too large; at most " + limit + " KiB"});
        return false;
    }
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t bytes = character_bytes(text, offset);
        if (bytes == 0) {
            source.complain(place_of(text, offset), "", {"ce n'est pas du texte UTF-8", "not UTF-8 text"});
            return false;
        }
        if (is_control(text[offset])) {
            source.complain(place_of(text, offset), "",
                            {"caractère de commande; le fichier doit être du texte", "control character; the file must be text"});
            return false;
        }
        if (tabs_refused && text[offset] == '\t' && indents(text, offset)) {
            source.complain(place_of(text, offset), "",
                            {"tabulation en début de ligne; employez des espaces", "tab at the start of a line; use spaces"});
            return false;
        }
        if (tabs_refused && is_no_break_space(text.substr(offset)) && indents(text, offset)) {
            source.complain(place_of(text, offset), "",
                            {"espace insécable en début de ligne; employez des espaces ordinaires",
                             "no-break space at the start of a line; use plain spaces"});
            return false;
        }
        offset += bytes;
    }
    return true;
}

}  // namespace concertation
