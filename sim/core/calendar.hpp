#pragma once
// Months: dates as users write them, and months counted from the start of a run.

namespace concertation {

/// Months since the first month of the run (0 is the first).
using Month = int;

/// A calendar month, as in 2010-04.
struct Date {
    int year = 2010;
    int month = 4;  ///< 1 to 12
};

constexpr int months_since_year_zero(Date date) { return date.year * 12 + date.month - 1; }
constexpr int months_between(Date from, Date to) { return months_since_year_zero(to) - months_since_year_zero(from); }
constexpr Date plus_months(Date date, int months) {
    const int total = months_since_year_zero(date) + months;
    return {total / 12, total % 12 + 1};
}
constexpr bool operator==(Date a, Date b) { return a.year == b.year && a.month == b.month; }

}  // namespace concertation
