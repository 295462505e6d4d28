#pragma once
// Words as they are compared, not as they are shown.

#include <string>
#include <string_view>

namespace concertation {

/// Small letters without the accents of French, other characters as they are.
std::string folded(std::string_view words);

}  // namespace concertation
