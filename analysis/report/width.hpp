#pragma once
// How wide text stands on a terminal, and text made to a width.

#include <string>
#include <string_view>

namespace concertation {

/// Cells that UTF-8 text takes: a combining mark none, an ideogram two, the rest one.
int display_width(std::string_view text);

/// `text` with spaces after it (or before it) up to `width` cells; longer text is left whole.
std::string padded_right(std::string_view text, int width);
std::string padded_left(std::string_view text, int width);

/// Words of `text` in lines of at most `width` cells, where words allow; `indent` (not counted) before all but the first.
std::string wrapped(std::string_view text, int width, std::string_view indent = "");

/// `text` cut to at most `width` cells, the last one an ellipsis where something is left out.
std::string shortened(std::string_view text, int width);

/// With a capital first letter, accents included.
std::string capitalised(std::string_view text);

/// `mark` repeated.
std::string repeated(std::string_view mark, int times);

}  // namespace concertation
