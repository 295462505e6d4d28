#pragma once
// How the parts of a member that is an array are called.

#include <string>

#include "observe/columns.hpp"
#include "observe/words.hpp"

namespace concertation {

using Sentences = std::pair<std::string, std::string>;

/// "attendance_elected", "attendance_community"…
inline constexpr PartNames by_sector{
    [](std::string_view column, int part) { return std::string(column) + '_' + std::string(word_of(static_cast<Sector>(part))); },
    [](const Meaning& column, int part) {
        constexpr Meaning sectors[sector_count] = {{"élues et élus", "elected officials"},
                                                   {"acteurs communautaires", "community actors"},
                                                   {"développement social", "social development"},
                                                   {"institutions", "institutions"},
                                                   {"personnes en situation de pauvreté", "citizens"}};
        return Sentences{std::string(column.fr) + " : " + std::string(sectors[part].fr),
                         std::string(column.en) + ": " + std::string(sectors[part].en)};
    }};

/// The dynamics' own words.
inline constexpr PartNames by_dynamic{[](std::string_view, int part) { return std::string(word_of(static_cast<Dynamic>(part))); },
                                      [](const Meaning& column, int part) {
                                          constexpr Meaning dynamics[dynamic_count] = {
                                              {"en coopération", "in cooperation"},
                                              {"en coopération/négociée", "in cooperation/negotiated"},
                                              {"en dynamique conflictuelle", "in a conflictual dynamic"},
                                              {"où le processus n’est pas déployé", "where the process is not deployed"}};
                                          return Sentences{std::string(column.fr) + ' ' + std::string(dynamics[part].fr),
                                                           std::string(column.en) + ' ' + std::string(dynamics[part].en)};
                                      }};

/// "share_0", "share_1"…
inline constexpr PartNames by_axis{
    [](std::string_view column, int part) { return std::string(column) + '_' + std::to_string(part); },
    [](const Meaning& column, int part) {
        return Sentences{std::string(column.fr) + ' ' + std::to_string(part), std::string(column.en) + ' ' + std::to_string(part)};
    }};

}  // namespace concertation
