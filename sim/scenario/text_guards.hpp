#pragma once
// What a file must be before anybody parses it: not too large, UTF-8, no control characters.

#include <cstddef>
#include <string_view>

#include "scenario/complaints.hpp"

namespace concertation {

/// Whether `text` can be parsed; complains otherwise, at the first bad byte. Tabs may not indent where `tabs_refused`.
bool is_readable_text(std::string_view text, std::size_t most_bytes, bool tabs_refused, const Source& source);

/// Bytes of the character that starts at `offset`; 0 where it is no valid UTF-8.
std::size_t character_bytes(std::string_view text, std::size_t offset);

/// The place of byte `offset`, columns counted in characters.
Place place_of(std::string_view text, std::size_t offset);

}  // namespace concertation
