#pragma once
// The columns of what happens: decisions, projects, events, money.

#include "observe/columns.hpp"
#include "observe/part_names.hpp"
#include "observe/records.hpp"

namespace concertation {

template <>
inline constexpr std::tuple columns<DecisionRow>{
    Column{"region", &DecisionRow::region, Unit::none, {"numéro de la région", "number of the region"}},
    Column{"territory",
           &DecisionRow::territory,
           Unit::none,
           {"numéro du territoire, vide pour la table régionale", "number of the territory, empty for the regional table"},
           [](const DecisionRow& row) { return row.territory < 0; }},
    Column{"month", &DecisionRow::month, Unit::months, {"mois, à partir de 0", "month, from 0"}},
    Column{"outcome",
           &DecisionRow::outcome,
           Unit::none,
           {"issue : consensus, négociée ou impasse", "outcome: consensus, negotiated or impasse"}},
    Column{"own_vote",
           &DecisionRow::own_vote,
           Unit::yes_or_no,
           {"vote de la table elle-même; 0 : décision prise ailleurs pour elle", "the table’s own vote; 0: decided elsewhere for it"}},
    Column{"rounds", &DecisionRow::rounds, Unit::count, {"tours de délibération", "rounds of deliberation"}},
    Column{"refusing",
           &DecisionRow::refusing,
           Unit::share,
           {"part des membres qui refusent au dernier tour", "share of members who refuse at the last round"}},
    Column{"far_from_need",
           &DecisionRow::far_from_need,
           Unit::share,
           {"part de l’enveloppe à déplacer pour suivre les besoins", "share of the envelope to move to follow need"}},
    Column{"share", &DecisionRow::shares, Unit::share, {"part de l’enveloppe pour l’axe", "share of the envelope for axis"}, by_axis}};
static_assert(covers<DecisionRow>());

template <>
inline constexpr std::tuple columns<ProjectRow>{
    Column{"region", &ProjectRow::region, Unit::none, {"numéro de la région", "number of the region"}},
    Column{"territory",
           &ProjectRow::territory,
           Unit::none,
           {"numéro du territoire, vide pour la table régionale", "number of the territory, empty for the regional table"},
           [](const ProjectRow& row) { return row.territory < 0; }},
    Column{"axis", &ProjectRow::axis, Unit::none, {"numéro de l’axe", "number of the axis"}},
    Column{"promoter", &ProjectRow::promoter, Unit::none, {"secteur de l’organisme promoteur", "sector of the promoter"}},
    Column{"proposed", &ProjectRow::proposed, Unit::months, {"mois du dépôt", "month submitted"}},
    Column{"started",
           &ProjectRow::started,
           Unit::months,
           {"mois du début, vide s’il n’a pas commencé", "month started, empty if it did not"},
           [](const ProjectRow& row) { return row.started < 0; }},
    Column{"ended",
           &ProjectRow::ended,
           Unit::months,
           {"mois de la fin, vide s’il n’est pas fini", "month ended, empty if it did not"},
           [](const ProjectRow& row) { return row.ended < 0; }},
    Column{"eligible", &ProjectRow::eligible, Unit::yes_or_no, {"admissible au FQIS", "eligible to the FQIS"}},
    Column{"funded", &ProjectRow::funded, Unit::yes_or_no, {"financé", "funded"}},
    Column{"ended_well",
           &ProjectRow::ended_well,
           Unit::yes_or_no,
           {"mené à bien, vide s’il n’est pas fini", "ended well, empty if it did not end"},
           [](const ProjectRow& row) { return row.ended < 0; }},
    Column{"with_gender_analysis",
           &ProjectRow::with_gender_analysis,
           Unit::yes_or_no,
           {"conçu avec l’analyse différenciée selon les sexes", "designed with gender analysis"}},
    Column{"cost", &ProjectRow::cost, Unit::cents, {"coût demandé au FQIS", "cost asked of the FQIS"}},
    Column{"partners", &ProjectRow::partners, Unit::cents, {"argent des partenaires", "partners’ money"}}};
static_assert(covers<ProjectRow>());

template <>
inline constexpr std::tuple columns<EventRow>{
    Column{"month", &EventRow::month, Unit::months, {"mois, à partir de 0", "month, from 0"}},
    Column{"event",
           &EventRow::event,
           Unit::none,
           {"numéro de l’événement du scénario, vide pour une élection à date fixe",
            "number of the scenario’s event, empty for an election at a fixed date"},
           [](const EventRow& row) { return row.event < 0; }},
    Column{"region", &EventRow::region, Unit::none, {"numéro de la région", "number of the region"}}};
static_assert(covers<EventRow>());

template <>
inline constexpr std::tuple columns<LedgerRow>{
    Column{"region", &LedgerRow::region, Unit::none, {"numéro de la région", "number of the region"}},
    Column{"territory",
           &LedgerRow::territory,
           Unit::none,
           {"numéro du territoire, vide pour la table régionale", "number of the territory, empty for the regional table"},
           [](const LedgerRow& row) { return row.territory < 0; }},
    Column{"envelope", &LedgerRow::envelope, Unit::cents, {"enveloppe", "envelope"}},
    Column{"received", &LedgerRow::received, Unit::cents, {"reçu d’ailleurs dans la région", "received from elsewhere in the region"}},
    Column{"awarded", &LedgerRow::awarded, Unit::cents, {"attribué à des projets", "awarded to projects"}},
    Column{"given", &LedgerRow::given, Unit::cents, {"mis en commun dans la région", "given to the region’s pool"}},
    Column{"unspent", &LedgerRow::unspent, Unit::cents, {"sommes résiduelles", "unspent"}},
    Column{"withdrawn", &LedgerRow::withdrawn, Unit::cents, {"repris par une coupe", "taken back by a cut"}}};
static_assert(covers<LedgerRow>());

}  // namespace concertation
