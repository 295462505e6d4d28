#include "scenario/scalars.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "scenario/decimal.hpp"
#include "scenario/did_you_mean.hpp"
#include "scenario/folded.hpp"
#include "scenario/removed_keys.hpp"
#include "scenario/text_guards.hpp"

namespace concertation {
namespace {

constexpr std::array<std::string_view, 6> words_for_yes{"true", "yes", "on", "y", "oui", "vrai"};
constexpr std::array<std::string_view, 9> words_for_no{"false", "no", "off", "n", "non", "faux", "none", "aucun", "aucune"};

template <class Words>
bool is_among(const Words& words, const std::string& text) {
    return std::find(words.begin(), words.end(), folded(text)) != words.end();
}

/// Words that other programs read as true or false.
bool is_loose_word(const std::string& text) { return is_among(words_for_yes, text) || is_among(words_for_no, text); }

constexpr std::array<std::string_view, 2> no_break_spaces{"\u00a0", "\u202f"};

std::string with_plain_spaces(std::string text) {
    for (const std::string_view space : no_break_spaces)
        for (std::size_t at = text.find(space); at != std::string::npos; at = text.find(space, at)) text.replace(at, space.size(), " ");
    return text;
}

std::string without_blanks_around(const std::string& text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// What to do about a word, not quoted, that a no-break space begins or ends: YAML takes it for a letter.
Text hint_of_no_break_space(const std::string& text) {
    const std::string plain = with_plain_spaces(text), mended = without_blanks_around(plain);
    if (mended == plain) return {};
    return {" (une espace insécable touche ce mot; mettez une espace ordinaire : " + shown(mended) + ")",
            " (a no-break space touches this word; put a plain space: " + shown(mended) + ")"};
}

/// What to do about a text that looks like a number and is none.
Text number_hint(const YamlValue& value) {
    if (value.quoted) return decimal(value.text) ? Text{"; retirez les guillemets", "; take the quotes off"} : Text{};
    if (value.text == ".nan" || value.text == ".NaN" || value.text == ".NAN" || value.text == "nan" || value.text == "NaN") {
        return {" (.nan n'est pas accepté)", " (.nan is not accepted)"};
    }
    if (value.text.find("inf") != std::string::npos || value.text.find("Inf") != std::string::npos) {
        return {" (l'infini n'est pas accepté)", " (infinity is not accepted)"};
    }
    if (is_among(words_for_yes, value.text)) return suggested("1");
    if (is_among(words_for_no, value.text)) return suggested("0");
    std::string mended;
    for (const char c : with_plain_spaces(value.text)) {
        if (c == ',') mended += '.';
        if (c != ',' && c != ' ' && c != '_' && c != '$' && c != '%') mended += c;
    }
    const std::optional<double> meant = value.text.size() <= 40 ? decimal(mended) : std::nullopt;
    if (meant && value.text.back() == '%') mended = number_text(*meant / 100.);
    return meant ? suggested(mended) : Text{};
}

/// What to do about "meshing:0.5", or the same with a no-break space, which YAML reads as one word.
Text hint_of_colon(const std::string& text) {
    const std::size_t colon = text.find(':');
    if (colon == 0 || colon == std::string::npos || colon + 1 >= text.size() || text[colon + 1] == ' ') return {};
    const std::string rest = text.substr(colon + 1), plain = without_blanks_around(with_plain_spaces(rest));
    const std::string mended = shown(without_blanks_around(with_plain_spaces(text.substr(0, colon))) + ": " + plain);
    if (with_plain_spaces(rest).front() == ' ')
        return {" (une espace insécable suit le deux-points; mettez une espace ordinaire : " + mended + ")",
                " (a no-break space follows the colon; put a plain space: " + mended + ")"};
    return {" (il manque une espace après le deux-points : " + mended + ")", " (a space is missing after the colon: " + mended + ")"};
}

/// What to do about the 5 of {meshing: 0,5}, which YAML reads as a key of its own.
Text hint_of_decimal_comma(const YamlEntry& entry) {
    const bool digits = !entry.key.empty() && entry.key.find_first_not_of("0123456789") == std::string::npos;
    if (!digits || !entry.value.is(YamlValue::Kind::nothing)) return {};
    const std::string mended = "0." + entry.key;
    return {" (les décimales prennent le point : vouliez-vous dire " + mended + "?)",
            " (decimals take a point: did you mean " + mended + "?)"};
}

std::optional<Text> sentence_of(const YamlValue& value, const std::string& key, const Source& source) {
    constexpr std::size_t most_bytes = 2000;
    if (!value.is(YamlValue::Kind::scalar)) {
        refuse_value(value, key, {"un texte, ou {fr: …, en: …}", "text, or {fr: …, en: …}"}, source);
        return std::nullopt;
    }
    if (value.text.size() > most_bytes) {
        source.complain(value.place, key, {"texte trop long; au plus 2000 octets", "text too long; at most 2000 bytes"});
        return std::nullopt;
    }
    if (std::any_of(value.text.begin(), value.text.end(), is_control)) {
        source.complain(value.place, key, {"caractère de commande dans un texte", "control character in a text"});
        return std::nullopt;
    }
    return Text{value.text, value.text};
}

}  // namespace

Text description(const YamlValue& value) {
    switch (value.kind) {
        case YamlValue::Kind::nothing:
            return {"rien", "nothing"};
        case YamlValue::Kind::sequence:
            return {"une liste", "a list"};
        case YamlValue::Kind::map:
            return {"un groupe de clés", "a group of keys"};
        case YamlValue::Kind::broken:
            break;
        case YamlValue::Kind::scalar:
            if (!value.quoted && decimal(value.text)) return {value.text, value.text};
            return {"« " + shown(value.text) + " »", "\"" + shown(value.text) + "\""};
    }
    return {};
}

void refuse_value(const YamlValue& value, const std::string& key, const Text& expected, const Source& source) {
    if (value.is(YamlValue::Kind::broken)) return;
    Text found = description(value);
    if (value.is(YamlValue::Kind::scalar) && !value.quoted) {
        const Text hint = hint_of_no_break_space(value.text);
        found = {found.fr + hint.fr, found.en + hint.en};
    }
    source.complain(value.place, key,
                    {"attendu : " + expected.fr + "; trouvé : " + found.fr, "expected " + expected.en + ", found " + found.en});
}

std::optional<double> number(const YamlValue& value, const std::string& key, const Source& source) {
    const std::optional<double> read = value.is(YamlValue::Kind::scalar) && !value.quoted ? decimal(value.text) : std::nullopt;
    if (read && std::isfinite(*read)) return read;
    Text hint = value.is(YamlValue::Kind::scalar) ? number_hint(value) : Text{};
    if (read) hint = {" (trop grand)", " (too large)"};
    refuse_value(value, key, {"un nombre" + hint.fr, "a number" + hint.en}, source);
    return std::nullopt;
}

std::optional<std::int64_t> whole_number(const YamlValue& value, const std::string& key, std::int64_t low, std::int64_t high,
                                         const Source& source) {
    const std::optional<double> read = number(value, key, source);
    if (!read) return std::nullopt;
    if (std::floor(*read) == *read && *read >= static_cast<double>(low) && *read <= static_cast<double>(high)) {
        return static_cast<std::int64_t>(*read);
    }
    const std::string from = std::to_string(low), to = std::to_string(high);
    refuse_value(value, key, {"un nombre entier de " + from + " à " + to, "a whole number from " + from + " to " + to}, source);
    return std::nullopt;
}

std::optional<std::uint64_t> seed_number(const YamlValue& value, const std::string& key, const Source& source) {
    const bool digits = value.is(YamlValue::Kind::scalar) && !value.quoted && !value.text.empty() && value.text.size() <= 20 &&
                        std::all_of(value.text.begin(), value.text.end(), [](char c) { return c >= '0' && c <= '9'; });
    constexpr const char* most = "18446744073709551615";
    if (digits && (value.text.size() < 20 || value.text <= most)) return std::stoull(value.text);
    refuse_value(value, key, {std::string("un nombre entier de 0 à ") + most, std::string("a whole number from 0 to ") + most}, source);
    return std::nullopt;
}

std::optional<bool> true_or_false(const YamlValue& value, const std::string& key, const Source& source) {
    if (value.is(YamlValue::Kind::scalar) && !value.quoted && (value.text == "true" || value.text == "false")) return value.text == "true";
    const bool yes = is_among(words_for_yes, value.text), no = is_among(words_for_no, value.text);
    const Text meant = value.is(YamlValue::Kind::scalar) ? suggested(yes ? "true" : no ? "false" : "") : Text{};
    refuse_value(value, key, {"true ou false" + meant.fr, "true or false" + meant.en}, source);
    return std::nullopt;
}

std::optional<std::string> line_of_text(const YamlValue& value, const std::string& key, const Source& source) {
    constexpr std::size_t most_bytes = 200;
    const bool loose = value.is(YamlValue::Kind::scalar) && !value.quoted && (is_loose_word(value.text) || decimal(value.text));
    if (!value.is(YamlValue::Kind::scalar) || value.text.empty() || loose) {
        const Text hint = loose ? Text{" (entre guillemets)", " (in quotes)"} : Text{};
        refuse_value(value, key, {"un texte" + hint.fr, "text" + hint.en}, source);
        return std::nullopt;
    }
    const bool controls =
        std::any_of(value.text.begin(), value.text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || is_control(c); });
    if (value.text.size() > most_bytes || controls) {
        source.complain(value.place, key, {"texte d'une seule ligne d'au plus 200 octets", "one line of text of at most 200 bytes"});
        return std::nullopt;
    }
    return value.text;
}

std::optional<Text> bilingual(const YamlValue& value, const std::string& key, const Source& source) {
    if (!value.is(YamlValue::Kind::map)) return sentence_of(value, key, source);
    Text both;
    for (const YamlEntry& entry : value.entries) {
        if (entry.key != "fr" && entry.key != "en") {
            refuse_key(entry, key, {"fr", "en"}, source);
            continue;
        }
        const std::optional<Text> one = sentence_of(entry.value, dotted(key, entry.key), source);
        if (one) (entry.key == "fr" ? both.fr : both.en) = one->fr;
    }
    return both;
}

std::optional<Date> date(const YamlValue& value, const std::string& key, const Source& source) {
    const std::string& t = value.text;
    const auto digit = [&](std::size_t i) { return t[i] >= '0' && t[i] <= '9'; };
    const bool formed = value.is(YamlValue::Kind::scalar) && t.size() == 7 && t[4] == '-' && digit(0) && digit(1) && digit(2) && digit(3) &&
                        digit(5) && digit(6);
    if (formed) {
        const Date read{std::stoi(t.substr(0, 4)), std::stoi(t.substr(5))};
        if (read.year >= 1900 && read.year <= 2200 && read.month >= 1 && read.month <= 12) return read;
    }
    refuse_value(value, key, {"un mois de 1900 à 2200, comme 2010-04", "a month from 1900 to 2200, such as 2010-04"}, source);
    return std::nullopt;
}

bool is_map(const YamlValue& value, const std::string& key, const Source& source) {
    if (value.is(YamlValue::Kind::map)) return true;
    const Text hint = value.is(YamlValue::Kind::scalar) && !value.quoted ? hint_of_colon(value.text) : Text{};
    refuse_value(value, key, {"un groupe de clés" + hint.fr, "a group of keys" + hint.en}, source);
    return false;
}

bool is_list(const YamlValue& value, const std::string& key, const Source& source) {
    if (value.is(YamlValue::Kind::sequence)) return true;
    refuse_value(value, key, {"une liste", "a list"}, source);
    return false;
}

void refuse_key(const YamlEntry& entry, const std::string& path, const std::vector<std::string>& known, const Source& source) {
    if (Text instead = replacement_of(dotted(path, entry.key)); !instead.en.empty())
        return source.complain(entry.place, dotted(path, shown(entry.key)), no_longer(std::move(instead)));
    Text meant = hint_of_no_break_space(entry.key);
    if (meant.en.empty()) meant = hint_of_colon(entry.key);
    if (meant.en.empty()) meant = hint_of_decimal_comma(entry);
    if (meant.en.empty() && !source.complaints->enough()) meant = suggestion(entry.key, known);
    Text what{"clé inconnue" + meant.fr, "unknown key" + meant.en};
    if (meant.en.empty() && known.size() <= 12) {
        what.fr += "; clés permises : " + joined(known);
        what.en += "; allowed keys: " + joined(known);
    }
    source.complain(entry.place, dotted(path, shown(entry.key)), std::move(what));
}

std::string dotted(const std::string& path, const std::string& key) { return path.empty() ? key : path + "." + key; }

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
}

}  // namespace concertation
