#pragma once
// Events and periods: dated things, read, then set on the calendar of the run.

#include "scenario/selection.hpp"

namespace concertation {

/// Reads one entry of `events`; its month counts from year zero.
std::optional<WrittenEvent> written_event(const YamlValue& value, const Document& document, int number);

/// Reads `programme.periods`.
std::vector<WrittenPeriod> written_periods(const YamlValue& value, const Source& source);

/// Complains of the events and periods of a file that lie outside the run as that file leaves it.
void check_calendar(const Draft& draft, const Document& document, int number);
/// Complains of a period of the chain's documents, once all are read, that outlasts the months they write.
void check_plans_end(const Draft& draft, const std::vector<Document>& chain);

/// Fills Scenario::events and Scenario::periods, by month; leaves out what a later file's run does not reach.
void settle_calendar(Draft& draft, const IndexedPlaces& places);

}  // namespace concertation
