#include "scenario/did_you_mean.hpp"

#include <algorithm>

#include "scenario/folded.hpp"

namespace concertation {
namespace {

constexpr std::size_t longest_word = 64;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool swapped(std::string_view a, std::string_view b, std::size_t i, std::size_t j) {
    return i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]);
}

}  // namespace

int edit_distance(std::string_view a, std::string_view b) {
    std::vector<int> before_last(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before_last.swap(last);
        last.swap(row);
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int change = lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (swapped(a, b, i, j)) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
    }
    return row[b.size()];
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
    if (word.empty() || word.size() > longest_word) return {};
    const std::string meant = folded(word);
    std::string best;
    int least = std::max(1, static_cast<int>(meant.size()) / 3) + 1;
    for (const std::string& candidate : candidates) {
        if (candidate.size() > longest_word) continue;
        const int distance = edit_distance(meant, folded(candidate));
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

Text suggested(const std::string& word) {
    if (word.empty()) return {};
    return {" (vouliez-vous dire " + word + "?)", " (did you mean " + word + "?)"};
}

Text suggestion(std::string_view word, const std::vector<std::string>& candidates) { return suggested(nearest(word, candidates)); }

Text suggestion(std::string_view word, const std::vector<CalledWord>& known) {
    std::vector<std::string> names;
    for (const CalledWord& each : known) {
        names.push_back(each.word);
        names.insert(names.end(), each.names.begin(), each.names.end());
    }
    const std::string meant = nearest(word, names);
    for (const CalledWord& each : known)
        if (each.word == meant || std::find(each.names.begin(), each.names.end(), meant) != each.names.end()) return suggested(each.word);
    return {};
}

}  // namespace concertation
