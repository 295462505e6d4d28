#include <limits>

#include "cli/request_parts.hpp"

namespace concertation {

ExplainRequest explain_request(const Typed& typed, CommandComplaints& complaints) {
    constexpr int any = std::numeric_limits<int>::max(), most_futures = 100000;
    ExplainRequest request;
    request.file = only_file(typed, "RESULTS", "error.missing_file", complaints);
    request.territory = typed.territory;
    if (typed.replicate) request.replicate = count_of("--replicate", *typed.replicate, 0, any, complaints);
    if (typed.arm) request.arm = count_of("--arm", *typed.arm, 0, any, complaints);
    if (typed.futures) request.futures = count_of("--futures", *typed.futures, 1, most_futures, complaints);
    take_long_options(typed, request, complaints);
    return request;
}

}  // namespace concertation
