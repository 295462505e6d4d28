#include "store/stored_rows.hpp"

#include <algorithm>
#include <tuple>

#include <sqlite3.h>

namespace concertation {
namespace {

constexpr auto key_of = [](const auto& span) { return std::tuple(span.arm, span.replicate); };

}  // namespace

void refuse_rows() { throw SQLite::Exception("rows that no store wrote", SQLITE_CORRUPT); }

Cell cell_of(const SQLite::Column& column) {
    if (column.isNull()) return {};
    if (column.isInteger()) return column.getInt64();
    if (column.isFloat()) return column.getDouble();
    if (!column.isText()) refuse_rows();
    const char* text = column.getText();
    return std::string_view(text, static_cast<std::size_t>(column.getBytes()));
}

StoredRows::StoredRows(SQLite::Database& database, const std::string& table)
    : table_(table), select_(database, "SELECT * FROM " + table + " WHERE rowid BETWEEN ? AND ? ORDER BY rowid") {
    for (SQLite::Statement row(database, "SELECT arm, replicate, rowid FROM " + table + " ORDER BY rowid"); row.executeStep();) {
        const int arm = row.getColumn(0).getInt(), replicate = row.getColumn(1).getInt();
        const std::int64_t number = row.getColumn(2).getInt64();
        if (!spans_.empty() && spans_.back().arm == arm && spans_.back().replicate == replicate && number == spans_.back().last + 1)
            spans_.back().last = number;
        else
            spans_.push_back({arm, replicate, number, number});
    }
    std::sort(spans_.begin(), spans_.end(), [](const Span& a, const Span& b) { return key_of(a) < key_of(b); });
    const auto twice =
        std::adjacent_find(spans_.begin(), spans_.end(), [](const Span& a, const Span& b) { return key_of(a) == key_of(b); });
    if (twice != spans_.end()) refuse_rows();
}

void StoredRows::fold_into(Digest& digest, int arm, int replicate) {
    of(arm, replicate, digest, [](SQLite::Statement&) { return char{}; });
}

const StoredRows::Span* StoredRows::span_of(int arm, int replicate) const {
    const std::tuple key(arm, replicate);
    const auto found =
        std::lower_bound(spans_.begin(), spans_.end(), key, [](const Span& span, const auto& of) { return key_of(span) < of; });
    return found != spans_.end() && key_of(*found) == key ? &*found : nullptr;
}

void StoredRows::select(const Span& span) {
    select_.reset();
    select_.bind(1, span.first);
    select_.bind(2, span.last);
}

void StoredRows::fold_row(Digest& digest) {
    for (int column = 0; column < select_.getColumnCount(); ++column) fold(digest, cell_of(select_.getColumn(column)));
}

}  // namespace concertation
