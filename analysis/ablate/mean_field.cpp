#include "ablate/mean_field.hpp"

#include "core/math.hpp"
#include "processes/trust.hpp"

namespace concertation {

namespace {

/// What a month does to trust, on average: of one who meets by what it reads, of one who does not by its fading.
double drift(double trust, const Stances& read, double meeting, const Parameters& numbers) {
    const auto moved = [&](Stance stance) { return updated_trust(trust, stance, 0., numbers) - trust; };
    const double met = read[0] * moved(Stance::cooperate) + read[1] * moved(Stance::negotiate) + read[2] * moved(Stance::contest);
    return meeting * met + (1. - meeting) * numbers.trust.fading * (trust_in_strangers(0., numbers) - trust);
}

double felt(const Stances& read, const Parameters& numbers) { return read[0] + numbers.support.negotiated_value * read[1]; }

Stances read_with(const Feelings& feelings, const Surroundings& around, const Parameters& numbers) {
    return stances_read(stances_taken(feelings, around, numbers), around, numbers);
}

}  // namespace

Stances stances_taken(const Feelings& feelings, const Surroundings& around, const Parameters& numbers) {
    const auto& w = numbers.tension;
    const double tension =
        w.z0 + around.strain - w.trust * feelings.trust - w.accompaniment * around.accompaniment - w.support * feelings.support;
    const double cooperate = logistic(-tension / w.noise), contest = 1. - logistic((w.negotiation_width - tension) / w.noise);
    return {cooperate, 1. - cooperate - contest, contest};
}

Stances stances_read(const Stances& taken, const Surroundings& around, const Parameters& numbers) {
    const double misread = numbers.perception.misreading * (1. - around.transparency);
    return {taken[0] * (1. - misread), taken[1] * (1. - misread) + taken[0] * misread, taken[2] + taken[1] * misread};
}

Dynamic reading_of(const Stances& taken, const Parameters& numbers) {
    if (taken[2] >= numbers.reading.conflict) return Dynamic::conflictual;
    return taken[0] >= numbers.reading.cooperation ? Dynamic::cooperation : Dynamic::cooperation_negotiated;
}

Feelings next_feelings(const Feelings& feelings, const Surroundings& around, const Parameters& numbers, bool support_moves) {
    const Stances read = read_with(feelings, around, numbers);
    const double support =
        support_moves ? feelings.support + numbers.support.rate * (felt(read, numbers) - feelings.support) : feelings.support;
    return {feelings.trust + drift(feelings.trust, read, around.meeting, numbers), support};
}

Feelings starting_feelings(double history, const Parameters& numbers) {
    return {numbers.start.trust_base + numbers.start.trust_history * history,
            numbers.start.support_base + numbers.start.support_history * history};
}

double resting_support(double trust, const Surroundings& around, const Parameters& numbers) {
    // Readings rise with support, so repetition from the middle climbs or falls to the nearest rest.
    double support = .5;
    for (int turn = 0; turn < 400; ++turn) support += .25 * (felt(read_with({trust, support}, around, numbers), numbers) - support);
    return support;
}

std::vector<RestPoint> rest_points(double support, const Surroundings& around, const Parameters& numbers) {
    constexpr int steps = 1000;
    const auto move = [&](double trust) {
        const double u = support >= 0. ? support : resting_support(trust, around, numbers);
        return drift(trust, read_with({trust, u}, around, numbers), around.meeting, numbers);
    };
    std::vector<RestPoint> points;
    double before = move(0.);
    for (int step = 1; step <= steps; ++step) {
        const double trust = static_cast<double>(step) / steps;
        const double after = move(trust);
        if ((before > 0.) != (after > 0.)) {
            const double place = trust - 1. / steps * after / (after - before);
            const double u = support >= 0. ? support : resting_support(place, around, numbers);
            points.push_back({place, before > 0., reading_of(stances_taken({place, u}, around, numbers), numbers)});
        }
        before = after;
    }
    return points;
}

}  // namespace concertation
