// A record is described once: each of its columns reaches the digest, the archive and the stored table, in the order of its members.

#include "observe/columns_of_records.hpp"

#include <catch2/catch.hpp>

#include "observe/digest_of.hpp"
#include "run/archive.hpp"

using namespace concertation;

namespace {

/// Another value of the same kind.
template <class Value>
void change(Value& value) {
    if constexpr (std::is_enum_v<Value>)
        value = static_cast<Value>(value == Value{} ? 1 : 0);
    else if constexpr (std::is_same_v<Value, bool>)
        value = !value;
    else
        value = static_cast<Value>(value + 1);
}

template <class Row>
std::string bytes_of(Row row) {
    std::string bytes;
    Archive<BytesOut> archive(BytesOut{bytes});
    archive(row);
    return bytes;
}

/// Calls tried(record) once with one row, then with that row changed in one number after another; returns how many numbers it has.
template <class Row, class Tried>
int change_each(std::vector<Row> ReplicateRecord::*rows, Tried tried) {
    Row row{};
    if constexpr (std::is_same_v<Row, TerritoryOutcome>) row.indicators.assign(indicators().size(), .5);
    ReplicateRecord record;
    (record.*rows).push_back(row);
    tried(record, bytes_of(row));
    int numbers = 0;
    const auto changed = [&](auto& member_number) {
        ++numbers;
        change(member_number);
        (record.*rows).front() = row;
        tried(record, bytes_of(row));
    };
    for_each_column<Row>([&](const auto& column) {
        auto& member = row.*(column.member);
        using Value = std::remove_cvref_t<decltype(member)>;
        if constexpr (is_list<Value>)
            for (auto& each : member) changed(each);
        else
            for (int part = 0; part < parts_of<Value>; ++part) changed(part_of(member, part));
    });
    return numbers;
}

/// Each change is seen in the digest and in the bytes.
template <class Row>
void sees_every_number_of(std::vector<Row> ReplicateRecord::*rows) {
    std::string digest, bytes;
    const int numbers = change_each(rows, [&](const ReplicateRecord& record, const std::string& now) {
        CHECK(digest_of(record).hex() != digest);
        CHECK(now != bytes);
        digest = digest_of(record).hex();
        bytes = now;
        Row back{};
        std::string_view left = bytes;
        Archive<BytesIn> archive(BytesIn{left});
        archive(back);
        CHECK(left.empty());
        CHECK(bytes_of(back) == bytes);
    });
    CHECK(numbers >= 3);
}

}  // namespace

TEST_CASE("every number of every record reaches the digest and the archive", "[observe]") {
    sees_every_number_of(&ReplicateRecord::outcomes);
    sees_every_number_of(&ReplicateRecord::regions);
    sees_every_number_of(&ReplicateRecord::axes);
    sees_every_number_of(&ReplicateRecord::networks);
    sees_every_number_of(&ReplicateRecord::months);
    sees_every_number_of(&ReplicateRecord::decisions);
    sees_every_number_of(&ReplicateRecord::projects);
    sees_every_number_of(&ReplicateRecord::events);
    sees_every_number_of(&ReplicateRecord::ledgers);
}

TEST_CASE("words name what they are words of", "[observe]") {
    CHECK(named<Dynamic>("conflictual") == Dynamic::conflictual);
    CHECK(named<Reason>("") == Reason::none);
    CHECK(named<DecisionOutcome>("impasse") == DecisionOutcome::impasse);
    CHECK(named<Sector>("citizen") == Sector::citizen);
    CHECK_FALSE(named<Sector>("citizens"));
}
