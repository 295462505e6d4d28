#pragma once
// A table of settings: one column a parameter, one row a set, such as draws of a posterior or a design of one's own.

#include <filesystem>
#include <string>
#include <vector>

namespace concertation {

/// The names of every parameter and choice: what a column may be called.
std::vector<std::string> setting_names();

/// The rows of a csv file as settings (key=value), in order; also Excel's French form, with semicolons and decimal commas. Throws
/// ScenarioError with every complaint: a column that is no parameter or choice, a value it may not have, a file without a row.
std::vector<std::vector<std::string>> settings_in(const std::filesystem::path& file);

}  // namespace concertation
