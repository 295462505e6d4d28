#pragma once
// A table of a page in the markup of a .docx text.

#include <string>

#include "report/page/page.hpp"

namespace concertation {

/// The table without its caption, no wider than `room` twentieths of a point; its heading is repeated on each sheet.
/// Throws BrokenRule unless every row has one cell a column.
std::string docx_table(const PageTable& table, int room);

}  // namespace concertation
