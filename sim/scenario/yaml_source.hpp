#pragma once
// The text of a scenario as a tree with places: the only door to the YAML library, which stays in the .cpp.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/complaints.hpp"

namespace concertation {

struct YamlEntry;

/// A value as written. `broken` was already complained of: nothing more is said about it.
struct YamlValue {
    enum class Kind : std::uint8_t { nothing, scalar, sequence, map, broken };
    Kind kind = Kind::nothing;
    bool quoted = false;
    Place place;
    std::string text;                ///< of a scalar
    std::vector<YamlValue> items;    ///< of a sequence
    std::vector<YamlEntry> entries;  ///< of a map, in the order written, each key once

    bool is(Kind other) const { return kind == other; }
    /// The value under `key`; null if there is none.
    const YamlValue* find(std::string_view key) const;
};

struct YamlEntry {
    std::string key;
    Place place;
    YamlValue value;
};

inline constexpr int deepest_nesting = 32;
inline constexpr std::size_t most_bytes_of_yaml = 1 << 20;

/// The one document of `text`. Complains of what is not text, not YAML, nested too deep, aliased, tagged or repeated, and of
/// a second document; then the tree holds what could be read. Time and memory grow with the size of the text alone.
YamlValue parsed_yaml(std::string_view text, const Source& source, std::size_t most_bytes = most_bytes_of_yaml);

}  // namespace concertation
