#pragma once
// The sentences of an allocation: what comes first for each measure, how sure that is, and under what price it stays so.

#include <string>
#include <vector>

#include "report/allocation_text.hpp"

namespace concertation {

/// A change of a measure with its sign, shares in points to a hundredth: what a sum does is small. In its unit, or bare.
std::string change(double value, std::string_view unit, Language language);
std::string change_in_unit(double value, std::string_view unit, Language language);
/// "[−0.10, +0.31]" of the sets, or of luck where there is none.
std::string range_of(const Effect& effect, std::string_view unit, Language language);
std::string range_of(double low, double high, std::string_view unit, Language language);

/// An aim as its name in a sentence.
std::string aim_name(const std::string& name, Language language);

/// What differs between the measures said first: what comes first for each, how often, and what luck does not tell from it.
std::string first_words(const Allocation& allocation, const AllocationDesign& design, Language language);
/// What the first lever of an aim does to each measure, under luck that did not choose it, and its break-even price; empty where none gives
/// anything.
std::string told_words(const Allocation& allocation, const AllocationDesign& design, std::size_t aim, Language language);
/// The levers that raise one of women's and men's needs reached and lower the other; empty where none does.
std::string women_and_men_words(const Allocation& allocation, const AllocationDesign& design, Language language);

}  // namespace concertation
