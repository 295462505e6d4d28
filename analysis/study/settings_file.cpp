#include "study/settings_file.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "scenario/choice_table.hpp"
#include "scenario/csv.hpp"
#include "scenario/decimal.hpp"
#include "scenario/did_you_mean.hpp"
#include "scenario/files.hpp"
#include "scenario/parameter_table.hpp"

namespace concertation {
namespace {

constexpr std::size_t most_bytes = 64u << 20, most_sets = 100000;

void check_heading(const std::vector<CsvCell>& heading, const TableSource& source) {
    const std::vector<std::string> known = setting_names();
    std::set<std::string> seen;
    for (const CsvCell& cell : heading) {
        if (cell.text.empty()) {
            source.complain(cell, "",
                            {"cette colonne n'a pas de titre; les noms de lignes de pandas ou de R se laissent de côté avec index=False ou "
                             "row.names=FALSE",
                             "this column has no heading; row names of pandas or R are left out with index=False or row.names=FALSE"});
        } else if (std::find(known.begin(), known.end(), cell.text) == known.end()) {
            const Text near = suggestion(cell.text, known);
            source.complain(cell, shown(cell.text),
                            {"ce n'est ni un paramètre ni un choix" + near.fr, "this is neither a parameter nor a choice" + near.en});
        } else if (!seen.insert(cell.text).second) {
            source.complain(cell, cell.text, {"colonne écrite deux fois", "column written twice"});
        }
    }
}

void refuse_width(const std::vector<CsvCell>& cells, std::size_t wanted, const TableSource& source) {
    const std::string has = std::to_string(cells.size()), needs = std::to_string(wanted);
    source.complain(cells.front(), "", {has + " valeurs pour " + needs + " colonnes", has + " values for " + needs + " columns"});
}

/// The value of a cell as a setting is written, with a point; complains of what the parameter or choice may not be.
std::string checked_value(const CsvCell& cell, const std::string& name, const TableSource& source) {
    const int choice = choice_row(name);
    if (choice >= 0) {
        const ChoiceRow& row = choice_table()[static_cast<std::size_t>(choice)];
        const auto& words = row.words;
        if (std::find(words.begin(), words.end(), cell.text) != words.end()) return cell.text;
        std::string allowed;
        for (const std::string_view word : words) allowed += (allowed.empty() ? "" : ", ") + std::string(word);
        const Text near = suggestion(cell.text, row);
        source.complain(cell, name, {"il faut un de ces mots : " + allowed + near.fr, "must be one of these words: " + allowed + near.en});
        return "";
    }
    const ParameterRow& row = parameter_table()[static_cast<std::size_t>(parameter_row(name))];
    const std::optional<double> value = cell.number;
    if (value && *value >= row.allowed.low && *value <= row.allowed.high && (!row.integer || *value == std::floor(*value)))
        return number_text(*value);
    const std::string low = number_text(row.allowed.low), high = number_text(row.allowed.high);
    source.complain(cell, name,
                    {"« " + shown(cell.text) + " » n'est pas un nombre " + (row.integer ? "entier " : "") + "de " + low + " à " + high,
                     "“" + shown(cell.text) + "” is not a " + (row.integer ? "whole " : "") + "number from " + low + " to " + high});
    return "";
}

}  // namespace

std::vector<std::string> setting_names() {
    std::vector<std::string> names;
    names.reserve(parameter_table().size() + choice_table().size());
    for (const ParameterRow& row : parameter_table()) names.emplace_back(row.name);
    for (const ChoiceRow& row : choice_table()) names.emplace_back(row.name);
    return names;
}

std::vector<std::vector<std::string>> settings_in(const std::filesystem::path& file) {
    Complaints complaints;
    const Source source{file.string(), &complaints};
    const std::optional<std::string> text = text_of({file.string(), file}, most_bytes, {}, "", source);
    complaints.throw_if_any();
    const CsvTable table = csv_table(*text, most_bytes, source);
    complaints.throw_if_any();
    const std::vector<CsvCell>& heading = table.rows.front();
    const TableSource cells_source{source, heading};
    check_heading(heading, cells_source);
    if (table.rows.size() < 2) source.complain({}, "", {"aucune ligne de valeurs", "no row of values"});
    complaints.throw_if_any();
    std::vector<std::vector<std::string>> sets;
    if (table.rows.size() > most_sets + 1)
        source.complain({}, "",
                        {"trop de lignes; au plus " + std::to_string(most_sets), "too many rows; at most " + std::to_string(most_sets)});
    complaints.throw_if_any();
    for (std::size_t row = 1; row < table.rows.size() && !complaints.enough(); ++row) {
        const std::vector<CsvCell>& cells = table.rows[row];
        if (cells.size() != heading.size()) {
            refuse_width(cells, heading.size(), cells_source);
            continue;
        }
        std::vector<std::string>& set = sets.emplace_back();
        for (std::size_t column = 0; column < cells.size(); ++column)
            set.push_back(heading[column].text + '=' + checked_value(cells[column], heading[column].text, cells_source));
    }
    complaints.throw_if_any();
    return sets;
}

}  // namespace concertation
