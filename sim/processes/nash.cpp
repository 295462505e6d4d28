#include "processes/nash.hpp"

#include <algorithm>
#include <cmath>

#include <Eigen/Dense>

#include "core/math.hpp"

namespace concertation {

namespace {

using Vector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, most_shares + 2, 1>;
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, most_shares + 2, most_shares + 2>;

/// One party of the smoothed problem: its margin is 1 - threshold - slope · Σ √((y-x)² + ε²) / 2.
struct Party {
    Shares position;
    double weight, slope, room;
};

/// How sharp the smoothed problem is: absolute values are rounded over `smoothing`, walls are felt over `wall`.
struct Sharpness {
    double smoothing, wall;
};

/// The problem in the axes the programme allows: find y on the simplex, and a slack t added to every margin (held at 0 in the second
/// phase).
class Problem {
public:
    Problem(std::vector<Party> parties, std::vector<double> caps, bool with_slack)
        : parties_(std::move(parties)), caps_(std::move(caps)), with_slack_(with_slack) {}

    int axes() const { return static_cast<int>(caps_.size()); }
    int variables() const { return axes() + (with_slack_ ? 1 : 0); }

    double margin(const Party& party, const Vector& at, double smoothing) const {
        double distance = 0.;
        for (int k = 0; k < axes(); ++k) {
            const double gap = at[k] - party.position[static_cast<std::size_t>(k)];
            distance += std::sqrt(gap * gap + smoothing * smoothing);
        }
        return party.room - .5 * party.slope * distance + (with_slack_ ? at[axes()] : 0.);
    }

    bool inside(const Vector& at, const Sharpness& sharp) const {
        for (int k = 0; k < axes(); ++k)
            if (!(at[k] > 0.) || !(at[k] < caps_[static_cast<std::size_t>(k)])) return false;
        return std::all_of(parties_.begin(), parties_.end(), [&](const Party& party) { return margin(party, at, sharp.smoothing) > 0.; });
    }

    /// The value to make small: the slack in the first phase, minus the Nash product in the second, with walls.
    double cost(const Vector& at, const Sharpness& sharp) const {
        double sum = with_slack_ ? at[axes()] : 0.;
        for (const Party& party : parties_) sum -= weight(party, sharp) * logarithm(margin(party, at, sharp.smoothing));
        for (int k = 0; k < axes(); ++k) sum -= sharp.wall * (logarithm(at[k]) + logarithm(caps_[static_cast<std::size_t>(k)] - at[k]));
        return sum;
    }

    /// Newton's step on the plane Σ y = const, and minus the slope along it (twice what is left to gain).
    std::pair<Vector, double> step(const Vector& at, const Sharpness& sharp) const {
        const int n = variables();
        Vector gradient = Vector::Zero(n);
        Matrix curvature = Matrix::Zero(n + 1, n + 1);
        if (with_slack_) gradient[axes()] = 1.;
        for (const Party& party : parties_) add_party(party, at, sharp, gradient, curvature);
        for (int k = 0; k < axes(); ++k) {
            const double low = at[k], high = caps_[static_cast<std::size_t>(k)] - at[k];
            gradient[k] += sharp.wall * (1. / high - 1. / low);
            curvature(k, k) += sharp.wall * (1. / (low * low) + 1. / (high * high));
            curvature(n, k) = curvature(k, n) = 1.;
        }
        Vector right = Vector::Zero(n + 1);
        for (int k = 0; k < n; ++k) right[k] = -gradient[k];
        const Vector solved = curvature.partialPivLu().solve(right);
        Vector move = Vector::Zero(n);
        double slope = 0.;
        for (int k = 0; k < n; ++k) {
            move[k] = solved[k];
            slope += gradient[k] * move[k];
        }
        return {move, -slope};
    }

private:
    double weight(const Party& party, const Sharpness& sharp) const { return with_slack_ ? sharp.wall : party.weight; }

    void add_party(const Party& party, const Vector& at, const Sharpness& sharp, Vector& gradient, Matrix& curvature) const {
        const int n = variables();
        const double left = margin(party, at, sharp.smoothing), scale = weight(party, sharp);
        Vector slope = Vector::Zero(n);
        for (int k = 0; k < axes(); ++k) {
            const double gap = at[k] - party.position[static_cast<std::size_t>(k)];
            const double length = std::sqrt(gap * gap + sharp.smoothing * sharp.smoothing);
            slope[k] = -.5 * party.slope * gap / length;
            const double bend = .5 * party.slope * sharp.smoothing * sharp.smoothing / (length * length * length);
            curvature(k, k) += scale * bend / left;
        }
        if (with_slack_) slope[axes()] = 1.;
        for (int r = 0; r < n; ++r) {
            gradient[r] -= scale * slope[r] / left;
            for (int c = 0; c < n; ++c) curvature(r, c) += scale * slope[r] * slope[c] / (left * left);
        }
    }

    std::vector<Party> parties_;
    std::vector<double> caps_;
    bool with_slack_;
};

/// Damped Newton from a point inside, sharper and sharper.
Vector solved(const Problem& problem, Vector at) {
    for (double sharp = 1e-1; sharp > 1e-9; sharp *= .1) {
        const Sharpness sharpness{.01 * sharp, sharp};
        if (!problem.inside(at, sharpness)) continue;
        for (int turn = 0; turn < 60; ++turn) {
            const auto [move, gain] = problem.step(at, sharpness);
            if (!(gain > 1e-12 * sharp)) break;
            const double now = problem.cost(at, sharpness);
            double length = 1.;
            while (length > 1e-12 && (!problem.inside(at + length * move, sharpness) ||
                                      problem.cost(at + length * move, sharpness) > now - .1 * length * gain))
                length *= .5;
            if (length <= 1e-12) break;
            at += length * move;
        }
    }
    return at;
}

/// The axes the programme allows, their caps, and the way back to all axes.
struct Allowed {
    std::vector<std::size_t> axes;
    std::vector<double> caps;
};

Allowed allowed_axes(const Bargain& bargain) {
    Allowed allowed;
    for (std::size_t k = 0; k < most_shares; ++k)
        if (bargain.caps[k] > 0.) {
            allowed.axes.push_back(k);
            allowed.caps.push_back(std::min(1., bargain.caps[k]) + 1e-9);
        }
    return allowed;
}

Party party_of(const Negotiator& member, const Bargain& bargain, const Parameters& numbers, const Allowed& allowed) {
    Party party{{}, member.weight, numbers.decision.distance * member.salience, 1. - acceptance_threshold(member, bargain, numbers)};
    double elsewhere = 1.;
    for (std::size_t k = 0; k < allowed.axes.size(); ++k) {
        party.position[k] = member.position[allowed.axes[k]];
        elsewhere -= party.position[k];
    }
    party.room -= .5 * party.slope * std::max(0., elsewhere);
    return party;
}

Shares spread(const Vector& at, const Allowed& allowed) {
    Shares shares{};
    for (std::size_t k = 0; k < allowed.axes.size(); ++k) shares[allowed.axes[k]] = at[static_cast<int>(k)];
    return normalised(shares);
}

/// A point inside the simplex and the caps, with enough slack for every party.
Vector inner_point(const Allowed& allowed, const std::vector<Party>& parties) {
    const int axes = static_cast<int>(allowed.axes.size());
    double room = 0.;
    for (const double cap : allowed.caps) room += cap;
    Vector at = Vector::Zero(axes + 1);
    for (int k = 0; k < axes; ++k) at[k] = allowed.caps[static_cast<std::size_t>(k)] / room;
    const Problem problem(parties, allowed.caps, true);
    double deficit = 0.;
    for (const Party& party : parties) deficit = std::max(deficit, -problem.margin(party, at, .01));
    at[axes] = deficit + 1.;
    return at;
}

}  // namespace

Agreement nash_agreement(const Bargain& bargain, const Parameters& numbers) {
    const Allowed allowed = allowed_axes(bargain);
    const int axes = static_cast<int>(allowed.axes.size());
    std::vector<Negotiator> staying = bargain.members;
    Agreement agreement;
    for (agreement.rounds = 1;; ++agreement.rounds) {
        std::vector<Party> parties;
        parties.reserve(staying.size());
        for (const Negotiator& member : staying) parties.push_back(party_of(member, bargain, numbers, allowed));
        Vector at = solved(Problem(parties, allowed.caps, true), inner_point(allowed, parties));
        agreement.shares = spread(at, allowed);
        at.conservativeResize(axes);
        const Problem product(parties, allowed.caps, false);
        std::size_t worst = 0;
        double least = product.margin(parties[0], at, 0.);
        for (std::size_t i = 1; i < parties.size(); ++i) {
            const double margin = product.margin(parties[i], at, 0.);
            if (margin < least - 1e-9) least = margin, worst = i;
        }
        agreement.refusing = 1. - static_cast<double>(staying.size()) / static_cast<double>(bargain.members.size());
        if (least > 1e-6) {
            agreement.shares = spread(solved(product, at), allowed);
            agreement.outcome = agreement.rounds == 1 ? DecisionOutcome::consensus : DecisionOutcome::negotiated;
            return agreement;
        }
        staying.erase(staying.begin() + static_cast<std::ptrdiff_t>(worst));
        const double share = static_cast<double>(staying.size()) / static_cast<double>(bargain.members.size());
        if (staying.empty() || (bargain.rule == DecisionRule::majority ? share <= .5 : share < quorum(bargain.rule) - 1e-12)) break;
    }
    agreement.outcome = DecisionOutcome::impasse;
    agreement.refusing = 1. - static_cast<double>(staying.size()) / static_cast<double>(bargain.members.size());
    return agreement;
}

}  // namespace concertation
