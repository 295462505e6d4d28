// The study's three types of dynamic, by the capacity of a milieu to put the base conditions together (F7).

#include "findings/comparisons.hpp"
#include "findings/observations.hpp"

namespace concertation {
namespace {

constexpr int usual = 60;

std::vector<Treatment> four_hypercubes() {
    return {conditions_of_every_kind(0), conditions_of_every_kind(1), conditions_of_every_kind(2), conditions_of_every_kind(3)};
}

}  // namespace

std::vector<Pattern> patterns_of_three_types() {
    const std::vector<std::string> off = {"tension.trust=0", "tension.accompaniment=0", "tension.support=0", "tension.power=0",
                                          "perception.misreading=0"};
    const std::vector<std::string> no_assembly = {"practices.rate=0", "practices.letting_go=0", "practices.fading=0",
                                                  "practices.quarrels=0", "practices.start_history=0"};
    return {
        {"F7",
         "conditions_rank",
         "three_types",
         "ratio",
         Evidence::sign_assumed,
         usual,
         four_hypercubes(),
         types_by_conditions,
         entries(0, 1),
         above(.5),
         1,
         {},
         off},
        {"F7b",
         "each_type",
         "three_types",
         "share",
         Evidence::calibrated,
         usual,
         four_hypercubes(),
         types_by_conditions,
         entries(1, 3),
         above(.1),
         3,
         {},
         off},
        {"F7c",
         "conditions_together",
         "three_types",
         "share",
         Evidence::sign_assumed,
         usual,
         four_hypercubes(),
         conditions_by_type,
         entries(0, 1),
         above(0),
         1,
         {},
         no_assembly},
        {"F7d",
         "months_together",
         "three_types",
         "months",
         Evidence::sign_assumed,
         usual,
         four_hypercubes(),
         conditions_by_type,
         entries(1, 1),
         above(0),
         1,
         {},
         no_assembly},
    };
}

}  // namespace concertation
