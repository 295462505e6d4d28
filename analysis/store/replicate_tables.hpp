#pragma once
// The tables that keep a replicate, in their order: written once, for who writes them and for who only digests what they would hold.

#include <string>
#include <vector>

#include "core/digest.hpp"
#include "store/schema.hpp"

namespace concertation {

/// How much of a replicate a results file keeps.
enum class Detail : std::uint8_t { measures, outcomes, months, everything };

/// Folds a cell in with its kind, so that a number is not taken for its digits.
inline void fold(Digest& digest, const Cell& cell) {
    digest.add(static_cast<std::int64_t>(cell.index()));
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) digest.add(*whole);
    if (const auto* real = std::get_if<double>(&cell)) digest.add(*real);
    if (const auto* text = std::get_if<std::string_view>(&cell)) digest.add(*text);
}

/// Folds in which table rows come from, and how many.
inline void fold_heading(Digest& digest, std::string_view table, std::size_t rows) {
    digest.add(table);
    digest.add(static_cast<std::int64_t>(rows));
}

/// Each table as an `Out<Row>`, made of what is handed on and of the table's own description; `Out` has add(arm, replicate, rows).
template <template <class> class Out>
struct ReplicateTables {
    template <class... Made>
    ReplicateTables(const std::vector<Text>& indicators, int axes, Made&... made)
        : measures(made..., measures_table(indicators)),
          outcomes(made..., outcomes_table(indicators)),
          region_months(made..., region_months_table()),
          region_axes(made..., region_axes_table()),
          region_networks(made..., region_networks_table()),
          months(made..., months_table()),
          decisions(made..., decisions_table(axes)),
          projects(made..., projects_table()),
          events(made..., events_table()),
          ledgers(made..., ledgers_table()) {}

    /// What is kept of a replicate at a level of detail.
    void add(int arm, const ReplicateRecord& record, const std::vector<double>& measured, Detail detail) {
        const int replicate = record.replicate;
        measures.add(arm, replicate, std::vector<std::vector<double>>{measured});
        if (detail < Detail::outcomes) return;
        outcomes.add(arm, replicate, record.outcomes);
        if (detail < Detail::months) return;
        region_months.add(arm, replicate, record.regions);
        region_axes.add(arm, replicate, record.axes);
        region_networks.add(arm, replicate, record.networks);
        if (detail < Detail::everything) return;
        months.add(arm, replicate, record.months);
        decisions.add(arm, replicate, record.decisions);
        projects.add(arm, replicate, record.projects);
        events.add(arm, replicate, record.events);
        ledgers.add(arm, replicate, record.ledgers);
    }

    /// visit(table) for each, in the order of add().
    template <class Visit>
    void each(Visit visit) const {
        const auto all = [&](const auto&... tables) { (visit(tables), ...); };
        all(measures, outcomes, region_months, region_axes, region_networks, months, decisions, projects, events, ledgers);
    }

    Out<std::vector<double>> measures;
    Out<TerritoryOutcome> outcomes;
    Out<RegionMonth> region_months;
    Out<RegionAxis> region_axes;
    Out<RegionNetwork> region_networks;
    Out<TerritoryMonth> months;
    Out<DecisionRow> decisions;
    Out<ProjectRow> projects;
    Out<EventRow> events;
    Out<LedgerRow> ledgers;
};

/// A table whose rows go into a digest and nowhere else.
template <class Row>
class DigestedTable {
public:
    DigestedTable(Digest& into, StoredTable<Row> table) : into_(into), table_(std::move(table)) {}

    void add(int arm, int replicate, const std::vector<Row>& rows) {
        if (rows.empty()) return;
        fold_heading(into_, table_.name, rows.size());
        for (const Row& row : rows)
            for (const Field<Row>& field : table_.fields) fold(into_, field.cell({arm, replicate, row}, field.part));
    }

private:
    Digest& into_;
    StoredTable<Row> table_;
};

/// A table that is nothing but its name.
template <class Row>
struct NamedTable {
    explicit NamedTable(StoredTable<Row> table) : name(std::move(table.name)) {}
    void add(int, int, const std::vector<Row>&) {}
    std::string name;
};

inline std::vector<std::string> replicate_table_names() {
    std::vector<std::string> names;
    ReplicateTables<NamedTable>(std::vector<Text>(indicators().size()), 0).each([&](const auto& table) { names.push_back(table.name); });
    return names;
}

/// What the rows of a replicate digest to when they come from the engine.
class RowsDigest {
public:
    RowsDigest(const std::vector<Text>& indicators, int axes) : tables_(indicators, axes, digest_) {}
    Digest of(int arm, const ReplicateRecord& record, const std::vector<double>& measured, Detail detail) {
        digest_ = Digest();
        tables_.add(arm, record, measured, detail);
        return digest_;
    }

private:
    Digest digest_;
    ReplicateTables<DigestedTable> tables_;
};

}  // namespace concertation
