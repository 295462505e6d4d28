#pragma once
// A page for people as a text that Word and LibreOffice edit.

#include <filesystem>
#include <string>

#include "report/page/page.hpp"

namespace concertation {

/// The page as a .docx file, pictures as PNG at 192 dots an inch: the same page gives the same bytes. Throws BrokenRule where a picture
/// cannot be drawn or a row has not one cell a column.
std::string docx_of(const Page& page);

/// Writes docx_of(page), whole or not at all. Throws StoreError.
void write_docx(const Page& page, const std::filesystem::path& file);

}  // namespace concertation
