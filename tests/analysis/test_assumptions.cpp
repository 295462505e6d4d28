// Sets of assumptions: within their ranges, evenly spread, the first ones of more, and under luck of their own.

#include <catch2/catch.hpp>
#include <cmath>
#include <set>

#include "scenario/choice_table.hpp"
#include "scenario/parameter_table.hpp"
#include "study/assumptions.hpp"
#include "study/sobol_points.hpp"

using namespace concertation;

namespace {

std::string value_in(const std::vector<std::string>& set, const std::string& name) {
    for (const std::string& setting : set)
        if (setting.rfind(name + "=", 0) == 0) return setting.substr(name.size() + 1);
    FAIL("no " << name);
    return "";
}

}  // namespace

TEST_CASE("fewer sets of assumptions are the first of more", "[assumptions]") {
    const auto fewer = assumption_sets(49), more = assumption_sets(50), many = assumption_sets(200);
    for (std::size_t set = 0; set < fewer.size(); ++set) CHECK(fewer[set] == more[set]);
    for (std::size_t set = 0; set < more.size(); ++set) CHECK(more[set] == many[set]);
    CHECK(assumption_sets(0).empty());
}

TEST_CASE("sets of assumptions draw every uncertain parameter from its range, evenly, and every choice that varies", "[assumptions]") {
    const auto sets = assumption_sets(64);
    REQUIRE(sets.size() == 64);
    std::size_t drawn = 0;
    for (const ParameterRow& row : parameter_table()) {
        if (!varies(row)) continue;
        ++drawn;
        std::vector<int> strata(16);
        for (const auto& set : sets) {
            const double value = std::stod(value_in(set, std::string(row.name))), width = row.prior.high - row.prior.low;
            CHECK(value >= row.prior.low);
            CHECK(value <= row.prior.high);
            ++strata[static_cast<std::size_t>(std::min((value - row.prior.low) / width, .999999) * 16)];
        }
        INFO(row.name);
        if (!row.integer) CHECK(strata == std::vector<int>(16, 4));
    }
    for (const ChoiceRow& row : choice_table()) {
        if (!varies(row)) continue;
        ++drawn;
        for (const std::string_view word : row.drawn) {
            INFO(row.name << " " << word);
            CHECK(std::count(row.words.begin(), row.words.end(), word) == 1);
            const auto of_word =
                std::count_if(sets.begin(), sets.end(), [&](const auto& set) { return value_in(set, std::string(row.name)) == word; });
            CHECK(std::abs(of_word - 64 / static_cast<int>(row.drawn.size())) <= 1);
        }
    }
    CHECK(sets.front().size() == drawn);
}

TEST_CASE("no coordinate of the points all but repeats another", "[assumptions]") {
    constexpr int points = 50, coordinates = 256;
    std::vector<std::vector<double>> all;
    for (std::uint32_t coordinate = 0; coordinate < coordinates; ++coordinate) {
        all.push_back(sobol_coordinate(points, coordinate));
        for (double& level : all.back()) {
            CHECK((level > 0 && level < 1));
            level -= .5;
        }
    }
    double worst = 0;
    const auto product = [](const std::vector<double>& a, const std::vector<double>& b) {
        double sum = 0;
        for (int n = 0; n < points; ++n) sum += a[static_cast<std::size_t>(n)] * b[static_cast<std::size_t>(n)];
        return sum;
    };
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            worst = std::max(worst, std::fabs(product(all[i], all[j])) / std::sqrt(product(all[i], all[i]) * product(all[j], all[j])));
    CHECK(worst < .8);  // one sequence in 248 dimensions: .99
}

TEST_CASE("each set has replicates of its own, enough of them for its territories", "[assumptions]") {
    CHECK(usual_replicates_a_set(38) == 4);
    CHECK(usual_replicates_a_set(3) == 40);
    CHECK(usual_replicates_a_set(1) == 120);
    CHECK(usual_replicates_a_set(3800) == 2);
    std::set<int> used;
    for (int set = 1; set <= 50; ++set)
        for (int replicate = 0; replicate < 4; ++replicate) CHECK(used.insert(first_replicate_of_set(set, 4) + replicate).second);
    CHECK(*used.begin() >= 1000000);  // beyond the most replicates a scenario may ask for
}
