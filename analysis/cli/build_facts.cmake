# Writes what a build is made of as C++, only when it changed. Needs SOURCE, OUTPUT, VERSION, COMPILER, LIBRARIES.
execute_process(
  COMMAND git -C ${SOURCE} describe --always --dirty --abbrev=12 --exclude=*
  OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE failed)
if(failed)
  set(commit "unknown")
endif()
file(CONFIGURE OUTPUT ${OUTPUT} CONTENT [[
#include "cli/build_facts.hpp"

namespace concertation {

BuildFacts build_facts() { return {"@VERSION@", "@commit@", "@COMPILER@", "@LIBRARIES@"}; }

}  // namespace concertation
]] @ONLY)
