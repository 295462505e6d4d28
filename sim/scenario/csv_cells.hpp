#pragma once
// Cells of a text that separators and ends of lines set apart, one record after the other.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/complaints.hpp"

namespace concertation {

struct CsvCell {
    std::string text;  ///< without quotes and the blanks around
    Place place;
    int row = 0, column = 0;                      ///< as a spreadsheet counts them, from 1
    std::optional<double> number = std::nullopt;  ///< what it spells as decimal() reads it, with a decimal comma too where commas do
                                                  ///< not separate cells
};

/// C for 3, AA for 27: columns as spreadsheets name them.
std::string column_letters(int column);

/// "line 3, column C": the place of a cell for who has the table in a spreadsheet.
Text place_in_sheet(const CsvCell& cell);

/// Walks UTF-8 text record by record. A quoted cell may hold separators, doubled quotes and ends of lines (RFC 4180).
class CsvCells {
public:
    /// Both outlive it.
    CsvCells(std::string_view text, const Source& source) : text_(text), source_(source) {}

    /// Nothing is left, or nothing that can be read.
    bool at_end() const { return at_ >= text_.size() || broken_; }
    /// It complained: of a quote never closed, or of more than 4,000,000 cells.
    bool broken() const { return broken_; }

    /// What is left of the line, without its end.
    std::string_view line() const;
    void skip_line();
    /// Rows are counted anew from here.
    void begin_rows() { row_ = 1; }
    /// The cells up to the end of the line, or of the last line of a quoted cell.
    std::vector<CsvCell> record(char separator);

private:
    std::string cell_text(char separator, const CsvCell& cell);
    Place place();
    void line_begins(std::size_t at);
    void give_up(const CsvCell& where, const Text& why);

    std::string_view text_;
    const Source& source_;
    std::size_t at_ = 0, counted_ = 0, cells_ = 0;  ///< counted_: up to where column_ counts
    int line_ = 1, column_ = 1, row_ = 1;
    bool broken_ = false;
};

}  // namespace concertation
