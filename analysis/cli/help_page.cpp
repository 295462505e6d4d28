#include "cli/help_page.hpp"

#include <algorithm>

#include "report/width.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr int page_width = 80, name_width = 19;

std::string entry(const std::string& left, const std::string& right) {
    const std::string indent(static_cast<std::size_t>(name_width) + 3, ' ');
    return "  " + padded_right(left, name_width) + " " + wrapped(right, page_width - name_width - 3, indent) + '\n';
}

}  // namespace

std::string help_page(const Typed& typed, Language language) {
    const auto word = [language](const std::string& key) { return text("help." + key, language); };
    const std::string colon = language == Language::fr ? "\u00a0:" : ":";
    const auto all = subcommands();
    const auto of = std::find_if(all.begin(), all.end(), [&](const Subcommand& each) { return each.name == typed.subcommand; });
    const bool whole = of == all.end();

    std::string page = wrapped(word(whole ? "program" : of->name), page_width) + "\n\n";
    page += word("usage") + colon + " concertation " + (whole ? "COMMAND" : of->name + " " + of->words) + " [OPTIONS]\n\n";
    if (whole) {
        page += word("commands") + colon + '\n';
        for (const Subcommand& each : all) page += entry(each.name, word(each.name));
        page += '\n';
    }
    page += word("options") + colon + '\n';
    for (const OptionLine& option : typed.known)
        page += entry(option.name + (option.kind.empty() ? "" : " " + option.kind), option.sentence);
    page += '\n' + word("example") + colon + "\n  " + (whole ? all.front().example : of->example) + '\n';
    if (whole) page += '\n' + wrapped(word("exit"), page_width) + '\n';
    return page;
}

}  // namespace concertation
