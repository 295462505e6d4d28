#include "report/parts/observations.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>

#include "report/parts/observed_cells.hpp"
#include "scenario/csv.hpp"
#include "scenario/did_you_mean.hpp"
#include "scenario/files.hpp"
#include "store/places.hpp"
#include "text/folded.hpp"

namespace concertation {
namespace {

constexpr std::size_t most_bytes = 16u << 20, most_rows = 20000;
constexpr int no_column = -1;

/// Which column is what.
struct Columns {
    int place = no_column, period = no_column;
    std::vector<int> measures;  ///< by column: row of observed_measures(), or no_column
};

int measure_named(std::string_view name) {
    for (std::size_t row = 0; row < observed_measures().size(); ++row)
        if (observed_measures()[row].name == name) return static_cast<int>(row);
    return no_column;
}

Columns columns_of(const std::vector<CsvCell>& heading, const Source& source) {
    Columns columns;
    columns.measures.assign(heading.size(), no_column);
    for (std::size_t n = 0; n < heading.size(); ++n) {
        const std::string& written = heading[n].text;
        if (written.empty() || written.front() == '#') continue;
        const std::string name = observed_heading(written);
        const int column = static_cast<int>(n), measure = measure_named(name);
        int& known = name == "place" ? columns.place : columns.period;
        if (name == "place" || name == "period") {
            if (known != no_column)
                source.complain(heading[n].place, shown(written),
                                name == "place"
                                    ? Text{"deux colonnes nomment des lieux; mettez # devant le titre de celle à laisser de côté",
                                           "two columns name places; put # before the heading of the one to leave out"}
                                    : Text{"deux colonnes nomment des périodes; mettez # devant le titre de celle à laisser de côté",
                                           "two columns name periods; put # before the heading of the one to leave out"});
            known = column;
        } else if (measure == no_column) {
            source.complain(
                heading[n].place, shown(written),
                {"colonne inconnue; les mots connus sont " + observed_headings_known() + "; un nom qui commence par # est laissé de côté",
                 "unknown column; the words known are " + observed_headings_known() + "; a name that begins with # is left out"});
        } else {
            columns.measures[n] = measure;
        }
    }
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

/// Every way a place may be written, with its territories.
struct KnownPlace {
    std::string written;
    std::vector<int> territories;
};

std::vector<KnownPlace> places_known(const Scenario& scenario) {
    const Places named = places(scenario);
    std::vector<int> all(scenario.territories.size());
    std::iota(all.begin(), all.end(), 0);
    std::vector<KnownPlace> known;
    for (const char* word : {"tous", "toutes", "ensemble", "all"}) known.push_back({word, all});
    const auto add = [&](const Text& name, bool real, const std::vector<int>& territories) {
        for (const std::string& written : {name.fr, name.en}) {
            known.push_back({written, territories});
            if (!real && written.find(' ') != std::string::npos) known.push_back({written.substr(written.find(' ') + 1), territories});
        }
    };
    for (std::size_t region = 0; region < named.regions.size(); ++region) {
        std::vector<int> own;
        for (const int territory : all)
            if (named.territories[static_cast<std::size_t>(territory)].region == static_cast<int>(region)) own.push_back(territory);
        add(named.regions[region], named.real, own);
    }
    for (const int territory : all) add(named.territories[static_cast<std::size_t>(territory)].name, named.real, {territory});
    return known;
}

/// The words of a place as they are compared: "MRC de L’Érable" and "L'Erable" are one.
std::string place_words(const std::string& written) {
    std::string words = folded(written);
    for (const std::string_view title : {"mrc de la ", "mrc de l'", "mrc des ", "mrc du ", "mrc de ", "mrc d'", "mrc "})
        if (words.rfind(title, 0) == 0) return words.substr(title.size());
    for (const std::string_view article : {"l'", "les ", "la ", "le "})
        if (words.rfind(article, 0) == 0) return words.substr(article.size());
    return words;
}

const KnownPlace* place_named(const std::vector<KnownPlace>& known, const std::string& written) {
    for (const KnownPlace& place : known)
        if (folded(place.written) == folded(written)) return &place;
    for (const KnownPlace& place : known)
        if (place_words(place.written) == place_words(written)) return &place;
    return nullptr;
}

/// What a cell counts, where it may be so.
std::optional<double> value_of(const CsvCell& cell, const ObservedMeasure& measure, char separator, const Source& source) {
    const std::optional<double> value = observed_number(cell.text, separator == ';' ? ',' : '.');
    const bool may_be = value && *value >= 0 && (measure.unit != "share" || *value <= 1);
    if (may_be) return value;
    source.complain(cell.place, shown(cell.text),
                    measure.unit == "share" ? Text{"il faut une part de 0 à 1, ou un pourcentage comme 45 %",
                                                   "must be a share from 0 to 1, or a percentage such as 45%"}
                                            : Text{"il faut un nombre, 0 ou plus", "must be a number, 0 or more"});
    return std::nullopt;
}

void add_row(const std::vector<CsvCell>& cells, const Columns& columns, const std::vector<KnownPlace>& known, char separator,
             const Scenario& scenario, const Source& source, std::vector<Observation>& all) {
    const CsvCell &place = cells[static_cast<std::size_t>(columns.place)], &period = cells[static_cast<std::size_t>(columns.period)];
    const KnownPlace* at = place_named(known, place.text);
    const auto months = observed_period(period.text, scenario.start, scenario.months);
    if (at == nullptr) {
        std::vector<std::string> names;
        for (const KnownPlace& each : known) names.push_back(each.written);
        const Text near = suggestion(place.text, names);
        const std::string
            hint_fr = scenario.names == Names::real ? ""
                                                    : "; ce fichier nomme ses lieux comme « Territoire B-03 » ou « Région B »; pour les "
                                                      "noms réels, simulez avec --set names=real",
            hint_en = scenario.names == Names::real
                          ? ""
                          : "; this file names its places as “Territory B-03” or “Region B”; for real names, run with --set names=real";
        source.complain(place.place, shown(place.text), {"lieu inconnu" + near.fr + hint_fr, "unknown place" + near.en + hint_en});
    }
    if (!months)
        source.complain(period.place, shown(period.text),
                        {"ce n’est pas une période de la simulation; écrivez 2013, 2013-04, 2013-2014 ou total",
                         "not a period of the run; write 2013, 2013-04, 2013-2014 or total"});
    for (std::size_t n = 0; n < cells.size(); ++n) {
        if (columns.measures[n] == no_column || cells[n].text.empty()) continue;
        const auto value = value_of(cells[n], observed_measures()[static_cast<std::size_t>(columns.measures[n])], separator, source);
        if (value && at != nullptr && months)
            all.push_back({columns.measures[n], at->territories, place.text, period.text, months->first, months->second, *value,
                           cells[n].place.line});
    }
}

/// The same measure of the same place over the same months twice is one figure too many, even where both agree.
void refuse_twice(const std::vector<Observation>& all, const Source& source) {
    std::map<std::tuple<int, std::vector<int>, int, int>, int> lines;
    for (const Observation& each : all) {
        const auto [known, is_new] = lines.emplace(std::tuple{each.measure, each.territories, each.first, each.last}, each.line);
        if (is_new) continue;
        const std::string line = std::to_string(known->second);
        source.complain(
            {each.line, 1}, shown(each.place + ", " + each.period),
            {"ce chiffre est déjà à la ligne " + line + "; gardez-en un", "this figure is on line " + line + " already; keep one"});
    }
}

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
    const Columns columns = columns_of(table.rows.front(), source);
    complaints.throw_if_any();
    const std::vector<KnownPlace> known = places_known(scenario);
    Observations observations{file.filename().string(), {}};
    for (std::size_t row = 1; row < table.rows.size() && !complaints.enough(); ++row) {
        std::vector<CsvCell> cells = table.rows[row];
        if (cells.size() > columns.measures.size()) {
            source.complain(cells.front().place, "",
                            {std::to_string(cells.size()) + " valeurs pour " + std::to_string(columns.measures.size()) + " colonnes",
                             std::to_string(cells.size()) + " values for " + std::to_string(columns.measures.size()) + " columns"});
            continue;
        }
        if (std::all_of(cells.begin(), cells.end(), [](const CsvCell& cell) { return cell.text.empty(); })) continue;
        cells.resize(columns.measures.size());
        add_row(cells, columns, known, table.separator, scenario, source, observations.all);
    }
    refuse_twice(observations.all, source);
    complaints.throw_if_any();
    return observations;
}

}  // namespace concertation
