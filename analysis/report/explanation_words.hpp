#pragma once
// The sentences of an explanation: a turning point, a cause, what its absence changed. Actors are told by sector and role, never as
// persons.

#include <string>

#include "explain/explanation.hpp"
#include "text/language.hpp"

namespace concertation {

/// "mars 2012", "March 2012".
std::string month_of_year(Date date, Language language);

/// From one dynamic to the next, when and for how long; what was read over the year before; what was open a year before.
std::string turn_sentences(const TurningPoint& point, const Scenario& scenario, int window, Language language);

/// The cause as a group of words, with its month: "le départ de … (janvier 2012)".
std::string cause_words(const Cause& cause, const Scenario& scenario, Language language);

/// Two or three words for a table.
std::string cause_name(const Cause& cause, const Scenario& scenario, Language language);
/// Its word in files: staff_loss, decision…
std::string cause_word(const Cause& cause, const Scenario& scenario);
/// The share or the change a scenario's event is told with; NaN where it has none.
double cause_share(const Cause& cause, const Scenario& scenario);

/// In how many futures the table keeps its dynamic without the cause and with it, and what that is worth.
std::string check_sentence(const TurningPoint& point, const CheckedCause& checked, const Scenario& scenario, Language language);

/// That a cause is part of the reading's own definition, then what is behind it: who refused, whom they trusted least, who was absent.
std::string step_back_words(const Cause& cause, Language language);

/// helped, hindered, luck.
std::string verdict_word(CauseVerdict verdict);

}  // namespace concertation
