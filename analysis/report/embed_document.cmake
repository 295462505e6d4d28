# Writes a text file as a C++ function that returns it. Needs SOURCE, OUTPUT, NAME.
file(READ ${SOURCE} document)
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT [[
#include "report/odd_documents.hpp"

namespace concertation {

const char* @NAME@() {
    return R"document(@document@)document";
}

}  // namespace concertation
]] @ONLY)
