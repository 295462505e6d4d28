#pragma once
// Short ways to write a field of a table: the common columns, and cells that may be empty.

#include <cmath>

#include "store/schema.hpp"

namespace concertation {

/// A whole number.
template <class Number>
Cell whole_cell(Number value) {
    return static_cast<std::int64_t>(value);
}

/// A whole number, NULL where it is negative: "not so far", "none".
template <class Number>
Cell whole_or_null(Number value) {
    return value < 0 ? Cell{} : Cell{static_cast<std::int64_t>(value)};
}

/// A real number, NULL where it is not one.
inline Cell real_cell(double value) { return std::isfinite(value) ? Cell{value} : Cell{}; }

/// Text, NULL where it is empty.
inline Cell text_cell(std::string_view value) { return value.empty() ? Cell{} : Cell{value}; }

template <class Row>
Field<Row> arm_field() {
    return {{"arm", Kind::integer, "", {"numéro du bras de l’étude", "number of the study’s arm"}},
            [](const Keyed<Row>& of, int) { return whole_cell(of.arm); }};
}

template <class Row>
Field<Row> replicate_field() {
    return {{"replicate", Kind::integer, "", {"numéro de la réplication", "number of the replicate"}},
            [](const Keyed<Row>& of, int) { return whole_cell(of.replicate); }};
}

/// The fields of `own` after arm and replicate.
template <class Row>
std::vector<Field<Row>> by_replicate(std::vector<Field<Row>> own) {
    std::vector<Field<Row>> all{arm_field<Row>(), replicate_field<Row>()};
    all.insert(all.end(), own.begin(), own.end());
    return all;
}

}  // namespace concertation
