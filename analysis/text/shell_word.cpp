#include "text/shell_word.hpp"

namespace concertation {

std::string shell_word(const std::string& word) {
    const auto is_plain = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || byte >= 0x80 ||
               std::string("-_./:=,+@%").find(c) != std::string::npos;
    };
    bool plain = !word.empty();
    for (const char c : word) plain = plain && is_plain(c);
    if (plain) return word;
    std::string quoted = "'";
    for (const char c : word) quoted += c == '\'' ? "'\\''" : std::string(1, c);
    return quoted + "'";
}

}  // namespace concertation
