#pragma once
// What a folder of exported tables says of itself, in RO-Crate 1.1 (Soiland-Reyes et al. 2022): how, by what and from what it was made.

#include <string>
#include <vector>

#include "store/stored_results.hpp"

namespace concertation {

/// The text of ro-crate-metadata.json for a folder that holds `files`.
std::string ro_crate(const StoredResults& results, const std::vector<std::string>& files);

}  // namespace concertation
