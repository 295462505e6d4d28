#pragma once
// The columns of what a region leaves: months, axes, and what ties its territories.

#include "observe/columns.hpp"
#include "observe/part_names.hpp"
#include "observe/records.hpp"

namespace concertation {

template <>
inline constexpr std::tuple columns<RegionMonth>{
    Column{"region", &RegionMonth::region, Unit::none, {"numéro de la région", "number of the region"}},
    Column{"month", &RegionMonth::month, Unit::months, {"mois, à partir de 0", "month, from 0"}},
    Column{"dynamics", &RegionMonth::dynamics, Unit::count, {"territoires", "territories"}, by_dynamic},
    Column{"stances",
           &RegionMonth::stances,
           Unit::count,
           {"attitudes prises aux tables des territoires", "stances taken at the territories’ tables"}},
    Column{"contests", &RegionMonth::contests, Unit::count, {"dont des contestations", "of which contests"}},
    Column{"encounters", &RegionMonth::encounters, Unit::count, {"échanges à la table régionale", "encounters at the regional table"}},
    Column{"contest",
           &RegionMonth::contest,
           Unit::count,
           {"contestations à la table régionale, deux attitudes par échange", "contests at the regional table, two stances an encounter"}},
    Column{"regional_dynamic",
           &RegionMonth::regional_dynamic,
           Unit::none,
           {"dynamique de la table régionale", "dynamic of the regional table"}},
    Column{"ties_between", &RegionMonth::ties_between, Unit::count, {"liens entre territoires", "ties between territories"}},
    Column{"trust_between",
           &RegionMonth::trust_between,
           Unit::share,
           {"confiance moyenne entre territoires", "mean trust between territories"}},
    Column{"trust", &RegionMonth::trust, Unit::share, {"confiance, moyenne des territoires", "trust, mean over territories"}},
    Column{"cross_trust",
           &RegionMonth::cross_trust,
           Unit::share,
           {"confiance entre élues et élus et autres acteurs, moyenne des territoires",
            "trust between elected officials and others, mean over territories"}},
    Column{"support",
           &RegionMonth::support,
           Unit::share,
           {"adhésion à la démarche, moyenne des territoires", "support for the process, mean over territories"}},
    Column{"attendance",
           &RegionMonth::attendance,
           Unit::share,
           {"part des sièges occupés, moyenne des territoires", "share of seats filled, mean over territories"}},
    Column{"reached_women", &RegionMonth::reached_women, Unit::share, {"besoins rejoints des femmes", "needs reached, women"}},
    Column{"reached_men", &RegionMonth::reached_men, Unit::share, {"besoins rejoints des hommes", "needs reached, men"}},
    Column{"awarded", &RegionMonth::awarded, Unit::cents, {"argent attribué ce mois", "money awarded this month"}},
    Column{"spent", &RegionMonth::spent, Unit::cents, {"argent dépensé ce mois", "money spent this month"}},
    Column{"partners", &RegionMonth::partners, Unit::cents, {"argent des partenaires ce mois", "partners’ money this month"}},
    Column{"pool", &RegionMonth::pool, Unit::cents, {"sommes mises en commun dans la région", "money pooled in the region"}}};
static_assert(covers<RegionMonth>());

template <>
inline constexpr std::tuple columns<RegionAxis>{
    Column{"region", &RegionAxis::region, Unit::none, {"numéro de la région", "number of the region"}},
    Column{"axis", &RegionAxis::axis, Unit::none, {"numéro de l’axe", "number of the axis"}},
    Column{"reached_women",
           &RegionAxis::reached_women,
           Unit::share,
           {"besoins rejoints des femmes sur l’axe", "needs reached on the axis, women"}},
    Column{
        "reached_men", &RegionAxis::reached_men, Unit::share, {"besoins rejoints des hommes sur l’axe", "needs reached on the axis, men"}},
    Column{
        "awarded", &RegionAxis::awarded, Unit::cents, {"argent attribué à des projets de l’axe", "money awarded to projects on the axis"}}};
static_assert(covers<RegionAxis>());

template <>
inline constexpr std::tuple columns<RegionNetwork>{
    Column{"region", &RegionNetwork::region, Unit::none, {"numéro de la région", "number of the region"}},
    Column{"ties",
           &RegionNetwork::ties,
           Unit::count,
           {"liens entre membres de territoires différents à la table régionale",
            "ties between members of different territories at the regional table"}},
    Column{"components",
           &RegionNetwork::components,
           Unit::count,
           {"groupes de territoires liés; autant que de territoires s’ils n’ont aucun lien",
            "groups of territories that ties join; as many as territories where there is no tie"}},
    Column{"tied_share", &RegionNetwork::tied_share, Unit::share, {"part des liens possibles", "share of the ties that could be"}},
    Column{"trust",
           &RegionNetwork::trust,
           Unit::share,
           {"confiance moyenne de ces liens, dans les deux sens", "mean trust of these ties, both ways"}}};
static_assert(covers<RegionNetwork>());

}  // namespace concertation
