#include "cli/stored_content.hpp"

#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

namespace concertation::testing {

std::string stored_content(const std::filesystem::path& file) {
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    std::vector<std::string> tables;
    for (SQLite::Statement names(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid"); names.executeStep();)
        tables.push_back(names.getColumn(0).getString());
    std::string all;
    for (const std::string& table : tables) {
        all += table + '\n';
        SQLite::Statement rows(database, "SELECT * FROM " + table + " ORDER BY rowid");
        while (rows.executeStep()) {
            if (table == "provenance") {
                const std::string name = rows.getColumn(0).getString();
                if (name == "started" || name == "ended" || name == "command" || name == "threads") continue;
            }
            for (int column = 0; column < rows.getColumnCount(); ++column)
                if (std::string(rows.getColumnName(column)) != "seconds") all += rows.getColumn(column).getString() + '\t';
            all += '\n';
        }
    }
    return all;
}

}  // namespace concertation::testing
