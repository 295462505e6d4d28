#pragma once
// The two ODD documents, which the build puts into the program.

namespace concertation {

const char* odd_document_fr();
const char* odd_document_en();

}  // namespace concertation
