#include "study/sobol_points.hpp"

#include <openturns/SobolSequence.hxx>

#include "core/random.hpp"

namespace concertation {
namespace {

constexpr std::uint64_t seed_of_designs = 2010;
constexpr std::uint32_t luck_of_orders = 2, luck_of_scrambling = 3;
constexpr std::uint32_t together = 16;  // coordinates of one sequence
constexpr int depth = 16;               // digits scrambled one under the other; those below are drawn

/// Whether the digit under `above` (the digits before it, after a leading 1) is turned.
bool turned(std::uint32_t luck, std::uint32_t of, std::uint32_t above) {
    return (Luck{seed_of_designs, luck}.block(Draw::design, of, above, 0)[0] & 1u) != 0;
}

/// Where a block looks for its point `number`: whole powers of two keep to themselves, so every stretch from the first is an even one.
std::uint32_t place_of(std::uint32_t number, std::uint32_t block) {
    std::uint32_t place = number;
    for (int digit = 0; digit < 31; ++digit) {
        const std::uint32_t above = number >> (digit + 1);
        if (above != 0 && turned(luck_of_orders, block, (above << 5) | static_cast<std::uint32_t>(digit))) place ^= 1u << digit;
    }
    return place;
}

/// `level` in [0, 1) with its binary digits turned by chance, each according to those before it.
double scrambled(double level, std::uint32_t coordinate) {
    double low = 0, width = 1;
    std::uint32_t above = 1;
    for (int digit = 0; digit < depth; ++digit) {
        level *= 2;
        const bool set = level >= 1;
        level -= set ? 1 : 0;
        width /= 2;
        if (set != turned(luck_of_scrambling, coordinate, above)) low += width;
        above = (above << 1) | (set ? 1u : 0u);
    }
    return low + width * Luck{seed_of_designs, luck_of_scrambling}.uniform(Draw::design, coordinate, above, 1);
}

std::uint32_t whole_power(std::uint32_t count) {
    std::uint32_t power = 1;
    while (power < count) power *= 2;
    return power;
}

}  // namespace

std::vector<double> sobol_coordinate(int count, std::uint32_t coordinate) {
    std::vector<double> levels;
    if (count <= 0) return levels;
    // OpenTURNS leaves the sequence's first point, the origin, out.
    const OT::Sample points = OT::SobolSequence(together).generate(whole_power(static_cast<std::uint32_t>(count)));
    for (std::uint32_t number = 0; number < static_cast<std::uint32_t>(count); ++number) {
        const std::uint32_t place = place_of(number, coordinate / together);
        levels.push_back(scrambled(place == 0 ? 0. : points(place - 1, coordinate % together), coordinate));
    }
    return levels;
}

}  // namespace concertation
