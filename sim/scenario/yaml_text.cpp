#include "scenario/yaml_text.hpp"

#include <algorithm>

namespace concertation {

std::string quoted(const std::string& text) {
    constexpr const char* digits = "0123456789abcdef";
    std::string all = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') all += '\\';
        if (byte < 0x20 || byte == 0x7F) {
            all += std::string("\\x") + digits[byte >> 4] + digits[byte & 15];
        } else {
            all += c;
        }
    }
    return all + "\"";
}

std::string text_map(const Text& text) { return "{fr: " + quoted(text.fr) + ", en: " + quoted(text.en) + "}"; }

std::string quoted_list(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : ", ") + quoted(text);
    return "[" + all + "]";
}

std::string nested_text(const NamedTexts& named, int indent) {
    std::vector<std::string> heads;
    for (const auto& entry : named) {
        const std::string head = entry.first.substr(0, entry.first.find('.'));
        if (std::find(heads.begin(), heads.end(), head) == heads.end()) heads.push_back(head);
    }
    std::string all;
    for (const std::string& head : heads) {
        NamedTexts inner;
        std::string value;
        for (const auto& entry : named) {
            if (entry.first == head) value = " " + entry.second;
            if (entry.first.compare(0, head.size() + 1, head + ".") == 0)
                inner.emplace_back(entry.first.substr(head.size() + 1), entry.second);
        }
        all.append(static_cast<std::size_t>(indent), ' ').append(head).append(":").append(value).append("\n");
        if (!inner.empty()) all += nested_text(inner, indent + 2);
    }
    return all;
}

std::string month_text(Date date) { return std::to_string(date.year) + (date.month < 10 ? "-0" : "-") + std::to_string(date.month); }

}  // namespace concertation
