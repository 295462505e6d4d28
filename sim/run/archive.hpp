#pragma once
// Values as bytes and back, field by field, in one order for both ways. Bytes of one kind of machine: little-endian.

#include <array>
#include <bit>
#include <cmath>
#include <cstdlib>
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
            bytes_.plain(value);
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
    template <class Value>
    void plain(const Value& value) {
        text.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    template <class Value>
    void make_room(const std::vector<Value>&, std::uint64_t) {}
};

/// Whether a value read could have been written: a yes is a yes, an enumerator is one of its own, and no number is so large (a hundred
/// billion dollars in cents) that sums over a region would leave what holds them.
template <class Value>
bool could_be_written(Value value) {
    constexpr double largest = sizeof(Value) == 4 ? 1e8 : 1e13;
    if constexpr (std::is_enum_v<Value>)
        return value >= Value{} && value <= last_of(value);
    else if constexpr (std::is_floating_point_v<Value> || (std::is_signed_v<Value> && sizeof(Value) >= 4))
        return std::abs(static_cast<double>(value)) <= largest;
    else
        return true;
}

/// Takes from the front of a text; throws DamagedState where it is too short.
struct BytesIn {
    std::string_view& left;
    template <class Value>
    void plain(Value& value) {
        if (sizeof value > left.size()) throw DamagedState("a saved state ends too soon");
        std::memcpy(&value, left.data(), sizeof value);
        left.remove_prefix(sizeof value);
    }
    template <class Value>
    void make_room(std::vector<Value>& values, std::uint64_t count) {
        if (count > left.size()) throw DamagedState("a saved state tells of more than it holds");
        values.resize(static_cast<std::size_t>(count));
    }
};

/// The same of bytes that may come from elsewhere: throws DamagedState where they tell of what could not have been written.
struct ForeignBytesIn : BytesIn {
    template <class Value>
    void plain(Value& value) {
        const bool is_yes_or_no = std::is_same_v<Value, bool>;
        if (is_yes_or_no && !left.empty() && static_cast<unsigned char>(left.front()) > 1) throw DamagedState("neither yes nor no");
        BytesIn::plain(value);
        if (!could_be_written(value)) throw DamagedState("a saved state holds what none could");
    }
};

static_assert(std::endian::native == std::endian::little, "saved states are little-endian");

}  // namespace concertation
