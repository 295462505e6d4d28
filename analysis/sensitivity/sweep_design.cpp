#include "sensitivity/sweep_design.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "scenario/decimal.hpp"
#include "scenario/did_you_mean.hpp"
#include "scenario/files.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/scalars.hpp"
#include "sensitivity/designs.hpp"
#include "study/settings_file.hpp"

namespace concertation {
namespace {

constexpr std::array<const char*, 4> kinds{"grid", "latin_hypercube", "sobol", "file"};
constexpr int most_levels = 1000, most_replicates_a_point = 10000;

/// What a level of a factor may be: a number the parameter may have, a word of the choice.
std::string level_in(const YamlValue& value, const Factor& factor, const std::string& key, const Source& source) {
    if (parameter_row(factor.name) < 0) {
        if (std::find(factor.levels.begin(), factor.levels.end(), value.text) == factor.levels.end())
            refuse_value(value, key, {"un de ces mots : " + joined(factor.levels), "one of these words: " + joined(factor.levels)}, source);
        return value.text;
    }
    const Range allowed = parameter_table()[static_cast<std::size_t>(parameter_row(factor.name))].allowed;
    const std::optional<double> level = number(value, key, source);
    const bool whole = !factor.integer || !level || *level == std::floor(*level);
    if (level && (*level < allowed.low || *level > allowed.high || !whole)) {
        const std::string low = number_text(allowed.low), high = number_text(allowed.high);
        refuse_value(value, key,
                     {(factor.integer ? "un nombre entier de " : "un nombre de ") + low + " à " + high,
                      (factor.integer ? "a whole number from " : "a number from ") + low + " to " + high},
                     source);
    }
    return number_text(level.value_or(0));
}

/// from and to, and the steps between them where it is a grid.
void read_range(Factor& factor, const YamlValue& value, const std::string& key, const Source& source) {
    std::optional<std::int64_t> steps;
    const YamlValue *from = value.find("from"), *to = value.find("to");
    for (const YamlEntry& entry : value.entries) {
        if (entry.key == "steps") {
            steps = whole_number(entry.value, dotted(key, "steps"), 2, most_levels, source);
        } else if (entry.key != "from" && entry.key != "to") {
            refuse_key(entry, key, {"from", "to", "steps"}, source);
        }
    }
    if (from == nullptr || to == nullptr) {
        source.complain(value.place, key, {"il faut from et to, ou une liste de valeurs", "needs from and to, or a list of values"});
        return;
    }
    factor.low = decimal(level_in(*from, factor, dotted(key, "from"), source)).value_or(0);
    factor.high = decimal(level_in(*to, factor, dotted(key, "to"), source)).value_or(0);
    if (factor.low >= factor.high) source.complain(to->place, dotted(key, "to"), {"doit dépasser from", "must be above from"});
    if (!steps) return;
    for (std::int64_t step = 0; step < *steps; ++step) {
        const double level = factor.low + (factor.high - factor.low) * static_cast<double>(step) / static_cast<double>(*steps - 1);
        const std::string written = number_text(factor.integer ? std::round(level) : level);
        if (factor.levels.empty() || factor.levels.back() != written) factor.levels.push_back(written);
    }
}

void read_factors(SweepDesign& design, const YamlValue& value, const Source& source) {
    if (!is_map(value, "parameters", source)) return;
    for (const YamlEntry& entry : value.entries) {
        const std::string key = dotted("parameters", entry.key);
        Factor factor = factor_named(entry.key);
        if (factor.name.empty()) {
            const Text near = suggestion(entry.key, setting_names());
            source.complain(entry.place, key,
                            {"ce n'est ni un paramètre ni un choix" + near.fr, "this is neither a parameter nor a choice" + near.en});
            continue;
        }
        if (entry.value.is(YamlValue::Kind::sequence)) {
            std::vector<std::string> levels;
            for (const YamlValue& item : entry.value.items) levels.push_back(level_in(item, factor, key, source));
            if (levels.empty()) source.complain(entry.value.place, key, {"liste vide", "empty list"});
            factor.levels = levels;
        } else if (parameter_row(factor.name) < 0) {
            refuse_value(entry.value, key, {"une liste de mots", "a list of words"}, source);
        } else if (is_map(entry.value, key, source)) {
            read_range(factor, entry.value, key, source);
        }
        design.factors.push_back(factor);
    }
}

void read_entry(SweepDesign& design, const YamlEntry& entry, const NamedFile& file, const Source& source) {
    const std::string& key = entry.key;
    if (key == "scenario") {
        if (const auto named = file_beside(file, entry.value, key, true, source)) design.scenario = named->path.string();
    } else if (key == "design") {
        const auto kind = std::find(kinds.begin(), kinds.end(), entry.value.text);
        if (kind == kinds.end())
            refuse_value(entry.value, key, {"grid, latin_hypercube, sobol ou file", "grid, latin_hypercube, sobol or file"}, source);
        else
            design.kind = static_cast<DesignKind>(kind - kinds.begin());
    } else if (key == "parameters") {
        read_factors(design, entry.value, source);
    } else if (key == "points") {
        design.points = static_cast<int>(whole_number(entry.value, key, 2, most_points, source).value_or(2));
    } else if (key == "replicates") {
        design.replicates = static_cast<int>(whole_number(entry.value, key, 1, most_replicates_a_point, source).value_or(1));
    } else if (key == "file") {
        if (const auto named = file_beside(file, entry.value, key, false, source)) design.file = named->path;
    } else {
        refuse_key(entry, "", {"scenario", "design", "parameters", "points", "replicates", "file"}, source);
    }
}

/// What must go together.
void check_whole(const SweepDesign& design, const YamlValue& root, const Source& source) {
    const auto needs = [&](const char* key, const char* fr, const char* en) {
        if (root.find(key) == nullptr) source.complain(root.place, key, {fr, en});
    };
    needs("scenario", "manque : le scénario dont partir", "missing: the scenario to start from");
    if (design.kind == DesignKind::file) {
        needs("file", "manque : le fichier csv des points", "missing: the csv file of the points");
        return;
    }
    needs("parameters", "manque : les paramètres à faire varier", "missing: the parameters to vary");
    if (design.kind != DesignKind::grid) {
        needs("points", "manque : le nombre de points", "missing: the number of points");
        return;
    }
    for (const Factor& factor : design.factors)
        if (factor.levels.empty())
            source.complain(root.place, dotted("parameters", factor.name),
                            {"une grille demande steps ou une liste de valeurs", "a grid needs steps or a list of values"});
}

}  // namespace

SweepDesign read_sweep_design(const std::filesystem::path& file) {
    Complaints complaints;
    const NamedFile named{file.string(), file};
    const Source source{named.name, &complaints};
    const std::optional<std::string> text = text_of(named, most_bytes_of_yaml, {}, "", source);
    complaints.throw_if_any();
    const YamlValue root = parsed_yaml(*text, source);
    SweepDesign design;
    if (complaints.none() && is_map(root, "", source)) {
        for (const YamlEntry& entry : root.entries) read_entry(design, entry, named, source);
        if (complaints.none()) check_whole(design, root, source);
    }
    complaints.throw_if_any();
    return design;
}

std::vector<std::vector<std::string>> points_of(const SweepDesign& design) {
    if (design.kind == DesignKind::file) return settings_in(design.file);
    const int factors = static_cast<int>(design.factors.size());
    std::vector<int> levels;
    double count = design.kind == DesignKind::grid ? 1 : design.points;
    for (const Factor& factor : design.factors) {
        levels.push_back(static_cast<int>(factor.levels.size()));
        if (design.kind == DesignKind::grid) count *= static_cast<double>(factor.levels.size());
    }
    if (count > most_points)
        throw ScenarioError({{design.scenario,
                              0,
                              0,
                              "parameters",
                              {"trop de points : " + number_text(count) + "; au plus " + std::to_string(most_points),
                               "too many points: " + number_text(count) + "; at most " + std::to_string(most_points)}}});
    const UnitPoints places = design.kind == DesignKind::grid              ? grid(levels)
                              : design.kind == DesignKind::latin_hypercube ? latin_hypercube(design.points, factors, 1)
                                                                           : sobol_sequence(design.points, factors);
    std::vector<std::vector<std::string>> points;
    points.reserve(places.size());
    for (const std::vector<double>& place : places) points.push_back(settings_at_point(design.factors, place));
    return points;
}

}  // namespace concertation
