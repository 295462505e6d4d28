#include "cli/kept_study.hpp"

#include <ostream>

#include "store/postgres.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {

KeptStudy kept_as_asked(const StudyRequest& request, const std::string& name, Heading heading, const Console& console) {
    const bool keeps = console.ranks == nullptr || console.ranks->rank() == 0;
    std::optional<std::filesystem::path> file = keeps ? results_path(request, name) : std::nullopt;
    const auto taken = [&] {
        const Standing standing = standing_of(*file, heading);
        return standing != Standing::free && standing != Standing::unfinished;
    };
    if (file && !request.out && !request.force)
        for (int number = 2; taken(); ++number) file = results_path(request, name + "-" + std::to_string(number));
    return {file, request.force, request.quiet, request.database, std::move(heading), request.database.has_value()};
}

void share(const std::filesystem::path& file, const std::string& database, const Console& console) {
    const std::int64_t rows = write_to_postgres(file, database);
    console.diagnostics << text("run.shared", console.language, {whole(rows, console.language), without_password(database)}) << '\n';
}

}  // namespace concertation
