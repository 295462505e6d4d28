#pragma once
// The parts of a page, one function each; report.cpp sets their order. A part with nothing to say is empty.

#include <array>
#include <vector>

#include "report/page/page.hpp"
#include "report/parts/observations.hpp"
#include "report/parts/report_source.hpp"
#include "report/parts/wording.hpp"
#include "report/pictures/drawing.hpp"

namespace concertation {

using Blocks = std::vector<Block>;

/// Page one: the question, the answer in words, a picture, the words for how sure.
Blocks front_of_run(const ReportSource& source, Language language);
Blocks front_of_comparison(const ReportSource& source, Language language);
Blocks front_of_sweep(const ReportSource& source, Language language);
Blocks front_of_sensitivity(const ReportSource& source, Language language);
Blocks front_of_findings(const ReportSource& source, Language language);
Blocks front_of_allocation(const ReportSource& source, Language language);
/// The picture of page one in numbers.
Blocks glance_part(const ReportSource& source, Language language);
/// And what no reader may miss.
Blocks must_say(const ReportSource& source, Language language);

/// In what the scenarios differ.
Blocks scenarios_part(const ReportSource& source, Language language);
/// What reads in each dynamic, and why a conflictual one reads so; the second as a sentence alone, empty where none is conflictual.
Blocks readings_part(const ReportSource& source, Language language);
Words why_conflictual(const ReportSource& source, int scenario, Language language);
/// The territories: a tile each with its chances.
Blocks places_part(const ReportSource& source, Language language);
/// The months: dynamics, trust, support, needs reached; and when an effect begins.
Blocks months_part(const ReportSource& source, Language language);
Blocks effects_part(const ReportSource& source, Language language);
/// Every measure: differences with both intervals, or means with that of luck.
Blocks measures_part(const ReportSource& source, Language language);
Blocks groups_part(const ReportSource& source, Language language);
/// The envelope and where it went.
Blocks money_part(const ReportSource& source, Language language);
/// Needs reached by axis, women and men.
Blocks needs_part(const ReportSource& source, Language language);
/// Who bridges elected officials and the others; what ties the territories of a region.
Blocks network_part(const ReportSource& source, Language language);
/// Which assumption would reverse the conclusion.
Blocks reversal_part(const ReportSource& source, Language language);
/// Why a table tipped, where it was asked.
Blocks history_part(const ReportSource& source, Language language);
/// What a sum does, choice by choice and together.
Blocks allocation_part(const ReportSource& source, Language language);
/// Points of a sweep, verdicts of findings, effects of factors.
Blocks points_part(const ReportSource& source, Language language);
Blocks verdicts_part(const ReportSource& source, Language language);
Blocks factors_part(const ReportSource& source, Language language);
/// The user's own numbers beside the model's.
Blocks observations_part(const ReportSource& source, const Observations& observations, Language language);
/// What the model cannot say, what it assumes, how to run it again.
Blocks limits_part(Language language);
Blocks assumptions_part(const ReportSource& source, Language language);
Blocks again_part(const ReportSource& source, Language language);

/// The row of `differences` of a measure in a group (all territories unless named).
const AnswerRow* difference_row(const ReportSource& source, int scenario, std::string_view measure, const std::string& places = "all");
/// Where the mean of a measure over all territories stands, so many times.
CellOf mean_of(const ReportSource& source, int scenario, const char* measure, double times = 1);
/// The names of the dynamics in their order, with a capital.
std::array<std::string, 4> dynamic_names(Language language);
/// A drawing with its words.
Block picture_of(const Drawing& drawing, std::string caption, std::string told);

}  // namespace concertation
