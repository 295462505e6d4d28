#pragma once
// What a territory's facts may be, whether a list or a table gives them.

#include <cstdint>

namespace concertation {

inline constexpr std::int64_t most_population = 20'000'000;
inline constexpr std::int64_t most_municipalities = 500;
inline constexpr std::int64_t most_place_number = (1 << 20) - 1;
inline constexpr double most_deprivation = 100;
inline constexpr double most_envelope = 1e9;  ///< $ a year

}  // namespace concertation
