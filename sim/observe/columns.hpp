#pragma once
// How a record is described, once: what is stored, digested, saved, sent between ranks and explained loops over its columns.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace concertation {

/// What a column means, in both languages.
struct Meaning {
    std::string_view fr, en;
};

/// Of a cell; none for names and for numbers of rows.
enum class Unit : std::uint8_t { none, months, count, share, days, cents, yes_or_no };
constexpr std::string_view name_of(Unit unit) {
    constexpr std::string_view names[] = {"", "months", "count", "share", "days", "cents", "0 or 1"};
    return names[static_cast<int>(unit)];
}

/// The columns of a member that is an array: how its part `part` is called, and what it means.
struct PartNames {
    std::string (*name)(std::string_view column, int part);
    std::pair<std::string, std::string> (*meaning)(const Meaning& column, int part);  ///< French, English
};

/// A member of a record. What an empty cell stands for says `is_empty`: a month that did not come, a territory that is none.
template <class Row, class Value>
struct Column {
    constexpr Column(std::string_view its_name, Value Row::*its_member, Unit its_unit, Meaning its_meaning,
                     std::type_identity_t<bool (*)(const Row&)> when_empty = nullptr)
        : name(its_name), member(its_member), unit(its_unit), meaning(its_meaning), is_empty(when_empty) {}
    constexpr Column(std::string_view its_name, Value Row::*its_member, Unit its_unit, Meaning its_meaning, const PartNames& its_parts)
        : name(its_name), member(its_member), unit(its_unit), meaning(its_meaning), parts(&its_parts) {}

    std::string_view name;
    Value Row::*member;
    Unit unit;
    Meaning meaning;
    bool (*is_empty)(const Row&) = nullptr;  ///< null: never
    const PartNames* parts = nullptr;        ///< of an array, one column a part
};

/// The columns of a record in the order of its members: a std::tuple of Column.
template <class Row>
inline constexpr std::tuple columns{};

template <class Row>
concept Described = std::tuple_size_v<std::remove_cvref_t<decltype(columns<Row>)>> >
0;

/// visit(column) for each.
template <Described Row, class Visit>
constexpr void for_each_column(Visit visit) {
    std::apply([&](const auto&... column) { (visit(column), ...); }, columns<Row>);
}

/// Whether a member holds as many numbers as it happens to.
template <class Value>
inline constexpr bool is_list = false;
template <class Value>
inline constexpr bool is_list<std::vector<Value>> = true;

/// How many numbers a member holds: 1, or the length of an array.
template <class Value>
inline constexpr int parts_of = 1;
template <class Value, std::size_t length>
inline constexpr int parts_of<std::array<Value, length>> = static_cast<int>(length);

/// One of the numbers of a member.
template <class Value>
constexpr Value& part_of(Value& value, int) {
    return value;
}
template <class Value, std::size_t length>
constexpr Value& part_of(std::array<Value, length>& values, int part) {
    return values[static_cast<std::size_t>(part)];
}
template <class Value, std::size_t length>
constexpr const Value& part_of(const std::array<Value, length>& values, int part) {
    return values[static_cast<std::size_t>(part)];
}

/// Hands the members of a record to an archive in order (see run/archive.hpp).
template <class Archive, Described Row>
void fields(Archive& archive, Row& row) {
    std::apply([&](const auto&... column) { archive(row.*(column.member)...); }, columns<Row>);
}

namespace describing {

struct Anything {
    template <class Value>
    operator Value() const;  // NOLINT: it stands for any member while they are counted
};

template <class Row, std::size_t... members>
constexpr bool has_as_many(std::index_sequence<members...>) {
    return requires { Row{(static_cast<void>(members), Anything{})...}; };
}

template <class Row, std::size_t count = 64>
constexpr std::size_t count_of_members() {
    if constexpr (has_as_many<Row>(std::make_index_sequence<count>{}))
        return count;
    else
        return count_of_members<Row, count - 1>();
}

template <class One, class Other>
constexpr bool same_member(const One& one, const Other& other) {
    if constexpr (std::is_same_v<One, Other>)
        return one.member == other.member;
    else
        return false;
}

}  // namespace describing

/// Whether every member of a record has its column.
template <Described Row>
constexpr bool covers() {
    return std::apply(
        [](const auto&... column) {
            const auto times = [&](const auto& of) { return (0 + ... + (describing::same_member(of, column) ? 1 : 0)); };
            return sizeof...(column) == describing::count_of_members<Row>() && ((times(column) == 1) && ...);
        },
        columns<Row>);
}

}  // namespace concertation
