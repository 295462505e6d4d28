// Every territory, every month: stored for the replicates kept in detail.
#include "store/schema_cells.hpp"
#include "store/words.hpp"

namespace concertation {
namespace {

using Of = Keyed<TerritoryMonth>;
using Fields = std::vector<Field<TerritoryMonth>>;

Fields counts() {
    return {
        {{"territory", Kind::integer, "", {"numéro du territoire", "number of the territory"}},
         [](const Of& of, int) { return whole_cell(of.row.territory); }},
        {{"month", Kind::integer, "months", {"mois, à partir de 0", "month, from 0"}},
         [](const Of& of, int) { return whole_cell(of.row.month); }},
        {{"dynamic", Kind::text, "", {"dynamique de la fenêtre qui finit ce mois", "dynamic over the window that ends this month"}},
         [](const Of& of, int) { return Cell{word_of(of.row.dynamic)}; }},
        {{"facade",
          Kind::integer,
          "0 or 1",
          {"coopération éloignée des besoins ou sans personne en situation de pauvreté",
           "cooperation far from need, or with citizens’ seats empty"}},
         [](const Of& of, int) { return whole_cell(of.row.facade ? 1 : 0); }},
        {{"decision",
          Kind::text,
          "",
          {"issue de la décision de la table, vide s’il n’y en a pas", "how the table’s decision came out, empty where there is none"}},
         [](const Of& of, int) { return of.row.decision == DecisionOutcome::none ? Cell{} : Cell{word_of(of.row.decision)}; }},
        {{"encounters", Kind::integer, "count", {"échanges", "encounters"}},
         [](const Of& of, int) { return whole_cell(of.row.encounters); }},
        {{"cooperate",
          Kind::integer,
          "count",
          {"lectures de coopération, deux lectures par échange", "readings of cooperation, two readings an encounter"}},
         [](const Of& of, int) { return whole_cell(of.row.cooperate); }},
        {{"negotiate", Kind::integer, "count", {"lectures de négociation", "readings of negotiation"}},
         [](const Of& of, int) { return whole_cell(of.row.negotiate); }},
        {{"contest", Kind::integer, "count", {"lectures de contestation", "readings of contest"}},
         [](const Of& of, int) { return whole_cell(of.row.contest); }},
        {{"disputes_opened", Kind::integer, "count", {"différends ouverts ce mois", "disputes opened this month"}},
         [](const Of& of, int) { return whole_cell(of.row.disputes_opened); }},
        {{"disputes_resolved", Kind::integer, "count", {"différends résolus ce mois", "disputes resolved this month"}},
         [](const Of& of, int) { return whole_cell(of.row.disputes_resolved); }},
        {{"disputes_open", Kind::integer, "count", {"différends en cours", "disputes open"}},
         [](const Of& of, int) { return whole_cell(of.row.disputes_open); }},
        {{"ties", Kind::integer, "count", {"liens entre acteurs", "ties between actors"}},
         [](const Of& of, int) { return whole_cell(of.row.ties); }},
        {{"projects_running", Kind::integer, "count", {"projets en cours", "projects running"}},
         [](const Of& of, int) { return whole_cell(of.row.projects_running); }},
        {{"files", Kind::integer, "count", {"dossiers déposés ce mois", "files submitted this month"}},
         [](const Of& of, int) { return whole_cell(of.row.files); }},
        {{"funded", Kind::integer, "count", {"dossiers financés ce mois", "files funded this month"}},
         [](const Of& of, int) { return whole_cell(of.row.funded); }},
        {{"seats", Kind::integer, "count", {"sièges de la table", "seats of the table"}},
         [](const Of& of, int) { return whole_cell(of.row.seats); }},
        {{"filled", Kind::integer, "count", {"sièges occupés ce mois", "seats filled this month"}},
         [](const Of& of, int) { return whole_cell(of.row.filled); }},
    };
}

Fields attendance() {
    const Text meanings[sector_count] = {
        {"part des sièges occupés : élues et élus", "share of seats filled: elected officials"},
        {"part des sièges occupés : acteurs communautaires", "share of seats filled: community actors"},
        {"part des sièges occupés : développement social", "share of seats filled: social development"},
        {"part des sièges occupés : institutions", "share of seats filled: institutions"},
        {"part des sièges occupés : personnes en situation de pauvreté", "share of seats filled: citizens"}};
    Fields all;
    for (int sector = 0; sector < sector_count; ++sector)
        all.push_back(
            {{"attendance_" + std::string(word_of(static_cast<Sector>(sector))), Kind::real, "share", meanings[sector]},
             [](const Of& of, int part) { return real_cell(static_cast<double>(of.row.attendance[static_cast<std::size_t>(part)])); },
             sector});
    return all;
}

Fields means_and_money() {
    return {
        {{"trust", Kind::real, "share", {"confiance moyenne", "mean trust"}}, [](const Of& of, int) { return real_cell(of.row.trust); }},
        {{"cross_trust",
          Kind::real,
          "share",
          {"confiance entre élues et élus et autres acteurs", "trust between elected officials and others"}},
         [](const Of& of, int) { return real_cell(of.row.cross_trust); }},
        {{"support", Kind::real, "share", {"adhésion à la démarche", "support for the process"}},
         [](const Of& of, int) { return real_cell(of.row.support); }},
        {{"appropriation", Kind::real, "share", {"appropriation par le milieu", "appropriation by the milieu"}},
         [](const Of& of, int) { return real_cell(of.row.appropriation); }},
        {{"visibility", Kind::real, "share", {"visibilité de la pauvreté", "visibility of poverty"}},
         [](const Of& of, int) { return real_cell(of.row.visibility); }},
        {{"days",
          Kind::real,
          "days",
          {"jours-personnes donnés aux rencontres et aux dossiers", "person-days given to meetings and paperwork"}},
         [](const Of& of, int) { return real_cell(of.row.days); }},
        {{"reached_women", Kind::real, "share", {"besoins rejoints des femmes", "needs reached, women"}},
         [](const Of& of, int) { return real_cell(of.row.reached_women); }},
        {{"reached_men", Kind::real, "share", {"besoins rejoints des hommes", "needs reached, men"}},
         [](const Of& of, int) { return real_cell(of.row.reached_men); }},
        {{"requested", Kind::integer, "cents", {"argent demandé ce mois", "money requested this month"}},
         [](const Of& of, int) { return whole_cell(of.row.requested); }},
        {{"awarded", Kind::integer, "cents", {"argent attribué ce mois", "money awarded this month"}},
         [](const Of& of, int) { return whole_cell(of.row.awarded); }},
        {{"spent", Kind::integer, "cents", {"argent dépensé ce mois", "money spent this month"}},
         [](const Of& of, int) { return whole_cell(of.row.spent); }},
        {{"partners", Kind::integer, "cents", {"argent des partenaires ce mois", "partners’ money this month"}},
         [](const Of& of, int) { return whole_cell(of.row.partners); }},
        {{"duplicated", Kind::integer, "cents", {"argent qui recoupe d’autres programmes", "money that overlaps other programmes"}},
         [](const Of& of, int) { return whole_cell(of.row.duplicated); }},
    };
}

}  // namespace

StoredTable<TerritoryMonth> months_table() {
    StoredTable<TerritoryMonth> table{
        "months",
        {"chaque territoire, chaque mois, réplications gardées en détail", "every territory, every month, replicates kept in detail"},
        by_replicate<TerritoryMonth>(counts())};
    for (const Fields& more : {attendance(), means_and_money()}) table.fields.insert(table.fields.end(), more.begin(), more.end());
    return table;
}

}  // namespace concertation
