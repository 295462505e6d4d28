#pragma once
// Words as they are compared, not as they are shown.

#include <string>
#include <string_view>

namespace concertation {

/// Small letters without the accents of French, whether they stand in their letter or after it; plain apostrophes, hyphens and blanks in
/// place of the typographic ones, one blank where there are several, none around. Other characters as they are.
std::string folded(std::string_view words);

}  // namespace concertation
