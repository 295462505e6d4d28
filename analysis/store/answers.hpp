#pragma once
// Answers drawn from a study and kept in its results file beside the replicates: outside the hash, replaced when asked again.

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "store/schema.hpp"

namespace concertation {

/// What stands in one cell of an answer; monostate is NULL, and so is a real number that is none.
using AnswerCell = std::variant<std::monostate, std::int64_t, double, std::string>;

struct AnswerTable {
    std::string name;  ///< small letters, digits and low lines, as every table and column
    Text meaning;
    std::vector<StoredColumn> columns;
    std::vector<std::vector<AnswerCell>> rows;  ///< one cell a column
};

/// Writes each table and its lines of the dictionary in place of those of the same name; all of them or none. Throws StoreError.
void write_answers(const std::filesystem::path& file, const std::vector<AnswerTable>& tables);

/// A row of an answer read back, by name of column.
class AnswerRow {
public:
    AnswerRow(std::int64_t number, std::vector<std::pair<std::string, AnswerCell>> cells) : number_(number), cells_(std::move(cells)) {}

    /// Its rowid in the table, from 1.
    std::int64_t number() const { return number_; }
    /// NaN where it is NULL, text or not there.
    double real(std::string_view column) const;
    /// -1 where it is NULL, text or not there.
    int whole(std::string_view column) const;
    /// Empty where it is NULL, a number or not there.
    std::string text(std::string_view column) const;

private:
    const AnswerCell* cell(std::string_view column) const;
    std::int64_t number_;
    std::vector<std::pair<std::string, AnswerCell>> cells_;
};

/// The rows of the table `name` as written; nothing where the file has no such table. Throws StoreError.
std::optional<std::vector<AnswerRow>> answers_in(const std::filesystem::path& file, const std::string& name);

}  // namespace concertation
