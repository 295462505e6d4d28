#include "processes/spatial.hpp"

#include <algorithm>
#include <cmath>

namespace concertation {

double spatial_distance(const std::vector<double>& salience, const std::vector<double>& from, const std::vector<double>& to) {
    double sum = 0., whole = 0.;
    for (std::size_t k = 0; k < salience.size(); ++k) {
        const double weighed = salience[k] * (from[k] - to[k]);
        sum += weighed * weighed;
        whole += salience[k] * salience[k];
    }
    return whole > 0. ? std::sqrt(sum / whole) : 0.;
}

double spatial_utility(double distance, double risk) {
    return distance <= 1. ? (1. - distance) * (1. + risk * distance) : (1. - distance) * (1. + risk);
}

namespace {

constexpr double least_gain = 1e-5, least_base = 1e-10, least_move = 1e-6, enough_change = .02, least_way = 1e-4;

constexpr double together = 1e-3;  ///< positions nearer than this are one option

using Square = std::vector<std::vector<double>>;

double length(const std::vector<double>& from, const std::vector<double>& to) {
    double squares = 0.;
    for (std::size_t k = 0; k < from.size(); ++k) squares += (from[k] - to[k]) * (from[k] - to[k]);
    return std::sqrt(squares);
}

/// One turn: everybody looks at the same positions, then all move.
class Turn {
public:
    Turn(const SpatialCase& actors, const ByIssue& position, const SpatialRules& rules)
        : actors_(actors), position_(position), rules_(rules), count_(actors.power.size()) {
        for (std::size_t i = 0; i < count_; ++i) {
            double sum = 0.;
            for (const double salience : actors.salience[i]) sum += salience;
            salience_.push_back(sum);
            weight_.push_back(sum * actors.power[i]);
        }
        for (std::size_t i = 0; i < count_; ++i) {
            distance_.emplace_back();
            for (std::size_t j = 0; j < count_; ++j) distance_[i].push_back(spatial_distance(actors.salience[i], position[i], position[j]));
        }
        set_risk();
    }

    const std::vector<double>& risk() const { return risk_; }

    /// Chance that each actor's position wins, with the actors' own risk attitudes; those who stand together share one option.
    std::vector<double> probability() const {
        std::vector<std::size_t> standing, first;  // by actor: its option; by option: the first actor there
        for (std::size_t i = 0; i < count_; ++i) {
            std::size_t option = 0;
            while (option < first.size() && length(position_[i], position_[first[option]]) >= together) ++option;
            if (option == first.size()) first.push_back(i);
            standing.push_back(option);
        }
        const Square own = seen_by_itself();
        Square utility(count_);
        for (std::size_t k = 0; k < count_; ++k)
            for (const std::size_t actor : first) utility[k].push_back(own[k][actor]);
        const std::vector<double> chances = spatial_chances(utility, actors_.power, rules_);
        std::vector<double> each;
        each.reserve(standing.size());
        for (const std::size_t option : standing) each.push_back(chances[option]);
        return each;
    }

    ByIssue moved() const {
        std::vector<std::vector<Deal>> queues(count_);
        for (std::size_t i = 0; i < count_; ++i) queues[i].push_back({});  // the status quo
        for (std::size_t i = 0; i < count_; ++i) {
            const Deal deal = challenge_of(i);
            if (!deal.strikes) continue;
            queues[deal.i].push_back(deal);
            queues[deal.j].push_back(deal);
        }
        ByIssue next = position_;
        const Square own = seen_by_itself();
        for (std::size_t a = 0; a < count_; ++a) {
            const std::vector<Deal>& queue = queues[a];
            if (queue.size() == 1) continue;
            const std::vector<double> chances = spatial_chances(worth_of(queue, own), actors_.power, rules_);
            const Deal& best = queue[static_cast<std::size_t>(std::max_element(chances.begin(), chances.end()) - chances.begin())];
            if (best.strikes) next[a] = a == best.i ? best.half_i : best.half_j;
        }
        return next;
    }

private:
    /// Where two would stand after bargaining; the status quo where it does not strike.
    struct Deal {
        bool strikes = false;
        std::size_t i = 0, j = 0;
        std::vector<double> half_i, half_j;
    };

    void set_risk() {
        risk_.assign(count_, 0.);
        const std::vector<double> chances = spatial_chances(seen_by_itself(), actors_.power, rules_);
        const double most = *std::max_element(chances.begin(), chances.end()), least = *std::min_element(chances.begin(), chances.end());
        if (!(most > least)) return;
        for (std::size_t i = 0; i < count_; ++i) {
            const double p = chances[i];
            switch (rules_.risk_range) {
                case SpatialRiskRange::minimum:
                    risk_[i] = (p - least) / (most - least);
                    break;
                case SpatialRiskRange::middle:
                    risk_[i] = (3. * p - (most + 2. * least)) / (2. * (most - least));
                    break;
                case SpatialRiskRange::maximum:
                    risk_[i] = (2. * p - (most + least)) / (most - least);
                    break;
            }
        }
    }

    /// Risk of `i` as `h` sees it.
    double risk_seen(std::size_t h, std::size_t i) const {
        switch (rules_.risk_view) {
            case SpatialRiskView::own:
                return risk_[h];
            case SpatialRiskView::third:
                return (2. * risk_[h] + risk_[i]) / 3.;
            case SpatialRiskView::half:
                return (risk_[h] + risk_[i]) / 2.;
            case SpatialRiskView::two_thirds:
                return (risk_[h] + 2. * risk_[i]) / 3.;
            case SpatialRiskView::other:
                return risk_[i];
        }
        return risk_[h];
    }

    /// Utility of each position to each actor, as `h` sees it.
    Square seen_by(std::size_t h) const {
        Square utility(count_, std::vector<double>(count_));
        for (std::size_t i = 0; i < count_; ++i) {
            const double risk = risk_seen(h, i);
            for (std::size_t j = 0; j < count_; ++j) utility[i][j] = spatial_utility(distance_[i][j], risk);
        }
        return utility;
    }

    /// Utility of each position to each actor, with its own risk attitude.
    Square seen_by_itself() const {
        Square utility(count_, std::vector<double>(count_));
        for (std::size_t i = 0; i < count_; ++i)
            for (std::size_t j = 0; j < count_; ++j) utility[i][j] = spatial_utility(distance_[i][j], risk_[i]);
        return utility;
    }

    /// What a third party adds to the side of i (above 0) or of j (below 0).
    double third_party(std::size_t n, std::size_t i, std::size_t j, const Square& u, double base_i, double base_j) const {
        const double v = weight_[n] * (u[n][i] - u[n][j]);
        if (rules_.commitment == SpatialCommitment::none) return v;
        const double with_i = base_i + std::max(v, 0.), with_j = base_j + std::max(-v, 0.), win = with_i / (with_i + with_j);
        const double ui = u[n][i], uj = u[n][j], un = u[n][n];
        const bool semi = rules_.commitment == SpatialCommitment::semi;
        const double back_i = win * (semi ? 2. * ui + un : 3. * ui) + (1. - win) * 3. * uj;
        const double back_j = win * 3. * ui + (1. - win) * (semi ? 2. * uj + un : 3. * uj);
        if (semi) return weight_[n] * (back_i - back_j);
        // Fully committed, its joining is what changes the chances.
        const double reach = std::fabs(v), joined_i = (base_i + reach) / (base_i + base_j + reach),
                     joined_j = base_i / (base_i + base_j + reach);
        return weight_[n] * 3. * (joined_i - joined_j) * (ui - uj);
    }

    /// Chance that i prevails over j, as seen through `u`.
    double victory_chance(std::size_t i, std::size_t j, const Square& u) const {
        const double base_i = least_base + weight_[i] * (u[i][i] - u[i][j]), base_j = least_base + weight_[j] * (u[j][j] - u[j][i]);
        double side_i = base_i, side_j = base_j;
        for (std::size_t n = 0; n < count_; ++n) {
            if (n == i || n == j) continue;
            const double added = third_party(n, i, j, u, base_i, base_j);
            (added > 0. ? side_i : side_j) += std::fabs(added);
        }
        return side_i / (side_i + side_j);
    }

    Deal challenge_of(std::size_t i) const {
        const Square u = seen_by(i);
        double best = least_gain, chance = 0.;
        std::size_t target = i;
        for (std::size_t j = 0; j < count_; ++j) {
            if (j == i) continue;
            const double win = victory_chance(i, j, u), mine = u[i][i], theirs = u[i][j];
            const double gain =
                (1. - salience_[j]) * 2. * mine + salience_[j] * (win * 2. * mine + (1. - win) * 2. * theirs) - (mine + theirs);
            if (gain > best) best = gain, target = j, chance = win;
        }
        return target == i ? Deal{} : deal(i, target, chance);
    }

    Deal deal(std::size_t i, std::size_t j, double win) const {
        Deal deal{true, i, j, {}, {}};
        const auto rounded = [](double share) { return std::floor(.5 + 1e4 * share) / 1e4; };
        for (std::size_t k = 0; k < position_[i].size(); ++k) {
            const double si = actors_.salience[i][k], sj = actors_.salience[j][k], xi = position_[i][k], xj = position_[j][k];
            const double wi = si * si * win * win, wj = sj * sj * (1. - win) * (1. - win), whole = wi + least_move + wj;
            deal.half_i.push_back(rounded(((wi + least_move) * xi + wj * xj) / whole));
            deal.half_j.push_back(rounded((wi * xi + (wj + least_move) * xj) / whole));
        }
        return deal;
    }

    /// Utility of each deal of a queue to each actor: the mean over where everybody would stand.
    Square worth_of(const std::vector<Deal>& queue, const Square& own) const {
        Square worth(count_, std::vector<double>(queue.size()));
        for (std::size_t k = 0; k < count_; ++k) {
            double unmoved = 0.;
            for (std::size_t n = 0; n < count_; ++n) unmoved += own[k][n];
            for (std::size_t q = 0; q < queue.size(); ++q) {
                const Deal& deal = queue[q];
                double sum = unmoved;
                if (deal.strikes) {
                    const auto to = [&](const std::vector<double>& half) {
                        return spatial_utility(spatial_distance(actors_.salience[k], position_[k], half), risk_[k]);
                    };
                    sum += to(deal.half_i) - own[k][deal.i] + to(deal.half_j) - own[k][deal.j];
                }
                worth[k][q] = sum / static_cast<double>(count_);
            }
        }
        return worth;
    }

    const SpatialCase& actors_;
    const ByIssue& position_;
    const SpatialRules& rules_;
    std::size_t count_;
    std::vector<double> salience_, weight_;  ///< over all issues, alone and times power
    Square distance_;
    std::vector<double> risk_;
};

double way(const ByIssue& from, const ByIssue& to) {
    double sum = 0.;
    for (std::size_t i = 0; i < from.size(); ++i) sum += length(from[i], to[i]);
    return sum;
}

}  // namespace

SpatialRun spatial_bargaining(const SpatialCase& start, const SpatialRules& rules, int most_turns) {
    SpatialRun run;
    ByIssue position = start.position;
    double first_way = 0.;
    for (int turn = 0;; ++turn) {
        const Turn now(start, position, rules);
        run.states.push_back({position, now.probability()});
        if (turn == 0) run.risk = now.risk();
        if (turn >= 1) {
            const double last_way = way(run.states[run.states.size() - 2].position, position);
            if (turn == 1) first_way = last_way;
            run.last_fractional_change = last_way / (first_way + least_way);
            run.converged = turn >= 2 && run.last_fractional_change < enough_change;
        }
        if (run.converged || turn == most_turns) return run;
        position = now.moved();
    }
}

}  // namespace concertation
