#pragma once
// A table in a text file, cell by cell with its place.

#include <string_view>
#include <vector>

#include "scenario/csv_cells.hpp"

namespace concertation {

struct CsvTable {
    char separator = ',';
    std::vector<std::vector<CsvCell>> rows;  ///< the heading first; empty lines left out
};

/// The cells of a file as spreadsheets save it: in UTF-8, in UTF-16 with its mark or in Windows-1252; separated by commas, semicolons or
/// tabs, whichever its first line has most of, or as a line `sep=;` above it says. Quoted cells may hold separators, doubled quotes and
/// ends of lines (RFC 4180). A line of title above the table and empty cells after its last column are left out. Complains of what is no
/// text and of a quote never closed; then no rows.
CsvTable csv_table(std::string_view bytes, std::size_t most_bytes, const Source& source);

/// Where faults of the cells of a table are told. Both outlive it.
struct TableSource {
    const Source& source;
    const std::vector<CsvCell>& heading;

    /// Says the place of the cell as a spreadsheet does too, with the title of its column: "line 3, column C (“Files”): …".
    void complain(const CsvCell& cell, const std::string& key, const Text& what) const;
};

}  // namespace concertation
