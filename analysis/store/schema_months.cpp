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
        {{"reason",
          Kind::text,
          "",
          {"motif d’une dynamique conflictuelle : échanges, votes bloqués ou les deux",
           "what makes a conflictual dynamic read so: exchanges, blocked votes or both"}},
         [](const Of& of, int) { return text_cell(word_of(of.row.reason)); }},
        {{"facade",
          Kind::integer,
          "0 or 1",
          {"coopération de façade : loin des besoins, sans celles et ceux qu’elle concerne, ou que le milieu ne s’est pas appropriée",
           "cooperation in front only: far from need, without those it is for, or not the milieu’s own"}},
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
          {"attitudes de coopération prises, deux attitudes par échange", "stances of cooperation taken, two an encounter"}},
         [](const Of& of, int) { return whole_cell(of.row.cooperate); }},
        {{"negotiate", Kind::integer, "count", {"attitudes de négociation prises", "stances of negotiation taken"}},
         [](const Of& of, int) { return whole_cell(of.row.negotiate); }},
        {{"contest", Kind::integer, "count", {"attitudes de contestation prises", "stances of contest taken"}},
         [](const Of& of, int) { return whole_cell(of.row.contest); }},
        {{"cooperate_read", Kind::integer, "count", {"attitudes perçues comme de la coopération", "stances read as cooperation"}},
         [](const Of& of, int) { return whole_cell(of.row.cooperate_read); }},
        {{"negotiate_read", Kind::integer, "count", {"attitudes perçues comme de la négociation", "stances read as negotiation"}},
         [](const Of& of, int) { return whole_cell(of.row.negotiate_read); }},
        {{"contest_read", Kind::integer, "count", {"attitudes perçues comme de la contestation", "stances read as contest"}},
         [](const Of& of, int) { return whole_cell(of.row.contest_read); }},
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

using BySectorOf = std::array<float, sector_count> TerritoryMonth::*;

/// One column a sector of a quantity that is counted by sector.
template <BySectorOf quantity>
Fields by_sector(const std::string& name, const Text& meaning) {
    const Text sectors[sector_count] = {{"élues et élus", "elected officials"},
                                        {"acteurs communautaires", "community actors"},
                                        {"développement social", "social development"},
                                        {"institutions", "institutions"},
                                        {"personnes en situation de pauvreté", "citizens"}};
    Fields all;
    for (int sector = 0; sector < sector_count; ++sector)
        all.push_back(
            {{name + "_" + std::string(word_of(static_cast<Sector>(sector))),
              Kind::real,
              "share",
              {meaning.fr + " : " + sectors[sector].fr, meaning.en + ": " + sectors[sector].en}},
             [](const Of& of, int part) { return real_cell(static_cast<double>((of.row.*quantity)[static_cast<std::size_t>(part)])); },
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
        {{"days_left", Kind::real, "days", {"jours-personnes qui restent, par membre", "person-days left, a member"}},
         [](const Of& of, int) { return real_cell(of.row.days_left); }},
        {{"without_days",
          Kind::real,
          "share",
          {"part des membres qui ne peuvent payer un siège", "share of members who cannot pay a seat"}},
         [](const Of& of, int) { return real_cell(of.row.without_days); }},
        {{"own_vote", Kind::integer, "0 or 1", {"la décision est celle de la table", "the decision is the table’s own"}},
         [](const Of& of, int) { return whole_cell(of.row.own_vote ? 1 : 0); }},
        {{"refusing",
          Kind::real,
          "share",
          {"part des membres qui refusent au dernier tour", "share of members who refuse at the last round"}},
         [](const Of& of, int) { return real_cell(of.row.refusing); }},
        {{"together",
          Kind::integer,
          "0 or 1",
          {"les cinq pratiques sont réunies à la hauteur de ce qui est offert", "the five practices have come together"}},
         [](const Of& of, int) { return whole_cell(of.row.together ? 1 : 0); }},
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
    for (const Fields& more :
         {by_sector<&TerritoryMonth::attendance>("attendance", {"part des sièges occupés", "share of seats filled"}),
          by_sector<&TerritoryMonth::trust_of>("trust", {"confiance moyenne de", "mean trust of"}),
          by_sector<&TerritoryMonth::support_of>("support", {"adhésion moyenne de", "mean support of"}), means_and_money()})
        table.fields.insert(table.fields.end(), more.begin(), more.end());
    return table;
}

}  // namespace concertation
