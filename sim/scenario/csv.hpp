#pragma once
// A table in a text file, cell by cell with its place.

#include <string>
#include <string_view>
#include <vector>

#include "scenario/complaints.hpp"

namespace concertation {

struct CsvCell {
    std::string text;  ///< without quotes and the blanks around
    Place place;
};

struct CsvTable {
    char separator = ',';
    std::vector<std::vector<CsvCell>> rows;  ///< the heading first; empty lines left out
};

/// The cells of `text`: separated by semicolons if the heading has more of them than commas; quoted cells may hold separators
/// and doubled quotes, not ends of lines. Complains of what is no text and of a quote never closed; then no rows.
CsvTable csv_table(std::string_view text, std::size_t most_bytes, const Source& source);

}  // namespace concertation
