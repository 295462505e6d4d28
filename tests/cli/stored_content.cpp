#include "cli/stored_content.hpp"

#include <algorithm>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

namespace concertation::testing {

namespace {

std::string content(const std::filesystem::path& file, bool sorted) {
    SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    std::vector<std::string> tables;
    for (SQLite::Statement names(database, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid"); names.executeStep();)
        tables.push_back(names.getColumn(0).getString());
    std::string all;
    for (const std::string& table : tables) {
        all += table + '\n';
        std::vector<std::string> lines;
        SQLite::Statement rows(database, "SELECT * FROM " + table + " ORDER BY rowid");
        while (rows.executeStep()) {
            if (table == "provenance") {
                const std::string name = rows.getColumn(0).getString();
                if (name == "started" || name == "ended" || name == "command" || name == "threads") continue;
            }
            std::string& line = lines.emplace_back();
            for (int column = 0; column < rows.getColumnCount(); ++column)
                if (std::string(rows.getColumnName(column)) != "seconds") line += rows.getColumn(column).getString() + '\t';
        }
        if (sorted) std::sort(lines.begin(), lines.end());
        for (const std::string& line : lines) all += line + '\n';
    }
    return all;
}

}  // namespace

std::string stored_content(const std::filesystem::path& file) { return content(file, false); }

std::string sorted_content(const std::filesystem::path& file) { return content(file, true); }

}  // namespace concertation::testing
