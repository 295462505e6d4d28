#pragma once
// Keys that scenarios of an earlier version had, and what stands in their place.

#include <string_view>

#include "scenario/scenario.hpp"

namespace concertation {

/// What to tell somebody who writes the key `name`, such as decision.extra_rounds; empty sentences when no version had it.
Text replacement_of(std::string_view name);

/// What a key now means that meant something else in an earlier version; empty sentences when it never did.
Text changed_meaning_of(std::string_view name);

/// The complaint that a key is gone, followed by what stands in its place.
Text no_longer(Text instead);

}  // namespace concertation
