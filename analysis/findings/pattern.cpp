#include "findings/pattern.hpp"

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

const std::vector<Pattern>& patterns() {
    static const std::vector<Pattern> all = [] {
        std::vector<Pattern> rows;
        for (const auto& part :
             {patterns_of_territories(), patterns_of_the_process(), patterns_of_three_types(), patterns_of_the_conditions(),
              patterns_of_the_challenges(), patterns_of_the_programme(), patterns_of_other_studies()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

}  // namespace concertation
