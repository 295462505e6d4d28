// What a replicate came to, and its regions month by month: stored for every replicate.
#include "store/measures.hpp"
#include "store/schema_cells.hpp"
#include "store/words.hpp"

#include "core/expects.hpp"

namespace concertation {

StoredTable<TerritoryOutcome> outcomes_table(const std::vector<Text>& meanings) {
    using Of = Keyed<TerritoryOutcome>;
    StoredTable<TerritoryOutcome> table{
        "outcomes",
        {"ce à quoi un territoire est arrivé, toutes les réplications", "what a territory came to, every replicate"},
        by_replicate<TerritoryOutcome>({
            {{"territory", Kind::integer, "", {"numéro du territoire", "number of the territory"}},
             [](const Of& of, int) { return whole_cell(of.row.territory); }},
            {{"dynamic", Kind::text, "", {"dynamique lue à la fin", "dynamic read at the end"}},
             [](const Of& of, int) { return Cell{word_of(of.row.dynamic)}; }},
            {{"reason",
              Kind::text,
              "",
              {"motif d’une dynamique conflictuelle : échanges, votes bloqués ou les deux",
               "what makes a conflictual dynamic read so: exchanges, blocked votes or both"}},
             [](const Of& of, int) { return text_cell(word_of(of.row.reason)); }},
        })};
    expects(meanings.size() == indicators().size(), "every indicator has a meaning in the results file");
    for (std::size_t index = 0; index < meanings.size(); ++index) {
        const Indicator& indicator = indicators()[index];
        table.fields.push_back({{std::string(indicator.name), Kind::real, std::string(indicator.unit), meanings[index]},
                                [](const Of& of, int part) { return real_cell(of.row.indicators[static_cast<std::size_t>(part)]); },
                                static_cast<int>(index)});
    }
    return table;
}

StoredTable<std::vector<double>> measures_table(const std::vector<Text>& meanings) {
    using Of = Keyed<std::vector<double>>;
    StoredTable<std::vector<double>> table{"measures",
                                           {"chaque réplication en une ligne : parts des dynamiques, moyennes des territoires",
                                            "each replicate in one row: shares of the dynamics, means over territories"},
                                           by_replicate<std::vector<double>>({})};
    const Text share_of{"part des territoires dans cette dynamique à la fin", "share of territories in this dynamic at the end"};
    for (std::size_t row = 0; row < measures().size(); ++row) {
        const Measure& measure = measures()[row];
        const Text& meaning = measure.is_dynamic ? share_of : meanings[row - dynamic_count];
        table.fields.push_back({{std::string(measure.name), Kind::real, std::string(measure.unit), meaning},
                                [](const Of& of, int part) { return real_cell(of.row[static_cast<std::size_t>(part)]); },
                                static_cast<int>(row)});
    }
    return table;
}

StoredTable<RegionAxis> region_axes_table() {
    using Of = Keyed<RegionAxis>;
    return {"region_axes",
            {"chaque axe dans chaque région, moyennes des mois et des territoires, toutes les réplications",
             "each axis in each region, means over months and territories, every replicate"},
            by_replicate<RegionAxis>({
                {{"region", Kind::integer, "", {"numéro de la région", "number of the region"}},
                 [](const Of& of, int) { return whole_cell(of.row.region); }},
                {{"axis", Kind::integer, "", {"numéro de l’axe", "number of the axis"}},
                 [](const Of& of, int) { return whole_cell(of.row.axis); }},
                {{"reached_women", Kind::real, "share", {"besoins rejoints des femmes sur l’axe", "needs reached on the axis, women"}},
                 [](const Of& of, int) { return real_cell(of.row.reached_women); }},
                {{"reached_men", Kind::real, "share", {"besoins rejoints des hommes sur l’axe", "needs reached on the axis, men"}},
                 [](const Of& of, int) { return real_cell(of.row.reached_men); }},
                {{"awarded", Kind::integer, "cents", {"argent attribué à des projets de l’axe", "money awarded to projects on the axis"}},
                 [](const Of& of, int) { return whole_cell(of.row.awarded); }},
            })};
}

StoredTable<RegionNetwork> region_networks_table() {
    using Of = Keyed<RegionNetwork>;
    return {
        "region_networks",
        {"liens entre les territoires de chaque région au dernier mois, toutes les réplications",
         "ties between the territories of each region in the last month, every replicate"},
        by_replicate<RegionNetwork>({
            {{"region", Kind::integer, "", {"numéro de la région", "number of the region"}},
             [](const Of& of, int) { return whole_cell(of.row.region); }},
            {{"ties",
              Kind::integer,
              "count",
              {"liens entre membres de territoires différents à la table régionale",
               "ties between members of different territories at the regional table"}},
             [](const Of& of, int) { return whole_cell(of.row.ties); }},
            {{"components",
              Kind::integer,
              "count",
              {"groupes de territoires liés; autant que de territoires s’ils n’ont aucun lien",
               "groups of territories that ties join; as many as territories where there is no tie"}},
             [](const Of& of, int) { return whole_cell(of.row.components); }},
            {{"tied_share", Kind::real, "share", {"part des liens possibles", "share of the ties that could be"}},
             [](const Of& of, int) { return real_cell(of.row.tied_share); }},
            {{"trust", Kind::real, "share", {"confiance moyenne de ces liens, dans les deux sens", "mean trust of these ties, both ways"}},
             [](const Of& of, int) { return real_cell(of.row.trust); }},
        })};
}

StoredTable<RegionMonth> region_months_table() {
    using Of = Keyed<RegionMonth>;
    StoredTable<RegionMonth> table{"region_months",
                                   {"chaque région, chaque mois, toutes les réplications", "every region, every month, every replicate"},
                                   by_replicate<RegionMonth>({
                                       {{"region", Kind::integer, "", {"numéro de la région", "number of the region"}},
                                        [](const Of& of, int) { return whole_cell(of.row.region); }},
                                       {{"month", Kind::integer, "months", {"mois, à partir de 0", "month, from 0"}},
                                        [](const Of& of, int) { return whole_cell(of.row.month); }},
                                   })};
    const Text counts[dynamic_count] = {{"territoires en coopération", "territories in cooperation"},
                                        {"territoires en coopération/négociée", "territories in cooperation/negotiated"},
                                        {"territoires en dynamique conflictuelle", "territories in a conflictual dynamic"},
                                        {"territoires où le processus n’est pas déployé", "territories where the process is not deployed"}};
    for (int dynamic = 0; dynamic < dynamic_count; ++dynamic)
        table.fields.push_back({{std::string(word_of(static_cast<Dynamic>(dynamic))), Kind::integer, "count", counts[dynamic]},
                                [](const Of& of, int part) { return whole_cell(of.row.dynamics[static_cast<std::size_t>(part)]); },
                                dynamic});
    const std::vector<Field<RegionMonth>> rest{
        {{"stances", Kind::integer, "count", {"attitudes prises aux tables des territoires", "stances taken at the territories’ tables"}},
         [](const Of& of, int) { return whole_cell(of.row.stances); }},
        {{"contests", Kind::integer, "count", {"dont des contestations", "of which contests"}},
         [](const Of& of, int) { return whole_cell(of.row.contests); }},
        {{"encounters", Kind::integer, "count", {"échanges à la table régionale", "encounters at the regional table"}},
         [](const Of& of, int) { return whole_cell(of.row.encounters); }},
        {{"contest",
          Kind::integer,
          "count",
          {"contestations à la table régionale, deux attitudes par échange", "contests at the regional table, two stances an encounter"}},
         [](const Of& of, int) { return whole_cell(of.row.contest); }},
        {{"regional_dynamic", Kind::text, "", {"dynamique de la table régionale", "dynamic of the regional table"}},
         [](const Of& of, int) { return Cell{word_of(of.row.regional_dynamic)}; }},
        {{"ties_between", Kind::integer, "count", {"liens entre territoires", "ties between territories"}},
         [](const Of& of, int) { return whole_cell(of.row.ties_between); }},
        {{"trust_between", Kind::real, "share", {"confiance moyenne entre territoires", "mean trust between territories"}},
         [](const Of& of, int) { return real_cell(of.row.trust_between); }},
        {{"trust", Kind::real, "share", {"confiance, moyenne des territoires", "trust, mean over territories"}},
         [](const Of& of, int) { return real_cell(of.row.trust); }},
        {{"cross_trust",
          Kind::real,
          "share",
          {"confiance entre élues et élus et autres acteurs, moyenne des territoires",
           "trust between elected officials and others, mean over territories"}},
         [](const Of& of, int) { return real_cell(of.row.cross_trust); }},
        {{"support",
          Kind::real,
          "share",
          {"adhésion à la démarche, moyenne des territoires", "support for the process, mean over territories"}},
         [](const Of& of, int) { return real_cell(of.row.support); }},
        {{"attendance",
          Kind::real,
          "share",
          {"part des sièges occupés, moyenne des territoires", "share of seats filled, mean over territories"}},
         [](const Of& of, int) { return real_cell(of.row.attendance); }},
        {{"reached_women", Kind::real, "share", {"besoins rejoints des femmes", "needs reached, women"}},
         [](const Of& of, int) { return real_cell(of.row.reached_women); }},
        {{"reached_men", Kind::real, "share", {"besoins rejoints des hommes", "needs reached, men"}},
         [](const Of& of, int) { return real_cell(of.row.reached_men); }},
        {{"awarded", Kind::integer, "cents", {"argent attribué ce mois", "money awarded this month"}},
         [](const Of& of, int) { return whole_cell(of.row.awarded); }},
        {{"spent", Kind::integer, "cents", {"argent dépensé ce mois", "money spent this month"}},
         [](const Of& of, int) { return whole_cell(of.row.spent); }},
        {{"partners", Kind::integer, "cents", {"argent des partenaires ce mois", "partners’ money this month"}},
         [](const Of& of, int) { return whole_cell(of.row.partners); }},
        {{"pool", Kind::integer, "cents", {"sommes mises en commun dans la région", "money pooled in the region"}},
         [](const Of& of, int) { return whole_cell(of.row.pool); }},
    };
    table.fields.insert(table.fields.end(), rest.begin(), rest.end());
    return table;
}

}  // namespace concertation
