#include "store/export.hpp"

#include <ostream>

#include "cli/commands.hpp"
#include "cli/interruption.hpp"
#include "cli/words.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// Whether nothing stands there, or an empty folder; a link to one is somebody's, wherever it leads.
bool may_be_filled(std::filesystem::path folder) {
    if (!folder.has_filename()) folder = folder.parent_path();
    const std::filesystem::file_status status = std::filesystem::symlink_status(folder);
    return !std::filesystem::exists(status) || (std::filesystem::is_directory(status) && std::filesystem::is_empty(folder));
}

}  // namespace

ExitCode export_results(const ExportRequest& request, const Console& console) {
    const std::filesystem::path file(request.file);
    const std::filesystem::path folder =
        request.out ? std::filesystem::path(*request.out) : std::filesystem::path(file.stem().string() + "_csv");
    if (!may_be_filled(folder)) throw ScenarioError({complaint_about(shown(folder), both("error.exists", {shown(folder)}))});
    const CsvForm form = request.excel ? CsvForm{';', ',', true, true, both("export.note_excel")}
                                       : CsvForm{',', '.', false, false, both("export.note_plain")};
    Interruption interruption;
    const auto names = export_tables(file, folder, form, [&] { return interruption.signal() == 0; });
    if (names.empty()) throw Interrupted{interruption.signal()};
    console.results << text("export.written", console.language,
                            {whole(static_cast<std::int64_t>(names.size()), console.language), shown(folder)})
                    << '\n';
    return ExitCode::done;
}

}  // namespace concertation
