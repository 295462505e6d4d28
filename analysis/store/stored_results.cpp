#include "store/stored_results.hpp"

#include <algorithm>

#include "store/guarded.hpp"
#include "store/marks.hpp"
#include "store/opened.hpp"
#include "store/seal.hpp"

namespace concertation {
namespace {

constexpr int most_arms = 1 << 20;  ///< a file that tells of more is damaged

std::vector<StoredArm> arms_in(SQLite::Database& database) {
    std::vector<StoredArm> arms;
    for (SQLite::Statement row(database, "SELECT arm, name, base, assumptions, scenario FROM arms ORDER BY arm"); row.executeStep();) {
        // Arms that a study planned and did not choose leave a gap in the numbers.
        const int arm = row.getColumn(0).getInt();
        if (arm < static_cast<int>(arms.size()) || arm > most_arms) return {};
        arms.resize(static_cast<std::size_t>(arm));
        arms.push_back(
            {row.getColumn(1).getString(), row.getColumn(4).getString(), row.getColumn(2).getInt(), row.getColumn(3).getInt(), {}});
    }
    for (SQLite::Statement row(database, "SELECT arm, parameter, value FROM settings ORDER BY rowid"); row.executeStep();)
        if (const auto arm = static_cast<std::size_t>(row.getColumn(0).getInt()); arm < arms.size())
            arms[arm].settings.push_back(row.getColumn(1).getString() + '=' + row.getColumn(2).getString());
    return arms;
}

}  // namespace

std::string StoredResults::fact(const std::string& name) const {
    const auto found = facts.find(name);
    return found == facts.end() ? "" : found->second;
}

StoredResults results_in(const std::filesystem::path& file) {
    return guarded(file, [&] {
        const auto foreign = [&] { return StoreError(shown(file) + ": no results file", StoreFault::foreign, shown(file)); };
        if (!is_database(file)) throw foreign();
        SQLite::Database database = opened_to_read(file);
        for (const char* table : {"arms", "settings", "provenance", "replicates", "dictionary"})
            if (!database.tableExists(table)) throw foreign();
        refuse_unless_marked(database, results_mark, file);
        refuse_unless_plain(database, file);
        refuse_unless_sound(database, file);
        refuse_unless_sealed(database, file);
        StoredResults results;
        results.file = file;
        results.arms = arms_in(database);
        for (SQLite::Statement row(database, "SELECT name, value FROM provenance"); row.executeStep();)
            results.facts.emplace(row.getColumn(0).getString(), row.getColumn(1).getString());
        for (SQLite::Statement row(database, "SELECT arm, replicate, digest FROM replicates ORDER BY rowid"); row.executeStep();)
            results.replicates.push_back(
                {row.getColumn(0).getInt(), row.getColumn(1).getInt(), Digest::from_hex(row.getColumn(2).getString())});
        const auto is_arm = [&](int arm) { return arm >= 0 && arm < static_cast<int>(results.arms.size()); };
        const bool whole = !results.arms.empty() && !results.arms.front().yaml.empty() &&
                           std::all_of(results.arms.begin(), results.arms.end(), [&](const StoredArm& arm) { return is_arm(arm.base); }) &&
                           std::all_of(results.replicates.begin(), results.replicates.end(),
                                       [&](const StoredReplicate& one) { return is_arm(one.arm) && one.replicate >= 0; });
        if (!whole) throw damaged(file);
        return results;
    });
}

}  // namespace concertation
