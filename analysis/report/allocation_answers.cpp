#include "report/allocation_text.hpp"
#include "store/places.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

using Row = std::vector<AnswerCell>;

StoredColumn column(const std::string& name, Kind kind, const std::string& unit, const std::string& fr, const std::string& en) {
    return {name, kind, unit, {fr, en}};
}

std::string unit_of(const AllocationDesign& design) { return std::string(measures()[static_cast<std::size_t>(design.aim.measure)].unit); }

/// What is told of an effect, over all territories or (`who`) on the worst-off tenth.
void add_effect_columns(std::vector<StoredColumn>& columns, const std::string& name, const std::string& unit, const Text& who) {
    columns.push_back(column(name, Kind::real, unit, "effet moyen " + who.fr, "mean effect " + who.en));
    columns.push_back(column(name + "_low", Kind::real, unit, "hasard, borne basse à 95 %", "luck, 95% lower bound"));
    columns.push_back(column(name + "_high", Kind::real, unit, "hasard, borne haute à 95 %", "luck, 95% upper bound"));
    columns.push_back(
        column(name + "_assumptions_low", Kind::real, unit, "hypothèses, borne basse à 95 %", "assumptions, 95% lower bound"));
    columns.push_back(
        column(name + "_assumptions_high", Kind::real, unit, "hypothèses, borne haute à 95 %", "assumptions, 95% upper bound"));
}

void add_effects_columns(std::vector<StoredColumn>& columns, const std::string& unit) {
    add_effect_columns(columns, "effect", unit, {"sur tous les territoires", "over all territories"});
    add_effect_columns(columns, "worst_off", unit,
                       {"sur le dixième des territoires le plus mal placé", "on the worst-off tenth of territories"});
}

void add_effects(Row& row, const Effects& effects, const Aim& aim) {
    for (const Effect* effect : {&effects.all, &effects.worst_off})
        for (const double value :
             {effect->luck.mean, effect->luck.low, effect->luck.high, effect->assumptions_low, effect->assumptions_high})
            row.push_back(effect == &effects.worst_off && !aim.has_worst_off() ? AnswerCell{} : AnswerCell{value});
}

AnswerTable options_answer(const Allocation& allocation, const AllocationDesign& design) {
    AnswerTable table{"options",
                      {"ce que fait chaque choix pris seul, à chaque taille", "what each option does alone, at each size"},
                      {column("option", Kind::integer, "", "numéro du choix", "number of the option"),
                       column("who_fr", Kind::text, "", "territoires qui en profitent", "territories it goes to, in French"),
                       column("who_en", Kind::text, "", "territoires qui en profitent, en anglais", "territories it goes to"),
                       column("what", Kind::text, "", "ce que l’argent achète", "what money buys"),
                       column("whole", Kind::integer, "", "1 : la plus grande taille", "1: the largest size"),
                       column("spent", Kind::real, "dollars", "dollars dépensés pendant la période", "dollars spent over the run")},
                      {}};
    add_effects_columns(table.columns, unit_of(design));
    table.columns.push_back(column("first_share", Kind::real, "share", "part des jeux d’hypothèses où le choix fait le plus par dollar",
                                   "share of the sets of assumptions in which the option does most for its dollars"));
    for (const OptionAlone& alone : allocation.options) {
        const Option& option = design.options[static_cast<std::size_t>(alone.option)];
        for (const SizedEffect& size : alone.sizes) {
            const bool whole = &size == &alone.sizes.back();
            Row row{std::int64_t{alone.option + 1},
                    beneficiary_name(option.who, *design.base, Language::fr),
                    beneficiary_name(option.who, *design.base, Language::en),
                    std::string(option.what.name),
                    std::int64_t{whole},
                    size.spent};
            add_effects(row, size.effects, design.aim);
            row.push_back(whole ? AnswerCell{alone.best_share} : AnswerCell{});
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

AnswerTable portfolios_answer(const Allocation& allocation, const AllocationDesign& design) {
    AnswerTable table{
        "portfolios",
        {"ce que font plusieurs choix ensemble", "what several options do together"},
        {column("portfolio", Kind::integer, "", "numéro de la répartition", "number of the portfolio"),
         column("even", Kind::integer, "", "1 : somme répartie également, comme repère", "1: the sum spread evenly, as a mark"),
         column("first", Kind::integer, "", "1 : celle qui fait le plus ici", "1: the one that does most here"),
         column("above_floor", Kind::integer, "", "0 : sous le plancher d’équité", "0: under the equity floor"),
         column("measure", Kind::text, "", "mesure visée", "measure aimed at"),
         column("spent", Kind::real, "dollars", "dollars dépensés pendant la période", "dollars spent over the run"),
         column("added", Kind::real, unit_of(design), "effet attendu de l’addition", "effect expected from adding up"),
         column("added_worst_off", Kind::real, unit_of(design), "le même sur le dixième le plus mal placé",
                "the same on the worst-off tenth")},
        {}};
    add_effects_columns(table.columns, unit_of(design));
    table.columns.push_back(column("first_share", Kind::real, "share", "part des jeux d’hypothèses où la répartition fait le plus",
                                   "share of the sets of assumptions in which the portfolio does most"));
    for (std::size_t number = 0; number < allocation.portfolios.size(); ++number) {
        const Portfolio& each = allocation.portfolios[number];
        Row row{static_cast<std::int64_t>(number) + 1,
                std::int64_t{each.even},
                std::int64_t{allocation.first == static_cast<int>(number)},
                std::int64_t{each.above_floor},
                std::string(measures()[static_cast<std::size_t>(design.aim.measure)].name),
                total_of(each.spending),
                each.added.all,
                design.aim.has_worst_off() ? AnswerCell{each.added.worst_off} : AnswerCell{}};
        add_effects(row, each.effects, design.aim);
        row.emplace_back(each.best_share);
        table.rows.push_back(std::move(row));
    }
    return table;
}

AnswerTable parts_answer(const Allocation& allocation) {
    AnswerTable table{"portfolio_parts",
                      {"les choix de chaque répartition", "the options of each portfolio"},
                      {column("portfolio", Kind::integer, "", "numéro de la répartition", "number of the portfolio"),
                       column("option", Kind::integer, "", "numéro du choix", "number of the option"),
                       column("spent", Kind::real, "dollars", "dollars dépensés pendant la période", "dollars spent over the run")},
                      {}};
    for (std::size_t number = 0; number < allocation.portfolios.size(); ++number)
        for (std::size_t option = 0; option < allocation.portfolios[number].spending.size(); ++option)
            if (allocation.portfolios[number].spending[option] > 0)
                table.rows.push_back({static_cast<std::int64_t>(number) + 1, static_cast<std::int64_t>(option) + 1,
                                      allocation.portfolios[number].spending[option]});
    return table;
}

}  // namespace

std::string beneficiary_name(const Beneficiaries& who, const Scenario& scenario, Language language) {
    const Places named = places(scenario);
    const auto own = [&](const Text& of) { return language == Language::fr ? of.fr : of.en; };
    if (who.territory >= 0) return own(named.territories[static_cast<std::size_t>(who.territory)].name);
    if (who.group.kind == GroupKind::region) return own(named.regions[static_cast<std::size_t>(who.group.part)]);
    return text("group." + std::string(word_of(who.group)), language);
}

std::string purchase_name(const Purchase& what, Language language) { return text("lever." + std::string(what.name), language); }

std::vector<AnswerTable> allocation_answers(const Allocation& allocation, const AllocationDesign& design) {
    return {options_answer(allocation, design), portfolios_answer(allocation, design), parts_answer(allocation)};
}

}  // namespace concertation
