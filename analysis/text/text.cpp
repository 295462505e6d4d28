#include "text/text.hpp"

#include <algorithm>
#include <stdexcept>

#include "text/embedded.hpp"

namespace concertation {
namespace {

EmbeddedCatalogue embedded(Language language) { return language == Language::fr ? embedded_catalogue_fr() : embedded_catalogue_en(); }

}  // namespace

std::vector<CatalogueEntry> catalogue(Language language) {
    const EmbeddedCatalogue all = embedded(language);
    return {all.first, all.first + all.size};
}

std::string text(std::string_view key, Language language) {
    const EmbeddedCatalogue all = embedded(language);
    const CatalogueEntry* end = all.first + all.size;
    const CatalogueEntry* found =
        std::lower_bound(all.first, end, key, [](const CatalogueEntry& entry, std::string_view wanted) { return entry.key < wanted; });
    if (found == end || found->key != key) throw std::out_of_range("catalogue: no sentence for " + std::string(key));
    return std::string(found->sentence);
}

std::string text(std::string_view key, Language language, const std::vector<std::string>& values) {
    std::string pattern = text(key, language), filled;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const bool slot =
            at + 2 < pattern.size() && pattern[at] == '{' && pattern[at + 2] == '}' && pattern[at + 1] >= '0' && pattern[at + 1] <= '9';
        const std::size_t index = slot ? static_cast<std::size_t>(pattern[at + 1] - '0') : 0;
        if (!slot || index >= values.size()) {
            filled += pattern[at];
            continue;
        }
        filled += values[index];
        at += 2;
    }
    return filled;
}

}  // namespace concertation
