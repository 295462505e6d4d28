#pragma once
// The tree's own sources as text, for the tests that hold them to the house's rules.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace concertation::architecture {

struct SourceFile {
    std::string path;                ///< from the top of the tree, such as sim/core/digest.hpp
    std::vector<std::string> lines;  ///< as they stand
    std::vector<std::string> code;   ///< the same lines without comments and without what stands between quotes
};

/// Every .hpp and .cpp file under `folder` (from the top of the tree), by path.
std::vector<SourceFile> source_files(const std::string& folder);

/// The folder of `path` as the folder rule names it: its first two parts, such as sim/core.
std::string folder_of(std::string_view path);

/// What `file` includes between quotes, as written.
std::vector<std::string> own_includes(const SourceFile& file);

/// What `file` includes between angle brackets.
std::vector<std::string> foreign_includes(const SourceFile& file);

/// The same lines without comments and without the insides of string literals; raw strings of any delimiter included.
std::vector<std::string> without_comments(const std::vector<std::string>& lines);

/// Whether `word` stands in `line` with no letter, digit or underscore around it.
bool has_word(std::string_view line, std::string_view word);

}  // namespace concertation::architecture
