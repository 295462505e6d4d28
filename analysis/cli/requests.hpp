#pragma once
// What was typed for each subcommand, checked and turned into its request. Each complains of all it finds.

#include <string>
#include <vector>

#include "cli/grammar.hpp"
#include "cli/request.hpp"
#include "scenario/errors.hpp"

namespace concertation {

using CommandComplaints = std::vector<Complaint>;

RunRequest run_request(const Typed& typed, CommandComplaints& complaints);
CompareRequest compare_request(const Typed& typed, CommandComplaints& complaints);
SweepRequest sweep_request(const Typed& typed, CommandComplaints& complaints);
SensitivityRequest sensitivity_request(const Typed& typed, CommandComplaints& complaints);
AblateRequest ablate_request(const Typed& typed, CommandComplaints& complaints);
AllocateRequest allocate_request(const Typed& typed, CommandComplaints& complaints);
FindingsRequest findings_request(const Typed& typed, CommandComplaints& complaints);
PrioritiseRequest prioritise_request(const Typed& typed, CommandComplaints& complaints);
BargainRequest bargain_request(const Typed& typed, CommandComplaints& complaints);
DescribeRequest describe_request(const Typed& typed, CommandComplaints& complaints);
ReplayRequest replay_request(const Typed& typed, CommandComplaints& complaints);
ExplainRequest explain_request(const Typed& typed, CommandComplaints& complaints);
ReportRequest report_request(const Typed& typed, CommandComplaints& complaints);
ExportRequest export_request(const Typed& typed, CommandComplaints& complaints);
CheckRequest check_request(const Typed& typed, CommandComplaints& complaints);

}  // namespace concertation
