#include "store/export.hpp"

#include <ostream>

#include "cli/commands.hpp"
#include "cli/words.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {

ExitCode export_results(const ExportRequest& request, const Console& console) {
    const std::filesystem::path file(request.file);
    const std::filesystem::path folder =
        request.out ? std::filesystem::path(*request.out) : std::filesystem::path(file.stem().string() + "_csv");
    if (std::filesystem::exists(folder) && !(std::filesystem::is_directory(folder) && std::filesystem::is_empty(folder)))
        throw ScenarioError({complaint_about(shown(folder), both("error.exists", {shown(folder)}))});
    const CsvForm form = request.excel ? CsvForm{';', ',', true, true, both("export.note_excel")}
                                       : CsvForm{',', '.', false, false, both("export.note_plain")};
    const auto names = export_tables(file, folder, form);
    console.results << text("export.written", console.language,
                            {whole(static_cast<std::int64_t>(names.size()), console.language), shown(folder)})
                    << '\n';
    return ExitCode::done;
}

}  // namespace concertation
