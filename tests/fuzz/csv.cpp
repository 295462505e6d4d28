// A table as spreadsheets save it.

#include "scenario/csv.hpp"

#include "fuzz/passing_file.hpp"
#include "scenario/errors.hpp"

using namespace concertation;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    Complaints complaints;
    for (const std::vector<CsvCell>& row : csv_table(fuzz::as_text(data, size), 1 << 20, {"fuzz.csv", &complaints}).rows)
        for (const CsvCell& cell : row) static_cast<void>(cell.number.has_value());
    return 0;
}
