#pragma once
// The mechanisms of the model that can be taken out, each by settings any scenario could write.

#include <string>
#include <string_view>
#include <vector>

namespace concertation {

struct Mechanism {
    std::string_view name;                  ///< its sentence in the catalogue is mechanism.NAME
    std::vector<std::string> settings_off;  ///< key=value, as for --set
};

/// In the order of a month.
const std::vector<Mechanism>& mechanisms();

}  // namespace concertation
