#include "scenario/folded.hpp"

namespace concertation {
namespace {

struct Folding {
    std::string_view written, plain;
};

constexpr Folding foldings[] = {{"à", "a"}, {"â", "a"}, {"ä", "a"},      {"ç", "c"},      {"é", "e"},      {"è", "e"},  {"ê", "e"},
                                {"ë", "e"}, {"î", "i"}, {"ï", "i"},      {"ô", "o"},      {"ö", "o"},      {"ù", "u"},  {"û", "u"},
                                {"ü", "u"}, {"À", "a"}, {"Â", "a"},      {"Ä", "a"},      {"Ç", "c"},      {"É", "e"},  {"È", "e"},
                                {"Ê", "e"}, {"Ë", "e"}, {"Î", "i"},      {"Ï", "i"},      {"Ô", "o"},      {"Ö", "o"},  {"Ù", "u"},
                                {"Û", "u"}, {"Ü", "u"}, {"’", "'"},      {"‘", "'"},      {"ʼ", "'"},      {"–", "-"},  {"—", "-"},
                                {"‑", "-"}, {"‐", "-"}, {"\u00a0", " "}, {"\u202f", " "}, {"\u2009", " "}, {"œ", "oe"}, {"Œ", "oe"}};

/// Whether an accent that stands alone begins here, after its letter: U+0300 to U+036F, two bytes each.
bool is_lone_accent(std::string_view text) {
    if (text.size() < 2) return false;
    const auto first = static_cast<unsigned char>(text[0]), second = static_cast<unsigned char>(text[1]);
    return first == 0xCC ? second >= 0x80 && second <= 0xBF : first == 0xCD && second >= 0x80 && second <= 0xAF;
}

}  // namespace

std::string folded(std::string_view words) {
    std::string all;
    const auto add = [&](char c) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (blank && (all.empty() || all.back() == ' ')) return;
        all += blank ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    for (std::size_t at = 0; at < words.size();) {
        if (is_lone_accent(words.substr(at))) {
            at += 2;
            continue;
        }
        if (static_cast<unsigned char>(words[at]) < 0x80) {
            add(words[at++]);
            continue;
        }
        const Folding* found = nullptr;
        for (const Folding& each : foldings)
            if (words.substr(at, each.written.size()) == each.written) found = &each;
        if (found != nullptr) {
            for (const char c : found->plain) add(c);
            at += found->written.size();
        } else {
            add(words[at++]);
        }
    }
    if (!all.empty() && all.back() == ' ') all.pop_back();
    return all;
}

}  // namespace concertation
