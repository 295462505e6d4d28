#pragma once
// The same people asked twice: their trust, two years apart, and their positions, one year apart.

#include <array>
#include <vector>

#include "statistics/stream.hpp"
#include "world/region.hpp"

namespace concertation {

/// Over all territories; NaN where nobody could be asked twice.
struct PanelSeen {
    double up = 0, down = 0;  ///< share of the people whose mean trust in those they know rose, or fell, by points of a scale from 0 to 10
    double spread = 0;        ///< standard deviation of that trust at the first date, in [0, 1]
    double between = 0;       ///< share of its variance that lies between territories
    double kept = 0;          ///< its correlation between the two dates
    double moved = 0;         ///< share of axes whose mean position moved by more than one standard error of that change
};

class PanelWatch {
public:
    void watch(const Region& region, Month month);
    PanelSeen result() const;

private:
    struct Person {
        double trust;  ///< mean over those it knows at its table; NaN where it knows nobody
        Month since;
    };
    /// Positions of a table's members.
    using Positions = std::vector<Shares>;

    void compare_positions(const Region& region);
    void ask_again(const Region& region);
    void note_territories(const Region& region);

    std::vector<Person> people_;                ///< of the region watched, as first asked
    std::vector<Positions> positions_;          ///< by table of the region watched, as first seen
    std::vector<std::array<double, 2>> pairs_;  ///< trust of a person, first and then
    Stream within_, territory_, luck_;          ///< variance within a territory; its mean; variance of that mean
    Stream ups_, downs_, moved_;
};

}  // namespace concertation
