#include "observe/dynamic.hpp"

namespace concertation {

double share_of_readings(const std::array<std::int64_t, 3>& readings, std::size_t kind) {
    const std::int64_t all = readings[0] + readings[1] + readings[2];
    return all > 0 ? static_cast<double>(readings[kind]) / static_cast<double>(all) : 0.;
}

Dynamic dynamic_of(const WindowCounts& window, const Deployment& deployment, const Reading& thresholds) {
    if (!deployment.programme_begun || window.encounters == 0 || (deployment.calls_due && !deployment.decided))
        return Dynamic::not_deployed;
    for (std::size_t s = 0; s < sector_count; ++s)
        if (window.seats[s] > 0 && static_cast<double>(window.filled[s]) < thresholds.attendance * static_cast<double>(window.seats[s]))
            return Dynamic::not_deployed;
    const bool mostly_impasses = static_cast<double>(window.impasses) > thresholds.impasse * static_cast<double>(window.decisions);
    if (share_of_readings(window.readings, 2) >= thresholds.conflict || mostly_impasses) return Dynamic::conflictual;
    if (share_of_readings(window.readings, 0) >= thresholds.cooperation && window.impasses == 0) return Dynamic::cooperation;
    return Dynamic::cooperation_negotiated;
}

}  // namespace concertation
