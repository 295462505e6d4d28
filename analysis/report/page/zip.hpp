#pragma once
// Files packed as one zip, in memory.

#include <string>
#include <string_view>
#include <vector>

namespace concertation {

struct ZipPart {
    std::string name;  ///< its path inside
    std::string bytes;
};

/// The zip that holds `parts` in their order, all dated 1980-01-01, and ends with `comment`: the same parts give the same bytes. Throws
/// StoreError.
std::string zip_of(const std::vector<ZipPart>& parts, std::string_view comment);

}  // namespace concertation
