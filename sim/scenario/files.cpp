#include "scenario/files.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <system_error>

#include "scenario/did_you_mean.hpp"
#include "scenario/read.hpp"

namespace concertation {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view shipped_prefix = "shipped:";

bool climbs(const fs::path& path) {
    return std::any_of(path.begin(), path.end(), [](const fs::path& part) { return part == ".."; });
}

/// Whether `path`, links followed, is still inside `folder`.
bool is_inside(const fs::path& path, const fs::path& folder) {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(path, error);
    if (error) return false;
    const fs::path root = fs::weakly_canonical(folder, error);
    if (error) return false;
    const auto ends = std::mismatch(root.begin(), root.end(), whole.begin(), whole.end());
    return ends.first == root.end() || (std::next(ends.first) == root.end() && ends.first->empty());
}

/// What is wrong with the path before looking at the disk; empty if nothing.
Text fault_of_path(const std::string& written) {
    if (written.size() > 1000) return {"chemin trop long", "path too long"};
    const fs::path path(written);
    if (path.is_absolute()) {
        return {"chemin absolu; nommez un fichier du même dossier ou d'un dossier plus bas",
                "absolute path; name a file beside this one or below it"};
    }
    if (climbs(path)) {
        return {"le chemin sort du dossier du scénario; nommez un fichier du même dossier ou d'un dossier plus bas",
                "the path climbs out of the scenario's folder; name a file beside this one or below it"};
    }
    return {};
}

std::vector<std::string> shipped_names() {
    std::vector<std::string> names;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(shipped_folder(), error)) {
        if (entry.path().extension() == ".yaml") names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

std::string NamedFile::named_folder() const {
    const std::size_t end = name.find_last_of("/:");
    return end == std::string::npos ? "" : name.substr(0, end + 1);
}

std::optional<NamedFile> shipped_file(const std::string& name, Place place, const std::string& key, const Source& source) {
    const std::vector<std::string> names = shipped_names();
    if (std::find(names.begin(), names.end(), name) != names.end()) {
        return NamedFile{std::string(shipped_prefix) + name, shipped_folder() / (name + ".yaml")};
    }
    const Text meant = suggestion(name, names);
    source.complain(place, key,
                    {"aucun scénario fourni ne s'appelle " + shown(name) + meant.fr + "; scénarios fournis : " + joined(names),
                     "no shipped scenario is called " + shown(name) + meant.en + "; shipped: " + joined(names)});
    return std::nullopt;
}

std::optional<NamedFile> file_beside(const NamedFile& from, const YamlValue& value, const std::string& key, bool shipped_too,
                                     const Source& source) {
    if (!value.is(YamlValue::Kind::scalar) || value.text.empty()) {
        refuse_value(value, key, {"le nom d'un fichier", "the name of a file"}, source);
        return std::nullopt;
    }
    const std::string& written = value.text;
    if (from.alone) {
        source.complain(value.place, key,
                        {"un scénario gardé dans un fichier de résultats est complet : il ne nomme aucun autre fichier",
                         "a scenario kept in a results file is whole: it names no other file"});
        return std::nullopt;
    }
    if (shipped_too && written.compare(0, shipped_prefix.size(), shipped_prefix) == 0) {
        return shipped_file(written.substr(shipped_prefix.size()), value.place, key, source);
    }
    Text fault = fault_of_path(written);
    const fs::path folder = from.path.has_parent_path() ? from.path.parent_path() : fs::path(".");
    const fs::path path = folder / written;
    if (fault.en.empty() && !is_inside(path, folder)) {
        fault = {"le lien sort du dossier du scénario", "the link leads out of the scenario's folder"};
    }
    if (!fault.en.empty()) {
        source.complain(value.place, key, std::move(fault));
        return std::nullopt;
    }
    return NamedFile{from.named_folder() + written, path};
}

std::optional<std::string> text_of(const NamedFile& file, std::size_t most_bytes, Place place, const std::string& key,
                                   const Source& source) {
    std::error_code error;
    const fs::file_status status = fs::status(file.path, error);
    const std::string name = shown(file.name);
    if (!fs::exists(status)) {
        source.complain(place, key, {"fichier introuvable : " + name, "file not found: " + name});
        return std::nullopt;
    }
    if (!fs::is_regular_file(status)) {
        const bool folder = fs::is_directory(status);
        source.complain(place, key,
                        {(folder ? "c'est un dossier : " : "ce n'est pas un fichier ordinaire : ") + name,
                         (folder ? "this is a folder: " : "not a regular file: ") + name});
        return std::nullopt;
    }
    std::ifstream stream(file.path, std::ios::binary);
    std::string text(most_bytes + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream.is_open() || stream.bad()) {
        source.complain(place, key, {"lecture impossible : " + name, "cannot be read: " + name});
        return std::nullopt;
    }
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

fs::path shipped_folder() {
    const char* chosen = std::getenv("CONCERTATION_SCENARIOS");
    return chosen != nullptr && *chosen != '\0' ? fs::path(chosen) : fs::path(CONCERTATION_SHIPPED_SCENARIOS);
}

}  // namespace concertation
