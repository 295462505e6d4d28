#pragma once
// The rows of an allocation in a results file, and the words and figures both its page one and its tables are made of.

#include <string>
#include <vector>

#include "report/parts/report_source.hpp"
#include "report/parts/wording.hpp"

namespace concertation {

/// The measures that choose, in their order; then those that are only shown.
std::vector<std::string> choosing_measures(const ReportSource& source);
std::vector<std::string> shown_measures(const ReportSource& source);

/// Its unit: mean_of_needs is a share.
std::string unit_of_aim(const std::string& measure);
/// Its name in a sentence.
std::string name_of_aim(const std::string& measure, Language language);

/// The rows of a table for a measure, in their order.
std::vector<const AnswerRow*> rows_on(const ReportSource& source, const std::string& table, const std::string& measure);
/// The options at their largest size.
std::vector<const AnswerRow*> whole_options(const ReportSource& source, const std::string& measure);

std::string option_name(const AnswerRow& option, Language language);
std::string lever_name(const std::string& what, Language language);

/// A small effect with its sign, to a hundredth; shares in points.
std::string fine(double value, const std::string& unit, Language language);
Words fine(const CellOf& cell, const std::string& unit, Language language);
/// The interval of a row's sets, or of luck where there are none; `before`: of the columns' names.
Words interval_of(const std::string& table, const AnswerRow& row, const std::string& before, const std::string& unit, Language language);

/// What differs between the measures, said first.
Words first_sentence(const ReportSource& source, Language language);
/// What comes first for a measure does to each, and under what price it stays so; empty where nothing comes first.
Words told_sentence(const ReportSource& source, const std::string& measure, Language language);
/// The levers that raise one of women's and men's needs reached and lower the other; empty where none does.
Words women_and_men_sentence(const ReportSource& source, Language language);

}  // namespace concertation
