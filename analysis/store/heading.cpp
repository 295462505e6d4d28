#include "store/heading.hpp"

#include <charconv>

#include "core/digest.hpp"
#include "scenario/writer.hpp"
#include "store/guarded.hpp"
#include "store/marks.hpp"
#include "store/opened.hpp"

namespace concertation {
namespace {

/// A scenario as a design counts it: how many replicates are asked may grow.
std::string counted(const Scenario& scenario, bool without_replicates) {
    if (!without_replicates) return resolved_yaml(scenario);
    Scenario of = scenario;
    of.replicates = 1;
    return resolved_yaml(of);
}

}  // namespace

std::string design_of(const Heading& heading) {
    Digest digest;
    digest.add(std::string_view(heading.kind));
    digest.add(std::string_view(heading.design));
    for (const Heading::Fact& fact : heading.question) {
        digest.add(std::string_view(fact.name));
        digest.add(std::string_view(fact.value));
    }
    for (const Heading::Arm& arm : heading.arms) {
        digest.add(std::string_view(arm.name));
        digest.add(static_cast<std::int64_t>(arm.base));
        digest.add(static_cast<std::int64_t>(arm.set));
        for (const std::string& setting : arm.settings) digest.add(std::string_view(setting));
        if (arm.scenario != nullptr) digest.add(std::string_view(counted(*arm.scenario, heading.replicates > 0)));
    }
    return digest.hex();
}

Standing standing_of(const std::filesystem::path& file, const Heading& heading) {
    if (!std::filesystem::exists(file)) return Standing::free;
    return guarded(file, [&] {
        if (!is_database(file))
            return std::filesystem::is_regular_file(file) && std::filesystem::is_empty(file) ? Standing::free : Standing::foreign;
        SQLite::Database database = opened_to_read(file);
        if (database.execAndGet("SELECT COUNT(*) FROM sqlite_master").getInt() == 0) return Standing::free;
        if (!database.tableExists("provenance") || !database.tableExists("replicates")) return Standing::foreign;
        try {
            refuse_unless_marked(database, results_mark, file);
        } catch (const StoreError& fault) {
            return fault.fault == StoreFault::foreign ? Standing::foreign : Standing::another;
        }
        refuse_unless_plain(database, file);
        const auto fact = [&](const char* name) {
            SQLite::Statement query(database, "SELECT value FROM provenance WHERE name = ?");
            query.bind(1, name);
            return query.executeStep() ? query.getColumn(0).getString() : std::string();
        };
        if (fact(design_fact) != design_of(heading)) return Standing::another;
        int asked = 0;
        const std::string told = fact(asked_fact);
        std::from_chars(told.data(), told.data() + told.size(), asked);
        if (asked > heading.replicates) return Standing::longer;
        if (fact(hash_fact).empty()) return Standing::unfinished;
        return asked < heading.replicates ? Standing::shorter : Standing::finished;
    });
}

}  // namespace concertation
