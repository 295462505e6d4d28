// The tables of what a replicate leaves: from the description of each record (observe/columns.hpp).
#include <algorithm>
#include <limits>

#include "core/expects.hpp"
#include "observe/columns_of_records.hpp"
#include "store/measures.hpp"
#include "store/schema_cells.hpp"

namespace concertation {
namespace {

Text text_of(const Meaning& meaning) { return {std::string(meaning.fr), std::string(meaning.en)}; }

template <class Value>
constexpr Kind kind_of() {
    if constexpr (std::is_enum_v<Value>)
        return Kind::text;
    else
        return std::is_floating_point_v<Value> ? Kind::real : Kind::integer;
}

template <class Value>
Cell cell_of(Value value) {
    if constexpr (kind_of<Value>() == Kind::text)
        return text_cell(word_of(value));
    else if constexpr (kind_of<Value>() == Kind::real)
        return real_cell(static_cast<double>(value));
    else
        return whole_cell(value);
}

template <class Row, std::size_t number>
Cell described_cell(const Keyed<Row>& of, int part) {
    const auto& column = std::get<number>(columns<Row>);
    if (column.is_empty != nullptr && column.is_empty(of.row)) return {};
    return cell_of(part_of(of.row.*(column.member), part));
}

/// A field a column of the description, or a part of one; of arrays, `parts` at most. Lists without a length of their own are left out.
template <class Row, std::size_t number>
void add_described(std::vector<Field<Row>>& all, int parts) {
    const auto& column = std::get<number>(columns<Row>);
    using Value = std::remove_cvref_t<decltype(std::declval<Row>().*(column.member))>;
    if constexpr (is_list<Value>)
        return;
    else {
        constexpr Kind kind = kind_of<std::remove_cvref_t<decltype(part_of(std::declval<Value&>(), 0))>>();
        for (int part = 0; part < std::min(parts, parts_of<Value>); ++part) {
            std::string name(column.name);
            Text meaning = text_of(column.meaning);
            if (column.parts != nullptr) {
                name = column.parts->name(column.name, part);
                std::tie(meaning.fr, meaning.en) = column.parts->meaning(column.meaning, part);
            }
            all.push_back(
                {{std::move(name), kind, std::string(name_of(column.unit)), std::move(meaning)}, described_cell<Row, number>, part});
        }
    }
}

/// Arm, replicate, then the columns of the record.
template <class Row>
StoredTable<Row> described_table(const char* name, const Text& meaning, int parts = std::numeric_limits<int>::max()) {
    StoredTable<Row> table{name, meaning, by_replicate<Row>({})};
    [&]<std::size_t... number>(std::index_sequence<number...>) { (add_described<Row, number>(table.fields, parts), ...); }
    (std::make_index_sequence<std::tuple_size_v<std::remove_cvref_t<decltype(columns<Row>)>>>{});
    return table;
}

/// Column `part` of a list of numbers.
template <class Row, class Values>
Field<Row> listed_field(std::string_view name, std::string_view unit, const Text& meaning, Values values, std::size_t part) {
    return {{std::string(name), Kind::real, std::string(unit), meaning}, values, static_cast<int>(part)};
}

}  // namespace

StoredTable<TerritoryOutcome> outcomes_table(const std::vector<Text>& meanings) {
    using Of = Keyed<TerritoryOutcome>;
    auto table = described_table<TerritoryOutcome>(
        "outcomes", {"ce à quoi un territoire est arrivé, toutes les réplications", "what a territory came to, every replicate"});
    expects(meanings.size() == indicators().size(), "every indicator has a meaning in the results file");
    for (std::size_t index = 0; index < meanings.size(); ++index)
        table.fields.push_back(listed_field<TerritoryOutcome>(
            indicators()[index].name, indicators()[index].unit, meanings[index],
            [](const Of& of, int part) { return real_cell(of.row.indicators[static_cast<std::size_t>(part)]); }, index));
    return table;
}

StoredTable<std::vector<double>> measures_table(const std::vector<Text>& meanings) {
    using Of = Keyed<std::vector<double>>;
    StoredTable<std::vector<double>> table{"measures",
                                           {"chaque réplication en une ligne : parts des dynamiques, moyennes des territoires",
                                            "each replicate in one row: shares of the dynamics, means over territories"},
                                           by_replicate<std::vector<double>>({})};
    const Text share_of{"part des territoires dans cette dynamique à la fin", "share of territories in this dynamic at the end"};
    for (std::size_t row = 0; row < measures().size(); ++row) {
        const Measure& measure = measures()[row];
        table.fields.push_back(listed_field<std::vector<double>>(
            measure.name, measure.unit, measure.is_dynamic ? share_of : meanings[row - dynamic_count],
            [](const Of& of, int part) { return real_cell(of.row[static_cast<std::size_t>(part)]); }, row));
    }
    return table;
}

StoredTable<RegionMonth> region_months_table() {
    return described_table<RegionMonth>(
        "region_months", {"chaque région, chaque mois, toutes les réplications", "every region, every month, every replicate"});
}

StoredTable<RegionAxis> region_axes_table() {
    return described_table<RegionAxis>("region_axes",
                                       {"chaque axe dans chaque région, moyennes des mois et des territoires, toutes les réplications",
                                        "each axis in each region, means over months and territories, every replicate"});
}

StoredTable<RegionNetwork> region_networks_table() {
    return described_table<RegionNetwork>("region_networks",
                                          {"liens entre les territoires de chaque région au dernier mois, toutes les réplications",
                                           "ties between the territories of each region in the last month, every replicate"});
}

StoredTable<TerritoryMonth> months_table() {
    return described_table<TerritoryMonth>("months", {"chaque territoire, chaque mois, réplications gardées en détail",
                                                      "every territory, every month, replicates kept in detail"});
}

StoredTable<DecisionRow> decisions_table(int axes) {
    return described_table<DecisionRow>("decisions", {"décisions des tables sur l’enveloppe", "decisions of tables on the envelope"}, axes);
}

StoredTable<ProjectRow> projects_table() {
    return described_table<ProjectRow>("projects", {"dossiers déposés aux appels de projets", "files submitted to the calls for projects"});
}

StoredTable<EventRow> events_table() { return described_table<EventRow>("events", {"événements survenus", "events that happened"}); }

StoredTable<LedgerRow> ledgers_table() {
    return described_table<LedgerRow>("ledgers", {"l’argent : enveloppe + reçu = attribué + donné + non attribué + retiré",
                                                  "money: envelope + received = awarded + given + unspent + withdrawn"});
}

}  // namespace concertation
