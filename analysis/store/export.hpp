#pragma once
// A results file as plain tables: one csv a table, a dictionary of every column, and a description of the whole (RO-Crate).

#include <filesystem>
#include <string>
#include <vector>

#include "store/file.hpp"
#include "text/language.hpp"

namespace concertation {

/// How numbers and cells are written.
struct CsvForm {
    char separator = ',', decimal = '.';
    bool byte_order_mark = false;  ///< by which Excel knows UTF-8
};

/// Writes every table of `file` into `folder`, which is made, as NAME.csv with its columns' names; rows stream. Then
/// ro-crate-metadata.json. The names of the files written. Throws StoreError.
std::vector<std::string> export_tables(const std::filesystem::path& file, const std::filesystem::path& folder, const CsvForm& form);

}  // namespace concertation
