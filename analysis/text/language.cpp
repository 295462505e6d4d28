#include "text/language.hpp"

#include <cstdlib>

namespace concertation {

std::optional<Language> language_named(std::string_view word) {
    if (word == "fr") return Language::fr;
    if (word == "en") return Language::en;
    return std::nullopt;
}

Language language_of_locale() {
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(variable);
        if (value == nullptr || *value == '\0') continue;
        return std::string_view(value).substr(0, 2) == "fr" ? Language::fr : Language::en;
    }
    return Language::en;
}

}  // namespace concertation
