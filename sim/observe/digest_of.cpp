#include "observe/digest_of.hpp"

#include "observe/columns_of_records.hpp"

namespace concertation {

namespace {

/// Whole numbers, enumerations and doubles alike; of several numbers, one after the other.
template <class Value>
void fold(Digest& digest, const Value& value) {
    if constexpr (std::is_floating_point_v<Value>)
        digest.add(static_cast<double>(value));
    else if constexpr (std::is_integral_v<Value> || std::is_enum_v<Value>)
        digest.add(static_cast<std::int64_t>(value));
    else
        for (const auto& each : value) fold(digest, each);
}

template <class Row>
void fold_rows(Digest& digest, const std::vector<Row>& rows) {
    for (const Row& row : rows) for_each_column<Row>([&](const auto& column) { fold(digest, row.*(column.member)); });
}

}  // namespace

Digest digest_of(const ReplicateRecord& record) {
    Digest digest;
    const auto fold_all = [&](const auto&... rows) { (fold_rows(digest, rows), ...); };
    fold_all(record.outcomes, record.regions, record.axes, record.networks, record.months, record.decisions, record.projects, record.events,
             record.ledgers);
    return digest;
}

}  // namespace concertation
