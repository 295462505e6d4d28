#include "report/odd.hpp"

#include <algorithm>
#include <set>

#include "report/odd_documents.hpp"
#include "scenario/choice_table.hpp"
#include "scenario/parameter_table.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

/// Most decimals a parameter is told with; zeros at the end are dropped.
constexpr int places = 6;

std::string told(double value, Language language) {
    std::string number = decimal(value, places, language);
    number.erase(number.find_last_not_of('0') + 1);
    if (!number.empty() && (number.back() == '.' || number.back() == ',')) number.pop_back();
    return number;
}

const char* in(const Sentence& sentence, Language language) { return language == Language::fr ? sentence.fr : sentence.en; }

/// The rows of Scenario::settings that hold somewhere.
std::set<int> settings_in_use(const Scenario& scenario) {
    std::set<int> rows;
    for (const RegionSpec& region : scenario.regions) rows.insert(region.settings);
    for (const TerritorySpec& territory : scenario.territories) rows.insert(territory.settings);
    return rows;
}

const Settings& settings(const Scenario& scenario, int row) { return scenario.settings[static_cast<std::size_t>(row)]; }

/// One value, or the least and the most over the places.
std::string value_told(const Scenario& scenario, const ParameterRow& row, Language language) {
    std::set<double> values;
    for (const int each : settings_in_use(scenario)) values.insert(value_of(settings(scenario, each).numbers, row));
    const std::string least = told(*values.begin(), language);
    std::string all = values.size() == 1 ? least : text("odd.span", language, {least, told(*values.rbegin(), language)});
    return values.size() == 1 && *values.begin() == row.initial ? all : "**" + all + "**";
}

std::string words_told(const Scenario& scenario, const ChoiceRow& row) {
    std::set<int> words;
    for (const int each : settings_in_use(scenario)) words.insert(row.word(settings(scenario, each).choices));
    std::string all;
    for (const int word : words) all += (all.empty() ? "`" : ", `") + std::string(row.words[static_cast<std::size_t>(word)]) + "`";
    return all;
}

std::string line(std::string_view name, const std::string& value, const char* unit, const char* source) {
    return "| `" + std::string(name) + "` | " + value + " | " + unit + " | " + source + " |\n";
}

std::string in_language(const Text& both, Language language) {
    const bool french = language == Language::fr ? !both.fr.empty() : both.en.empty();
    return french ? both.fr : both.en;
}

}  // namespace

std::string odd_document(Language language) { return language == Language::fr ? odd_document_fr() : odd_document_en(); }

std::string odd_page(const Scenario& scenario, Language language) {
    std::string page = odd_document(language);
    page += "\n## " + text("odd.annex", language, {in_language(scenario.title, language)}) + "\n\n" + text("odd.about", language) + "\n\n" +
            text("odd.columns", language) + "\n|---|---|---|---|\n";
    for (const ParameterRow& row : parameter_table())
        page += line(row.name, value_told(scenario, row, language), in(row.unit, language), in(row.source, language));
    const std::string word = text("odd.word", language);
    for (const ChoiceRow& row : choice_table()) page += line(row.name, words_told(scenario, row), word.c_str(), in(row.source, language));
    return page;
}

}  // namespace concertation
