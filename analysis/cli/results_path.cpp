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

namespace {

/// A damaged file counts as another's where it may be replaced.
Standing standing_even_if_damaged(const std::filesystem::path& file, const Heading& heading, bool may_replace) {
    try {
        return standing_of(file, heading);
    } catch (const StoreError& fault) {
        if (may_replace && fault.fault == StoreFault::damaged) return Standing::another;
        throw;
    }
}

}  // namespace

Store opened_results(const std::filesystem::path& file, bool force, const Heading& heading, const Console& console) {
    const auto refuse = [&](std::string_view key) { throw ScenarioError({complaint_about(shown(file), both(key))}); };
    if (file.filename().empty() || std::filesystem::is_directory(file)) refuse("error.is_folder");
    const std::filesystem::path folder = file.parent_path();
    if (!folder.empty() && !std::filesystem::is_directory(folder))
        throw StoreError(text("error.no_folder", console.language, {shown(file), shown(folder)}));
    const Standing standing = standing_even_if_damaged(file, heading, force);
    if (standing == Standing::foreign) refuse("error.not_results");
    if (!force && standing == Standing::longer) refuse("error.file_has_more");
    if (!force && standing == Standing::another) refuse("error.file_of_another");
    if (force && std::filesystem::exists(file)) replace_results(file);
    Store store(file, heading);
    if (store.known() > 0)
        console.diagnostics << text(store.was_whole() ? "run.whole_already" : "run.going_on", console.language,
                                    {whole(store.known(), console.language), shown(file)})
                            << '\n';
    return store;
}

}  // namespace concertation
