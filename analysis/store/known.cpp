#include "store/known.hpp"

#include <deque>
#include <limits>

#include <SQLiteCpp/SQLiteCpp.h>

#include "observe/columns_of_records.hpp"
#include "store/guarded.hpp"
#include "store/measures.hpp"
#include "store/opened.hpp"
#include "store/stored_rows.hpp"

namespace concertation {
namespace {

constexpr int own_columns = 2;  // after the arm and the replicate

double real(SQLite::Statement& row, int column) {
    const SQLite::Column cell = row.getColumn(column);
    return cell.isNull() ? std::numeric_limits<double>::quiet_NaN() : cell.getDouble();
}

/// Reads one number or word of a record.
template <class Value>
void read_cell(Value& value, SQLite::Statement& row, int column) {
    const SQLite::Column cell = row.getColumn(column);
    if constexpr (std::is_enum_v<Value>) {
        const std::optional<Value> word = named<Value>(cell.getString());
        if (!word) refuse_rows();
        value = *word;
    } else if constexpr (std::is_floating_point_v<Value>) {
        value = static_cast<Value>(real(row, column));
    } else {
        value = static_cast<Value>(cell.getInt64());
        if (static_cast<std::int64_t>(value) != cell.getInt64()) refuse_rows();
    }
}

/// A record in the order of its columns; a list, which has all that are left.
template <Described Row>
Row described_row(SQLite::Statement& row) {
    Row record;
    int column = own_columns;
    for_each_column<Row>([&](const auto& described) {
        auto& member = record.*(described.member);
        using Value = std::remove_cvref_t<decltype(member)>;
        if constexpr (is_list<Value>) {
            for (; column < row.getColumnCount(); ++column) member.push_back(real(row, column));
        } else {
            for (int part = 0; part < parts_of<Value>; ++part) read_cell(part_of(member, part), row, column++);
        }
    });
    return record;
}

std::vector<double> measures_in(SQLite::Statement& row) {
    std::vector<double> values;
    values.reserve(measures().size());
    for (std::size_t measure = 0; measure < measures().size(); ++measure)
        values.push_back(real(row, own_columns + static_cast<int>(measure)));
    return values;
}

}  // namespace

struct KnownReplicates::Inside {
    explicit Inside(SQLite::Database& database) : replicates(database, "replicates") {
        for (const std::string& table : replicate_table_names()) tables.emplace_back(database, table);
    }
    StoredRows replicates;
    std::deque<StoredRows> tables;
};

KnownReplicates::KnownReplicates(SQLite::Database& database) : inside_(std::make_unique<Inside>(database)) {}
KnownReplicates::~KnownReplicates() = default;
KnownReplicates::KnownReplicates(KnownReplicates&&) noexcept = default;
KnownReplicates& KnownReplicates::operator=(KnownReplicates&&) noexcept = default;

int KnownReplicates::count() const { return inside_->replicates.replicates(); }

bool KnownReplicates::holds(int arm, int replicate) const { return inside_->replicates.holds(arm, replicate); }

std::optional<KnownReplicate> KnownReplicates::of(int arm, int replicate) {
    Inside& in = *inside_;
    KnownReplicate known;
    known.arm = arm;
    known.record.replicate = replicate;
    std::optional<Digest> kept;
    Digest ignored, rows;
    const auto ended = in.replicates.of(arm, replicate, ignored, [&](SQLite::Statement& row) {
        known.digest = Digest::from_hex(row.getColumn("digest").getString());
        kept = Digest::from_hex(row.getColumn("rows_digest").getString());
        known.failure = row.getColumn("failure").getString();
        return true;
    });
    if (ended.empty()) return std::nullopt;
    // In the order of ReplicateTables::add, which the digest counts; of the tables in detail a study that goes on needs no more.
    auto table = in.tables.begin();
    auto measured = table++->of(arm, replicate, rows, measures_in);
    if (!measured.empty()) known.measures = std::move(measured.front());
    known.record.outcomes = table++->of(arm, replicate, rows, described_row<TerritoryOutcome>);
    known.record.regions = table++->of(arm, replicate, rows, described_row<RegionMonth>);
    known.record.axes = table++->of(arm, replicate, rows, described_row<RegionAxis>);
    known.record.networks = table++->of(arm, replicate, rows, described_row<RegionNetwork>);
    for (; table != in.tables.end(); ++table) table->fold_into(rows, arm, replicate);
    if (ended.size() != 1 || known.digest.has_value() != kept.has_value()) refuse_rows();
    if (kept && kept->hex() != rows.hex()) refuse_rows();
    known.rows = kept;
    return known;
}

struct KeptReplicates::Inside {
    explicit Inside(const std::filesystem::path& path) : file(path), database(opened_to_read(path)), known(database) {}
    bool holds(const char* table) { return database.execAndGet("SELECT EXISTS (SELECT 1 FROM " + std::string(table) + ")").getInt() != 0; }
    std::filesystem::path file;
    SQLite::Database database;
    KnownReplicates known;
};

KeptReplicates::KeptReplicates(const std::filesystem::path& file) : inside_(guarded(file, [&] { return std::make_unique<Inside>(file); })) {
    guarded(file, [&] {
        if (!inside_->holds("region_months")) most_ = inside_->holds("outcomes") ? Detail::outcomes : Detail::measures;
        axes_ = inside_->database.execAndGet("SELECT COUNT(*) FROM pragma_table_info('decisions') WHERE name LIKE 'share\\__' ESCAPE '\\'")
                    .getInt();
    });
}

KeptReplicates::~KeptReplicates() = default;

std::optional<KnownReplicate> KeptReplicates::known(int arm, int replicate) {
    return guarded(inside_->file, [&] { return inside_->known.of(arm, replicate); });
}

bool KeptReplicates::holds(int arm, int replicate) const { return inside_->known.holds(arm, replicate); }

void KeptReplicates::refuse_as_damaged() const { throw damaged(inside_->file, "not of this study"); }

Detail KeptReplicates::detail(int replicate, int detailed) const {
    if (most_ < Detail::everything) return most_;
    return replicate < detailed ? Detail::everything : Detail::months;
}

}  // namespace concertation
