#pragma once
// Pieces of a command line that many commands share, read and checked. Each complains of what it finds at fault.

#include <optional>
#include <string>
#include <vector>

#include "cli/grammar.hpp"
#include "cli/request.hpp"
#include "cli/requests.hpp"

namespace concertation {

/// The whole number `word` spells, from `least` to `most`; `least` where it does not.
int count_of(const std::string& option, const std::string& word, int least, int most, CommandComplaints& complaints);

/// --threads, --json, --quiet and --yes.
void take_long_options(const Typed& typed, LongRequest& request, CommandComplaints& complaints);

/// A number above 0.
double positive(const std::string& option, const std::string& word, CommandComplaints& complaints);

/// Which of `words` an option names; the first where it is not given, or names none.
int chosen_word(const std::string& option, const std::optional<std::string>& asked, const std::vector<std::string>& words,
                CommandComplaints& complaints);

/// key=value for the reader: --set first, then the options that have a name of their own.
std::vector<std::string> overrides_of(const Typed& typed, CommandComplaints& complaints);

/// The one file named; `name` says what is missing where none is, in the sentence `missing`.
std::string only_file(const Typed& typed, const std::string& name, const std::string& missing, CommandComplaints& complaints);
std::string only_scenario(const Typed& typed, CommandComplaints& complaints);

/// Complains of a database that may not be written to.
void check_database(const Typed& typed, CommandComplaints& complaints);

/// What every command that simulates is told, into a request of its own kind.
template <class Asked>
Asked simulation_request(const Typed& typed, const std::string& scenario, CommandComplaints& complaints) {
    Asked request;
    request.scenario = scenario;
    request.overrides = overrides_of(typed, complaints);
    take_long_options(typed, request, complaints);
    return request;
}

/// And what every command that leaves a results file is told.
template <class Asked>
Asked study_request(const Typed& typed, const std::string& scenario, CommandComplaints& complaints) {
    auto request = simulation_request<Asked>(typed, scenario, complaints);
    request.out = typed.out;
    request.force = typed.force;
    request.database = typed.database;
    check_database(typed, complaints);
    return request;
}

}  // namespace concertation
