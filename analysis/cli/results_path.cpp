#include "cli/results_path.hpp"

#include "cli/words.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
std::string bare_name(const std::string& scenario) {
    const std::string shipped = "shipped:";
    const bool is_shipped = scenario.rfind(shipped, 0) == 0;
    return std::filesystem::path(is_shipped ? scenario.substr(shipped.size()) : scenario).stem().string();
}

std::optional<std::filesystem::path> results_path(const StudyRequest& request, const std::string& name) {
    if (request.out) return std::filesystem::path(*request.out);
    if (request.json) return std::nullopt;
    return std::filesystem::path(name + ".sqlite");
}

Store opened_results(const std::filesystem::path& file, bool force, const Heading& heading, const Console& console) {
    const auto refuse = [&](std::string_view key) { throw ScenarioError({complaint_about(shown(file), both(key))}); };
    if (file.filename().empty() || std::filesystem::is_directory(file)) refuse("error.is_folder");
    const std::filesystem::path folder = file.parent_path();
    if (!folder.empty() && !std::filesystem::is_directory(folder))
        throw StoreError(text("error.no_folder", console.language, {shown(file), shown(folder)}));
    const bool replaced = force && std::filesystem::exists(file);
    if (replaced && !is_database(file) && !std::filesystem::is_empty(file)) refuse("error.not_results");
    if (replaced) remove_results(file);
    switch (standing_of(file, heading)) {
        case Standing::foreign:
            refuse("error.not_results");
            break;
        case Standing::finished:
            refuse("error.file_exists");
            break;
        case Standing::another:
            refuse("error.file_of_another");
            break;
        case Standing::free:
        case Standing::unfinished:
            break;
    }
    Store store(file, heading);
    if (store.known() > 0)
        console.diagnostics << text("run.going_on", console.language, {whole(store.known(), console.language), shown(file)}) << '\n';
    return store;
}

}  // namespace concertation
