#pragma once
// What a command line asks for.

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "processes/spatial.hpp"
#include "scenario/choices.hpp"
#include "text/language.hpp"

namespace concertation {

/// What every command that simulates is told.
struct SimulationRequest {
    std::string scenario;                ///< a file, or shipped:NAME
    std::vector<std::string> overrides;  ///< key=value, in the order they apply
    int threads = 0;                     ///< 0: every core
    bool json = false, quiet = false;
};

struct RunRequest : SimulationRequest {
    std::optional<std::string> out;
    bool force = false;
};

struct CheckRequest {
    std::string scenario;
    std::vector<std::string> overrides;
    bool resolved = false;
};

enum class Description { parameters, schema, odd };

struct DescribeRequest {
    Description what = Description::parameters;
    std::string scenario;                ///< whose numbers the ODD document tells
    std::vector<std::string> overrides;  ///< key=value, in the order they apply
};

struct AblateRequest : SimulationRequest {
    std::vector<std::string> only;  ///< names of mechanisms; none: every one
};

struct FindingsRequest : SimulationRequest {
    std::vector<std::string> only;         ///< ids of patterns; none: every one
    int assumptions = 50;                  ///< sets of them
    std::optional<std::string> scenarios;  ///< a folder to write the scenarios into instead of running them
    bool knock_out = false;
};

struct PrioritiseRequest {
    std::string file;                 ///< a Pabulib file
    std::optional<FundingRule> rule;  ///< none: the file's own
    bool json = false;
};

struct BargainRequest {
    std::string file;  ///< a case in KTAB's csv format
    BargainingRule rule = BargainingRule::spatial;
    SpatialRules spatial;
    bool json = false;
};

/// A page to print: help or version.
struct PageRequest {
    std::string page;
};

struct Request {
    Language language;
    std::string command;  ///< as typed, for the record
    std::variant<PageRequest, RunRequest, CheckRequest, DescribeRequest, AblateRequest, FindingsRequest, PrioritiseRequest, BargainRequest>
        what;
};

}  // namespace concertation
