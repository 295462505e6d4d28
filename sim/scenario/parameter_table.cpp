#include "scenario/parameter_table.hpp"

#include <cmath>

#include "scenario/parameter_rows.hpp"

namespace concertation {
namespace {

/// How many numbers have rows, by the groups the files of rows are tied to.
constexpr std::size_t described_bytes() {
    using P = Parameters;
    return sizeof(P::levers) + sizeof(P::prices) + sizeof(P::days) + sizeof(P::tension) + sizeof(P::dialogue) + sizeof(P::perception) +
           sizeof(P::trust) + sizeof(P::deliberation) + sizeof(P::disputes) + sizeof(P::attendance) + sizeof(P::decision) +
           sizeof(P::support) + sizeof(P::evaluation) + sizeof(P::practices) + sizeof(P::gender) + sizeof(P::renewal) +
           sizeof(P::programme) + sizeof(P::projects) + sizeof(P::start) + 6 * sizeof(BySector) + 2 * sizeof(SeatBounds) + sizeof(P::ways) +
           sizeof(P::tables) + sizeof(P::reading);
}
static_assert(described_bytes() == sizeof(Parameters), "every group of numbers has its file of rows");

std::vector<ParameterRow> joined_rows() {
    std::vector<ParameterRow> all;
    all.reserve(parameter_count);
    for (const ParameterRows rows : {levers_rows(), dialogue_rows(), decision_rows(), support_rows(), renewal_rows(), projects_rows(),
                                     start_rows(), sectors_rows(), reading_rows()}) {
        all.insert(all.end(), rows.first, rows.first + rows.count);
    }
    return all;
}

}  // namespace

const std::vector<ParameterRow>& parameter_table() {
    static const std::vector<ParameterRow> table = joined_rows();
    return table;
}

Parameters default_parameters() {
    Parameters numbers{};
    for (const ParameterRow& row : parameter_table()) row.reach(numbers) = row.initial;
    return numbers;
}

int parameter_row(std::string_view name) {
    const std::vector<ParameterRow>& table = parameter_table();
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].name == name) return static_cast<int>(i);
    }
    return -1;
}

double value_of(const Parameters& parameters, const ParameterRow& row) {
    Parameters copy = parameters;
    return row.reach(copy);
}

bool is_assumed(const ParameterRow& row) { return std::string_view(row.source.en).substr(0, 7) == "assumed"; }

bool varies(const ParameterRow& row) { return row.prior.low < row.prior.high; }

double drawn_at(const ParameterRow& row, double level) {
    const double low = row.prior.low, width = row.prior.high - low;
    return row.integer ? low + std::floor((width + 1) * level) : low + width * level;
}

}  // namespace concertation
