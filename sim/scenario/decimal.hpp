#pragma once
// Numbers as text, whatever the locale: the shortest that reads back, and the strict reading of a decimal.

#include <optional>
#include <string>
#include <string_view>

namespace concertation {

/// The shortest decimal text that reads back to the same double.
std::string number_text(double value);

/// The number `text` spells, with a point, without spaces; infinity where it is too large; nothing where it spells none.
std::optional<double> decimal(std::string_view text);

}  // namespace concertation
