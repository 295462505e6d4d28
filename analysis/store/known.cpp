#include "store/known.hpp"

#include <limits>

#include <SQLiteCpp/SQLiteCpp.h>

#include "store/measures.hpp"
#include "store/words.hpp"

namespace concertation {
namespace {

constexpr int own_columns = 2;  // after the arm and the replicate

double real(SQLite::Statement& row, int column) {
    const SQLite::Column cell = row.getColumn(column);
    return cell.isNull() ? std::numeric_limits<double>::quiet_NaN() : cell.getDouble();
}

TerritoryOutcome outcome_in(SQLite::Statement& row) {
    TerritoryOutcome outcome;
    outcome.territory = row.getColumn(own_columns).getInt();
    outcome.dynamic = dynamic_named(row.getColumn(own_columns + 1).getString());
    outcome.reason = reason_named(row.getColumn(own_columns + 2).getString());
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
    month.regional_dynamic = dynamic_named(row.getColumn(column++).getString());
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

/// The rows of one table, in the order they were written, a replicate's at a time.
class Rows {
public:
    Rows(SQLite::Database& database, const std::string& table) : statement_(database, "SELECT * FROM " + table + " ORDER BY rowid") {
        step();
    }

    template <class Read>
    auto of(int arm, int replicate, Read read) {
        std::vector<decltype(read(statement_))> rows;
        for (; more_ && statement_.getColumn(0).getInt() == arm && statement_.getColumn(1).getInt() == replicate; step())
            rows.push_back(read(statement_));
        return rows;
    }
    bool more() const { return more_; }
    SQLite::Statement& row() { return statement_; }
    void step() { more_ = statement_.executeStep(); }

private:
    SQLite::Statement statement_;
    bool more_ = false;
};

}  // namespace

struct KnownReplicates::Inside {
    explicit Inside(SQLite::Database& database)
        : replicates(database, "replicates"),
          outcomes(database, "outcomes"),
          region_months(database, "region_months"),
          region_axes(database, "region_axes"),
          region_networks(database, "region_networks"),
          measures(database, "measures"),
          count(database.execAndGet("SELECT COUNT(*) FROM replicates").getInt()) {}
    Rows replicates, outcomes, region_months, region_axes, region_networks, measures;
    int count;
};

KnownReplicates::KnownReplicates(SQLite::Database& database) : inside_(std::make_unique<Inside>(database)) {}
KnownReplicates::~KnownReplicates() = default;
KnownReplicates::KnownReplicates(KnownReplicates&&) noexcept = default;
KnownReplicates& KnownReplicates::operator=(KnownReplicates&&) noexcept = default;

int KnownReplicates::count() const { return inside_->count; }

std::optional<KnownReplicate> KnownReplicates::next() {
    Inside& in = *inside_;
    if (!in.replicates.more()) return std::nullopt;
    SQLite::Statement& row = in.replicates.row();
    KnownReplicate known;
    known.arm = row.getColumn(0).getInt();
    known.record.replicate = row.getColumn(1).getInt();
    known.digest = Digest::from_hex(row.getColumn("digest").getString());
    known.failure = row.getColumn("failure").getString();
    in.replicates.step();
    known.record.outcomes = in.outcomes.of(known.arm, known.record.replicate, outcome_in);
    known.record.regions = in.region_months.of(known.arm, known.record.replicate, month_in);
    known.record.axes = in.region_axes.of(known.arm, known.record.replicate, axis_in);
    known.record.networks = in.region_networks.of(known.arm, known.record.replicate, network_in);
    const auto measured = in.measures.of(known.arm, known.record.replicate, measures_in);
    if (!measured.empty()) known.measures = measured.front();
    return known;
}

}  // namespace concertation
