#pragma once
// A pattern of the study as an experiment: which scenarios, what is observed, what is expected, what would take it away.

#include <functional>
#include <string_view>
#include <vector>

#include "core/named.hpp"
#include "findings/treatment.hpp"
#include "findings/watches.hpp"
#include "observe/records.hpp"

namespace concertation {

/// What one replicate of one treatment shows.
struct Seen {
    const Scenario& scenario;
    const ReplicateRecord& record;
    const Watched& watched;  ///< as the pattern asks
};
using Observed = std::vector<double>;

/// Above `low`, below `high`, from one to the other; `nothing`: reported without a verdict.
struct Expected {
    enum class Kind : std::uint8_t { above, below, within, nothing } kind = Kind::nothing;
    double low = 0, high = 0;
    bool met_by(double value) const;
    /// Whether a whole interval meets it.
    bool met_by(double from, double to) const { return met_by(from) && met_by(to); }
};
constexpr Expected above(double low) { return {Expected::Kind::above, low, 0}; }
constexpr Expected below(double high) { return {Expected::Kind::below, 0, high}; }
constexpr Expected within(double low, double high) { return {Expected::Kind::within, low, high}; }
constexpr Expected nothing() { return {}; }

/// What a pattern that holds is worth: the lever multiplies the measure; it was set on the same figures; its sign stands in an equation and
/// only its size emerges; nothing of it was put in; nor was the study that found it used.
enum class Evidence : std::uint8_t { identity, calibrated, sign_assumed, emergent, independent };
template <>
inline constexpr std::array<std::string_view, 5> enum_words<Evidence>{"identity", "calibrated", "sign_assumed", "emergent", "independent"};
/// Whether a pattern that holds is evidence for the model at all.
constexpr bool counts_as_evidence(Evidence kind) { return kind == Evidence::emergent || kind == Evidence::independent; }

struct Pattern {
    std::string_view id;     ///< as the specification numbers it: F1, C2b
    std::string_view name;   ///< its question and measure in the catalogue are question.NAME and measure.NAME
    std::string_view study;  ///< the study's sentence is study.STUDY
    std::string_view unit;   ///< as Indicator::unit
    Evidence kind;
    int replicates;  ///< at the defaults
    std::vector<Treatment> arms;
    std::function<Observed(const Seen&)> observe;
    /// From what each arm showed under one luck: the parts that must all be as expected, then one value for each of `beside`.
    std::function<Observed(const std::vector<Observed>& by_arm)> compare;
    Expected expected;
    std::size_t parts = 1;
    std::vector<std::string_view> beside;    ///< measures shown without a verdict
    std::vector<std::string> mechanism_off;  ///< settings that take away what should carry the pattern
    Watches watches = Watches::nothing;
};

/// Every pattern, in the order of the specification.
const std::vector<Pattern>& patterns();

/// The parts of that table.
std::vector<Pattern> patterns_of_territories();
std::vector<Pattern> patterns_of_the_process();
std::vector<Pattern> patterns_of_three_types();
std::vector<Pattern> patterns_of_the_conditions();
std::vector<Pattern> patterns_of_the_challenges();
std::vector<Pattern> patterns_of_the_programme();
std::vector<Pattern> patterns_of_other_studies();

}  // namespace concertation
