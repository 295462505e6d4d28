#include "store/known.hpp"

#include <deque>
#include <limits>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/guarded.hpp"
#include "store/measures.hpp"
#include "store/opened.hpp"
#include "store/stored_rows.hpp"
#include "store/words.hpp"

namespace concertation {
namespace {

constexpr int own_columns = 2;  // after the arm and the replicate

double real(SQLite::Statement& row, int column) {
    const SQLite::Column cell = row.getColumn(column);
    return cell.isNull() ? std::numeric_limits<double>::quiet_NaN() : cell.getDouble();
}

/// What a word names; a word that names nothing is not one of ours.
template <class Named>
Named named(const std::optional<Named>& word) {
    if (!word) refuse_rows();
    return *word;
}

TerritoryOutcome outcome_in(SQLite::Statement& row) {
    TerritoryOutcome outcome;
    outcome.territory = row.getColumn(own_columns).getInt();
    outcome.dynamic = named(dynamic_named(row.getColumn(own_columns + 1).getString()));
    outcome.reason = named(reason_named(row.getColumn(own_columns + 2).getString()));
    outcome.indicators.reserve(indicators().size());
    for (std::size_t indicator = 0; indicator < indicators().size(); ++indicator)
        outcome.indicators.push_back(real(row, own_columns + 3 + static_cast<int>(indicator)));
    return outcome;
}

RegionMonth month_in(SQLite::Statement& row) {
    int column = own_columns;
    const auto whole = [&] { return row.getColumn(column++).getInt64(); };
    const auto mean = [&] { return real(row, column++); };
    RegionMonth month;
    month.region = static_cast<std::int32_t>(whole());
    month.month = static_cast<Month>(whole());
    for (std::int32_t& territories : month.dynamics) territories = static_cast<std::int32_t>(whole());
    for (std::int32_t* const of : {&month.stances, &month.contests, &month.encounters, &month.contest})
        *of = static_cast<std::int32_t>(whole());
    month.regional_dynamic = named(dynamic_named(row.getColumn(column++).getString()));
    month.ties_between = static_cast<std::int32_t>(whole());
    for (double* const of : {&month.trust_between, &month.trust, &month.cross_trust, &month.support, &month.attendance,
                             &month.reached_women, &month.reached_men})
        *of = mean();
    for (std::int64_t* const of : {&month.awarded, &month.spent, &month.partners, &month.pool}) *of = whole();
    return month;
}

RegionAxis axis_in(SQLite::Statement& row) {
    RegionAxis axis;
    axis.region = row.getColumn(own_columns).getInt();
    axis.axis = row.getColumn(own_columns + 1).getInt();
    axis.reached_women = real(row, own_columns + 2);
    axis.reached_men = real(row, own_columns + 3);
    axis.awarded = row.getColumn(own_columns + 4).getInt64();
    return axis;
}

RegionNetwork network_in(SQLite::Statement& row) {
    RegionNetwork network;
    network.region = row.getColumn(own_columns).getInt();
    network.ties = row.getColumn(own_columns + 1).getInt();
    network.components = row.getColumn(own_columns + 2).getInt();
    network.tied_share = real(row, own_columns + 3);
    network.trust = real(row, own_columns + 4);
    return network;
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
    known.record.outcomes = table++->of(arm, replicate, rows, outcome_in);
    known.record.regions = table++->of(arm, replicate, rows, month_in);
    known.record.axes = table++->of(arm, replicate, rows, axis_in);
    known.record.networks = table++->of(arm, replicate, rows, network_in);
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

void KeptReplicates::refuse_as_damaged() const {
    throw StoreError(shown(inside_->file) + ": not of this study", StoreFault::damaged, shown(inside_->file));
}

Detail KeptReplicates::detail(int replicate, int detailed) const {
    if (most_ < Detail::everything) return most_;
    return replicate < detailed ? Detail::everything : Detail::months;
}

}  // namespace concertation
