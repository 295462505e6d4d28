#pragma once
// The form of a scenario for editors and other programs, made from the tables.

#include <string>

namespace concertation {

/// JSON Schema 2020-12 of a scenario file.
std::string json_schema();

/// Every parameter and choice with unit, range, default, source and meaning: Markdown tables, one a group.
std::string parameter_reference(bool french);

}  // namespace concertation
