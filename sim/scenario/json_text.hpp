#pragma once
// Pieces of JSON as text.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace concertation::json {

/// Names with values that are already JSON, in their order.
using Members = std::vector<std::pair<std::string, std::string>>;

std::string text(std::string_view value);
std::string object(const Members& members);
std::string array(const std::vector<std::string>& values);

}  // namespace concertation::json
