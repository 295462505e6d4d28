#pragma once
// Files a scenario may read: those beside it, those below it, and those shipped.

#include <filesystem>
#include <optional>
#include <string>

#include "scenario/scalars.hpp"

namespace concertation {

/// A file as complaints name it, and where it is.
struct NamedFile {
    std::string name;
    std::filesystem::path path;
    bool alone = false;  ///< what stands there is whole: it may name no other file

    /// The folder complaints name, with what separates it from a file: "" , "folder/" or "shipped:".
    std::string named_folder() const;
};

/// The file `written` in a scenario that stands at `from`: beside it, below it, or shipped:NAME where `shipped_too`. Complains at
/// `value` of anything else: an absolute path, one that climbs, a link that leads out, what is not there, what is no file.
std::optional<NamedFile> file_beside(const NamedFile& from, const YamlValue& value, const std::string& key, bool shipped_too,
                                     const Source& source);

/// The shipped scenario `name`; complains at `place` if there is none.
std::optional<NamedFile> shipped_file(const std::string& name, Place place, const std::string& key, const Source& source);

/// Its bytes, one more than `most_bytes` at most. Complains at `place` if it is missing, no regular file, or cannot be read.
std::optional<std::string> text_of(const NamedFile& file, std::size_t most_bytes, Place place, const std::string& key,
                                   const Source& source);

}  // namespace concertation
