#pragma once
// What is looked at month by month while a replicate runs, for the patterns that its record does not tell enough.

#include "findings/network_watch.hpp"
#include "findings/pairs.hpp"
#include "findings/panel.hpp"

namespace concertation {

enum class Watches : std::uint8_t { nothing, pairs, panel, network };

/// Empty but for what was asked for.
struct Watched {
    PairTrust pairs;
    PanelSeen panel;
    NetworkSeen network;
};

/// Every watch that is asked for, over one replicate.
class Watcher {
public:
    void ask(Watches watches) { asked_[static_cast<std::size_t>(watches)] = true; }
    bool looks() const { return has(Watches::pairs) || has(Watches::panel) || has(Watches::network); }
    void watch(const Region& region, Month month);
    Watched result() const;

private:
    bool has(Watches watches) const { return asked_[static_cast<std::size_t>(watches)]; }

    std::array<bool, 4> asked_{};
    PairWatch pairs_;
    PanelWatch panel_;
    NetworkWatch network_;
};

}  // namespace concertation
