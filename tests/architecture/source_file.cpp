#include "architecture/source_file.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <regex>
#include <stdexcept>

namespace concertation::architecture {
namespace {

std::vector<std::string> lines_of(const std::filesystem::path& path) {
    std::ifstream stream(path);
    if (!stream) throw std::runtime_error("cannot read " + path.string());
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> included(const std::vector<std::string>& lines, const std::regex& directive) {
    std::vector<std::string> names;
    for (const std::string& line : lines) {
        std::smatch match;
        if (std::regex_search(line, match, directive)) names.push_back(match[1]);
    }
    return names;
}

/// Walks over C++ text and keeps what is neither comment nor quoted.
class Stripper {
public:
    std::string strip(const std::string& line) {
        std::string kept;
        for (std::size_t at = 0; at < line.size();) at = step(line, at, kept);
        return kept;
    }

private:
    std::size_t step(const std::string& line, std::size_t at, std::string& kept) {
        if (!closing_.empty()) {
            const std::size_t end = line.find(closing_, at);
            if (end == std::string::npos) return line.size();
            at = end + closing_.size();
            closing_.clear();
            return at;
        }
        if (line.compare(at, 2, "//") == 0) return line.size();
        if (line.compare(at, 2, "/*") == 0) {
            closing_ = "*/";
            return at + 2;
        }
        if (line.compare(at, 2, "R\"") == 0) {
            const std::size_t bracket = line.find('(', at);
            if (bracket != std::string::npos) {
                closing_ = ")" + line.substr(at + 2, bracket - at - 2) + "\"";
                return bracket + 1;
            }
        }
        if (line[at] == '"') return after_quoted(line, at, '"');
        // An apostrophe between digits parts a number; elsewhere it opens a character.
        if (line[at] == '\'' && (at == 0 || std::isalnum(static_cast<unsigned char>(line[at - 1])) == 0))
            return after_quoted(line, at, '\'');
        kept += line[at];
        return at + 1;
    }

    static std::size_t after_quoted(const std::string& line, std::size_t at, char quote) {
        for (++at; at < line.size() && line[at] != quote; ++at) {
            if (line[at] == '\\') ++at;
        }
        return at + 1;
    }

    std::string closing_;  // what ends the comment or raw string we are in; empty outside
};

bool is_of_word(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '_'; }

}  // namespace

std::vector<SourceFile> source_files(const std::string& folder) {
    const std::filesystem::path top = CONCERTATION_SOURCE_DIR;
    std::vector<SourceFile> files;
    if (!std::filesystem::exists(top / folder)) return files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(top / folder)) {
        const std::string extension = entry.path().extension().string();
        if (!entry.is_regular_file() || (extension != ".hpp" && extension != ".cpp")) continue;
        SourceFile file{entry.path().lexically_relative(top).generic_string(), lines_of(entry.path()), {}};
        file.code = without_comments(file.lines);
        files.push_back(std::move(file));
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

std::string folder_of(std::string_view path) {
    const std::size_t first = path.find('/');
    if (first == std::string_view::npos) return {};
    const std::size_t second = path.find('/', first + 1);
    return std::string(path.substr(0, second == std::string_view::npos ? first : second));
}

std::vector<std::string> own_includes(const SourceFile& file) {
    static const std::regex directive("^\\s*#\\s*include\\s*\"([^\"]+)\"");
    return included(file.lines, directive);
}

std::vector<std::string> foreign_includes(const SourceFile& file) {
    static const std::regex directive("^\\s*#\\s*include\\s*<([^>]+)>");
    return included(file.lines, directive);
}

std::vector<std::string> without_comments(const std::vector<std::string>& lines) {
    Stripper stripper;
    std::vector<std::string> kept;
    for (const std::string& line : lines) kept.push_back(stripper.strip(line));
    return kept;
}

bool has_word(std::string_view line, std::string_view word) {
    for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const bool starts = at == 0 || !is_of_word(line[at - 1]);
        const std::size_t after = at + word.size();
        const bool ends = after == line.size() || !is_of_word(line[after]);
        if (starts && ends) return true;
    }
    return false;
}

}  // namespace concertation::architecture
