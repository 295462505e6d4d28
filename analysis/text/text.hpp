#pragma once
// The words of the product: one catalogue for each language, looked up by key.

#include <string>
#include <string_view>
#include <vector>

#include "text/language.hpp"

namespace concertation {

/// One sentence of a catalogue. Both parts last as long as the program.
struct CatalogueEntry {
    std::string_view key, sentence;
};

/// The whole catalogue of a language, by key ascending.
std::vector<CatalogueEntry> catalogue(Language language);

/// The sentence of `key`. Throws std::out_of_range, naming the key, where the catalogue has none.
std::string text(std::string_view key, Language language);

/// The sentence of `key` with its {0}, {1}… replaced by `values`. Throws std::out_of_range as above.
std::string text(std::string_view key, Language language, const std::vector<std::string>& values);

}  // namespace concertation
