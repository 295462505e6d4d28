#pragma once
// Real ballots in a scenario: what citizens elsewhere gave to real projects stands for the scores of simulated files.

#include "scenario/chain.hpp"

namespace concertation {

/// The scores under the key `citizens`: of a Pabulib file (ballots), or listed (scores). In [0, 1], the best supported project at 1.
std::vector<double> citizens_scores(const YamlValue& value, const Document& document);

inline constexpr std::size_t most_scores = 10000;

}  // namespace concertation
