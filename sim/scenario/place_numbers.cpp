#include "scenario/place_numbers.hpp"

#include <set>

#include "core/digest.hpp"

namespace concertation {
namespace {

constexpr std::uint32_t number_mask = (1u << 20) - 1u;

template <class Places>
void number_each(Places& places) {
    std::set<std::uint32_t> taken;
    for (auto& place : places) {
        Digest digest;
        digest.add(std::string_view(place.name));
        std::uint32_t number = static_cast<std::uint32_t>(digest.low()) & number_mask;
        while (!taken.insert(number).second) number = (number + 1u) & number_mask;
        place.number = number;
    }
}

}  // namespace

void number_places(Scenario& scenario) {
    number_each(scenario.regions);
    number_each(scenario.territories);
}

}  // namespace concertation
