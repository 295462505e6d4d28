#pragma once
// What a command line asks for.

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "allocate/aim.hpp"
#include "allocate/options.hpp"
#include "processes/spatial.hpp"
#include "scenario/budget_vote.hpp"
#include "sensitivity/sensitivity.hpp"
#include "text/language.hpp"

namespace concertation {

/// What every command that may take long is told.
struct LongRequest {
    int threads = 0;                                ///< 0: every core
    bool json = false, quiet = false, yes = false;  ///< yes: whatever it costs
};

/// What every command that simulates a scenario is told.
struct SimulationRequest : LongRequest {
    std::string scenario;                ///< a file, or shipped:NAME
    std::vector<std::string> overrides;  ///< key=value, in the order they apply
};

/// What every command that leaves a results file is told.
struct StudyRequest : SimulationRequest {
    std::optional<std::string> out;
    std::optional<std::string> database;  ///< postgresql://…: where the results file is copied once it is whole
    bool force = false;
};

struct RunRequest : StudyRequest {
    std::optional<Date> save_state;  ///< the first month that has not passed in the states kept
};

struct CompareRequest : StudyRequest {
    std::vector<std::string> others;       ///< scenarios held against the base; at least one
    int assumptions = 50;                  ///< sets of them
    std::optional<std::string> posterior;  ///< a table of settings in place of them
    int on = 0;                            ///< row of measures() told by group, and held narrow
    std::optional<double> until_width;     ///< of its interval of luck
    int most_replicates = 10000;           ///< whatever the width
    std::optional<std::string> from;       ///< a file of saved states to branch from
};

struct SweepRequest : StudyRequest {  // its `scenario` is the design file
    std::vector<int> on;              ///< rows of measures() shown
};

struct SensitivityRequest : StudyRequest {
    SensitivityDesign design;
    int replicates_a_point = 2;
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

struct AllocateRequest : StudyRequest {
    double budget = 0;              ///< dollars over the whole run
    std::optional<GroupBy> by;      ///< none: rural and urban where the scenario has both, else all
    std::vector<std::string> only;  ///< what may be bought; none: everything with a price
    Aim aim;
    std::optional<double> floor;  ///< what the worst-off tenth gains at least, in the measure's unit
    int assumptions = 20;         ///< sets of them
};

struct FindingsRequest : SimulationRequest {
    std::vector<std::string> only;         ///< ids of patterns; none: every one
    int assumptions = 50;                  ///< sets of them
    std::optional<int> replicates;         ///< at the defaults, at most; none: as many as each pattern asks for
    bool until_decided = false;            ///< more sets for the patterns these leave undecided
    std::optional<std::string> scenarios;  ///< a folder to write the scenarios into instead of running them
    std::optional<std::string> out;        ///< a results file for the verdicts
    bool force = false;
    bool knock_out = false;
};

struct PrioritiseRequest {
    std::string file;              ///< a Pabulib file
    std::optional<VoteRule> rule;  ///< none: the file's own
    bool json = false;
};

struct BargainRequest {
    std::string file;  ///< a case in KTAB's csv format
    BargainingRule rule = BargainingRule::spatial;
    SpatialRules spatial;
    bool json = false;
};

struct ReplayRequest : LongRequest {
    std::string file;  ///< of results
};

struct ExplainRequest : LongRequest {
    std::string file;                      ///< of results
    std::optional<std::string> territory;  ///< as shown; none: the one that turned most often
    std::optional<int> replicate;          ///< none: the first that ended
    int arm = 0;                           ///< row of the scenario
    int futures = 100;                     ///< of each branch
};

struct ExportRequest {
    std::string file;                ///< of results
    std::optional<std::string> out;  ///< a folder
    bool excel = false;              ///< semicolons and decimal commas
};

struct ReportRequest {
    std::string file;                ///< of results
    std::optional<std::string> out;  ///< the page
    std::optional<std::string> observations;
    bool docx = false, force = false;
};

/// A page to print: help or version.
struct PageRequest {
    std::string page;
};

struct Request {
    Language language;
    std::string command;  ///< as typed, for the record
    std::variant<PageRequest, RunRequest, CompareRequest, SweepRequest, SensitivityRequest, CheckRequest, DescribeRequest, AblateRequest,
                 AllocateRequest, FindingsRequest, PrioritiseRequest, BargainRequest, ReplayRequest, ExplainRequest, ExportRequest,
                 ReportRequest>
        what;
};

}  // namespace concertation
