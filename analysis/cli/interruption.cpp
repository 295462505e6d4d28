#include "cli/interruption.hpp"

#include <ctime>

namespace concertation {

Interruption::Interruption() {
    sigemptyset(&watched_);
    sigaddset(&watched_, SIGINT);
    sigaddset(&watched_, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &watched_, &before_);
}

Interruption::~Interruption() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

int Interruption::signal() {
    const timespec at_once{};
    if (came_ == 0) {
        const int number = sigtimedwait(&watched_, nullptr, &at_once);
        if (number > 0) {
            noticed_ = Clock::now();
            came_ = number;
        }
    }
    return came_;
}

bool Interruption::presses() {
    constexpr std::chrono::milliseconds to_end{500};
    return signal() != 0 && Clock::now() - noticed_.load() >= to_end;
}

}  // namespace concertation
