#include "cli/results_path.hpp"

#include <fstream>

#include "cli/words.hpp"
#include "store/file.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// A database, or an empty file.
bool is_results_file(const std::filesystem::path& file) {
    constexpr std::string_view mark = "SQLite format 3";
    if (!std::filesystem::is_regular_file(file)) return false;
    std::ifstream stream(file, std::ios::binary);
    std::string first(mark.size(), ' ');
    stream.read(first.data(), static_cast<std::streamsize>(first.size()));
    return stream.gcount() == 0 || first == mark;
}

}  // namespace

std::optional<std::filesystem::path> results_path(const RunRequest& request) {
    if (request.out) return std::filesystem::path(*request.out);
    if (request.json) return std::nullopt;
    const std::string shipped = "shipped:";
    const bool is_shipped = request.scenario.rfind(shipped, 0) == 0;
    const std::filesystem::path scenario(is_shipped ? request.scenario.substr(shipped.size()) : request.scenario);
    return std::filesystem::path(scenario.stem().string() + ".sqlite");
}

void make_room(const std::filesystem::path& file, bool force, Language language) {
    const auto refuse = [&](std::string_view key) { throw ScenarioError({complaint_about(shown(file), both(key))}); };
    if (file.filename().empty() || std::filesystem::is_directory(file)) refuse("error.is_folder");
    const std::filesystem::path folder = file.parent_path();
    if (!folder.empty() && !std::filesystem::is_directory(folder))
        throw StoreError(text("error.no_folder", language, {shown(file), shown(folder)}));
    if (!std::filesystem::exists(file)) return;
    if (!force) refuse("error.file_exists");
    if (!is_results_file(file)) refuse("error.not_results");
    remove_results(file);
}

}  // namespace concertation
