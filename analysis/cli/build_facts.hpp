#pragma once
// What this build of the program is made of; the build writes the source.

#include <string>

namespace concertation {

struct BuildFacts {
    std::string version;  ///< of the program
    std::string commit;   ///< ends in -dirty where files were changed; unknown outside a repository
    std::string compiler, libraries;
};

BuildFacts build_facts();

}  // namespace concertation
