#pragma once
// Ctrl-C and a polite kill: asked for, noticed between two replicates, obeyed once results are safe.

#include <csignal>

namespace concertation {

/// While it lives, SIGINT and SIGTERM wait to be noticed instead of ending the program. Make it before any thread.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// The signal that came since it was made, or 0.
    int signal();

private:
    sigset_t watched_{}, before_{};
    int came_ = 0;
};

/// A signal stopped the work; what is completed is safe. The program ends by that signal.
struct Interrupted {
    int signal;
};

}  // namespace concertation
