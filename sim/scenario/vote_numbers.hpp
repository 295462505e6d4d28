#pragma once
// Numbers as publishers of votes write them.

#include <optional>
#include <string_view>

namespace concertation {

/// The number `text` spells: decimals after a point or a comma, thousands set apart by commas, spaces or points ("1,250,000.50",
/// "1 250 000,50"). A comma with three digits after it sets thousands apart ("60,000"), a lone point never does. Nothing where it spells
/// none.
std::optional<double> vote_number(std::string_view text);

}  // namespace concertation
