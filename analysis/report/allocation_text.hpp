#pragma once
// Where a sum does most, as a person reads it on a terminal, as a program reads it, and as a results file keeps it.

#include <string>
#include <vector>

#include "allocate/allocation.hpp"
#include "store/answers.hpp"
#include "text/language.hpp"

namespace concertation {

/// The options one by one, then the portfolios as simulated, and which of them does most here. `file`: empty where none was written.
std::string allocation_text(const Allocation& allocation, const AllocationDesign& design, const std::string& file, Language language,
                            int width);

/// One object: budget, measure, options, portfolios, first, seconds, results_hash.
std::string allocation_json(const Allocation& allocation, const AllocationDesign& design);

/// The tables options, portfolios and portfolio_parts.
std::vector<AnswerTable> allocation_answers(const Allocation& allocation, const AllocationDesign& design);

/// Names of an option: whom it goes to, and what it buys.
std::string beneficiary_name(const Beneficiaries& who, const Scenario& scenario, Language language);
std::string purchase_name(const Purchase& what, Language language);

}  // namespace concertation
