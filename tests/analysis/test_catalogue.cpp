// The catalogue: whole in both languages, and neither short of a key nor burdened with one.

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "observe/records.hpp"
#include "observe/words.hpp"
#include "text/text.hpp"

using namespace concertation;

namespace {

std::set<std::string> keys_of(Language language) {
    std::set<std::string> keys;
    for (const CatalogueEntry& entry : catalogue(language)) keys.emplace(entry.key);
    return keys;
}

std::set<std::string> placeholders(std::string_view sentence) {
    const std::string text(sentence);
    const std::regex slot("\\{[0-9]\\}");
    std::set<std::string> all;
    for (std::sregex_iterator at(text.begin(), text.end(), slot), end; at != end; ++at) all.insert(at->str());
    return all;
}

/// Words in quotes in the sources of analysis/ that look like keys or the ends of keys.
std::set<std::string> quoted_words() {
    std::set<std::string> all;
    const std::regex quoted("\"([a-z_]+([.-][a-z_]+)*)\"");
    const std::filesystem::path top = std::filesystem::path(CONCERTATION_SOURCE_DIR) / "analysis";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(top)) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
        std::ifstream file(entry.path());
        std::stringstream source;
        source << file.rdbuf();
        const std::string code = source.str();
        for (std::sregex_iterator at(code.begin(), code.end(), quoted), end; at != end; ++at) all.insert((*at)[1]);
    }
    return all;
}

}  // namespace

TEST_CASE("both languages have the same keys, and every sentence says something", "[text]") {
    CHECK(keys_of(Language::fr) == keys_of(Language::en));
    for (const Language language : {Language::fr, Language::en}) {
        for (const CatalogueEntry& entry : catalogue(language)) {
            INFO(entry.key);
            CHECK_FALSE(entry.sentence.empty());
        }
    }
}

TEST_CASE("a sentence asks for the same values in both languages", "[text]") {
    for (const CatalogueEntry& entry : catalogue(Language::fr)) {
        INFO(entry.key);
        CHECK(placeholders(entry.sentence) == placeholders(text(entry.key, Language::en)));
    }
}

TEST_CASE("every key written in the code is in the catalogue", "[text]") {
    const std::set<std::string> keys = keys_of(Language::fr);
    const std::set<std::string> groups = {
        "dynamic",  "indicator",   "unit",      "label",  "summary",    "run",      "progress", "check",   "error",     "help",
        "option",   "ablate",      "mechanism", "odd",    "prioritise", "findings", "bargain",  "compare", "group",     "sure",
        "sweep",    "sensitivity", "replay",    "export", "explain",    "report",   "share_of", "fact",    "statistic", "factors_picture",
        "observed", "allocate",    "lever",     "docx",   "size",       "changed"};
    for (const std::string& word : quoted_words()) {
        const auto dot = word.find('.');
        if (dot == std::string::npos || groups.count(word.substr(0, dot)) == 0) continue;
        INFO(word);
        CHECK(keys.count(word) == 1);
    }
}

TEST_CASE("every key of the catalogue is written in the code, whole or by its end", "[text]") {
    std::set<std::string> known = quoted_words();
    for (const Indicator& indicator : indicators()) known.emplace(indicator.name);
    known.insert(enum_words<Dynamic>.begin(), enum_words<Dynamic>.end());
    known.insert(enum_words<Reason>.begin(), enum_words<Reason>.end());
    known.insert(enum_words<Sector>.begin(), enum_words<Sector>.end());
    for (const CatalogueEntry& entry : catalogue(Language::fr)) {
        std::string key(entry.key);
        const std::string meaning = ".meaning";
        if (key.size() > meaning.size() && key.compare(key.size() - meaning.size(), meaning.size(), meaning) == 0)
            key.resize(key.size() - meaning.size());
        INFO(key);
        CHECK((known.count(key) == 1 || known.count(key.substr(key.find('.') + 1)) == 1));
    }
}

TEST_CASE("every indicator and its unit have words in both languages", "[text]") {
    for (const Indicator& indicator : indicators()) {
        const std::string key = "indicator." + std::string(indicator.name);
        for (const Language language : {Language::fr, Language::en}) {
            INFO(key);
            CHECK_NOTHROW(text(key, language));
            CHECK_NOTHROW(text(key + ".meaning", language));
            CHECK_NOTHROW(text("unit." + std::string(indicator.unit), language));
        }
    }
}

TEST_CASE("French sentences hold neither middle dots nor a plain space before a double sign", "[text]") {
    for (const CatalogueEntry& entry : catalogue(Language::fr)) {
        INFO(entry.key);
        for (const char* barred : {"·", " :", " %", " $", " ;", " ?", " !"}) CHECK(entry.sentence.find(barred) == std::string_view::npos);
    }
}

TEST_CASE("a key nobody wrote is refused by name", "[text]") {
    CHECK_THROWS_WITH(text("indicator.invented", Language::fr), Catch::Contains("indicator.invented"));
}

TEST_CASE("values take their places in a sentence", "[text]") {
    CHECK(text("progress.line", Language::en, {"50", "1", "2"}) == "50%: 1 of 2 replicates");
}
