#include "findings/watches.hpp"

namespace concertation {

void Watcher::watch(const Region& region, Month month) {
    if (has(Watches::pairs)) pairs_.watch(region, month);
    if (has(Watches::panel)) panel_.watch(region, month);
    if (has(Watches::network)) network_.watch(region, month);
}

Watched Watcher::result() const {
    Watched watched;
    if (has(Watches::pairs)) watched.pairs = pairs_.result();
    if (has(Watches::panel)) watched.panel = panel_.result();
    if (has(Watches::network)) watched.network = network_.result();
    return watched;
}

}  // namespace concertation
