#pragma once
// Regions and territories as the program names them, and as people do.

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/errors.hpp"

namespace concertation {

enum class PlaceKind : std::uint8_t { region, territory };

/// "Région B", "Territory B-03": a neutral name as it is shown.
Text titled(PlaceKind kind, const std::string& neutral_name);

/// Words that name every place of a scenario: all, tous…
std::vector<std::string> words_for_everywhere();
bool names_everywhere(std::string_view written);

/// Rows of the regions and of the territories that a text may mean, each ascending; several are one too many.
struct NamedPlaces {
    std::vector<int> regions, territories;
};

/// Places by their names.
class PlaceIndex {
public:
    void add(PlaceKind kind, const std::string& name, int row);

    /// Those named to the letter; else those whose name is the same but for capitals, accents, apostrophes and dashes; else for its title
    /// and article too: "MRC de L’Érable" and "L'Erable", "Région B" and "B". A title says which kind is meant.
    NamedPlaces named(std::string_view written) const;

    /// Every name, for a suggestion.
    std::vector<std::string> names(PlaceKind kind) const;

private:
    using Rows = std::map<std::string, std::vector<int>, std::less<>>;
    std::array<Rows, 2> to_the_letter_, folded_, bare_;  ///< by kind
};

}  // namespace concertation
