#pragma once
// A scenario file and all it extends, read and parsed.

#include <string>
#include <string_view>
#include <vector>

#include "scenario/files.hpp"

namespace concertation {

/// One parsed file, or one override of the command line (then its file has no name).
struct Document {
    NamedFile file;
    Source source;
    YamlValue root;
};

/// The files of a chain, the one that extends nothing first. Complains of cycles and of chains of more than twenty files.
std::vector<Document> chain_of(const NamedFile& file, Complaints& complaints);

/// The same where the first file's text is at hand.
std::vector<Document> chain_of_text(std::string_view text, const NamedFile& file, Complaints& complaints);

/// An override key=value as a document of one key; complains of what is not one.
Document override_document(const std::string& written, Complaints& complaints);

}  // namespace concertation
