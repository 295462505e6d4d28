#include "text/folded.hpp"

#include <array>

namespace concertation {
namespace {

struct Folding {
    std::string_view written, plain;
};

constexpr std::array<Folding, 30> foldings{{{"à", "a"}, {"â", "a"}, {"ä", "a"}, {"ç", "c"}, {"é", "e"}, {"è", "e"}, {"ê", "e"}, {"ë", "e"},
                                            {"î", "i"}, {"ï", "i"}, {"ô", "o"}, {"ö", "o"}, {"ù", "u"}, {"û", "u"}, {"ü", "u"}, {"À", "a"},
                                            {"Â", "a"}, {"Ä", "a"}, {"Ç", "c"}, {"É", "e"}, {"È", "e"}, {"Ê", "e"}, {"Ë", "e"}, {"Î", "i"},
                                            {"Ï", "i"}, {"Ô", "o"}, {"Ö", "o"}, {"Ù", "u"}, {"Û", "u"}, {"Ü", "u"}}};

}  // namespace

std::string folded(std::string_view words) {
    std::string all;
    for (std::size_t at = 0; at < words.size();) {
        const Folding* found = nullptr;
        for (const Folding& each : foldings)
            if (words.substr(at, each.written.size()) == each.written) found = &each;
        if (found != nullptr) {
            all += found->plain;
            at += found->written.size();
        } else {
            const char c = words[at++];
            all += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return all;
}

}  // namespace concertation
