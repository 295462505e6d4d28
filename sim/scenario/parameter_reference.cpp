#include "scenario/choice_table.hpp"
#include "scenario/decimal.hpp"
#include "scenario/parameter_table.hpp"
#include "scenario/schema.hpp"

namespace concertation {
namespace {

std::string in(bool french, const Sentence& sentence) { return french ? sentence.fr : sentence.en; }

/// A number as the language writes it: with a decimal comma in French.
std::string told_number(bool french, double value) {
    std::string text = number_text(value);
    const std::size_t point = text.find('.');
    if (french && point != std::string::npos) text[point] = ',';
    return text;
}

std::string told_range(bool french, const Range& range) {
    return told_number(french, range.low) + in(french, {" à ", " to "}) + told_number(french, range.high);
}

std::string group_of(std::string_view name) { return std::string(name.substr(0, name.find('.'))); }

std::string heading(bool french, const std::string& group) {
    return "\n## " + group + "\n\n" +
           in(french, {"| nom | sens | unité | permis | par défaut | tirage des hypothèses, ou raison de n'en pas avoir | source |\n",
                       "| name | meaning | unit | allowed | default | drawn as an assumption, or why not | source |\n"}) +
           "|---|---|---|---|---|---|---|\n";
}

std::string parameter_line(bool french, const ParameterRow& row) {
    return "| `" + std::string(row.name) + "` | " + in(french, row.meaning) + " | " + in(french, row.unit) + " | " +
           told_range(french, row.allowed) + " | " + told_number(french, row.initial) + " | " +
           (varies(row) ? told_range(french, row.prior) : in(french, row.fixed)) + " | " + in(french, row.source) + " |\n";
}

std::string listed(const std::vector<std::string_view>& words) {
    std::string all;
    for (const std::string_view word : words) all += (all.empty() ? "`" : ", `") + std::string(word) + "`";
    return all;
}

/// The words of a choice, each with its name where the language calls it otherwise.
std::string named_words(bool french, const ChoiceRow& row) {
    std::string all;
    for (std::size_t i = 0; i < row.words.size(); ++i) {
        const std::string name = in(french, row.names[i]);
        all += (all.empty() ? "`" : ", `") + std::string(row.words[i]) + "`" + (name == row.words[i] ? "" : " (" + name + ")");
    }
    return all;
}

std::string choice_line(bool french, const ChoiceRow& row) {
    return "| `" + std::string(row.name) + "` | " + in(french, row.meaning) + " | " + in(french, {"mot", "word"}) + " | " +
           named_words(french, row) + " | `" + std::string(row.words[static_cast<std::size_t>(row.initial)]) + "` | " +
           (varies(row) ? listed(row.drawn) : in(french, row.fixed)) + " | " + in(french, row.source) + " |\n";
}

}  // namespace

std::string parameter_reference(bool french) {
    std::string all =
        in(french, {"# Paramètres\n\nUn scénario les écrit imbriqués, un niveau par point du nom. Un nombre se donne tel quel, ou "
                    "`{multiply: facteur}` pour multiplier la valeur en place, ou `{value: nombre, out_of_range: true}` pour sortir de "
                    "l'intervalle permis en le disant.\n",
                    "# Parameters\n\nA scenario writes them nested, a level for each dot of the name. A number is given as it is, or as "
                    "`{multiply: factor}` to multiply the value that stands, or as `{value: number, out_of_range: true}` to leave the "
                    "allowed range and say so.\n"});
    std::string group;
    for (const ParameterRow& row : parameter_table()) {
        if (group_of(row.name) != group) all += heading(french, group = group_of(row.name));
        all += parameter_line(french, row);
    }
    all += heading(french, in(french, {"Règles et façons de faire", "Rules and ways of doing"}));
    for (const ChoiceRow& row : choice_table()) all += choice_line(french, row);
    return all;
}

}  // namespace concertation
