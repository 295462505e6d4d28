#pragma once
// How far long work has come: a bar with the time left on a terminal, plain lines in a log.

#include <chrono>

#include "cli/console.hpp"
#include "cli/interruption.hpp"
#include "study/run_study.hpp"

namespace concertation {

class ProgressLine {
public:
    explicit ProgressLine(const Console& console) : console_(console) {}
    ~ProgressLine();
    void show(const Progress& progress);

private:
    using Clock = std::chrono::steady_clock;
    void draw(const Progress& progress);
    void log(const Progress& progress);

    const Console& console_;
    Clock::time_point begun_ = Clock::now(), shown_{};
    bool drawn_ = false;
};

/// Shows progress unless `quiet`, and stops where an interruption comes.
OnProgress heeding(Interruption& interruption, ProgressLine& line, bool quiet);

}  // namespace concertation
