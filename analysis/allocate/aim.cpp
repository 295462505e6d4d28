#include "allocate/aim.hpp"

#include <algorithm>

#include "compare/groups.hpp"

namespace concertation {

Aim aim_named(std::string_view name) {
    if (name == mean_of_needs) return {std::string(name), {measure_row("reached_women"), measure_row("reached_men")}, true};
    const int row = measure_row(name);
    return {std::string(name), {row}, measures()[static_cast<std::size_t>(row)].better != Better::lower};
}

std::vector<Aim> followed(const Aim& asked) {
    std::vector<Aim> all{asked, aim_named(asked.name == mean_of_needs ? "support" : mean_of_needs)};
    for (const char* name : {"reached_women", "reached_men"})
        if (asked.name != name) all.push_back(aim_named(name));
    return all;
}

Level level_of(const ReplicateRecord& record, const std::vector<double>& values, const Aim& aim) {
    Level sum;
    for (const int measure : aim.measures) {
        const auto row = static_cast<std::size_t>(measure);
        sum.all += values[row];
        if (aim.has_worst_off()) sum.worst_off += worst_off_tenth(record.outcomes, row - dynamic_count, aim.higher);
    }
    const auto count = static_cast<double>(aim.measures.size());
    return {sum.all / count, sum.worst_off / count};
}

}  // namespace concertation
