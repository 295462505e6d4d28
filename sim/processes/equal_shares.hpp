#pragma once
// The method of equal shares, purchase by purchase (Peters, Pierczyński & Skowron 2021).

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include "processes/funding.hpp"

namespace concertation {

/// What a funded file is worth to each of its supporters.
enum class Satisfaction : std::uint8_t { one, cost };

/// A sum as it stands, and what it gains for every cent that all endowments rise.
struct Rising {
    double at = 0, slope = 0;
};

/// Voters with the same endowment who buy files together: first the one that costs them least for what it is worth to them. All of a
/// file's supporters pay the same, except those who have less, who give all they have.
class EqualShares {
public:
    /// `order`: every row of `files`; of files that cost the same for what they are worth, the earliest in it is bought. `files` must
    /// outlive it.
    EqualShares(const std::vector<Candidate>& files, const std::vector<int>& order, int voters, double endowment, Satisfaction);

    /// The next file bought among those that fit; a file that does not is not asked about again. Nothing: no other can be paid for.
    std::optional<int> buy(const std::function<bool(const Candidate&)>& fits);

    /// Files that cost the same for what they are worth as one bought before them: the one bought, then the one passed over for the first
    /// time.
    const std::vector<std::pair<int, int>>& ties() const { return ties_; }

    /// Cents: with endowments higher by anything less, the same files are bought in the same order. Between two such changes money and
    /// prices are lines, so the first change is where two of them cross; a crossing too near to be told from rounding counts as now.
    double same_for() const { return same_for_; }

private:
    bool equal(int a, int b) const;
    double value(int row) const;
    std::optional<Rising> price_each(const Candidate& file);
    void crossing(double gap, double closing);
    void note_choice(int bought, std::size_t asked);
    void pay(int row);

    const std::vector<Candidate>& files_;
    const Satisfaction satisfaction_;
    const double near_;          ///< cents that rounding may hide
    std::vector<Rising> money_;  ///< of each voter
    std::vector<Rising> each_;   ///< what each supporter of a file paid at most when it was last reckoned
    std::vector<Rising> last_;   ///< the same for what the file is worth. Purses only empty: it can but rise
    std::vector<int> left_;      ///< files for sale
    std::vector<std::size_t> rank_;
    std::vector<std::pair<int, int>> ties_;
    std::vector<char> passed_;  ///< files already in `ties_`
    double same_for_ = std::numeric_limits<double>::infinity();
};

}  // namespace concertation
