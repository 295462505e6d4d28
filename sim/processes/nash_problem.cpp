#include "processes/nash_problem.hpp"

#include <algorithm>
#include <cmath>

#include <Eigen/Dense>

namespace concertation {

namespace {

using Vector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, most_shares + 2, 1>;
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, most_shares + 2, most_shares + 2>;

/// A constraint: what is left before it binds, and its multiplier. Both stay above 0.
struct Bound {
    double slack = 0, multiplier = 0, step = 0, multiplier_step = 0;
    double inverse = 0;  ///< of the slack, once this step is begun: divisions are what the search spends its time on

    void begin() { inverse = 1. / slack; }
    double stiffness() const { return multiplier * inverse; }
    /// Newton's step of slack · multiplier = target, once the slack's own step is known.
    void settle(double slack_step, double target) {
        step = slack_step;
        multiplier_step = inverse * (target - multiplier * slack_step) - multiplier;
    }
    void move(double along, double multiplier_along) {
        slack += along * step;
        multiplier += multiplier_along * multiplier_step;
    }
};

/// What each axis adds to a party's distance d ≥ |y - x|: two bounds, d - (y - x) and d + (y - x); with what elimination keeps of them.
struct Side {
    Bound over, under;
    double softness = 0, lean = 0, pull = 0;  ///< 1/D, E/D, b (see eliminate)
};

/// The state of the search. Notation: y shares, t what is added to every margin (first phase only).
class Search {
public:
    /// In the first phase t is made small; in the second the product of margins large.
    Search(const NashProblem& problem, const Shares& from, bool first_phase)
        : problem_(problem), axes_(problem.caps.size()), first_phase_(first_phase), at_(from) {
        const double start = .1;
        double least = 0.;
        for (const Party& party : problem.parties) least = std::min(least, margin(party, at_, axes_));
        const double slack = first_phase ? start - least : 0.;
        // A distance begins a little above what it measures, by less than the margins can bear.
        for (const Party& party : problem.parties) {
            const double room = margin(party, at_, axes_) + slack;
            const double above = party.steepness > 0. ? std::min(start, .5 * room / (party.steepness * static_cast<double>(axes_))) : start;
            const double left = room - party.steepness * above * static_cast<double>(axes_);
            const double weight = first_phase ? 1. / static_cast<double>(problem.parties.size()) : party.weight / left;
            margins_.push_back({left, weight});
            for (std::size_t k = 0; k < axes_; ++k) {
                const double gap = at_[k] - party.position[k], distance = std::fabs(gap) + above;
                const double half = std::max(.5 * weight * party.steepness, 1e-6);
                sides_.push_back({{distance - gap, half}, {distance + gap, half}});
            }
        }
        for (std::size_t k = 0; k < axes_; ++k) {
            floor_.push_back({at_[k], start});
            ceiling_.push_back({problem.caps[k] - at_[k], start});
        }
    }

    const Shares& at() const { return at_; }
    std::vector<double> multipliers() const {
        std::vector<double> all;
        for (const Bound& bound : margins_) all.push_back(bound.multiplier);
        return all;
    }

    /// Mean of slack · multiplier over the bounds that must come to bind or be free.
    double gap() const {
        double sum = 0.;
        for (const Side& side : sides_) sum += product(side.over) + product(side.under);
        for (std::size_t k = 0; k < axes_; ++k) sum += product(floor_[k]) + product(ceiling_[k]);
        double count = 2. * static_cast<double>(sides_.size() + axes_);
        if (first_phase_) {
            for (const Bound& bound : margins_) sum += product(bound);
            count += static_cast<double>(margins_.size());
        }
        return sum / count;
    }

    /// One step of Newton toward products equal to `target`; how far it went, in [0, 1].
    double step(double target) {
        const int n = static_cast<int>(axes_) + (first_phase_ ? 1 : 0);
        for_each_bound([](Bound& bound) { bound.begin(); });
        Matrix system = Matrix::Zero(n + 1, n + 1);
        Vector right = Vector::Zero(n + 1);
        for (std::size_t i = 0; i < margins_.size(); ++i) eliminate(i, target, system, right);
        for (std::size_t k = 0; k < axes_; ++k) {
            const int row = static_cast<int>(k);
            system(row, row) += floor_[k].stiffness() + ceiling_[k].stiffness();
            right[row] += target * (floor_[k].inverse - ceiling_[k].inverse);
            system(n, row) = system(row, n) = 1.;
        }
        if (first_phase_) right[n - 1] -= 1.;
        const Vector move = system.partialPivLu().solve(right);
        if (!std::isfinite(move.sum())) return 0.;  // as near as doubles come
        for (std::size_t i = 0; i < margins_.size(); ++i) settle(i, target, move);
        for (std::size_t k = 0; k < axes_; ++k) {
            floor_[k].settle(move[static_cast<int>(k)], target);
            ceiling_[k].settle(-move[static_cast<int>(k)], target);
        }
        return advance(move);
    }

private:
    static double product(const Bound& bound) { return bound.slack * bound.multiplier; }
    double party_target(std::size_t i, double target) const { return first_phase_ ? target : problem_.parties[i].weight; }
    Side* sides_of(std::size_t i) { return sides_.data() + i * axes_; }

    /// Takes a party's distances out of the system: with wp, wq the stiffness of a side's bounds, D = wp + wq and E = wp - wq,
    /// Δd = (E Δy + a w ΔS + b) / D, where a is the steepness, w the stiffness of the margin S, and b what is not in balance.
    void eliminate(std::size_t i, double target, Matrix& system, Vector& right) {
        const double a = problem_.parties[i].steepness, w = margins_[i].stiffness();
        const double force = party_target(i, target) * margins_[i].inverse;
        double softness = 0., pull = 0.;
        Side* const sides = sides_of(i);
        for (std::size_t k = 0; k < axes_; ++k) {
            Side& side = sides[k];
            const double wp = side.over.stiffness(), wq = side.under.stiffness();
            const double push_over = target * side.over.inverse, push_under = target * side.under.inverse;
            side.softness = 1. / (wp + wq);
            side.lean = (wp - wq) * side.softness;
            side.pull = push_over + push_under - a * force;
            softness += side.softness;
            pull += side.pull * side.softness;
            const int row = static_cast<int>(k);
            system(row, row) += 4. * wp * wq * side.softness;
            right[row] += side.lean * side.pull - push_over + push_under;
        }
        const double give = w / (1. + a * a * w * softness);  // of the margin, once its distances have given way
        for (std::size_t k = 0; k < axes_; ++k) {
            const int row = static_cast<int>(k);
            const double lean = a * give * sides[k].lean;
            right[row] -= lean * a * pull;
            for (std::size_t other = 0; other < axes_; ++other) system(row, static_cast<int>(other)) += lean * a * sides[other].lean;
            if (first_phase_) {
                system(row, static_cast<int>(axes_)) -= lean;
                system(static_cast<int>(axes_), row) -= lean;
            }
        }
        if (!first_phase_) return;
        system(static_cast<int>(axes_), static_cast<int>(axes_)) += give;
        right[static_cast<int>(axes_)] += force + give * a * pull;
    }

    /// The steps of a party's bounds, from the move of the shares.
    void settle(std::size_t i, double target, const Vector& move) {
        const double a = problem_.parties[i].steepness, w = margins_[i].stiffness();
        Side* const sides = sides_of(i);
        double softness = 0., leaning = 0., pull = 0.;
        for (std::size_t k = 0; k < axes_; ++k) {
            softness += sides[k].softness;
            leaning += sides[k].lean * move[static_cast<int>(k)];
            pull += sides[k].pull * sides[k].softness;
        }
        const double added = first_phase_ ? move[static_cast<int>(axes_)] : 0.;
        const double margin_step = (added - a * (leaning + pull)) / (1. + a * a * w * softness);
        margins_[i].settle(margin_step, party_target(i, target));
        for (std::size_t k = 0; k < axes_; ++k) {
            const double along = move[static_cast<int>(k)];
            const double distance = sides[k].lean * along + (a * w * margin_step + sides[k].pull) * sides[k].softness;
            sides[k].over.settle(distance - along, target);
            sides[k].under.settle(distance + along, target);
        }
    }

    template <class Visit>
    void for_each_bound(Visit visit) {
        for (Bound& bound : margins_) visit(bound);
        for (Side& side : sides_) visit(side.over), visit(side.under);
        for (std::size_t k = 0; k < axes_; ++k) visit(floor_[k]), visit(ceiling_[k]);
    }

    /// Goes as far as the bounds allow, slacks and multipliers each on their own.
    double advance(const Vector& move) {
        constexpr double short_of_the_bound = .98;
        double most = 1. / short_of_the_bound, multipliers_most = most;
        for_each_bound([&](const Bound& bound) {
            if (bound.slack + most * bound.step < 0.) most = -bound.slack / bound.step;
            if (bound.multiplier + multipliers_most * bound.multiplier_step < 0.)
                multipliers_most = -bound.multiplier / bound.multiplier_step;
        });
        most *= short_of_the_bound;
        multipliers_most *= short_of_the_bound;
        for_each_bound([&](Bound& bound) { bound.move(most, multipliers_most); });
        for (std::size_t k = 0; k < axes_; ++k) at_[k] += most * move[static_cast<int>(k)];
        return std::min(most, multipliers_most);
    }

    const NashProblem& problem_;
    std::size_t axes_;
    bool first_phase_;
    Shares at_;
    std::vector<Bound> margins_, floor_, ceiling_;
    std::vector<Side> sides_;  ///< by party, then axis
};

constexpr int most_steps = 100;
constexpr double small_enough = 1e-10, too_short = 1e-9;

/// How much smaller the next target is: a step that went its whole way earns a sharper one.
double reduction(double along) { return std::clamp((1. - along) * (1. - along), .01, .5); }

}  // namespace

double margin(const Party& party, const Shares& at, std::size_t axes) {
    double distance = 0.;
    for (std::size_t k = 0; k < axes; ++k) distance += std::fabs(at[k] - party.position[k]);
    return party.room - party.steepness * distance;
}

Compromise largest_smallest_margin(const NashProblem& problem, double enough) {
    const std::size_t axes = problem.caps.size();
    double room = 0.;
    for (const double cap : problem.caps) room += cap;
    Shares middle{};
    for (std::size_t k = 0; k < axes; ++k) middle[k] = problem.caps[k] / room;
    Search search(problem, middle, true);
    const auto all_have_enough = [&] {
        return std::all_of(problem.parties.begin(), problem.parties.end(),
                           [&](const Party& party) { return margin(party, search.at(), axes) > enough; });
    };
    double gap = search.gap(), along = .7;
    for (int turn = 0; turn < most_steps && gap > small_enough && !all_have_enough(); ++turn) {
        along = search.step(reduction(along) * gap);
        if (!(along > too_short)) break;
        gap = search.gap();
    }
    return {search.at(), search.multipliers()};
}

Shares largest_product(const NashProblem& problem, const Shares& from) {
    Search search(problem, from, false);
    double gap = search.gap(), along = .7;
    for (int turn = 0; turn < most_steps; ++turn) {
        along = search.step(reduction(along) * gap);
        gap = search.gap();
        if (!(along > too_short) || (gap < small_enough && along > .9)) break;
    }
    return search.at();
}

}  // namespace concertation
