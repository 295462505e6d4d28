#pragma once
// Documents and sources of the repository, as tests read them to compare the two.

#include <string>
#include <vector>

namespace concertation {

/// The lines of a file of the repository; a failed test where it is not there.
std::vector<std::string> lines_of(const std::string& path);

/// The lines under the first heading that holds `title`, up to the next heading as high.
std::vector<std::string> section(const std::vector<std::string>& lines, const std::string& title);

}  // namespace concertation
