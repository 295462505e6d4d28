#pragma once
// Where a sum does most, as a person reads it on a terminal, as a program reads it, and as a results file keeps it.

#include <string>
#include <vector>

#include "allocate/allocation.hpp"
#include "store/answers.hpp"
#include "text/language.hpp"

namespace concertation {

/// What comes first for each measure and what differs between them, then the options one by one and the portfolios as simulated. `file`:
/// empty where none was written.
std::string allocation_text(const Allocation& allocation, const AllocationDesign& design, const std::string& file, Language language,
                            int width);

/// One object: budget, measures, leaders, options, portfolios, seconds, results_hash.
std::string allocation_json(const Allocation& allocation, const AllocationDesign& design);

/// The tables options, levers, portfolios, portfolio_parts, told and break_even.
std::vector<AnswerTable> allocation_answers(const Allocation& allocation, const AllocationDesign& design);

/// An effect by 100,000 dollars, in the measure's own direction, with where 95 % of the sets put it.
struct Per100k {
    double mean, low, high;
};
Per100k per_100k(const Effect& gain_a_dollar, const Aim& aim);
/// Of an option at its largest size; `row`: of AllocationDesign::aims.
Per100k per_100k(const OptionAlone& option, const Aim& aim, std::size_t row);

/// Names of an option: whom it goes to, and what it buys.
std::string beneficiary_name(const Beneficiaries& who, const Scenario& scenario, Language language);
std::string purchase_name(std::string_view what, Language language);

}  // namespace concertation
