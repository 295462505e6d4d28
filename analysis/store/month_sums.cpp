#include "store/month_sums.hpp"

#include "store/guarded.hpp"
#include "store/opened.hpp"

namespace concertation {

std::vector<double> month_sums(const std::filesystem::path& file, int arm, const std::string& column, const MonthsAsked& asked,
                               const std::string& per) {
    return guarded(file, [&] {
        SQLite::Database database = opened_to_read(file);
        std::string places;
        for (const int territory : asked.territories) places += (places.empty() ? "" : ",") + std::to_string(territory);
        const std::string sum = per.empty() ? "SUM(" + column + ")" : "SUM(" + column + ") * 1.0 / SUM(" + per + ")";
        SQLite::Statement query(database, "SELECT " + sum + " FROM months WHERE arm = ? AND month BETWEEN ? AND ? AND territory IN (" +
                                              places + ") GROUP BY replicate ORDER BY replicate");
        query.bind(1, arm);
        query.bind(2, asked.first);
        query.bind(3, asked.last);
        std::vector<double> sums;
        while (query.executeStep()) sums.push_back(query.getColumn(0).getDouble());
        return sums;
    });
}

}  // namespace concertation
