#pragma once
// The rows of a Pabulib file: three sections, each with a heading, cells separated by semicolons.

#include <string>
#include <string_view>
#include <vector>

#include "scenario/csv.hpp"

namespace concertation {

/// A section: its heading, then its rows. Rows may be shorter than the heading.
struct PabulibSection {
    Place place;  ///< of its title; line 0: it is not in the file
    std::vector<CsvCell> heading;
    std::vector<std::vector<CsvCell>> rows;

    /// Column of the heading `name`; -1 if there is none.
    int column(std::string_view name) const;
};

struct PabulibFile {
    PabulibSection meta, projects, votes;
};

/// A cell of a row, or nothing where the row ends before or the column is -1.
const CsvCell* cell_of(const std::vector<CsvCell>& row, int column);

/// The sections of `text`. A quoted cell begins with its quote, may hold semicolons, doubled quotes and ends of lines. Complains of what
/// is no text, of a quote never closed, of a section that is missing, repeated or without a heading, and of a row under no section.
PabulibFile pabulib_file(std::string_view text, std::size_t most_bytes, const Source& source);

}  // namespace concertation
