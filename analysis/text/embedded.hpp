#pragma once
// The tables the build makes from fr.po and en.po.

#include "text/text.hpp"

namespace concertation {

/// A table the build made: `size` entries from `first`, by key ascending.
struct EmbeddedCatalogue {
    const CatalogueEntry* first;
    std::size_t size;
};

EmbeddedCatalogue embedded_catalogue_fr();
EmbeddedCatalogue embedded_catalogue_en();

}  // namespace concertation
