#pragma once
// Words of a page in the markup of a .docx text.

#include <string>
#include <string_view>

#include "report/page/page.hpp"

namespace concertation {

/// The words as one text, figures as shown.
std::string plain(const Words& words);

/// A run of text; ends of lines and tabs stay.
std::string docx_run(std::string_view text);

/// A paragraph: `properties` follow the style's name, `content` is runs.
std::string docx_paragraph(std::string_view style, std::string_view properties, std::string_view content);

}  // namespace concertation
