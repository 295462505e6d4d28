#include "study/latin_column.hpp"

#include <utility>

#include "core/random.hpp"

namespace concertation {
namespace {

constexpr std::uint64_t seed_of_designs = 2010;

}  // namespace

std::vector<double> latin_column(int count, std::uint32_t luck, std::uint32_t column) {
    EventDraws draws(Luck{seed_of_designs, luck}, Draw::design, column);
    std::vector<double> levels;
    levels.reserve(static_cast<std::size_t>(count));
    for (int n = 0; n < count; ++n) levels.push_back((n + draws.unit()) / count);
    for (int left = count; left > 1; --left)
        std::swap(levels[static_cast<std::size_t>(left - 1)], levels[static_cast<std::size_t>(draws.unit() * left)]);
    return levels;
}

}  // namespace concertation
