// Prints the data of the phase portrait as CSV: the rest points of the trust of a homogeneous table, and where each history leads.

#include <cstdio>
#include <string>

#include "ablate/mean_field.hpp"
#include "observe/words.hpp"
#include "scenario/parameter_table.hpp"

using namespace concertation;

int main() {
    const Parameters numbers = default_parameters();
    std::puts("kind,strain,accompaniment,history,trust,stable,dynamic");
    for (const double strain : {1.2, 1.7, 2.2})
        for (int n = 0; n <= 50; ++n) {
            const Surroundings around{n / 50., .5, strain, .25};
            for (const RestPoint& point : rest_points(-1., around, numbers))
                std::printf("rest,%.1f,%.2f,,%.4f,%d,%s\n", strain, around.accompaniment, point.trust, point.stable ? 1 : 0,
                            std::string(word_of(point.dynamic)).c_str());
            for (int h = 0; h <= 20; ++h) {
                Feelings feelings = starting_feelings(h / 20., numbers);
                for (int month = 0; month < 60; ++month) feelings = next_feelings(feelings, around, numbers, true);
                const Dynamic dynamic = reading_of(stances_taken(feelings, around, numbers), numbers);
                std::printf("after_five_years,%.1f,%.2f,%.2f,%.4f,,%s\n", strain, around.accompaniment, h / 20., feelings.trust,
                            std::string(word_of(dynamic)).c_str());
            }
        }
}
