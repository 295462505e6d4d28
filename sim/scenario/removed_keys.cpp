#include "scenario/removed_keys.hpp"

#include <array>

#include "scenario/parameter_table.hpp"

namespace concertation {
namespace {

struct EarlierKey {
    std::string_view name;
    Sentence instead;
};

constexpr std::array<EarlierKey, 6> removed{{
    {"decision.extra_rounds",
     {"les tours ne dépendent plus de l'accompagnement; écrivez decision.rounds",
      "rounds no longer depend on accompaniment; write decision.rounds"}},
    {"reading.facade",
     {"une façade se lit à trois seuils : reading.facade_far, reading.facade_attendance et reading.facade_appropriation",
      "a façade is read at three thresholds: reading.facade_far, reading.facade_attendance and reading.facade_appropriation"}},
    {"seats_least.citizen",
     {"les sièges citoyens suivent seats.citizen et levers.citizen_participation",
      "citizens' seats follow seats.citizen and levers.citizen_participation"}},
    {"seats_most.citizen",
     {"les sièges citoyens suivent seats.citizen et levers.citizen_participation",
      "citizens' seats follow seats.citizen and levers.citizen_participation"}},
    {"start.tie_regional",
     {"les liens entre territoires suivent start.tie_regional_base et start.tie_regional_history",
      "ties between territories follow start.tie_regional_base and start.tie_regional_history"}},
    {"start.women_seats",
     {"la part des sièges tenus par des femmes n'agissait sur rien; les groupes de femmes agissent par start.women_groups",
      "the share of seats held by women acted on nothing; women's groups act through start.women_groups"}},
}};

constexpr std::array<EarlierKey, 1> changed{{
    {"seats.elected",
     {"dans la première version, c'était un nombre de sièges; c'est maintenant une part des sièges des autres secteurs",
      "in the first version this was a number of seats; it is now a share of the seats of the other sectors"}},
}};

template <std::size_t count>
Text said_of(const std::array<EarlierKey, count>& keys, std::string_view name) {
    for (const EarlierKey& key : keys)
        if (key.name == name) return {key.instead.fr, key.instead.en};
    return {};
}

}  // namespace

Text replacement_of(std::string_view name) { return said_of(removed, name); }

Text changed_meaning_of(std::string_view name) { return said_of(changed, name); }

Text no_longer(Text instead) { return {"clé retirée dans cette version : " + instead.fr, "key removed in this version: " + instead.en}; }

}  // namespace concertation
