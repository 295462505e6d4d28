#include "report/parts/observations.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "report/parts/observed_cells.hpp"
#include "report/parts/observed_periods.hpp"
#include "scenario/csv.hpp"
#include "scenario/did_you_mean.hpp"
#include "scenario/files.hpp"
#include "scenario/places.hpp"
#include "scenario/scalars.hpp"
#include "store/places.hpp"

namespace concertation {
namespace {

constexpr std::size_t most_bytes = 16u << 20, most_rows = 20000;
constexpr int no_column = -1;

/// Which column is what.
struct Columns {
    int place = no_column, period = no_column;
    ShortYears short_years = ShortYears::unsaid;
    std::vector<int> measures;  ///< by column: row of observed_measures(), or no_column
};

int measure_named(std::string_view name) {
    for (std::size_t row = 0; row < observed_measures().size(); ++row)
        if (observed_measures()[row].name == name) return static_cast<int>(row);
    return no_column;
}

void refuse_heading(const CsvCell& cell, const TableSource& source) {
    const std::vector<std::string> known = observed_headings_known();
    const Text near = suggestion(cell.text, known);
    source.complain(
        cell, shown(cell.text),
        {"colonne inconnue" + near.fr + "; les mots connus sont " + joined(known) + "; un nom qui commence par # est laissé de côté",
         "unknown column" + near.en + "; the words known are " + joined(known) + "; a name that begins with # is left out"});
}

/// Takes one heading in; complains of what it cannot be.
void add_column(Columns& columns, const CsvCell& cell, const TableSource& source) {
    const std::string name = observed_heading(cell.text);
    const int column = cell.column - 1, measure = measure_named(name);
    if (measure != no_column) {
        columns.measures[static_cast<std::size_t>(column)] = measure;
        return;
    }
    if (name.empty()) return refuse_heading(cell, source);
    const bool place = name == "place";
    int& known = place ? columns.place : columns.period;
    if (known != no_column)
        source.complain(cell, shown(cell.text),
                        place ? Text{"deux colonnes nomment des lieux; mettez # devant le titre de celle à laisser de côté",
                                     "two columns name places; put # before the heading of the one to leave out"}
                              : Text{"deux colonnes nomment des périodes; mettez # devant le titre de celle à laisser de côté",
                                     "two columns name periods; put # before the heading of the one to leave out"});
    known = column;
    if (name == "month") columns.short_years = ShortYears::months;
    if (name == "financial year") columns.short_years = ShortYears::financial_years;
}

Columns columns_of(const std::vector<CsvCell>& heading, const Source& source) {
    Columns columns;
    columns.measures.assign(heading.size(), no_column);
    for (const CsvCell& cell : heading)
        if (!cell.text.empty() && cell.text.front() != '#') add_column(columns, cell, {source, heading});
    if (columns.place == no_column)
        source.complain(
            {1, 1}, "",
            {"il manque une colonne de lieux (lieu, territoire, région)", "a column of places is missing (place, territory, region)"});
    if (columns.period == no_column)
        source.complain(
            {1, 1}, "",
            {"il manque une colonne de périodes (année, mois, période)", "a column of periods is missing (year, month, period)"});
    if (std::all_of(columns.measures.begin(), columns.measures.end(), [](int measure) { return measure == no_column; }))
        source.complain({1, 1}, "",
                        {"il manque une colonne de chiffres, comme dossiers ou montant attribué",
                         "a column of figures is missing, such as files or awarded"});
    return columns;
}

/// What the cells of the column of periods say of one such as 2010-11, where its heading does not: where others can only be months, so is
/// it; where both are found, nothing.
ShortYears short_years_of(const CsvTable& table, int column) {
    ShortYears said = ShortYears::unsaid;
    for (const std::vector<CsvCell>& row : table.rows) {
        const auto at = static_cast<std::size_t>(column);
        const ShortYears form = at < row.size() ? short_years_in(row[at].text) : ShortYears::unsaid;
        if (form == ShortYears::unsaid || form == said) continue;
        if (said != ShortYears::unsaid) return ShortYears::unsaid;
        said = form;
    }
    return said;
}

/// Reads the rows of figures under a heading that is understood.
class FiguresReader {
public:
    FiguresReader(const Scenario& scenario, const CsvTable& table, const Columns& columns, const Source& source)
        : scenario_(scenario),
          columns_(columns),
          separator_(table.separator),
          source_{source, table.rows.front()},
          index_(index_of_places(scenario)) {
        for (std::size_t row = 0; row < scenario.territories.size(); ++row) everywhere_.push_back(static_cast<int>(row));
    }

    void read_row(const std::vector<CsvCell>& cells, std::vector<Observation>& all) {
        const CsvCell &place = cells[static_cast<std::size_t>(columns_.place)], &period = cells[static_cast<std::size_t>(columns_.period)];
        const std::vector<int> territories = territories_of(place);
        const ObservedPeriod read = observed_period(period.text, columns_.short_years, scenario_.start, scenario_.months);
        if (!read.months) source_.complain(period, shown(period.text), read.remedy);
        for (std::size_t n = 0; n < cells.size(); ++n) {
            if (columns_.measures[n] == no_column || cells[n].text.empty()) continue;
            const auto value = value_of(cells[n], observed_measures()[static_cast<std::size_t>(columns_.measures[n])]);
            if (!value || territories.empty() || !read.months) continue;
            all.push_back({columns_.measures[n], territories, place.text, period.text, read.months->first, read.months->second, *value,
                           cells[n].row});
            refuse_twice(all.back(), cells[n]);
        }
    }

private:
    /// Rows of Scenario::territories that the place is about; none after a complaint.
    std::vector<int> territories_of(const CsvCell& place) const {
        if (names_everywhere(place.text)) return everywhere_;
        const NamedPlaces named = index_.named(place.text);
        std::set<std::vector<int>> meant;
        for (const int territory : named.territories) meant.insert({territory});
        for (const int region : named.regions) {
            std::vector<int> own;
            for (const int territory : everywhere_)
                if (scenario_.territories[static_cast<std::size_t>(territory)].region == region) own.push_back(territory);
            meant.insert(own);
        }
        if (meant.size() == 1) return *meant.begin();
        if (meant.empty())
            refuse_unknown(place);
        else
            source_.complain(place, shown(place.text),
                             {"plusieurs lieux portent ce nom; écrivez « région » ou « MRC » devant",
                              "several places bear this name; write “region” or “MRC” before it"});
        return {};
    }

    void refuse_unknown(const CsvCell& place) const {
        std::vector<std::string> names = words_for_everywhere();
        const Places shown_places = places(scenario_);
        for (const Text& region : shown_places.regions) names.insert(names.end(), {region.fr, region.en});
        for (const TerritoryPlace& territory : shown_places.territories) names.insert(names.end(), {territory.name.fr, territory.name.en});
        const Text near = suggestion(place.text, names);
        const Text hint =
            shown_places.real
                ? Text{}
                : Text{
                      "; ce fichier nomme ses lieux comme « Territoire B-03 » ou « Région B »; pour les noms réels, simulez avec --set "
                      "names=real",
                      "; this file names its places as “Territory B-03” or “Region B”; for real names, run with --set names=real"};
        source_.complain(place, shown(place.text), {"lieu inconnu" + near.fr + hint.fr, "unknown place" + near.en + hint.en});
    }

    /// What a cell counts, where it may be so.
    std::optional<double> value_of(const CsvCell& cell, const ObservedMeasure& measure) const {
        const std::optional<double> value = observed_number(cell.text, separator_ == ';' ? ',' : '.');
        const bool may_be = value && *value >= 0 && (measure.unit != "share" || *value <= 1);
        if (may_be) return value;
        source_.complain(cell, shown(cell.text),
                         measure.unit == "share" ? Text{"il faut une part de 0 à 1, ou un pourcentage comme 45 %",
                                                        "must be a share from 0 to 1, or a percentage such as 45%"}
                                                 : Text{"il faut un nombre, 0 ou plus", "must be a number, 0 or more"});
        return std::nullopt;
    }

    /// The same measure of the same place over the same months twice is one figure too many, even where both agree.
    void refuse_twice(const Observation& of, const CsvCell& cell) {
        const auto [known, is_new] = lines_.emplace(std::tuple{of.measure, of.territories, of.first, of.last}, of.line);
        if (is_new) return;
        const std::string line = std::to_string(known->second);
        source_.complain(
            cell, shown(of.place + ", " + of.period),
            {"ce chiffre est déjà à la ligne " + line + "; gardez-en un", "this figure is on line " + line + " already; keep one"});
    }

    const Scenario& scenario_;
    const Columns& columns_;
    char separator_;
    TableSource source_;
    PlaceIndex index_;
    std::vector<int> everywhere_;
    std::map<std::tuple<int, std::vector<int>, int, int>, int> lines_;
};

}  // namespace

const std::vector<ObservedMeasure>& observed_measures() {
    static const std::vector<ObservedMeasure> all{{"files", "count"},     {"funded", "count"},  {"requested", "dollars"},
                                                  {"awarded", "dollars"}, {"spent", "dollars"}, {"partners", "dollars"},
                                                  {"attendance", "share"}};
    return all;
}

Observations observations_in(const std::filesystem::path& file, const Scenario& scenario) {
    Complaints complaints;
    const Source source{file.string(), &complaints};
    const std::optional<std::string> bytes = text_of({file.string(), file}, most_bytes, {}, "", source);
    complaints.throw_if_any();
    const CsvTable table = csv_table(*bytes, most_bytes, source);
    complaints.throw_if_any();
    if (table.rows.size() < 2) source.complain({}, "", {"aucune ligne de chiffres", "no row of figures"});
    if (table.rows.size() > most_rows)
        source.complain({}, "",
                        {"trop de lignes; au plus " + std::to_string(most_rows), "too many rows; at most " + std::to_string(most_rows)});
    complaints.throw_if_any();
    Columns columns = columns_of(table.rows.front(), source);
    complaints.throw_if_any();
    if (columns.short_years == ShortYears::unsaid) columns.short_years = short_years_of(table, columns.period);
    const Scenario named = showable(scenario);
    FiguresReader reader(named, table, columns, source);
    Observations observations{file.filename().string(), {}};
    for (std::size_t row = 1; row < table.rows.size() && !complaints.enough(); ++row) {
        std::vector<CsvCell> cells = table.rows[row];
        if (cells.size() > columns.measures.size()) {
            TableSource{source, table.rows.front()}.complain(
                cells.front(), "",
                {std::to_string(cells.size()) + " valeurs pour " + std::to_string(columns.measures.size()) + " colonnes",
                 std::to_string(cells.size()) + " values for " + std::to_string(columns.measures.size()) + " columns"});
            continue;
        }
        if (std::all_of(cells.begin(), cells.end(), [](const CsvCell& cell) { return cell.text.empty(); })) continue;
        while (cells.size() < columns.measures.size()) {
            const CsvCell& last = cells.back();
            cells.push_back(CsvCell{"", last.place, last.row, last.column + 1});
        }
        reader.read_row(cells, observations.all);
    }
    complaints.throw_if_any();
    return observations;
}

}  // namespace concertation
