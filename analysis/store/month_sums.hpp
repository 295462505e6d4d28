#pragma once
// Sums over the months that a results file keeps in detail.

#include <filesystem>
#include <string>
#include <vector>

namespace concertation {

/// Territories and months, both ends included.
struct MonthsAsked {
    std::vector<int> territories;
    int first, last;
};

/// By replicate kept in detail, in order: the sum of one column of `months` (of an arm) over what is asked; over the sum of `per` where it
/// is named. Empty where nothing is kept. Throws StoreError.
std::vector<double> month_sums(const std::filesystem::path& file, int arm, const std::string& column, const MonthsAsked& asked,
                               const std::string& per = "");

}  // namespace concertation
