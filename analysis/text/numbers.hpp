#pragma once
// Numbers as a reader of each language writes them. What is not a number shows as a dash.

#include <cstdint>
#include <string>
#include <string_view>

#include "text/language.hpp"

namespace concertation {

/// 1234.5 → "1 234,5" in French (narrow no-break space), "1,234.5" in English.
std::string decimal(double value, int places, Language language);

/// 1234 → "1 234" or "1,234".
std::string whole(std::int64_t value, Language language);

/// A share in [0, 1] → "45,3 %" (no-break space) or "45.3%".
std::string percent(double share, int places, Language language);

/// Dollars → "1 234 $" (no-break space) or "$1,234".
std::string dollars(double value, Language language);

/// A value in its unit (share, months, dollars, days, ratio, count), with the places that unit deserves.
std::string in_unit(double value, std::string_view unit, Language language);

}  // namespace concertation
