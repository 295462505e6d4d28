#pragma once
// Sentences and cells of a page with the numbers of a results file in them, each with the cell of the file it comes from.

#include <string>
#include <string_view>
#include <vector>

#include "report/page/page.hpp"
#include "store/answers.hpp"

namespace concertation {

/// A cell of an answer: which table, which row, which column. As text, "table.column#row"; with "*times" after it where the number shown
/// is so many times the cell's.
struct CellOf {
    std::string table;
    const AnswerRow* row;
    std::string column;
    double times = 1;

    double value() const { return row != nullptr ? times * row->real(column) : 0; }
    std::string from() const;
};

/// One number, or a dash where it is undefined.
Words figure(const CellOf& cell, const std::string& shown);
/// In its unit: share, months, dollars, days, ratio, count; or as a difference, with its sign.
Words in_unit(const CellOf& cell, std::string_view unit, Language language);
Words signed_in_unit(const CellOf& cell, std::string_view unit, Language language);
/// "[low; high]" with signs, without the unit.
Words signed_range(const CellOf& low, const CellOf& high, std::string_view unit, Language language);
/// The same without signs.
Words range(const CellOf& low, const CellOf& high, std::string_view unit, Language language);
Words percent(const CellOf& cell, Language language);
Words whole(const CellOf& cell, Language language);

/// A value as a scenario writes it, in the reader's digits where it is a number: "0.025" is "0,025" in French.
std::string as_written(const std::string& value, Language language);

/// Unit of a measure of measures() by its name.
std::string unit_of(std::string_view measure);

/// Words of plain text.
Words plain(std::string text);
Words operator+(Words a, const Words& b);

/// The sentence of `key` with its {0}, {1}… replaced.
Words sentence(std::string_view key, Language language, const std::vector<Words>& values = {});

/// Size and certainty of a row of `differences`; a dash where no set of assumptions tells.
std::string size_and_certainty(const AnswerRow& row, Language language);

/// What a scale shows: shares in percent or in points, dollars, plain numbers.
std::string mark_in_unit(double value, std::string_view unit, bool difference, Language language);

}  // namespace concertation
