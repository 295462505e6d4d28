#include "report/allocation_words.hpp"

#include <cmath>
#include <set>

#include "report/differences.hpp"
#include "report/width.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// Under this share of the draws one lever cannot be said to come first.
constexpr double can_tell_first = .6;

std::string word(std::string_view key, Language language, const std::vector<std::string>& values = {}) {
    return text("allocate." + std::string(key), language, values);
}

std::string listed(const std::vector<std::string>& names, Language language) {
    std::string all;
    for (std::size_t place = 0; place < names.size(); ++place)
        all += (place == 0 ? "" : place + 1 == names.size() ? word("and", language) : ", ") + names[place];
    return all;
}

/// "accompaniment, mostly (first in 87% of draws)", or two that cannot be told apart.
std::string first_clause(const Ranking& ranking, Language language) {
    const LeverGain& first = ranking.levers.front();
    if (!(first.per_dollar.mean > 0)) return word("nothing_first", language);
    const std::string name = purchase_name(first.what, language), share = percent(first.first_share, 0, language);
    const bool alone = ranking.levers.size() < 2;
    std::string clause = first.first_share >= can_tell_first || alone
                             ? word("first_clause", language, {name, how_sure(first.first_share, language), share})
                             : word("first_or", language, {name, purchase_name(ranking.levers[1].what, language), share});
    std::vector<std::string> others;
    for (std::size_t row = 1; row < ranking.levers.size(); ++row)
        if (ranking.levers[row].within_luck) others.push_back(purchase_name(ranking.levers[row].what, language));
    return others.empty() ? clause : clause + word("not_told_apart", language, {listed(others, language)});
}

std::string break_even_words(const BreakEven& found, const std::string& aim, Language language) {
    const std::string name = purchase_name(found.what, language), supposed = dollars(found.supposed, language);
    if (!std::isfinite(found.price)) return word("no_price_undoes", language, {name, purchase_name(found.next, language)});
    const double places = found.price < 10000 ? 100 : 1000;
    const auto rounded = [&](double price) { return dollars(places * std::round(price / places), language); };
    std::string range;
    if (std::isfinite(found.low))
        range = std::isfinite(found.high) ? word("price_range", language, {rounded(found.low), rounded(found.high)})
                                          : word("price_open_range", language, {rounded(found.low)});
    return word("break_even", language, {rounded(found.price) + range, name, aim, supposed, purchase_name(found.next, language)});
}

/// 1 or -1 where the interval of the sets, or of luck without them, holds no 0.
int clear_sign(const Effect& effect) {
    const double low = std::isfinite(effect.low) ? effect.low : effect.luck.low,
                 high = std::isfinite(effect.low) ? effect.high : effect.luck.high;
    return low > 0 ? 1 : high < 0 ? -1 : 0;
}

std::size_t row_of(const AllocationDesign& design, std::string_view name) {
    for (std::size_t aim = 0; aim < design.aims.size(); ++aim)
        if (design.aims[aim].name == name) return aim;
    return 0;
}

}  // namespace

std::string change(double value, std::string_view unit, Language language) {
    if (unit != "share" || !std::isfinite(value)) return signed_number(value, unit, language);
    return signed_number(100 * value, "points", language);
}

std::string change_in_unit(double value, std::string_view unit, Language language) {
    if (unit != "share" || !std::isfinite(value)) return signed_in_unit(value, unit, language);
    return in_points(change(value, unit, language), value, 2, language);
}

std::string range_of(double low, double high, std::string_view unit, Language language) {
    if (!std::isfinite(low) || !std::isfinite(high)) return decimal(low, 0, language);
    return "[" + change(low, unit, language) + (language == Language::fr ? "; " : ", ") + change(high, unit, language) + "]";
}

std::string range_of(const Effect& effect, std::string_view unit, Language language) {
    const bool drawn = std::isfinite(effect.low);
    return range_of(drawn ? effect.low : effect.luck.low, drawn ? effect.high : effect.luck.high, unit, language);
}

std::string aim_name(const std::string& name, Language language) {
    if (name == mean_of_needs) return word("needs_reached", language);
    const Measure& of = measures()[static_cast<std::size_t>(measure_row(name))];
    return text((of.is_dynamic ? "dynamic." : "indicator.") + name, language);
}

std::string first_words(const Allocation& allocation, const AllocationDesign& design, Language language) {
    const Ranking &one = allocation.leaders[0].levers, &two = allocation.leaders[1].levers;
    const bool same = one.levers.front().what == two.levers.front().what && one.levers.front().per_dollar.mean > 0 &&
                      two.levers.front().per_dollar.mean > 0;
    const std::string opening =
        same ? word("same_first", language, {capitalised(purchase_name(one.levers.front().what, language))}) : word("depends", language);
    return opening + ' ' +
           word("for_each", language,
                {aim_name(design.aims[0].name, language), first_clause(one, language), aim_name(design.aims[1].name, language),
                 first_clause(two, language)});
}

std::string told_words(const Allocation& allocation, const AllocationDesign& design, std::size_t aim, Language language) {
    const Leader& leader = allocation.leaders[aim];
    if (leader.lever.effects.empty()) return "";
    std::vector<std::string> effects;
    for (std::size_t of = 0; of < design.aims.size(); ++of) {
        const Effects& effect = leader.lever.effects[of];
        const std::string_view unit = design.aims[of].unit();
        effects.push_back(word("told_effect", language,
                               {aim_name(design.aims[of].name, language), in_unit(effect.before, unit, language),
                                in_unit(effect.before + effect.all.mean, unit, language), change_in_unit(effect.all.mean, unit, language),
                                range_of(effect.all, unit, language)}));
    }
    std::string all;
    for (const std::string& each : effects) all += (all.empty() ? "" : "; ") + each;
    all = word(
        "told", language,
        {capitalised(purchase_name(leader.levers.levers.front().what, language)), dollars(total_of(leader.lever.spending), language), all});
    if (clear_sign(leader.lever.effects[aim].all) == 0) all += ' ' + word("within_luck", language);
    if (leader.break_even) return all + ' ' + break_even_words(*leader.break_even, aim_name(design.aims[aim].name, language), language);
    const bool envelope = leader.levers.levers.front().what == "envelope";
    return envelope ? all + ' ' + word("envelope_has_no_price", language) : all;
}

std::string women_and_men_words(const Allocation& allocation, const AllocationDesign& design, Language language) {
    const std::size_t women = row_of(design, "reached_women"), men = row_of(design, "reached_men");
    std::set<std::string> to_women, to_men;
    for (const OptionAlone& option : allocation.options) {
        const std::vector<Effects>& effects = option.sizes.back().effects;
        const int of_women = clear_sign(effects[women].all), of_men = clear_sign(effects[men].all);
        const std::string name = purchase_name(design.options[static_cast<std::size_t>(option.option)].what.name, language);
        if (of_women > 0 && of_men < 0) to_women.insert(name);
        if (of_women < 0 && of_men > 0) to_men.insert(name);
    }
    std::string all;
    if (!to_women.empty()) all = word("from_men_to_women", language, {capitalised(listed({to_women.begin(), to_women.end()}, language))});
    if (!to_men.empty())
        all +=
            (all.empty() ? "" : " ") + word("from_women_to_men", language, {capitalised(listed({to_men.begin(), to_men.end()}, language))});
    return all;
}

}  // namespace concertation
