#include "ablate/mean_field.hpp"

#include "core/math.hpp"
#include "processes/trust.hpp"

namespace concertation {

namespace {

/// What a month of meeting does to trust, on average, for one who meets.
double drift(double trust, const Readings& read, const Parameters& numbers) {
    return read[0] * (updated_trust(trust, Stance::cooperate, numbers) - trust) +
           read[1] * (updated_trust(trust, Stance::negotiate, numbers) - trust) +
           read[2] * (updated_trust(trust, Stance::contest, numbers) - trust);
}

double felt(const Readings& read, const Parameters& numbers) { return read[0] + numbers.support.negotiated_value * read[1]; }

}  // namespace

Readings readings_of(const Feelings& feelings, const Surroundings& around, const Parameters& numbers) {
    const auto& w = numbers.tension;
    const double tension =
        w.z0 + around.strain - w.trust * feelings.trust - w.accompaniment * around.accompaniment - w.support * feelings.support;
    const double cooperate = logistic(-tension / w.noise), contest = 1. - logistic((w.negotiation_width - tension) / w.noise);
    const double negotiate = 1. - cooperate - contest;
    const double misread = numbers.perception.misreading * (1. - around.transparency);
    return {cooperate * (1. - misread), negotiate * (1. - misread) + cooperate * misread, contest + negotiate * misread};
}

Dynamic reading_of(const Readings& readings, const Parameters& numbers) {
    if (readings[2] >= numbers.reading.conflict) return Dynamic::conflictual;
    return readings[0] >= numbers.reading.cooperation ? Dynamic::cooperation : Dynamic::cooperation_negotiated;
}

Feelings next_feelings(const Feelings& feelings, const Surroundings& around, const Parameters& numbers, bool support_moves) {
    const Readings read = readings_of(feelings, around, numbers);
    const double support =
        support_moves ? feelings.support + numbers.support.rate * (felt(read, numbers) - feelings.support) : feelings.support;
    return {feelings.trust + around.meeting * drift(feelings.trust, read, numbers), support};
}

Feelings starting_feelings(double history, const Parameters& numbers) {
    return {numbers.start.trust_base + numbers.start.trust_history * history,
            numbers.start.support_base + numbers.start.support_history * history};
}

double resting_support(double trust, const Surroundings& around, const Parameters& numbers) {
    // Readings rise with support, so repetition from the middle climbs or falls to the nearest rest.
    double support = .5;
    for (int turn = 0; turn < 400; ++turn) support += .25 * (felt(readings_of({trust, support}, around, numbers), numbers) - support);
    return support;
}

std::vector<RestPoint> rest_points(double support, const Surroundings& around, const Parameters& numbers) {
    constexpr int steps = 1000;
    const auto move = [&](double trust) {
        const double u = support >= 0. ? support : resting_support(trust, around, numbers);
        return drift(trust, readings_of({trust, u}, around, numbers), numbers);
    };
    std::vector<RestPoint> points;
    double before = move(0.);
    for (int step = 1; step <= steps; ++step) {
        const double trust = static_cast<double>(step) / steps;
        const double after = move(trust);
        if ((before > 0.) != (after > 0.)) {
            const double place = trust - 1. / steps * after / (after - before);
            const double u = support >= 0. ? support : resting_support(place, around, numbers);
            points.push_back({place, before > 0., reading_of(readings_of({place, u}, around, numbers), numbers)});
        }
        before = after;
    }
    return points;
}

std::string_view name_of(Dynamic dynamic) {
    switch (dynamic) {
        case Dynamic::cooperation:
            return "cooperation";
        case Dynamic::cooperation_negotiated:
            return "cooperation_negotiated";
        case Dynamic::conflictual:
            return "conflictual";
        case Dynamic::not_deployed:
            return "not_deployed";
    }
    return "";
}

}  // namespace concertation
