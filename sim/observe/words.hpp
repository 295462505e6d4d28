#pragma once
// The words that name what is counted in enumerations, wherever it is written: results files, JSON, names of columns.

#include "core/named.hpp"
#include "observe/records.hpp"

namespace concertation {

template <>
inline constexpr std::array<std::string_view, dynamic_count> enum_words<Dynamic>{"cooperation", "cooperation_negotiated", "conflictual",
                                                                                 "not_deployed"};
template <>
inline constexpr std::array<std::string_view, 4> enum_words<Reason>{"", "exchanges", "blocked", "both"};
template <>
inline constexpr std::array<std::string_view, 4> enum_words<DecisionOutcome>{"", "consensus", "negotiated", "impasse"};
template <>
inline constexpr std::array<std::string_view, sector_count> enum_words<Sector>{"elected", "community", "social_development", "institution",
                                                                               "citizen"};

}  // namespace concertation
