#pragma once
// The tables of a results file, written once: from here come CREATE TABLE, INSERT and the dictionary.

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "observe/records.hpp"
#include "scenario/scenario.hpp"
#include "store/places.hpp"

namespace concertation {

/// What stands in one cell; monostate is NULL. Text is not copied: it outlives the row's insertion.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string_view>;

enum class Kind : std::uint8_t { integer, real, text };

struct StoredColumn {
    std::string name;
    Kind kind;
    std::string unit;  ///< months, cents, share…; empty for names and numbers of rows
    Text meaning;
};

/// A row with the arm and the replicate it belongs to.
template <class Row>
struct Keyed {
    int arm;
    int replicate;
    const Row& row;
};

/// A column and how to fill it; `part` is handed to `cell`, so that one function fills many columns.
template <class Row>
struct Field {
    StoredColumn column;
    Cell (*cell)(const Keyed<Row>&, int part);
    int part = 0;
};

template <class Row>
struct StoredTable {
    std::string name;
    Text meaning;
    std::vector<Field<Row>> fields;
};

/// An arm of a study: one scenario with a name, its own or a base's with settings on top.
struct ArmRow {
    std::string name;
    int base, set;             ///< set of assumptions; 0: the defaults
    const Scenario* scenario;  ///< null where it is made from the base's
    std::string seed, yaml;
};
/// A setting of an arm, on top of its base.
struct SettingRow {
    std::string parameter, value;
};
/// A replicate that ended, well or not.
struct ReplicateRow {
    std::string digest, rows, seed, failure;  ///< digest: of what came out; rows: of what is kept of it
    double seconds;
};
struct RegionRow {
    int region;
    Text name, label;
};
struct TerritoryRow {
    int territory;
    Text name, label;
    const TerritorySpec* spec;
};
struct AxisRow {
    int axis;
    const Axis* spec;
};
struct ProvenanceRow {
    std::string name, value;
};
struct DictionaryRow {
    std::string table, column, unit;
    Text meaning;
};

StoredTable<ArmRow> arms_table();
StoredTable<SettingRow> settings_table();
StoredTable<ReplicateRow> replicates_table();
StoredTable<RegionRow> regions_table();
StoredTable<TerritoryRow> territories_table();
StoredTable<AxisRow> axes_table();
StoredTable<ProvenanceRow> provenance_table();
StoredTable<DictionaryRow> dictionary_table();
/// `meanings`: one for each of indicators(), in their order.
StoredTable<TerritoryOutcome> outcomes_table(const std::vector<Text>& meanings);
/// One row a replicate, as values_of.
StoredTable<std::vector<double>> measures_table(const std::vector<Text>& meanings);
StoredTable<RegionMonth> region_months_table();
StoredTable<RegionAxis> region_axes_table();
StoredTable<RegionNetwork> region_networks_table();
StoredTable<TerritoryMonth> months_table();
/// `axes`: how many columns of shares there are.
StoredTable<DecisionRow> decisions_table(int axes);
StoredTable<ProjectRow> projects_table();
StoredTable<EventRow> events_table();
StoredTable<LedgerRow> ledgers_table();

}  // namespace concertation
