#include "store/dynamic_shares.hpp"

#include <limits>

namespace concertation {
namespace {

double total(const DynamicCounts& counts) {
    double sum = 0;
    for (double count : counts) sum += count;
    return sum;
}

}  // namespace

DynamicShares shares_of(const DynamicCounts& counts) {
    const double sum = total(counts);
    DynamicShares shares{};
    for (std::size_t dynamic = 0; dynamic < shares.size(); ++dynamic)
        shares[dynamic] = sum > 0 ? counts[dynamic] / sum : std::numeric_limits<double>::quiet_NaN();
    return shares;
}

}  // namespace concertation
