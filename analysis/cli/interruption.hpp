#pragma once
// Ctrl-C and a polite kill: asked for, noticed between two replicates or two months, obeyed once results are safe.

#include <atomic>
#include <chrono>
#include <csignal>

namespace concertation {

/// While it lives, SIGINT and SIGTERM wait to be noticed instead of ending the program. Make it before any thread.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// The signal that came since it was made, or 0. From any thread.
    int signal();
    /// Whether it was noticed half a second ago or more: what ends sooner is kept whole, the rest given up. From any thread.
    bool presses();

private:
    using Clock = std::chrono::steady_clock;
    sigset_t watched_{}, before_{};
    std::atomic<int> came_{0};
    std::atomic<Clock::time_point> noticed_{Clock::time_point{}};
};

/// A signal stopped the work; what is completed is safe. The program ends by that signal.
struct Interrupted {
    int signal;
};

}  // namespace concertation
