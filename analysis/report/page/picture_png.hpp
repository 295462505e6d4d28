#pragma once
// A picture drawn as PNG, for documents that take no SVG.

#include <string>

#include "report/page/page.hpp"

namespace concertation {

/// The picture on white, `scale` pixels for each of its CSS pixels. Throws BrokenRule where its SVG cannot be drawn.
std::string png_of(const Picture& picture, int scale);

}  // namespace concertation
