#pragma once
// Text made safe for XML and HTML.

#include <string>
#include <string_view>

namespace concertation {

/// UTF-8 `text` as the content of an element or of an attribute between double quotes. What XML 1.0 refuses (control characters but tab and
/// line ends, damaged UTF-8, surrogates) becomes U+FFFD.
std::string xml_escaped(std::string_view text);

}  // namespace concertation
