#include "findings/pattern.hpp"

#include <set>

namespace concertation {

bool Expected::met_by(double value) const {
    switch (kind) {
        case Kind::above:
            return value > low;
        case Kind::below:
            return value < high;
        case Kind::within:
            return value >= low && value <= high;
        case Kind::nothing:
            return false;
    }
    return false;
}

std::vector<Pattern> with_more_luck(std::vector<Pattern> patterns) {
    // From intervals at the defaults: where twice the effect over the standard deviation of a replicate is under 4.
    const std::set<std::string_view> four = {"F1c", "F2", "F3", "F3b", "F3c", "C1", "C2", "C3", "D3", "D5", "D5b", "D5c", "P1", "P3"};
    for (Pattern& pattern : patterns)
        if (four.count(pattern.id) > 0) pattern.replicates_a_set = 4;
    return patterns;
}

const std::vector<Pattern>& patterns() {
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> rows;
        for (const auto& part : {patterns_of_territories(), patterns_of_the_process(), patterns_of_the_conditions(),
                                 patterns_of_the_challenges(), patterns_of_the_programme()})
            rows.insert(rows.end(), part.begin(), part.end());
        return with_more_luck(rows);
    }();
    return all;
}

}  // namespace concertation
