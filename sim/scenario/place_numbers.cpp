#include "scenario/place_numbers.hpp"

#include <set>

#include "core/digest.hpp"
#include "scenario/place_limits.hpp"

namespace concertation {
namespace {

constexpr auto number_mask = static_cast<std::uint32_t>(most_place_number);

std::uint32_t after(std::uint32_t number) { return number == number_mask ? 1u : number + 1u; }

std::uint32_t number_of(const std::string& name) {
    Digest digest;
    digest.add(std::string_view(name));
    const std::uint32_t number = static_cast<std::uint32_t>(digest.low()) & number_mask;
    return number == 0 ? 1u : number;
}

template <class Places>
void number_each(Places& places) {
    std::set<std::uint32_t> taken;
    for (auto& place : places) {
        if (place.number == 0) place.number = number_of(place.name);
        while (!taken.insert(place.number).second) place.number = after(place.number);
    }
}

}  // namespace

void number_places(Scenario& scenario) {
    number_each(scenario.regions);
    number_each(scenario.territories);
}

}  // namespace concertation
