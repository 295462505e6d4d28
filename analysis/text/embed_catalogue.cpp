// Build step: turns a gettext catalogue into a C++ table sorted by key. Usage: embed_catalogue FILE.po LANGUAGE OUTPUT.cpp
// Strings of .po and of C++ are written alike, so they are copied as they stand.

#include <fstream>
#include <iostream>
#include <map>
#include <string>

namespace {

struct Entry {
    std::string key, sentence;
};

/// The quoted part of a line, quotes included.
std::string quoted(const std::string& line) {
    const auto first = line.find('"'), last = line.rfind('"');
    return first == std::string::npos || last <= first ? std::string() : line.substr(first, last - first + 1);
}

/// Key (with quotes) to sentence (with quotes). The heading of the catalogue, whose key is empty, is left out.
std::map<std::string, std::string> entries(std::istream& file, bool& repeated) {
    std::map<std::string, std::string> all;
    Entry entry;
    std::string* part = nullptr;
    const auto keep = [&] {
        if (!entry.key.empty() && entry.key != "\"\"") repeated |= !all.emplace(entry.key, entry.sentence).second;
        entry = {};
        part = nullptr;
    };
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("msgid ", 0) == 0) {
            keep();
            part = &entry.key;
        }
        if (line.rfind("msgstr ", 0) == 0) part = &entry.sentence;
        if (part != nullptr && line.find('#') != 0) part->append(part->empty() ? "" : " ").append(quoted(line));
    }
    keep();
    return all;
}

}  // namespace

int main(int count, char** words) {
    if (count != 4) return 2;
    std::ifstream file(words[1]);
    bool repeated = false;
    const auto all = entries(file, repeated);
    if (all.empty() || repeated) {
        std::cerr << words[1] << (repeated ? ": a key stands twice\n" : ": no entry\n");
        return 1;
    }
    std::ofstream out(words[3]);
    out << "#include \"text/embedded.hpp\"\n\nnamespace concertation {\nnamespace {\n\nconstexpr CatalogueEntry table[] = {\n";
    for (const auto& entry : all) out << "    {" << entry.first << ", " << entry.second << "},\n";
    out << "};\n\n}  // namespace\n\nEmbeddedCatalogue embedded_catalogue_" << words[2] << "() { return {table, std::size(table)}; }\n\n"
        << "}  // namespace concertation\n";
    return out.flush() ? 0 : 1;
}
