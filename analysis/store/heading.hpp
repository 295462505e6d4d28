#pragma once
// What a study's results file says of itself, and what stands where it is to go.

#include <filesystem>
#include <string>
#include <vector>

#include "scenario/scenario.hpp"

namespace concertation {

/// What a results file says of itself before the first replicate.
struct Heading {
    struct Arm {
        std::string name;
        const Scenario* scenario;           ///< null: `base`'s with `settings` on top
        int base = 0, set = 0;              ///< row of arms; set of assumptions, 0: the defaults
        std::vector<std::string> settings;  ///< key=value
        std::string yaml;  ///< the whole scenario of an arm without one of its own; may be empty: then base and settings tell
    };
    struct Fact {
        std::string name, value;
    };
    std::vector<Arm> arms;         ///< at least one; scenarios outlive the store
    std::vector<Fact> provenance;  ///< in the order shown; names differ
    std::vector<Fact> question;    ///< what is asked of the arms: another question is another study; told after the provenance
    std::vector<Text> indicators;  ///< meaning of each of indicators(), in their order
    std::string kind = "run";      ///< which command's study: run, compare, sweep…
    std::string design;            ///< what else could change a number: version, options
    int replicates = 0;            ///< asked of an arm; more of them may be asked later of the same file. 0: part of the design
    bool only_measures = false;    ///< one row a replicate, no outcomes by territory, no months
    bool only_outcomes = false;    ///< outcomes by territory and no months
};

/// Names a study: whatever could change a number in it, the number of replicates apart. 32 digits.
std::string design_of(const Heading& heading);

/// What stands where a results file is to go.
enum class Standing {
    free,        ///< nothing, or an empty file or database
    unfinished,  ///< this very study, cut short: it can go on
    shorter,     ///< this very study, whole, with fewer replicates: it can go on
    finished,    ///< this very study, whole
    longer,      ///< this very study, with more replicates
    another,     ///< another study, or another version's
    foreign      ///< no results file
};
/// Throws StoreError where what stands there cannot be read.
Standing standing_of(const std::filesystem::path& file, const Heading& heading);

/// Names of facts that a file tells of itself.
inline constexpr const char *design_fact = "design", *asked_fact = "replicates_asked", *hash_fact = "results_hash";

}  // namespace concertation
