#pragma once
// What happened at a table this month, for those who observe: wiped as the month begins, read by no process.

#include <array>
#include <cstdint>

#include "core/simplex.hpp"
#include "scenario/choices.hpp"
#include "world/money.hpp"

namespace concertation {

/// How a decision came out.
enum class DecisionOutcome : std::uint8_t { none, consensus, negotiated, impasse };

struct Tally {
    std::int32_t encounters = 0;
    std::array<std::int32_t, 3> taken{}, readings{};  ///< cooperate, negotiate, contest: two an encounter
    std::int32_t disputes_opened = 0, disputes_resolved = 0;
    std::int32_t files = 0, funded = 0;
    std::array<std::int32_t, sector_count> seats{}, filled{};  ///< of its members, by sector
    double days = 0;                                           ///< person-days given
    Cents wished = 0, requested = 0, awarded = 0, spent = 0, partners = 0, duplicated = 0;
    DecisionOutcome decision = DecisionOutcome::none;
    bool own_vote = false;  ///< the table itself decided
    std::int32_t rounds = 0;
    double refusing = 0;
};

}  // namespace concertation
