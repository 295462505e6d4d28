#include "store/postgres.hpp"

#include <algorithm>
#include <memory>
#include <vector>

#include <libpq-fe.h>

#include "scenario/decimal.hpp"
#include "store/guarded.hpp"
#include "store/marks.hpp"
#include "store/opened.hpp"
#include "store/stored_results.hpp"

namespace concertation {
namespace {

constexpr const char* schema = "concertation";
constexpr std::size_t enough_to_send = 1 << 16;

struct Column {
    std::string name, type;
};

/// A server that says nothing is waited for so many seconds, unless the address says otherwise.
PGconn* connected(const std::string& address) {
    const char* const names[] = {"connect_timeout", "dbname", nullptr};
    const char* const values[] = {"10", address.c_str(), nullptr};
    constexpr int address_in_dbname = 1;
    return PQconnectdbParams(names, values, address_in_dbname);
}

/// A connection; every fault of the server comes out as a StoreError.
class Connection {
public:
    explicit Connection(const std::string& address) : to_(without_password(address)), server_(connected(address), PQfinish) {
        if (PQstatus(server_.get()) != CONNECTION_OK) refuse();
    }

    void say(const std::string& sql) {
        const std::unique_ptr<PGresult, decltype(&PQclear)> answer(PQexec(server_.get(), sql.c_str()), PQclear);
        const ExecStatusType status = PQresultStatus(answer.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_COPY_IN) refuse();
    }

    void send(std::string& rows) {
        if (PQputCopyData(server_.get(), rows.data(), static_cast<int>(rows.size())) != 1) refuse();
        rows.clear();
    }

    void end_copy() {
        if (PQputCopyEnd(server_.get(), nullptr) != 1) refuse();
        for (PGresult* answer = PQgetResult(server_.get()); answer != nullptr; answer = PQgetResult(server_.get())) {
            const ExecStatusType status = PQresultStatus(answer);
            PQclear(answer);
            if (status != PGRES_COMMAND_OK) refuse();
        }
    }

private:
    [[noreturn]] void refuse() const { throw StoreError(to_ + ": " + PQerrorMessage(server_.get())); }

    std::string to_;
    std::unique_ptr<PGconn, decltype(&PQfinish)> server_;
};

std::vector<Column> columns_of(SQLite::Database& database, const std::string& table) {
    std::vector<Column> columns;
    for (SQLite::Statement row(database, "SELECT name, type FROM pragma_table_info('" + table + "')"); row.executeStep();) {
        const std::string type = row.getColumn(1).getString();
        columns.push_back({row.getColumn(0).getString(), type == "INTEGER" ? "BIGINT" : type == "REAL" ? "DOUBLE PRECISION" : "TEXT"});
    }
    return columns;
}

/// A cell as COPY's text form has it.
void append_cell(std::string& rows, const SQLite::Column& cell) {
    if (cell.isNull()) {
        rows += "\\N";
        return;
    }
    if (cell.isFloat()) {
        rows += number_text(cell.getDouble());
        return;
    }
    for (const char letter : cell.getString()) {
        switch (letter) {
            case '\\':
                rows += "\\\\";
                break;
            case '\t':
                rows += "\\t";
                break;
            case '\n':
                rows += "\\n";
                break;
            case '\r':
                rows += "\\r";
                break;
            default:
                rows += letter;
        }
    }
}

std::int64_t copy_table(SQLite::Database& database, const std::string& table, const std::string& study, Connection& server) {
    const std::string name = std::string(schema) + '.' + table;
    const std::vector<Column> columns = columns_of(database, table);
    server.say("CREATE TABLE IF NOT EXISTS " + name + " (study TEXT NOT NULL)");
    std::string listed = "study";
    for (const Column& column : columns) {
        server.say("ALTER TABLE " + name + " ADD COLUMN IF NOT EXISTS \"" + column.name + "\" " + column.type);
        listed += ", \"" + column.name + '"';
    }
    server.say("DELETE FROM " + name + " WHERE study = '" + study + "'");
    server.say("COPY " + name + " (" + listed + ") FROM STDIN");
    std::string rows;
    std::int64_t count = 0;
    for (SQLite::Statement row(database, "SELECT * FROM " + table + " ORDER BY rowid"); row.executeStep(); ++count) {
        rows += study;
        for (int column = 0; column < row.getColumnCount(); ++column) {
            rows += '\t';
            append_cell(rows, row.getColumn(column));
        }
        rows += '\n';
        if (rows.size() > enough_to_send) server.send(rows);
    }
    if (!rows.empty()) server.send(rows);
    server.end_copy();
    return count;
}

}  // namespace

std::string without_password(const std::string& address) {
    if (address.rfind("postgres", 0) != 0) return address;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfoParse(address.c_str(), nullptr), PQconninfoFree);
    std::string shown = "postgresql:";
    // Of an @ not written %40, nobody knows where a password ends.
    if (!options || std::count(address.begin(), address.end(), '@') > 1) return shown + "//…";
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option)
        for (const char* told : {"user", "host", "port", "dbname"})
            if (option->val != nullptr && std::string(option->keyword) == told) shown += ' ' + std::string(told) + '=' + option->val;
    return shown;
}

std::int64_t write_to_postgres(const std::filesystem::path& file, const std::string& address) {
    const std::string study = results_in(file).fact("results_hash");
    if (!Digest::from_hex(study)) throw damaged(file, "unfinished");
    Connection server(address);
    return guarded(file, [&] {
        SQLite::Database database = opened_to_read(file);
        server.say("SET client_min_messages = warning");
        server.say("BEGIN");
        server.say(std::string("CREATE SCHEMA IF NOT EXISTS ") + schema);
        std::int64_t rows = 0;
        for (const std::string& table : tables_in(database)) rows += copy_table(database, table, study, server);
        server.say("COMMIT");
        return rows;
    });
}

}  // namespace concertation
