#pragma once
// Words as a shell reads them back.

#include <string>

namespace concertation {

/// `word` as it can be pasted on a command line: between single quotes where it holds anything a shell would read otherwise.
std::string shell_word(const std::string& word);

}  // namespace concertation
