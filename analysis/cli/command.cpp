#include <ostream>

#include "cli/commands.hpp"

namespace concertation {
namespace {

struct CarryOut {
    const Request& request;
    const Console& console;
    ExitCode operator()(const PageRequest& page) const {
        console.results << page.page;
        return ExitCode::done;
    }
    ExitCode operator()(const RunRequest& asked) const { return run(asked, request.command, console); }
    ExitCode operator()(const CompareRequest& asked) const { return compare(asked, request.command, console); }
    ExitCode operator()(const SweepRequest& asked) const { return sweep(asked, request.command, console); }
    ExitCode operator()(const SensitivityRequest& asked) const { return sensitivity(asked, request.command, console); }
    ExitCode operator()(const ReplayRequest& asked) const { return replay(asked, console); }
    ExitCode operator()(const ExplainRequest& asked) const { return explain(asked, console); }
    ExitCode operator()(const ReportRequest& asked) const { return report(asked, console); }
    ExitCode operator()(const ExportRequest& asked) const { return export_results(asked, console); }
    ExitCode operator()(const CheckRequest& asked) const { return check(asked, console); }
    ExitCode operator()(const DescribeRequest& asked) const { return describe(asked, console); }
    ExitCode operator()(const BargainRequest& asked) const { return bargain(asked, console); }
    ExitCode operator()(const PrioritiseRequest& asked) const { return prioritise(asked, console); }
    ExitCode operator()(const AblateRequest& asked) const { return ablate(asked, console); }
    ExitCode operator()(const FindingsRequest& asked) const { return findings(asked, request.command, console); }
    ExitCode operator()(const AllocateRequest& asked) const { return allocate(asked, request.command, console); }
};

}  // namespace

bool shares_out(const Request& request) {
    return std::holds_alternative<RunRequest>(request.what) || std::holds_alternative<CompareRequest>(request.what) ||
           std::holds_alternative<SweepRequest>(request.what) || std::holds_alternative<SensitivityRequest>(request.what);
}

ExitCode carry_out(const Request& request, const Console& console) { return std::visit(CarryOut{request, console}, request.what); }

}  // namespace concertation
