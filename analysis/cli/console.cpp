#include "cli/console.hpp"

#include <algorithm>
#include <iostream>

#include <sys/ioctl.h>
#include <unistd.h>

namespace concertation {
namespace {

constexpr int usual_width = 80, most_width = 160;

int terminal_width() {
    winsize size{};
    if (isatty(STDOUT_FILENO) == 0 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return usual_width;
    return std::clamp<int>(size.ws_col, usual_width, most_width);
}

}  // namespace

Console console_of_program(Language language, Ranks& ranks) {
    static std::ostream nobody(nullptr);
    if (ranks.rank() > 0) return {nobody, nobody, false, usual_width, language, &ranks, nullptr};
    const bool live = isatty(STDERR_FILENO) != 0;
    std::istream* const answers = live && isatty(STDIN_FILENO) != 0 ? &std::cin : nullptr;
    return {std::cout, std::cerr, live, terminal_width(), language, &ranks, answers};
}

}  // namespace concertation
