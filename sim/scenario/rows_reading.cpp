// Rows of the parameter table: ways of doing left to the draw, tables beside the supralocal one, and how a dynamic is read.

#include "scenario/parameter_rows.hpp"

namespace concertation {
namespace {

using P = Parameters;

// clang-format off
constexpr ParameterRow rows[] = {
    {"ways.elected_convenes", units::chance, {0, 1}, {0.25, 0.45}, 0.35, uncertain, real, assumed,
     {"Probabilité que des personnes élues convoquent la table lorsque l'instance est tirée au sort.",
      "Chance that elected officials convene where the convenor is drawn."},
     [](P& p) -> double& { return p.ways.elected_convenes; }},
    {"ways.community_convenes", units::chance, {0, 1}, {0.1, 0.2}, 0.15, uncertain, real, assumed,
     {"Probabilité que des acteurs communautaires convoquent la table lorsque l'instance est tirée au sort.",
      "Chance that community actors convene where the convenor is drawn."},
     [](P& p) -> double& { return p.ways.community_convenes; }},
    {"ways.social_development_convenes", units::chance, {0, 1}, {0.15, 0.35}, 0.25, uncertain, real, assumed,
     {"Probabilité que des acteurs du développement social convoquent la table lorsque l'instance est tirée au sort; le reste : "
      "convocation partagée.",
      "Chance that social-development actors convene where the convenor is drawn; what is left is shared convening."},
     [](P& p) -> double& { return p.ways.social_development_convenes; }},
    {"ways.recommends_regionally", units::chance, {0, 1}, {0.15, 0.4}, 0.25, uncertain, real, assumed,
     {"Probabilité que les recommandations se fassent à l'échelle régionale lorsque l'échelle est tirée au sort; sinon, dans le "
      "territoire.",
      "Chance that recommendations are made in the region where the scale is drawn; else in the territory."},
     [](P& p) -> double& { return p.ways.recommends_regionally; }},
    {"ways.invites", units::chance, {0, 1}, {0.2, 0.4}, 0.3, uncertain, real, assumed,
     {"Probabilité d'un appel sur invitation lorsque la forme est tirée au sort; sinon, l'appel est ouvert.",
      "Chance of a call by invitation where the call is drawn; else it is open."},
     [](P& p) -> double& { return p.ways.invites; }},
    {"ways.defers", units::chance, {0, 1}, {0.3, 0.5}, 0.4, uncertain, real, assumed,
     {"Probabilité qu'une impasse reporte la décision lorsque la règle est tirée au sort.",
      "Chance that an impasse defers the decision where the rule is drawn."},
     [](P& p) -> double& { return p.ways.defers; }},
    {"ways.mandatary_decides", units::chance, {0, 1}, {0.25, 0.45}, 0.35, uncertain, real, assumed,
     {"Probabilité que l'organisme mandataire tranche après une impasse lorsque la règle est tirée au sort; le reste revient au ministère.",
      "Chance that the mandatary decides after an impasse where the rule is drawn; what is left goes to the ministry."},
     [](P& p) -> double& { return p.ways.mandatary_decides; }},
    {"ways.prefets_table", units::chance, {0, 1}, {0.35, 0.65}, 0.5, uncertain, real, assumed,
     {"Probabilité d'une table de préfets lorsque l'organisme mandataire est tiré au sort.",
      "Chance of a préfets' table where the mandatary is drawn."},
     [](P& p) -> double& { return p.ways.prefets_table; }},
    {"ways.consortium", units::chance, {0, 1}, {0.1, 0.3}, 0.2, uncertain, real, assumed,
     {"Probabilité d'un consortium lorsque l'organisme mandataire est tiré au sort; le reste revient aux conseils régionaux.",
      "Chance of a consortium where the mandatary is drawn; what is left goes to regional councils."},
     [](P& p) -> double& { return p.ways.consortium; }},
    {"tables.regional", units::yes_or_no, {0, 1}, {1, 1}, 1, reasons::lever, whole, assumed,
     {"Les tables régionales siègent : 1 oui, 0 non.",
      "Regional tables sit: 1 yes, 0 no."},
     [](P& p) -> double& { return p.tables.regional; }},
    {"tables.thematic", units::count, {0, 6}, {0, 0}, 0, reasons::lever, whole, {"hypothèse (Bourque 2010)", "assumed (Bourque 2010)"},
     {"Tables thématiques d'un territoire, outre la table supralocale.",
      "Thematic tables in a territory, beside the supralocal table."},
     [](P& p) -> double& { return p.tables.thematic; }},
    {"tables.thematic_share", units::share, {0, 1}, {0.25, 0.55}, 0.4, uncertain, real, assumed,
     {"Part des sièges qui sont aussi présents à chaque table thématique.",
      "Share of seats that also sit at each thematic table."},
     [](P& p) -> double& { return p.tables.thematic_share; }},
    {"reading.window", units::months, {1, 120}, {24, 24}, 24, reasons::definition, whole, assumed,
     {"Mois sur lesquels se lit la dynamique d'un territoire.",
      "Months over which the dynamic of a territory is read."},
     [](P& p) -> double& { return p.reading.window; }},
    {"reading.conflict", units::share, {0, 1}, {0.2625, 0.4375}, 0.35, uncertain, real, assumed,
     {"Part de contestations, parmi les attitudes prises, à partir de laquelle la dynamique se lit comme conflictuelle.",
      "Share of contests, among stances taken, from which a territory reads as conflictual."},
     [](P& p) -> double& { return p.reading.conflict; }},
    {"reading.contested", units::share, {0, 1}, {0.13125, 0.21875}, 0.175, uncertain, real, assumed,
     {"Seuil bas de contestations, à partir duquel des votes bloqués font lire la dynamique comme conflictuelle.",
      "Lower threshold of contests, from which blocked votes make a territory read as conflictual."},
     [](P& p) -> double& { return p.reading.contested; }},
    {"reading.impasse", units::share, {0, 1}, {0.375, 0.625}, 0.5, uncertain, real, assumed,
     {"Part des votes de la table bloqués au-delà de laquelle la dynamique se lit comme conflictuelle, si les contestations atteignent le seuil bas.",
      "Share of a table's own votes blocked beyond which it reads as conflictual, where contests reach the lower threshold."},
     [](P& p) -> double& { return p.reading.impasse; }},
    {"reading.cooperation", units::share, {0, 1}, {0.375, 0.625}, 0.5, uncertain, real, assumed,
     {"Part de coopération, parmi les attitudes prises, à partir de laquelle la dynamique se lit comme coopération.",
      "Share of cooperation, among stances taken, from which a territory reads as cooperation."},
     [](P& p) -> double& { return p.reading.cooperation; }},
    {"reading.attendance", units::share, {0, 1}, {0.375, 0.625}, 0.5, uncertain, real, assumed,
     {"Présence moyenne au-dessous de laquelle le processus se lit comme non déployé.",
      "Mean attendance under which the process reads as not deployed."},
     [](P& p) -> double& { return p.reading.attendance; }},
    {"reading.encounters", units::factor, {0, 100}, {0.75, 1.25}, 1, uncertain, real, assumed,
     {"Rencontres par membre et par an au-dessous desquelles le processus se lit comme non déployé.",
      "Encounters a member a year under which the process reads as not deployed."},
     [](P& p) -> double& { return p.reading.encounters; }},
    {"reading.facade_far", units::share, {0, 1}, {0.2625, 0.4375}, 0.35, uncertain, real, assumed,
     {"Écart entre priorités et besoins au-delà duquel la coopération se lit comme une façade.",
      "Distance between priorities and need beyond which cooperation reads as a façade."},
     [](P& p) -> double& { return p.reading.facade_far; }},
    {"reading.facade_attendance", units::share, {0, 1}, {0.375, 0.625}, 0.5, uncertain, real, assumed,
     {"Présence des sièges citoyens et communautaires, par rapport aux autres, au-dessous de laquelle la coopération se lit comme une façade.",
      "Attendance of citizens' and community seats, against the others', under which cooperation reads as a façade."},
     [](P& p) -> double& { return p.reading.facade_attendance; }},
    {"reading.facade_appropriation", units::share, {0, 1}, {0.2625, 0.4375}, 0.35, uncertain, real, assumed,
     {"Appropriation au-dessous de laquelle la coopération se lit comme une façade.",
      "Appropriation under which cooperation reads as a façade."},
     [](P& p) -> double& { return p.reading.facade_appropriation; }},
    {"reading.together", units::share, {0, 1}, {0.525, 0.875}, 0.7, uncertain, real, assumed,
     {"Part de chaque levier à laquelle sa pratique doit être venue pour que les conditions se lisent comme réunies.",
      "Share of each lever that its practice must have come to for conditions to read as together."},
     [](P& p) -> double& { return p.reading.together; }},
};
// clang-format on

static_assert(sizeof(rows) / sizeof(rows[0]) == (sizeof(P::ways) + sizeof(P::tables) + sizeof(P::reading)) / sizeof(double));

}  // namespace

ParameterRows reading_rows() { return {rows, sizeof(rows) / sizeof(rows[0])}; }

}  // namespace concertation
