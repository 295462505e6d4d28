#include "cli/progress_line.hpp"

#include <cmath>
#include <ostream>

#include "report/width.hpp"
#include "text/harmless.hpp"
#include "text/numbers.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

constexpr int bar_cells = 24;
constexpr std::chrono::milliseconds between_draws{100}, between_lines{2000};

std::string duration(double seconds) {
    const auto whole_seconds = std::lround(seconds);
    if (whole_seconds < 60) return std::to_string(whole_seconds) + " s";
    if (whole_seconds < 3600) return std::to_string(whole_seconds / 60) + " min " + std::to_string(whole_seconds % 60) + " s";
    return std::to_string(whole_seconds / 3600) + " h " + std::to_string(whole_seconds % 3600 / 60) + " min";
}

std::string sentence(const Progress& progress, Language language) {
    return text("progress.line", language,
                {whole(100 * static_cast<std::int64_t>(progress.done) / progress.total, language), whole(progress.done, language),
                 whole(progress.total, language)});
}

}  // namespace

ProgressLine::~ProgressLine() {
    if (drawn_) console_.diagnostics << line_begun_again << rest_of_line_wiped << std::flush;
}

void ProgressLine::show(const Progress& progress) {
    const auto now = Clock::now();
    if (shown_ == Clock::time_point{}) shown_ = begun_;
    const bool last = progress.done == progress.total;
    if (now - shown_ < (console_.live ? Clock::duration(between_draws) : Clock::duration(between_lines)) && !last) return;
    shown_ = now;
    console_.live ? draw(progress) : log(progress);
}

void ProgressLine::draw(const Progress& progress) {
    const int filled = static_cast<int>(static_cast<std::int64_t>(bar_cells) * progress.done / progress.total);
    const double passed = std::chrono::duration<double>(Clock::now() - begun_).count();
    console_.diagnostics << line_begun_again << repeated("█", filled) << repeated("░", bar_cells - filled) << ' '
                         << sentence(progress, console_.language);
    if (progress.done > 0 && progress.done < progress.total)
        console_.diagnostics << ", "
                             << text("progress.left", console_.language,
                                     {duration(passed / progress.done * (progress.total - progress.done))});
    console_.diagnostics << rest_of_line_wiped << std::flush;
    drawn_ = true;
}

void ProgressLine::log(const Progress& progress) { console_.diagnostics << sentence(progress, console_.language) << std::endl; }

OnProgress heeding(Interruption& interruption, ProgressLine& line, bool quiet) {
    OnProgress all([&interruption, &line, quiet](const Progress& progress) {
        if (!quiet) line.show(progress);
        return interruption.signal() == 0;
    });
    all.halt = [&interruption] { return interruption.presses(); };
    return all;
}

}  // namespace concertation
