#pragma once
// The body of a page in the markup of a .docx text.

#include <string>
#include <vector>

#include "report/page/page.hpp"

namespace concertation {

/// word/document.xml, and the pictures it shows under the names picture1, picture2…
struct DocxBody {
    std::string document;
    std::vector<const Picture*> pictures;  ///< of the page, which must outlive them
};

DocxBody docx_body(const Page& page);

}  // namespace concertation
