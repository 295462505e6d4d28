#pragma once
// Single values: numbers, words, sentences and dates, read strictly. Each complains and gives nothing when it cannot.

#include <cstdint>
#include <optional>
#include <string>

#include "core/calendar.hpp"
#include "scenario/yaml_source.hpp"

namespace concertation {

/// What a value is, in words: a list, nothing, "yes".
Text description(const YamlValue& value);

/// A finite decimal number written without quotes, such as 0.5 or 1e6.
std::optional<double> number(const YamlValue& value, const std::string& key, const Source& source);

/// A whole number from `low` to `high`.
std::optional<std::int64_t> whole_number(const YamlValue& value, const std::string& key, std::int64_t low, std::int64_t high,
                                         const Source& source);

/// A whole number of 64 bits without sign.
std::optional<std::uint64_t> seed_number(const YamlValue& value, const std::string& key, const Source& source);

/// true or false, and no other word.
std::optional<bool> true_or_false(const YamlValue& value, const std::string& key, const Source& source);

/// One line of text, not empty, of at most 200 bytes.
std::optional<std::string> line_of_text(const YamlValue& value, const std::string& key, const Source& source);

/// A sentence: plain text for both languages, or {fr: …, en: …}. At most 2000 bytes each.
std::optional<Text> bilingual(const YamlValue& value, const std::string& key, const Source& source);

/// A month of a year from 1900 to 2200, written 2010-04.
std::optional<Date> date(const YamlValue& value, const std::string& key, const Source& source);

/// Whether `value` is a map; complains of anything else that was not complained of before.
bool is_map(const YamlValue& value, const std::string& key, const Source& source);
/// Whether `value` is a list; complains likewise.
bool is_list(const YamlValue& value, const std::string& key, const Source& source);

/// Complains of a key nobody knows here.
void refuse_key(const YamlEntry& entry, const std::string& path, const std::vector<std::string>& known, const Source& source);

/// Complains that `value` is not what is expected.
void refuse_value(const YamlValue& value, const std::string& key, const Text& expected, const Source& source);

/// "path.key", or the key alone at the top.
std::string dotted(const std::string& path, const std::string& key);

/// The words joined by commas.
std::string joined(const std::vector<std::string>& words);

}  // namespace concertation
