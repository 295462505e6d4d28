#pragma once
// The page for people who decide, made from a results file alone.

#include <optional>

#include "report/page/page.hpp"
#include "report/parts/observations.hpp"
#include "report/parts/report_source.hpp"

namespace concertation {

/// What is put beside the results.
struct ReportExtras {
    std::optional<Observations> observations;
};

/// The page of a whole study of any kind.
Page report_on(const ReportSource& source, const ReportExtras& extras, Language language);

}  // namespace concertation
