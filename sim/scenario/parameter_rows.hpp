#pragma once
// What the files of rows share: units, flags and reasons spelled out, and the groups that make the table.

#include <cstddef>

#include "scenario/parameter_table.hpp"

namespace concertation {

/// The rows of one part of the table.
struct ParameterRows {
    const ParameterRow* first;
    std::size_t count;
};

ParameterRows levers_rows();
ParameterRows dialogue_rows();
ParameterRows decision_rows();
ParameterRows support_rows();
ParameterRows renewal_rows();
ParameterRows projects_rows();
ParameterRows start_rows();
ParameterRows sectors_rows();
ParameterRows reading_rows();

inline constexpr Sentence uncertain{"", ""};  ///< no reason to leave the value alone
inline constexpr bool whole = true, real = false;
inline constexpr Sentence assumed{"hypothèse", "assumed"};

/// Why a value is not drawn with the assumptions.
namespace reasons {
inline constexpr Sentence lever{"levier : ce que l'on met à l'essai", "lever: what is tested"};
inline constexpr Sentence in_days{"coûte des jours du milieu (days), et non des dollars", "costs the milieu's days (days), not dollars"};
inline constexpr Sentence ineligible{"règle du FQIS : une personne n'y est pas admissible", "rule of the FQIS: a person is not eligible"};
inline constexpr Sentence definition{"définition", "definition"};
inline constexpr Sentence calendar{"calendrier public", "public calendar"};
inline constexpr Sentence analyst{"décision d'analyse", "choice of the analyst"};
inline constexpr Sentence by_region{"tirage dans chaque région (ways)", "drawn in each region (ways)"};
}  // namespace reasons

namespace units {
inline constexpr Sentence lever{"levier", "lever"};
inline constexpr Sentence share{"proportion", "share"};
inline constexpr Sentence chance{"probabilité", "chance"};
inline constexpr Sentence chance_a_month{"probabilité par mois", "chance a month"};
inline constexpr Sentence chance_a_year{"probabilité par an", "chance a year"};
inline constexpr Sentence rate{"taux", "rate"};
inline constexpr Sentence weight{"poids", "weight"};
inline constexpr Sentence logit{"logit", "logit"};
inline constexpr Sentence factor{"facteur", "factor"};
inline constexpr Sentence count{"nombre", "count"};
inline constexpr Sentence rounds{"tours", "rounds"};
inline constexpr Sentence months{"mois", "months"};
inline constexpr Sentence days{"jours-personnes", "person-days"};
inline constexpr Sentence days_a_month{"jours-personnes par mois", "person-days a month"};
inline constexpr Sentence dollars{"$", "$"};
inline constexpr Sentence dollars_a_year{"$ par an", "$ a year"};
inline constexpr Sentence dollars_a_year_a_person{"$ par an par personne", "$ a year a person"};
inline constexpr Sentence dollars_a_dollar{"$ par $", "$ per $"};
inline constexpr Sentence yes_or_no{"1 oui, 0 non", "1 yes, 0 no"};
inline constexpr Sentence beta_sum{"somme d'une loi bêta", "sum of a Beta"};
inline constexpr Sentence dirichlet_sum{"somme d'une loi de Dirichlet", "sum of a Dirichlet"};
inline constexpr Sentence centre_sum{"fois le nombre d'axes", "times the number of axes"};
inline constexpr Sentence log_spread{"écart-type du logarithme", "standard deviation of the logarithm"};
}  // namespace units

}  // namespace concertation
