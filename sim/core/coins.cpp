#include "core/coins.hpp"

#include <boost/random/discrete_distribution.hpp>
#include <boost/random/uniform_01.hpp>
#include <boost/random/uniform_int_distribution.hpp>

#include "core/expects.hpp"

namespace concertation {

bool heads(EventDraws& draws, double chance) {
    // Boost's Bernoulli draws nothing where the chance is 0, which would hand the event's next draw another word.
    return boost::random::uniform_01<double>()(draws) < chance;
}

int whole_below(EventDraws& draws, int count) {
    expects(count > 0, "a whole number is drawn among at least one");
    return boost::random::uniform_int_distribution<int>(0, count - 1)(draws);
}

int row_drawn(EventDraws& draws, std::span<const double> weights) {
    // Given its weights at the draw, Boost's distribution cumulates them; built from them, it would make a table of aliases, in which a
    // small move of a weight sends the same luck elsewhere.
    using Rows = boost::random::discrete_distribution<int, double>;
    return Rows()(draws, Rows::param_type(weights.begin(), weights.end()));
}

}  // namespace concertation
