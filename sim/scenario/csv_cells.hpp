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
    std::optional<double> number = std::nullopt;  ///< what it spells as decimal() reads it, with a decimal comma too where commas do
                                                  ///< not separate cells
};

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
    /// The cells up to the end of the line, or of the last line of a quoted cell.
    std::vector<CsvCell> record(char separator);

private:
    std::string cell(char separator, Place start);
    Place place();
    void line_begins(std::size_t at);
    void give_up(Place where, const Text& why);

    std::string_view text_;
    const Source& source_;
    std::size_t at_ = 0, counted_ = 0, cells_ = 0;  ///< counted_: up to where column_ counts
    int line_ = 1, column_ = 1;
    bool broken_ = false;
};

}  // namespace concertation
