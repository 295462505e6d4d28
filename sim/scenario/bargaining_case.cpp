#include "scenario/bargaining_case.hpp"

#include <set>

#include "scenario/csv.hpp"
#include "scenario/decimal.hpp"
#include "scenario/files.hpp"

namespace concertation {
namespace {

using Row = std::vector<CsvCell>;

constexpr std::size_t actor_column = 0, power_column = 2, first_issue = 3;
constexpr double scale = 100, most_power = 1e9, rounding = 1e-6;

/// The number of a cell, from `low` to `high`; `low` after a complaint.
double number_in(const Row& row, std::size_t column, double low, double high, const std::string& key, const TableSource& source) {
    const std::string range = number_text(low) + " à " + number_text(high), between = number_text(low) + " to " + number_text(high);
    if (column >= row.size()) {
        const CsvCell missing{"", row.back().place, row.back().row, static_cast<int>(column) + 1};
        source.complain(missing, key, {"il manque cette valeur (" + range + ")", "this value is missing (" + between + ")"});
        return low;
    }
    const std::string& text = row[column].text;
    const std::optional<double> value = row[column].number;
    if (value && *value >= low && *value <= high) return *value;
    source.complain(row[column], key,
                    {"« " + shown(text) + " » n'est pas un nombre de " + range, "“" + shown(text) + "” is not a number from " + between});
    return low;
}

/// Columns of a row up to its last cell that holds something: KTAB ends its lines with a comma.
std::size_t width_of(const Row& row) {
    std::size_t width = row.size();
    while (width > 0 && row[width - 1].text.empty()) --width;
    return width;
}

/// The name of the case and how many actors and issues it says it has.
std::pair<int, int> read_heading(BargainingCase& read, const Row& row, const TableSource& source) {
    read.name = row[0].text;
    if (row.size() > 1) read.description = row[1].text;
    const double actors = number_in(row, 2, 2, most_case_actors, "actors", source);
    const double issues = number_in(row, 3, 1, most_case_issues, "issues", source);
    if (actors != static_cast<int>(actors) || issues != static_cast<int>(issues))
        source.complain(row[2], "actors", {"il faut des nombres entiers d'acteurs et d'enjeux", "actors and issues are whole numbers"});
    return {static_cast<int>(actors), static_cast<int>(issues)};
}

void read_issues(BargainingCase& read, const Row& row, int issues, const TableSource& source) {
    const std::size_t expected = first_issue + 2 * static_cast<std::size_t>(issues);
    if (width_of(row) != expected)
        source.complain(
            row.front(), "",
            {"il faut " + std::to_string(expected) + " colonnes : acteur, description, pouvoir, puis position et saillance par enjeu",
             "there must be " + std::to_string(expected) + " columns: actor, description, power, then a position and a salience an issue"});
    std::set<std::string> known;
    for (std::size_t column = first_issue; column + 1 < std::min(row.size(), expected); column += 2) {
        read.issues.push_back(row[column].text);
        if (row[column].text.empty() || !known.insert(row[column].text).second)
            source.complain(row[column], shown(row[column].text), {"nom d'enjeu vide ou répété", "empty or repeated name of an issue"});
    }
}

void read_actor(BargainingCase& read, const Row& row, std::set<std::string>& known, const TableSource& source) {
    const std::string& name = row[actor_column].text;
    if (name.empty() || !known.insert(name).second)
        source.complain(row[actor_column], shown(name), {"nom d'acteur vide ou répété", "empty or repeated name of an actor"});
    read.actors.push_back(name);
    read.power.push_back(number_in(row, power_column, 0, most_power, "power", source));
    if (read.power.back() <= 0. && power_column < row.size() && row[power_column].number)
        source.complain(row[power_column], "power", {"le pouvoir doit dépasser 0", "power must be above 0"});
    read.position.emplace_back();
    read.salience.emplace_back();
    for (std::size_t issue = 0; issue < read.issues.size(); ++issue) {
        read.position.back().push_back(number_in(row, first_issue + 2 * issue, 0, scale, read.issues[issue], source) / scale);
        read.salience.back().push_back(number_in(row, first_issue + 2 * issue + 1, 0, scale, "salience", source) / scale);
    }
    if (width_of(row) > first_issue + 2 * read.issues.size())
        source.complain(row[first_issue + 2 * read.issues.size()], shown(name), {"valeurs de trop", "values too many"});
}

}  // namespace

std::vector<std::string> BargainingCase::overcommitted() const {
    std::vector<std::string> names;
    for (std::size_t actor = 0; actor < actors.size(); ++actor) {
        double sum = 0.;
        for (const double each : salience[actor]) sum += each;
        if (sum > 1. + rounding) names.push_back(actors[actor]);
    }
    return names;
}

BargainingCase bargaining_case_of(std::string_view text, const Source& source) {
    BargainingCase read;
    const CsvTable table = csv_table(text, most_bytes_of_case, source);
    if (table.rows.empty()) return read;
    const Row none;
    const TableSource cells{source, table.rows.size() > 1 ? table.rows[1] : none};
    const auto [actors, issues] = read_heading(read, table.rows[0], {source, none});
    if (!source.complaints->none()) return read;
    if (table.rows.size() < 2) {
        source.complain({}, "", {"il manque la ligne des titres", "the line of headings is missing"});
        return read;
    }
    read_issues(read, table.rows[1], issues, cells);
    if (!source.complaints->none()) return read;
    std::set<std::string> known;
    for (std::size_t row = 2; row < table.rows.size() && !source.complaints->enough(); ++row)
        read_actor(read, table.rows[row], known, cells);
    if (static_cast<int>(table.rows.size()) - 2 != actors)
        source.complain(table.rows[0].front().place, "actors",
                        {std::to_string(actors) + " acteurs annoncés, " + std::to_string(table.rows.size() - 2) + " lignes",
                         std::to_string(actors) + " actors announced, " + std::to_string(table.rows.size() - 2) + " lines"});
    return read;
}

BargainingCase read_bargaining_case(const std::filesystem::path& file) {
    Complaints complaints;
    const Source source{file.string(), &complaints};
    const std::optional<std::string> text = text_of({file.string(), file}, most_bytes_of_case, {}, "", source);
    complaints.throw_if_any();
    BargainingCase read = bargaining_case_of(*text, source);
    complaints.throw_if_any();
    return read;
}

}  // namespace concertation
