#include "scenario/place_names.hpp"

#include <algorithm>
#include <optional>

#include "scenario/folded.hpp"

namespace concertation {
namespace {

struct Title {
    PlaceKind kind;
    std::string_view fr, en;
};

/// The first of each kind is the one shown; a longer title stands before the one it begins with.
constexpr Title titles[] = {{PlaceKind::region, "Région", "Region"},
                            {PlaceKind::territory, "Territoire", "Territory"},
                            {PlaceKind::region, "Région administrative", "Administrative region"},
                            {PlaceKind::territory, "MRC", "RCM"},
                            {PlaceKind::territory, "Municipalité régionale de comté", "Regional county municipality"}};
constexpr std::string_view links[] = {"de la ", "de l'", "des ", "du ", "de ", "d'", "of the ", "of "};
constexpr std::string_view articles[] = {"l'", "d'", "les ", "la ", "le ", "the "};

/// A name without its title and article, folded, blanks in place of hyphens; the kind that the title says.
struct BareName {
    std::string words;
    std::optional<PlaceKind> kind;
};

/// Takes off the first of `beginnings` that `words` begin with, unless nothing would be left.
template <class Beginnings>
void take_off(std::string& words, const Beginnings& beginnings) {
    for (const std::string_view beginning : beginnings)
        if (words.size() > beginning.size() && words.compare(0, beginning.size(), beginning) == 0) {
            words.erase(0, beginning.size());
            return;
        }
}

BareName bare(std::string_view name) {
    BareName found{folded(name), {}};
    std::string longest;
    for (const Title& title : titles)
        for (const std::string_view written : {title.fr, title.en}) {
            const std::string words = folded(written) + ' ';
            if (words.size() <= longest.size() || found.words.compare(0, words.size(), words) != 0) continue;
            longest = words;
            found.kind = title.kind;
        }
    found.words.erase(0, longest.size());
    if (found.kind) take_off(found.words, links);
    take_off(found.words, articles);
    std::replace(found.words.begin(), found.words.end(), '-', ' ');
    return found;
}

std::size_t at(PlaceKind kind) { return static_cast<std::size_t>(kind); }

template <class Rows>
std::vector<int> rows_of(const Rows& rows, std::string_view name) {
    const auto found = rows.find(name);
    return found == rows.end() ? std::vector<int>{} : found->second;
}

}  // namespace

Text titled(PlaceKind kind, const std::string& neutral_name) {
    const auto* title = std::find_if(std::begin(titles), std::end(titles), [kind](const Title& each) { return each.kind == kind; });
    return {std::string(title->fr) + ' ' + neutral_name, std::string(title->en) + ' ' + neutral_name};
}

std::vector<std::string> words_for_everywhere() { return {"all", "tous", "toutes", "ensemble"}; }

bool names_everywhere(std::string_view written) {
    const std::vector<std::string> words = words_for_everywhere();
    return std::find(words.begin(), words.end(), folded(written)) != words.end();
}

void PlaceIndex::add(PlaceKind kind, const std::string& name, int row) {
    const auto put = [row](std::vector<int>& rows) {
        if (rows.empty() || rows.back() != row) rows.push_back(row);
    };
    put(to_the_letter_[at(kind)][name]);
    put(folded_[at(kind)][folded(name)]);
    put(bare_[at(kind)][bare(name).words]);
}

NamedPlaces PlaceIndex::named(std::string_view written) const {
    const auto in = [](const std::array<Rows, 2>& index, std::string_view name) {
        return NamedPlaces{rows_of(index[at(PlaceKind::region)], name), rows_of(index[at(PlaceKind::territory)], name)};
    };
    const auto is_none = [](const NamedPlaces& found) { return found.regions.empty() && found.territories.empty(); };
    NamedPlaces found = in(to_the_letter_, written);
    if (is_none(found)) found = in(folded_, folded(written));
    if (!is_none(found)) return found;
    const BareName name = bare(written);
    found = in(bare_, name.words);
    if (name.kind == PlaceKind::region) found.territories.clear();
    if (name.kind == PlaceKind::territory) found.regions.clear();
    return found;
}

std::vector<std::string> PlaceIndex::names(PlaceKind kind) const {
    std::vector<std::string> all;
    for (const auto& entry : to_the_letter_[at(kind)]) all.push_back(entry.first);
    return all;
}

}  // namespace concertation
