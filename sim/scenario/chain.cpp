#include "scenario/chain.hpp"

#include <algorithm>
#include <set>
#include <system_error>

#include "scenario/yaml_source.hpp"

namespace concertation {
namespace {

constexpr std::size_t longest_chain = 20;

/// What tells a file from another, links followed.
std::string identity(const std::filesystem::path& path) {
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(path, error);
    return (error ? path : whole).string();
}

/// The file `document` extends, with its text; complains in `document`. Nothing if it extends none.
std::optional<Document> extended(const Document& document, std::set<std::string>& seen) {
    const YamlValue* value = document.root.find("extends");
    if (value == nullptr) return std::nullopt;
    const Source& source = document.source;
    const std::optional<NamedFile> file = file_beside(document.file, *value, "extends", true, source);
    if (!file) return std::nullopt;
    if (!seen.insert(identity(file->path)).second) {
        source.complain(value->place, "extends",
                        {"cycle : " + shown(file->name) + " s'étend lui-même", "cycle: " + shown(file->name) + " extends itself"});
        return std::nullopt;
    }
    if (seen.size() > longest_chain) {
        source.complain(value->place, "extends", {"plus de vingt fichiers à la suite", "a chain of more than twenty files"});
        return std::nullopt;
    }
    const std::optional<std::string> text = text_of(*file, most_bytes_of_yaml, value->place, "extends", source);
    if (!text) return std::nullopt;
    source.complaints->name_file(file->name);
    const Source inner{file->name, source.complaints};
    return Document{*file, inner, parsed_yaml(*text, inner)};
}

}  // namespace

std::vector<Document> chain_of_text(std::string_view text, const NamedFile& file, Complaints& complaints) {
    complaints.name_file(file.name);
    const Source source{file.name, &complaints};
    std::set<std::string> seen{identity(file.path)};
    std::vector<Document> chain;
    // What a results file holds was written out from a scenario that was read: a table of places makes it longer than what people write.
    chain.push_back({file, source, parsed_yaml(text, source, file.alone ? 64 * most_bytes_of_yaml : most_bytes_of_yaml)});
    for (std::optional<Document> next = extended(chain.back(), seen); next; next = extended(chain.back(), seen)) {
        chain.push_back(std::move(*next));
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

std::vector<Document> chain_of(const NamedFile& file, Complaints& complaints) {
    complaints.name_file(file.name);
    const std::optional<std::string> text = text_of(file, most_bytes_of_yaml, {}, "", {file.name, &complaints});
    return text ? chain_of_text(*text, file, complaints) : std::vector<Document>{};
}

}  // namespace concertation
