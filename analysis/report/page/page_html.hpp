#pragma once
// A page set as one self-contained HTML file: no script, nothing fetched.

#include <string>

#include "report/page/page.hpp"

namespace concertation {

/// A number of the results stands in <data value="…" data-from="…">, so that it can be read back.
std::string html_of(const Page& page);

}  // namespace concertation
