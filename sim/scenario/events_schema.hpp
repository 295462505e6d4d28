#pragma once
// The part of the JSON Schema that describes events.

#include <string>

namespace concertation {

std::string events_schema();

}  // namespace concertation
