#pragma once
// A results file as plain tables: one csv a table, a dictionary of every column, and a description of the whole (RO-Crate).

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "scenario/scenario.hpp"
#include "store/file.hpp"

namespace concertation {

/// How numbers and cells are written.
struct CsvForm {
    char separator = ',', decimal = '.';
    bool byte_order_mark = false;  ///< by which Excel knows UTF-8
    bool nothing_run = false;      ///< text that a spreadsheet would run as a formula stands after an apostrophe
    Text note{};                   ///< told at the end of the dictionary; nothing where it is empty
};

/// Writes every table of `file` into `folder`, which is made or stands empty, as NAME.csv with its columns' names; rows stream. Then
/// ro-crate-metadata.json. The names of the files written. Asked now and then, `go_on` may say no: then none. All of it or nothing, as a
/// StagedFolder. Throws StoreError.
std::vector<std::string> export_tables(const std::filesystem::path& file, const std::filesystem::path& folder, const CsvForm& form,
                                       const std::function<bool()>& go_on = {});

}  // namespace concertation
