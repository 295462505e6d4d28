#pragma once
// Values as bytes and back, field by field, in one order for both ways. Bytes of one kind of machine: little-endian.

#include <array>
#include <bit>
#include <cstring>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace concertation {

/// Bytes that no program of this version wrote.
struct DamagedState : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Walks through fields; `Bytes` says what happens to a plain number. A type of its own has a member fields(archive), or a function
/// fields(archive, value), that hands over its fields in order.
template <class Bytes>
class Archive {
public:
    explicit Archive(Bytes bytes) : bytes_(bytes) {}

    template <class... Fields>
    void operator()(Fields&... all) {
        (one(all), ...);
    }

private:
    template <class Value>
    void one(Value& value) {
        if constexpr (std::is_arithmetic_v<Value> || std::is_enum_v<Value>)
            bytes_.raw(&value, sizeof value);
        else if constexpr (requires { value.fields(*this); })
            value.fields(*this);
        else
            fields(*this, value);
    }
    template <class Value, std::size_t count>
    void one(std::array<Value, count>& values) {
        for (Value& value : values) one(value);
    }
    template <class Value>
    void one(std::vector<Value>& values) {
        auto count = static_cast<std::uint64_t>(values.size());
        one(count);
        bytes_.make_room(values, count);
        if constexpr (std::is_arithmetic_v<Value> || std::is_enum_v<Value>)
            bytes_.raw(values.data(), values.size() * sizeof(Value));
        else
            for (Value& value : values) one(value);
    }
    template <class Value>
    void one(std::optional<Value>& value) {
        bool there = value.has_value();
        one(there);
        if (there && !value) value.emplace();
        if (value) one(*value);
    }

    Bytes bytes_;
};

/// Appends to a text.
struct BytesOut {
    std::string& text;
    void raw(const void* from, std::size_t size) { text.append(static_cast<const char*>(from), size); }
    template <class Value>
    void make_room(const std::vector<Value>&, std::uint64_t) {}
};

/// Takes from the front of a text; throws DamagedState where it is too short.
struct BytesIn {
    std::string_view& left;
    void raw(void* into, std::size_t size) {
        if (size > left.size()) throw DamagedState("a saved state ends too soon");
        if (size > 0) std::memcpy(into, left.data(), size);
        left.remove_prefix(size);
    }
    template <class Value>
    void make_room(std::vector<Value>& values, std::uint64_t count) {
        if (count > left.size()) throw DamagedState("a saved state tells of more than it holds");
        values.resize(static_cast<std::size_t>(count));
    }
};

static_assert(std::endian::native == std::endian::little, "saved states are little-endian");

}  // namespace concertation
