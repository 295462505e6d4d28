#pragma once
// What a scenario chooses by word: rules and ways of doing. The words are in the choice table (parameter_table.hpp).

#include <cstdint>

namespace concertation {

enum class Sector : std::uint8_t { elected, community, social_development, institution, citizen };
inline constexpr int sector_count = 5;

enum class BargainingRule : std::uint8_t { deliberative, nash, spatial };
enum class DecisionRule : std::uint8_t { majority, two_thirds, three_quarters, consensus, unanimity };
enum class FundingRule : std::uint8_t { greedy, greedy_no_skip, equal_shares };

/// A way of doing a scenario may leave to the draw of each region (`drawn`).
enum class Convenor : std::uint8_t { drawn, elected, community, social_development, shared };
enum class Recommendations : std::uint8_t { drawn, supralocal, regional };
enum class Call : std::uint8_t { drawn, open, by_invitation };
enum class Mandatary : std::uint8_t { drawn, regional_conference, prefets_table, consortium, regional_council };
enum class ImpasseRule : std::uint8_t { drawn, defer, mandatary_decides, ministry_decides };

struct Approach {
    Convenor convenor = Convenor::drawn;
    Recommendations recommendations = Recommendations::drawn;
    Call call = Call::drawn;
    Mandatary mandatary = Mandatary::regional_conference;
    ImpasseRule impasse = ImpasseRule::drawn;
};

struct Choices {
    BargainingRule bargaining = BargainingRule::deliberative;
    DecisionRule decision = DecisionRule::three_quarters;     ///< at a supralocal table
    DecisionRule regional_decision = DecisionRule::majority;  ///< at a regional one
    FundingRule funding = FundingRule::greedy;
    Approach approach;
};

}  // namespace concertation
