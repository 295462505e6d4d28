#pragma once
// A number as JSON has it.

#include <cmath>

#include <nlohmann/json.hpp>

namespace concertation {

/// The value, or null where it is not finite: JSON has no NaN.
inline nlohmann::ordered_json number(double value) {
    return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json(nullptr);
}

}  // namespace concertation
