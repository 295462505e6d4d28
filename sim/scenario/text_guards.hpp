#pragma once
// What a file must be before anybody parses it: not too large, UTF-8, no control characters.

#include <cstddef>
#include <string_view>

#include "scenario/complaints.hpp"

namespace concertation {

/// Whether a character moves the cursor or rings, other than an end of line or a tab.
bool is_control(char c);

/// Whether `text` can be parsed; complains otherwise, at the first bad byte. Where `tabs_refused`, tabs and no-break spaces may not
/// indent.
bool is_readable_text(std::string_view text, std::size_t most_bytes, bool tabs_refused, const Source& source);

/// Where a line of YAML has a no-break space right after its key or the colon, so that it is not what it looks like; npos if it has none.
std::size_t misleading_no_break_space(std::string_view line);
/// Bytes of the character that starts at `offset`; 0 where it is no valid UTF-8.
std::size_t character_bytes(std::string_view text, std::size_t offset);

/// The place of byte `offset`, columns counted in characters.
Place place_of(std::string_view text, std::size_t offset);

}  // namespace concertation
