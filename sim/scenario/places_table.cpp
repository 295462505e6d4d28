// A table of territories: a heading, then a line each, separated by commas, or by semicolons with decimal commas. Columns:
// region, territory, population, municipalities, and if there are: deprivation (or situational_vulnerability), equivalent
// (true or false), neutral, history, envelope ($ a year). A year may follow a column's name (population_2021); other columns
// are left alone.

#include <algorithm>
#include <array>
#include <cmath>

#include "scenario/csv.hpp"
#include "scenario/decimal.hpp"
#include "scenario/did_you_mean.hpp"
#include "scenario/place_limits.hpp"
#include "scenario/places.hpp"

namespace concertation {
namespace {

constexpr std::size_t most_bytes_of_table = 4 << 20;

enum class Column : std::uint8_t {
    region,
    territory,
    population,
    municipalities,
    deprivation,
    equivalent,
    neutral,
    history,
    envelope,
    other
};

constexpr std::array<const char*, 9> column_names{"region",     "territory", "population", "municipalities", "deprivation",
                                                  "equivalent", "neutral",   "history",    "envelope"};

/// The name without the year that may follow.
std::string without_year(const std::string& name) {
    const std::size_t cut = name.size() > 5 ? name.size() - 5 : 0;
    const bool year =
        cut > 0 && name[cut] == '_' &&
        std::all_of(name.begin() + static_cast<std::ptrdiff_t>(cut) + 1, name.end(), [](char c) { return c >= '0' && c <= '9'; });
    return year ? name.substr(0, cut) : name;
}

Column column_of(const CsvCell& cell, const TableSource& source) {
    const std::string name = without_year(cell.text);
    if (name == "situational_vulnerability") return Column::deprivation;
    const auto found = std::find(column_names.begin(), column_names.end(), name);
    if (found != column_names.end()) return static_cast<Column>(found - column_names.begin());
    const std::vector<std::string> known(column_names.begin(), column_names.end());
    const std::string meant = nearest(name, known);
    if (!meant.empty() && edit_distance(name, meant) <= 2) {
        source.complain(cell, shown(cell.text),
                        {"colonne inconnue (vouliez-vous dire " + meant + "?)", "unknown column (did you mean " + meant + "?)"});
    }
    return Column::other;
}

/// A number of the table in its range; a decimal comma is read where semicolons separate.
std::optional<double> number_of(const CsvCell& cell, Column column, double low, double high, bool whole, const TableSource& source) {
    const std::optional<double> read = cell.number;
    if (read && *read >= low && *read <= high && (!whole || std::floor(*read) == *read)) return read;
    const std::string from = number_text(low), to = number_text(high), found = shown(cell.text);
    source.complain(
        cell, column_names[static_cast<std::size_t>(column)],
        {std::string("attendu : un nombre ") + (whole ? "entier " : "") + "de " + from + " à " + to + "; trouvé : « " + found + " »",
         std::string("expected a ") + (whole ? "whole " : "") + "number from " + from + " to " + to + ", found \"" + found + "\""});
    return std::nullopt;
}

void read_cell(WrittenTerritory& territory, const CsvCell& cell, Column column, const TableSource& source) {
    TerritorySpec& spec = territory.spec;
    const auto read = [&](double low, double high, bool whole) { return number_of(cell, column, low, high, whole, source); };
    const bool optional =
        column == Column::deprivation || column == Column::history || column == Column::envelope || column == Column::equivalent;
    if (cell.text.empty() && optional) return;
    switch (column) {
        case Column::region:
            territory.region = cell.text;
            break;
        case Column::territory:
            spec.name = cell.text;
            break;
        case Column::neutral:
            spec.neutral_name = cell.text;
            break;
        case Column::population:
            spec.population = static_cast<int>(read(1, most_population, true).value_or(1));
            break;
        case Column::municipalities:
            spec.municipalities = static_cast<int>(read(1, most_municipalities, true).value_or(1));
            break;
        case Column::deprivation:
            spec.deprivation = read(-most_deprivation, most_deprivation, false).value_or(0);
            break;
        case Column::history:
            spec.history = read(0, 1, false);
            break;
        case Column::envelope:
            if (const std::optional<double> dollars = read(0, most_envelope, false)) spec.envelope = std::llround(*dollars * 100);
            break;
        case Column::equivalent:
            spec.equivalent = cell.text == "true";
            if (cell.text != "true" && cell.text != "false") {
                source.complain(cell, "equivalent",
                                {"attendu : true ou false; trouvé : « " + shown(cell.text) + " »",
                                 "expected true or false, found \"" + shown(cell.text) + "\""});
            }
            break;
        case Column::other:
            break;
    }
}

std::vector<Column> columns_of(const CsvTable& table, const TableSource& source) {
    std::vector<Column> columns;
    for (const CsvCell& cell : table.rows.front()) {
        const Column column = column_of(cell, source);
        if (column != Column::other && std::find(columns.begin(), columns.end(), column) != columns.end()) {
            source.complain(cell, shown(cell.text), {"colonne répétée", "repeated column"});
        }
        columns.push_back(column);
    }
    for (const Column needed : {Column::region, Column::territory, Column::population}) {
        if (std::find(columns.begin(), columns.end(), needed) != columns.end()) continue;
        source.source.complain({1, 1}, column_names[static_cast<std::size_t>(needed)], {"colonne manquante", "missing column"});
    }
    return columns;
}

WrittenTerritory territory_of(const std::vector<CsvCell>& row, const std::vector<Column>& columns, const TableSource& source) {
    WrittenTerritory territory{"", {}, row.front().place, source.source};
    if (row.size() != columns.size()) {
        const std::string wanted = std::to_string(columns.size()), found = std::to_string(row.size());
        source.complain(row.front(), "",
                        {"attendu : " + wanted + " cellules; trouvé : " + found, "expected " + wanted + " cells, found " + found});
    }
    for (std::size_t i = 0; i < std::min(row.size(), columns.size()); ++i) read_cell(territory, row[i], columns[i], source);
    if (territory.region.empty() || territory.spec.name.empty()) {
        source.complain(row.front(), territory.region.empty() ? "region" : "territory", {"cellule vide", "empty cell"});
    }
    return territory;
}

}  // namespace

std::vector<WrittenTerritory> tabled_territories(const YamlValue& value, const Document& document) {
    constexpr const char* key = "territories_file";
    std::vector<WrittenTerritory> territories;
    const std::optional<NamedFile> file = file_beside(document.file, value, key, false, document.source);
    if (!file) return territories;
    const std::optional<std::string> text = text_of(*file, most_bytes_of_table, value.place, key, document.source);
    if (!text) return territories;
    const Source source{file->name, document.source.complaints};
    const CsvTable table = csv_table(*text, most_bytes_of_table, source);
    if (table.rows.empty()) return territories;
    const TableSource cells{source, table.rows.front()};
    const std::vector<Column> columns = columns_of(table, cells);
    for (std::size_t i = 1; i < table.rows.size() && territories.size() <= most_territories; ++i) {
        territories.push_back(territory_of(table.rows[i], columns, cells));
    }
    return territories;
}

}  // namespace concertation
