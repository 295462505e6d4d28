#include "scenario/choice_table.hpp"

#include "scenario/did_you_mean.hpp"
#include "scenario/parameter_rows.hpp"

namespace concertation {
namespace {

constexpr Sentence drawn_at_random = {"tirage au sort", "drawn at random"};

/// Of the two rules that say how many must accept.
std::vector<std::string_view> shares_of_members() { return {"majority", "two_thirds", "three_quarters", "consensus", "unanimity"}; }
std::vector<Sentence> names_of_shares() {
    return {{"majorité", "majority"},
            {"deux tiers", "two thirds"},
            {"trois quarts", "three quarters"},
            {"consensus", "consensus"},
            {"unanimité", "unanimity"}};
}

std::vector<ChoiceRow> rules() {
    return {
        {"bargaining.rule",
         {"deliberative", "nash", "spatial"},
         {{"délibération", "deliberation"}, {"solution de Nash", "Nash's solution"}, {"modèle spatial", "spatial model"}},
         0,
         {"deliberative", "nash"},
         uncertain,
         {"hypothèse (Nash 1950 pour nash; KTAB pour spatial)", "assumed (Nash 1950 for nash; KTAB for spatial)"},
         {"Manière dont une table arrive à une décision.", "How a table comes to a decision."},
         [](const Choices& c) { return static_cast<int>(c.bargaining); },
         [](Choices& c, int word) { c.bargaining = static_cast<BargainingRule>(word); }},
        {"decision.rule",
         shares_of_members(),
         names_of_shares(),
         2,
         {"two_thirds", "three_quarters"},
         uncertain,
         {"hypothèse; les règles tirées laissent minoritaires les votes bloqués, toutes les Alliances ayant été signées",
          "assumed; the rules drawn leave blocked votes a minority, since every Alliance was signed"},
         {"Part des membres qui doit accepter une proposition.", "Share of members that must accept a proposal."},
         [](const Choices& c) { return static_cast<int>(c.decision); },
         [](Choices& c, int word) { c.decision = static_cast<DecisionRule>(word); }},
        {"decision.regional_rule",
         shares_of_members(),
         names_of_shares(),
         0,
         {"majority", "two_thirds"},
         uncertain,
         assumed,
         {"Part des membres d'une table régionale qui doit adopter une proposition.",
          "Share of members of a regional table that must adopt a proposal."},
         [](const Choices& c) { return static_cast<int>(c.regional_decision); },
         [](Choices& c, int word) { c.regional_decision = static_cast<DecisionRule>(word); }},
        {"funding.rule",
         {"greedy", "greedy_no_skip", "equal_shares"},
         {{"meilleurs d'abord", "best first"},
          {"meilleurs d'abord sans saut", "best first without skipping"},
          {"parts égales", "equal shares"}},
         0,
         {},
         reasons::analyst,
         {"hypothèse (Peters, Pierczyński et Skowron 2021 pour equal_shares)",
          "assumed (Peters, Pierczyński & Skowron 2021 for equal_shares)"},
         {"Manière de choisir les projets financés.", "How the projects to fund are selected."},
         [](const Choices& c) { return static_cast<int>(c.funding); },
         [](Choices& c, int word) { c.funding = static_cast<FundingRule>(word); }},
    };
}

std::vector<ChoiceRow> approaches() {
    return {
        {"approach.convenor",
         {"drawn", "elected", "community", "social_development", "shared"},
         {drawn_at_random,
          {"élus", "elected officials"},
          {"communautaire", "community actors"},
          {"développement social", "social development"},
          {"animation partagée", "shared between sectors"}},
         0,
         {},
         reasons::by_region,
         assumed,
         {"Secteur qui convoque la table et l'anime.", "Sector that convenes and runs the table."},
         [](const Choices& c) { return static_cast<int>(c.approach.convenor); },
         [](Choices& c, int word) { c.approach.convenor = static_cast<Convenor>(word); }},
        {"approach.recommendations",
         {"drawn", "supralocal", "regional"},
         {drawn_at_random, {"supralocale", "in the territory"}, {"régionale", "in the region"}},
         0,
         {},
         reasons::by_region,
         assumed,
         {"Échelle où se recommandent les projets.", "Scale at which projects are recommended."},
         [](const Choices& c) { return static_cast<int>(c.approach.recommendations); },
         [](Choices& c, int word) { c.approach.recommendations = static_cast<Recommendations>(word); }},
        {"approach.call",
         {"drawn", "open", "by_invitation"},
         {drawn_at_random, {"appel ouvert", "open call"}, {"sur invitation", "by invitation"}},
         0,
         {},
         reasons::by_region,
         assumed,
         {"Forme de l'appel de projets : ouvert, ou sur invitation.", "Form of the call for projects: open, or by invitation."},
         [](const Choices& c) { return static_cast<int>(c.approach.call); },
         [](Choices& c, int word) { c.approach.call = static_cast<Call>(word); }},
        {"approach.mandatary",
         {"drawn", "regional_conference", "prefets_table", "consortium", "regional_council"},
         {drawn_at_random,
          {"conférence régionale des élus", "regional conference of elected officials"},
          {"table des préfets", "table of prefects"},
          {"consortium", "consortium"},
          {"conseil régional", "regional council"}},
         1,
         {},
         reasons::calendar,
         {"CRÉ jusqu'en 2015; tables de préfets, consortiums et conseils régionaux ensuite",
          "CRÉ until 2015; préfets' tables, consortia and regional councils after"},
         {"Organisme mandataire qui gère l'enveloppe de la région.", "Mandatary: body that manages the envelope of the region."},
         [](const Choices& c) { return static_cast<int>(c.approach.mandatary); },
         [](Choices& c, int word) { c.approach.mandatary = static_cast<Mandatary>(word); }},
        {"approach.impasse",
         {"drawn", "defer", "mandatary_decides", "ministry_decides"},
         {drawn_at_random,
          {"report", "deferral"},
          {"le mandataire tranche", "the mandatary decides"},
          {"le ministère tranche", "the ministry decides"}},
         0,
         {},
         reasons::by_region,
         assumed,
         {"Ce qui arrive lorsqu'une table ne s'entend pas.", "What happens when a table does not agree."},
         [](const Choices& c) { return static_cast<int>(c.approach.impasse); },
         [](Choices& c, int word) { c.approach.impasse = static_cast<ImpasseRule>(word); }},
    };
}

std::vector<ChoiceRow> all_choices() {
    std::vector<ChoiceRow> all = rules();
    for (ChoiceRow& row : approaches()) all.push_back(std::move(row));
    return all;
}

}  // namespace

const std::vector<ChoiceRow>& choice_table() {
    static const std::vector<ChoiceRow> table = all_choices();
    return table;
}

ChoiceRow replacement_of_mandatary() {
    ChoiceRow row = choice_table()[static_cast<std::size_t>(choice_row("approach.mandatary"))];
    constexpr auto first = static_cast<std::ptrdiff_t>(Mandatary::prefets_table);
    row.words.erase(row.words.begin(), row.words.begin() + first);
    row.names.erase(row.names.begin(), row.names.begin() + first);
    return row;
}

Text suggestion(std::string_view written, const ChoiceRow& row) {
    std::vector<CalledWord> known;
    for (std::size_t i = 0; i < row.words.size(); ++i) known.push_back({std::string(row.words[i]), {row.names[i].fr, row.names[i].en}});
    return suggestion(written, known);
}

bool varies(const ChoiceRow& row) { return !row.drawn.empty(); }

Choices default_choices() {
    Choices choices;
    for (const ChoiceRow& row : choice_table()) row.choose(choices, row.initial);
    return choices;
}

int choice_row(std::string_view name) {
    const std::vector<ChoiceRow>& table = choice_table();
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].name == name) return static_cast<int>(i);
    }
    return -1;
}

}  // namespace concertation
