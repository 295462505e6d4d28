#pragma once
// The styles of a .docx text and the parts that go with them.

#include <string>

#include "text/language.hpp"

namespace concertation {

/// The language as documents name it: fr-CA or en-CA.
std::string language_tag(Language language);

/// word/styles.xml: Heading1 to Heading3, Normal, Lead, MustSay, Aside, ListBullet, Caption, TableText (Middle, Small), Verbatim, Footer
/// and PageTable.
std::string docx_styles(Language language);
/// word/numbering.xml: the bullets of ListBullet.
std::string docx_numbering();
/// word/fontTable.xml: what stands in for a font that is missing.
std::string docx_fonts();
/// word/settings.xml
std::string docx_settings(Language language);

}  // namespace concertation
