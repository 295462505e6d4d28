#include "explain/turning_points.hpp"

#include <algorithm>
#include <map>

namespace concertation {
namespace {

/// Months in a row of one dynamic.
struct Spell {
    Month first;
    int months;
    Dynamic dynamic;
};

std::vector<Spell> spells(const std::vector<TerritoryMonth>& months) {
    std::vector<Spell> all;
    for (const TerritoryMonth& month : months) {
        if (all.empty() || all.back().dynamic != month.dynamic) all.push_back({month.month, 0, month.dynamic});
        ++all.back().months;
    }
    return all;
}

std::vector<Turn> every_turn(const std::vector<TerritoryMonth>& months) {
    std::vector<Turn> turns;
    const Spell* settled = nullptr;
    const std::vector<Spell> all = spells(months);
    for (const Spell& spell : all) {
        if (spell.months < settling_months) continue;
        if (settled != nullptr && settled->dynamic != spell.dynamic && spell.first >= first_turning_month)
            turns.push_back({spell.first, settled->dynamic, spell.dynamic, spell.months});
        settled = &spell;
    }
    return turns;
}

}  // namespace

std::vector<Turn> turning_points(const std::vector<TerritoryMonth>& months) {
    std::vector<Turn> turns = every_turn(months);
    std::stable_sort(turns.begin(), turns.end(), [](const Turn& a, const Turn& b) { return a.lasted > b.lasted; });
    if (turns.size() > most_turning_points) turns.resize(most_turning_points);
    std::sort(turns.begin(), turns.end(), [](const Turn& a, const Turn& b) { return a.month < b.month; });
    return turns;
}

int most_turned(const ReplicateRecord& record) {
    std::map<int, std::vector<TerritoryMonth>> months;
    for (const TerritoryMonth& month : record.months) months[month.territory].push_back(month);
    int chosen = 0;
    std::size_t most = 0;
    for (const auto& [territory, of] : months) {
        const std::size_t turns = every_turn(of).size();
        if (turns <= most) continue;
        most = turns;
        chosen = territory;
    }
    return chosen;
}

}  // namespace concertation
