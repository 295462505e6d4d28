#include "scenario/json_text.hpp"

namespace concertation::json {

std::string text(std::string_view value) {
    constexpr const char* digits = "0123456789abcdef";
    std::string all = "\"";
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') all += '\\';
        if (byte < 0x20) {
            all += std::string("\\u00") + digits[byte >> 4] + digits[byte & 15];
        } else {
            all += c;
        }
    }
    return all + "\"";
}

std::string object(const Members& members) {
    std::string all;
    for (const auto& member : members) all += (all.empty() ? "" : ",") + text(member.first) + ":" + member.second;
    return "{" + all + "}";
}

std::string array(const std::vector<std::string>& values) {
    std::string all;
    for (const std::string& value : values) all += (all.empty() ? "" : ",") + value;
    return "[" + all + "]";
}

}  // namespace concertation::json
