#include "report/allocation_text.hpp"
#include "store/answer_columns.hpp"
#include "store/places.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

using Row = std::vector<AnswerCell>;

constexpr double per_dollars = 100000;

AnswerCell whole(std::int64_t value) { return value; }
AnswerCell word(std::string_view value) { return std::string(value); }

StoredColumn dollars_column(const std::string& name, const Text& meaning) { return {name, Kind::real, "dollars", meaning}; }

/// What is told of an effect; `name` is its mean's.
std::vector<StoredColumn> effect_columns(const std::string& name, const std::string& before, const Text& who) {
    return {value_column(name, {"effet moyen des jeux d’hypothèses (sans jeux, aux valeurs du scénario) " + who.fr,
                                "mean effect over the sets of assumptions (without sets, at the scenario's own values) " + who.en}),
            value_column(before + "at_defaults", {"effet aux valeurs du scénario", "effect at the scenario's own values"}),
            value_column(before + "luck_low", {"bas de l’intervalle à 95 % du hasard", "low end of the 95% interval of luck"}),
            value_column(before + "luck_high", {"haut de l’intervalle à 95 % du hasard", "high end of the 95% interval of luck"}),
            value_column(before + "low", {"2,5 % des jeux d’hypothèses sont plus bas", "2.5% of the sets of assumptions are lower"}),
            value_column(before + "high", {"2,5 % des jeux d’hypothèses sont plus hauts", "2.5% of the sets of assumptions are higher"})};
}

std::vector<StoredColumn> effects_columns() {
    return joined({effect_columns("effect", "", {"sur tous les territoires", "over all territories"}),
                   effect_columns("worst_off", "worst_off_",
                                  {"sur le dixième des territoires le plus mal placé", "on the worst-off tenth of territories"})});
}

void add_effect(Row& row, const Effect& effect, bool told = true) {
    for (const double value : {effect.mean, effect.luck.mean, effect.luck.low, effect.luck.high, effect.low, effect.high})
        row.push_back(told ? AnswerCell{value} : AnswerCell{});
}

void add_effects(Row& row, const Effects& effects, const Aim& aim) {
    add_effect(row, effects.all);
    add_effect(row, effects.worst_off, aim.has_worst_off());
}

AnswerCell share_of_aim(const std::vector<double>& shares, std::size_t aim) {
    return aim < shares.size() ? AnswerCell{shares[aim]} : AnswerCell{};
}

AnswerTable options_answer(const Allocation& allocation, const AllocationDesign& design) {
    AnswerTable table{
        "options",
        {"ce que fait chaque choix pris seul, à chaque taille, sur chaque mesure",
         "what each option does alone, at each size, to each measure"},
        joined({{{"option", Kind::integer, "", {"numéro du choix", "number of the option"}},
                 word_column("who_fr", {"territoires qui en profitent", "territories it goes to, in French"}),
                 word_column("who_en", {"territoires qui en profitent, en anglais", "territories it goes to"}),
                 word_column("what", {"ce que l’argent achète", "what money buys"}),
                 {"whole", Kind::integer, "", {"1 : la plus grande taille", "1: the largest size"}},
                 dollars_column("spent", {"dollars dépensés pendant la période", "dollars spent over the run"}),
                 measure_column()},
                effects_columns(),
                {value_column("per_dollars", {"effet par 100 000 $, moyenne des jeux", "effect per $100,000, mean over sets"}),
                 value_column("per_dollars_low", {"2,5 % des jeux sont plus bas", "2.5% of the sets are lower"}),
                 value_column("per_dollars_high", {"2,5 % des jeux sont plus hauts", "2.5% of the sets are higher"}),
                 share_column("first_share", {"part des tirages (jeux × réplications) où le choix fait le plus par dollar",
                                              "share of the draws (sets × replicates) in which the option does most for its dollars"})}}),
        {}};
    for (const OptionAlone& alone : allocation.options) {
        const Option& option = design.options[static_cast<std::size_t>(alone.option)];
        for (const SizedEffect& size : alone.sizes)
            for (std::size_t aim = 0; aim < design.aims.size(); ++aim) {
                const bool largest = &size == &alone.sizes.back();
                Row row{whole(alone.option + 1),
                        beneficiary_name(option.who, *design.base, Language::fr),
                        beneficiary_name(option.who, *design.base, Language::en),
                        word(option.what.name),
                        whole(largest ? 1 : 0),
                        size.spent,
                        design.aims[aim].name};
                add_effects(row, size.effects[aim], design.aims[aim]);
                const Per100k told = per_100k(alone, design.aims[aim], aim);
                for (const double value : {told.mean, told.low, told.high}) row.push_back(largest ? AnswerCell{value} : AnswerCell{});
                row.push_back(largest ? share_of_aim(alone.best_share, aim) : AnswerCell{});
                table.rows.push_back(std::move(row));
            }
    }
    return table;
}

AnswerTable levers_answer(const Allocation& allocation, const AllocationDesign& design) {
    AnswerTable table{
        "levers",
        {"ce que fait chaque levier par dollar, groupes réunis, le premier d’abord",
         "what each lever does for a dollar, groups merged, the first first"},
        {measure_column(),
         word_column("what", {"ce que l’argent achète", "what money buys"}),
         value_column("per_dollars", {"effet par 100 000 $, moyenne des jeux", "effect per $100,000, mean over sets"}),
         value_column("per_dollars_low", {"2,5 % des jeux sont plus bas", "2.5% of the sets are lower"}),
         value_column("per_dollars_high", {"2,5 % des jeux sont plus hauts", "2.5% of the sets are higher"}),
         share_column("first_share", {"part des tirages (jeux × réplications) où le levier fait le plus par dollar",
                                      "share of the draws (sets × replicates) in which the lever does most for its dollars"}),
         {"within_luck", Kind::integer, "", {"1 : le hasard ne le départage pas du premier", "1: luck does not tell it from the first"}}},
        {}};
    for (std::size_t aim = 0; aim < allocation.leaders.size(); ++aim)
        for (const LeverGain& lever : allocation.leaders[aim].levers.levers) {
            const Per100k told = per_100k(lever.per_dollar, design.aims[aim]);
            table.rows.push_back({design.aims[aim].name, word(lever.what), told.mean, told.low, told.high, lever.first_share,
                                  whole(lever.within_luck ? 1 : 0)});
        }
    return table;
}

/// What an aim's portfolios were expected to give, as the options add up; nothing where they were not chosen by it.
AnswerCell added(const Portfolio& portfolio, const AllocationDesign& design, std::size_t aim) {
    if (aim == 0) return toward_better(design.aims[0]) * portfolio.added.first;
    if (aim == 1 && !weighs_worst_off(design)) return toward_better(design.aims[1]) * portfolio.added.second;
    return {};
}

AnswerTable portfolios_answer(const Allocation& allocation, const AllocationDesign& design) {
    AnswerTable table{
        "portfolios",
        {"ce que font plusieurs choix ensemble, sur chaque mesure", "what several options do together, to each measure"},
        joined({{{"portfolio", Kind::integer, "", {"numéro de la répartition", "number of the portfolio"}},
                 {"even", Kind::integer, "", {"1 : somme répartie également, comme repère", "1: the sum spread evenly, as a mark"}},
                 {"first",
                  Kind::integer,
                  "",
                  {"1 : celle qui fait le plus ici pour la mesure", "1: the one that does most here for the measure"}},
                 {"above_floor", Kind::integer, "", {"0 : sous le plancher d’équité", "0: under the equity floor"}},
                 dollars_column("spent", {"dollars dépensés pendant la période", "dollars spent over the run"}),
                 measure_column(),
                 value_column("added", {"effet attendu de l’addition", "effect expected from adding up"})},
                effects_columns(),
                {share_column("first_share", {"part des tirages (jeux × réplications) où la répartition fait le plus",
                                              "share of the draws (sets × replicates) in which the portfolio does most"})}}),
        {}};
    for (std::size_t number = 0; number < allocation.portfolios.size(); ++number)
        for (std::size_t aim = 0; aim < design.aims.size(); ++aim) {
            const Portfolio& each = allocation.portfolios[number];
            const bool first = aim < allocation.leaders.size() && allocation.leaders[aim].portfolio == static_cast<int>(number);
            Row row{whole(static_cast<std::int64_t>(number) + 1),
                    whole(each.even ? 1 : 0),
                    whole(first ? 1 : 0),
                    whole(each.above_floor ? 1 : 0),
                    total_of(each.spending),
                    design.aims[aim].name,
                    added(each, design, aim)};
            add_effects(row, each.effects[aim], design.aims[aim]);
            row.push_back(share_of_aim(each.best_share, aim));
            table.rows.push_back(std::move(row));
        }
    return table;
}

AnswerTable parts_answer(const Allocation& allocation) {
    AnswerTable table{"portfolio_parts",
                      {"les choix de chaque répartition", "the options of each portfolio"},
                      {{"portfolio", Kind::integer, "", {"numéro de la répartition", "number of the portfolio"}},
                       {"option", Kind::integer, "", {"numéro du choix", "number of the option"}},
                       dollars_column("spent", {"dollars dépensés pendant la période", "dollars spent over the run"})},
                      {}};
    for (std::size_t number = 0; number < allocation.portfolios.size(); ++number)
        for (std::size_t option = 0; option < allocation.portfolios[number].spending.size(); ++option)
            if (allocation.portfolios[number].spending[option] > 0)
                table.rows.push_back({whole(static_cast<std::int64_t>(number) + 1), whole(static_cast<std::int64_t>(option) + 1),
                                      allocation.portfolios[number].spending[option]});
    return table;
}

/// What came first for each measure, run again under luck that chose nothing.
AnswerTable told_answer(const Allocation& allocation, const AllocationDesign& design) {
    AnswerTable table{
        "told",
        {"ce qui vient en tête pour chaque mesure, simulé de nouveau sous un hasard qui n’a rien choisi",
         "what comes first for each measure, simulated again under luck that chose nothing"},
        joined(
            {{word_column("aim", {"mesure pour laquelle cela vient en tête", "measure for which it comes first"}),
              word_column("what", {"levier; vide : une répartition", "lever; empty: a portfolio"}),
              {"portfolio", Kind::integer, "", {"numéro de la répartition; vide : un levier", "number of the portfolio; empty: a lever"}},
              dollars_column("spent", {"dollars dépensés pendant la période", "dollars spent over the run"}),
              measure_column(),
              value_column("before", {"niveau de la base, moyenne des jeux", "level of the base, mean over sets"})},
             effects_columns()}),
        {}};
    const auto add = [&](const Told& told, const Aim& of, const AnswerCell& what, const AnswerCell& portfolio) {
        for (std::size_t aim = 0; aim < told.effects.size(); ++aim) {
            Row row{of.name, what, portfolio, total_of(told.spending), design.aims[aim].name, told.effects[aim].before};
            add_effects(row, told.effects[aim], design.aims[aim]);
            table.rows.push_back(std::move(row));
        }
    };
    for (std::size_t aim = 0; aim < allocation.leaders.size(); ++aim) {
        const Leader& leader = allocation.leaders[aim];
        add(leader.lever, design.aims[aim], word(leader.levers.levers.front().what), {});
        add(leader.together, design.aims[aim], {}, whole(leader.portfolio + 1));
    }
    return table;
}

AnswerTable break_even_answer(const Allocation& allocation, const AllocationDesign& design) {
    AnswerTable table{
        "break_even",
        {"prix sous lequel le premier levier reste premier", "price under which the first lever stays first"},
        {measure_column(), word_column("what", {"premier levier", "first lever"}),
         word_column("next", {"levier qui le suit", "lever after it"}),
         dollars_column("supposed", {"prix du scénario, par an et par territoire", "price of the scenario, by the year and territory"}),
         dollars_column("price", {"prix supposé × effet par dollar du premier ÷ celui du suivant; vide : aucun",
                                  "supposed price × the first's effect for a dollar ÷ the next's; empty: none"}),
         dollars_column("low", {"2,5 % des jeux sont plus bas", "2.5% of the sets are lower"}),
         dollars_column("high", {"2,5 % des jeux sont plus hauts; vide : aucun prix n’y suffit",
                                 "2.5% of the sets are higher; empty: no price would do"}),
         count_column("unbeaten", {"jeux où le suivant ne donne rien", "sets in which the next gives nothing"})},
        {}};
    for (std::size_t aim = 0; aim < allocation.leaders.size(); ++aim)
        if (const auto& found = allocation.leaders[aim].break_even)
            table.rows.push_back({design.aims[aim].name, word(found->what), word(found->next), found->supposed, found->price, found->low,
                                  found->high, whole(found->unbeaten)});
    return table;
}

}  // namespace

Per100k per_100k(const Effect& gain_a_dollar, const Aim& aim) {
    const double factor = toward_better(aim) * per_dollars;
    const bool higher = factor > 0;
    return {factor * gain_a_dollar.mean, factor * (higher ? gain_a_dollar.low : gain_a_dollar.high),
            factor * (higher ? gain_a_dollar.high : gain_a_dollar.low)};
}

Per100k per_100k(const OptionAlone& option, const Aim& aim, std::size_t row) { return per_100k(option.per_dollar(aim, row), aim); }

std::string beneficiary_name(const Beneficiaries& who, const Scenario& scenario, Language language) {
    const Places named = places(scenario);
    const auto own = [&](const Text& of) { return language == Language::fr ? of.fr : of.en; };
    if (who.territory >= 0) return own(named.territories[static_cast<std::size_t>(who.territory)].name);
    if (who.group.kind == GroupKind::region) return own(named.regions[static_cast<std::size_t>(who.group.part)]);
    return text("group." + std::string(word_of(who.group)), language);
}

std::string purchase_name(std::string_view what, Language language) { return text("lever." + std::string(what), language); }

std::vector<AnswerTable> allocation_answers(const Allocation& allocation, const AllocationDesign& design) {
    return {options_answer(allocation, design), levers_answer(allocation, design), portfolios_answer(allocation, design),
            parts_answer(allocation),           told_answer(allocation, design),   break_even_answer(allocation, design)};
}

}  // namespace concertation
