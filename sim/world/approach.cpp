#include "world/approach.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>
#include <vector>

#include "core/coins.hpp"
#include "world/actors.hpp"

namespace concertation {

namespace {

/// One of the ways, each with its chance; `otherwise` has what they leave.
template <class Way>
Way drawn_way(EventDraws& draws, std::initializer_list<std::pair<Way, double>> chances, Way otherwise) {
    std::vector<Way> ways;
    std::vector<double> weights;
    double left = 1.;
    for (const auto& [way, chance] : chances) {
        ways.push_back(way);
        weights.push_back(chance);
        left -= chance;
    }
    ways.push_back(otherwise);
    weights.push_back(std::max(0., left));
    return ways[static_cast<std::size_t>(row_drawn(draws, weights))];
}

}  // namespace

Approach settled_approach(const Approach& asked, const Parameters& numbers, const RegionSpec& region, const Luck& luck) {
    const auto& ways = numbers.ways;
    // One draw a way, whether it is asked for or not: naming one way leaves the luck of the others alone.
    EventDraws draws(luck, Draw::approach, region_number(region));
    const Approach drawn{
        drawn_way(draws,
                  {std::pair{Convenor::elected, ways.elected_convenes},
                   {Convenor::community, ways.community_convenes},
                   {Convenor::social_development, ways.social_development_convenes}},
                  Convenor::shared),
        drawn_way(draws, {std::pair{Recommendations::regional, ways.recommends_regionally}}, Recommendations::supralocal),
        drawn_way(draws, {std::pair{Call::by_invitation, ways.invites}}, Call::open),
        drawn_way(draws, {std::pair{Mandatary::prefets_table, ways.prefets_table}, {Mandatary::consortium, ways.consortium}},
                  Mandatary::regional_council),
        drawn_way(draws, {std::pair{ImpasseRule::defer, ways.defers}, {ImpasseRule::mandatary_decides, ways.mandatary_decides}},
                  ImpasseRule::ministry_decides)};
    return {asked.convenor == Convenor::drawn ? drawn.convenor : asked.convenor,
            asked.recommendations == Recommendations::drawn ? drawn.recommendations : asked.recommendations,
            asked.call == Call::drawn ? drawn.call : asked.call, asked.mandatary == Mandatary::drawn ? drawn.mandatary : asked.mandatary,
            asked.impasse == ImpasseRule::drawn ? drawn.impasse : asked.impasse};
}

bool decides_regionally(const Approach& approach, bool has_regional_table) {
    return has_regional_table && approach.recommendations == Recommendations::regional;
}

bool sits_on(Mandatary mandatary, Sector sector) {
    switch (mandatary) {
        case Mandatary::drawn:
            return false;
        case Mandatary::regional_conference:
            return sector != Sector::citizen;
        case Mandatary::prefets_table:
            return sector == Sector::elected;
        case Mandatary::consortium:
            return sector == Sector::institution || sector == Sector::social_development;
        case Mandatary::regional_council:
            return sector == Sector::elected || sector == Sector::community || sector == Sector::social_development;
    }
    return false;
}

}  // namespace concertation
