#include "cli/kept_study.hpp"

#include <ostream>

#include "store/postgres.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {

KeptStudy kept_as_asked(const StudyRequest& request, const std::string& name, Heading heading) {
    return {results_path(request, name), request.force, request.quiet, request.database, std::move(heading)};
}

void share(const std::filesystem::path& file, const std::string& database, const Console& console) {
    const std::int64_t rows = write_to_postgres(file, database);
    console.diagnostics << text("run.shared", console.language, {whole(rows, console.language), without_password(database)}) << '\n';
}

}  // namespace concertation
