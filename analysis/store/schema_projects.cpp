// Decisions, projects, events and money: stored for the replicates kept in detail.
#include "store/schema_cells.hpp"
#include "store/words.hpp"

namespace concertation {
namespace {

/// Region, then territory (empty for the regional table), then what is of the table's own.
template <class Row>
std::vector<Field<Row>> by_place(std::vector<Field<Row>> own) {
    std::vector<Field<Row>> all = by_replicate<Row>({
        {{"region", Kind::integer, "", {"numéro de la région", "number of the region"}},
         [](const Keyed<Row>& of, int) { return whole_cell(of.row.region); }},
        {{"territory",
          Kind::integer,
          "",
          {"numéro du territoire, vide pour la table régionale", "number of the territory, empty for the regional table"}},
         [](const Keyed<Row>& of, int) { return whole_or_null(of.row.territory); }},
    });
    all.insert(all.end(), own.begin(), own.end());
    return all;
}

}  // namespace

StoredTable<DecisionRow> decisions_table(int axes) {
    using Of = Keyed<DecisionRow>;
    StoredTable<DecisionRow> table{
        "decisions",
        {"décisions des tables sur l’enveloppe", "decisions of tables on the envelope"},
        by_place<DecisionRow>({
            {{"month", Kind::integer, "months", {"mois, à partir de 0", "month, from 0"}},
             [](const Of& of, int) { return whole_cell(of.row.month); }},
            {{"outcome", Kind::text, "", {"issue : consensus, négociée ou impasse", "outcome: consensus, negotiated or impasse"}},
             [](const Of& of, int) { return Cell{word_of(of.row.outcome)}; }},
            {{"own_vote",
              Kind::integer,
              "0 or 1",
              {"vote de la table elle-même; 0 : décision prise ailleurs pour elle", "the table’s own vote; 0: decided elsewhere for it"}},
             [](const Of& of, int) { return whole_cell(of.row.own_vote ? 1 : 0); }},
            {{"rounds", Kind::integer, "count", {"tours de délibération", "rounds of deliberation"}},
             [](const Of& of, int) { return whole_cell(of.row.rounds); }},
            {{"refusing",
              Kind::real,
              "share",
              {"part des membres qui refusent au dernier tour", "share of members who refuse at the last round"}},
             [](const Of& of, int) { return real_cell(of.row.refusing); }},
            {{"far_from_need",
              Kind::real,
              "share",
              {"part de l’enveloppe à déplacer pour suivre les besoins", "share of the envelope to move to follow need"}},
             [](const Of& of, int) { return real_cell(of.row.far_from_need); }},
        })};
    for (int axis = 0; axis < axes; ++axis) {
        const std::string number = std::to_string(axis);
        table.fields.push_back({{"share_" + number,
                                 Kind::real,
                                 "share",
                                 {"part de l’enveloppe pour l’axe " + number, "share of the envelope for axis " + number}},
                                [](const Of& of, int part) { return real_cell(of.row.shares[static_cast<std::size_t>(part)]); },
                                axis});
    }
    return table;
}

StoredTable<ProjectRow> projects_table() {
    using Of = Keyed<ProjectRow>;
    return {"projects",
            {"dossiers déposés aux appels de projets", "files submitted to the calls for projects"},
            by_place<ProjectRow>({
                {{"axis", Kind::integer, "", {"numéro de l’axe", "number of the axis"}},
                 [](const Of& of, int) { return whole_cell(of.row.axis); }},
                {{"promoter", Kind::text, "", {"secteur de l’organisme promoteur", "sector of the promoter"}},
                 [](const Of& of, int) { return Cell{word_of(of.row.promoter)}; }},
                {{"proposed", Kind::integer, "months", {"mois du dépôt", "month submitted"}},
                 [](const Of& of, int) { return whole_cell(of.row.proposed); }},
                {{"started", Kind::integer, "months", {"mois du début, vide s’il n’a pas commencé", "month started, empty if it did not"}},
                 [](const Of& of, int) { return whole_or_null(of.row.started); }},
                {{"ended", Kind::integer, "months", {"mois de la fin, vide s’il n’est pas fini", "month ended, empty if it did not"}},
                 [](const Of& of, int) { return whole_or_null(of.row.ended); }},
                {{"eligible", Kind::integer, "0 or 1", {"admissible au FQIS", "eligible to the FQIS"}},
                 [](const Of& of, int) { return whole_cell(of.row.eligible ? 1 : 0); }},
                {{"funded", Kind::integer, "0 or 1", {"financé", "funded"}},
                 [](const Of& of, int) { return whole_cell(of.row.funded ? 1 : 0); }},
                {{"ended_well", Kind::integer, "0 or 1", {"mené à bien, vide s’il n’est pas fini", "ended well, empty if it did not end"}},
                 [](const Of& of, int) { return of.row.ended < 0 ? Cell{} : whole_cell(of.row.ended_well ? 1 : 0); }},
                {{"with_gender_analysis",
                  Kind::integer,
                  "0 or 1",
                  {"conçu avec l’analyse différenciée selon les sexes", "designed with gender analysis"}},
                 [](const Of& of, int) { return whole_cell(of.row.with_gender_analysis ? 1 : 0); }},
                {{"cost", Kind::integer, "cents", {"coût demandé au FQIS", "cost asked of the FQIS"}},
                 [](const Of& of, int) { return whole_cell(of.row.cost); }},
                {{"partners", Kind::integer, "cents", {"argent des partenaires", "partners’ money"}},
                 [](const Of& of, int) { return whole_cell(of.row.partners); }},
            })};
}

StoredTable<EventRow> events_table() {
    using Of = Keyed<EventRow>;
    return {"events",
            {"événements survenus", "events that happened"},
            by_replicate<EventRow>({
                {{"month", Kind::integer, "months", {"mois, à partir de 0", "month, from 0"}},
                 [](const Of& of, int) { return whole_cell(of.row.month); }},
                {{"event",
                  Kind::integer,
                  "",
                  {"numéro de l’événement du scénario, vide pour une élection à date fixe",
                   "number of the scenario’s event, empty for an election at a fixed date"}},
                 [](const Of& of, int) { return whole_or_null(of.row.event); }},
                {{"region", Kind::integer, "", {"numéro de la région", "number of the region"}},
                 [](const Of& of, int) { return whole_cell(of.row.region); }},
            })};
}

StoredTable<LedgerRow> ledgers_table() {
    using Of = Keyed<LedgerRow>;
    return {"ledgers",
            {"l’argent : enveloppe + reçu = attribué + donné + non attribué + retiré",
             "money: envelope + received = awarded + given + unspent + withdrawn"},
            by_place<LedgerRow>({
                {{"envelope", Kind::integer, "cents", {"enveloppe", "envelope"}},
                 [](const Of& of, int) { return whole_cell(of.row.envelope); }},
                {{"received", Kind::integer, "cents", {"reçu d’ailleurs dans la région", "received from elsewhere in the region"}},
                 [](const Of& of, int) { return whole_cell(of.row.received); }},
                {{"awarded", Kind::integer, "cents", {"attribué à des projets", "awarded to projects"}},
                 [](const Of& of, int) { return whole_cell(of.row.awarded); }},
                {{"given", Kind::integer, "cents", {"mis en commun dans la région", "given to the region’s pool"}},
                 [](const Of& of, int) { return whole_cell(of.row.given); }},
                {{"unspent", Kind::integer, "cents", {"sommes résiduelles", "unspent"}},
                 [](const Of& of, int) { return whole_cell(of.row.unspent); }},
                {{"withdrawn", Kind::integer, "cents", {"repris par une coupe", "taken back by a cut"}},
                 [](const Of& of, int) { return whole_cell(of.row.withdrawn); }},
            })};
}

}  // namespace concertation
