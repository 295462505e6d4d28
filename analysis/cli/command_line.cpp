#include "cli/command_line.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "cli/build_facts.hpp"
#include "cli/grammar.hpp"
#include "cli/help_page.hpp"
#include "cli/words.hpp"
#include "scenario/choice_table.hpp"
#include "scenario/decimal.hpp"
#include "scenario/did_you_mean.hpp"
#include "store/measures.hpp"

namespace concertation {
namespace {

constexpr int most_threads = 1024, most_assumptions = 10000;

using Complaints = std::vector<Complaint>;

Text with_suggestion(const Text& what, const std::string& word, const std::vector<std::string>& known) {
    const Text near = suggestion(word, known);
    return {what.fr + near.fr, what.en + near.en};
}

std::vector<std::string> subcommand_names() {
    std::vector<std::string> names;
    for (const Subcommand& each : subcommands()) names.push_back(each.name);
    return names;
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
}

/// Complaints about the words nothing took. A word after an unknown option is taken for its value.
void complain_of_leftovers(const Typed& typed, Complaints& complaints) {
    std::vector<std::string> options;
    for (const OptionLine& option : typed.known) options.push_back(option.name);
    bool command_named = !typed.subcommand.empty(), after_option = false;
    for (const std::string& word : typed.leftovers) {
        const bool is_option = word.size() > 1 && word.front() == '-';
        const std::string name = word.substr(0, word.find('='));
        if (is_option) {
            complaints.push_back(complaint_about(name, with_suggestion(both("error.unknown_option"), name, options)));
        } else if (!command_named) {
            complaints.push_back(complaint_about(word, with_suggestion(both("error.unknown_command"), word, subcommand_names())));
            break;  // what follows belongs to a command nobody knows
        } else if (!after_option) {
            complaints.push_back(complaint_about(word, both("error.unexpected")));
        }
        after_option = is_option && name == word;
    }
}

/// The whole number `word` spells, from `least` to `most`; `least` where it does not.
int count_of(const std::string& option, const std::string& word, int least, int most, Complaints& complaints) {
    int value = 0;
    const char* last = word.data() + word.size();
    const std::from_chars_result read = std::from_chars(word.data(), last, value);
    if (read.ec == std::errc() && read.ptr == last && value >= least && value <= most) return value;
    complaints.push_back(complaint_about(option, both("error.whole", {word, std::to_string(least), std::to_string(most)})));
    return least;
}

int thread_count(const std::string& word, Complaints& complaints) { return count_of("--threads", word, 1, most_threads, complaints); }

/// key=value for the reader: --set first, then the options that have a name of their own.
std::vector<std::string> overrides_of(const Typed& typed, Complaints& complaints) {
    std::vector<std::string> all;
    for (const std::string& word : typed.set) {
        if (word.find('=') == std::string::npos || word.front() == '=')
            complaints.push_back(complaint_about("--set", both("error.set", {word})));
        all.push_back(word);
    }
    if (typed.replicates) all.push_back("replicates=" + *typed.replicates);
    if (typed.months) all.push_back("months=" + *typed.months);
    if (typed.seed) all.push_back("seed=" + *typed.seed);
    if (typed.detailed) all.push_back("store.detailed=" + *typed.detailed);
    return all;
}

/// The one file named; `name` says what is missing where none is.
std::string only_file(const Typed& typed, const std::string& name, const std::string& missing, Complaints& complaints) {
    if (typed.scenario.empty()) {
        complaints.push_back(complaint_about(name, both(missing)));
        return "";
    }
    for (std::size_t word = 1; word < typed.scenario.size(); ++word)
        complaints.push_back(complaint_about(typed.scenario[word], both("error.unexpected")));
    return typed.scenario.front();
}

std::string only_scenario(const Typed& typed, Complaints& complaints) {
    return only_file(typed, "SCENARIO", "error.missing_scenario", complaints);
}

/// What every command that simulates is told, into a request of its own kind.
template <class Asked>
Asked simulation_request(const Typed& typed, const std::string& scenario, Complaints& complaints) {
    Asked request;
    request.scenario = scenario;
    request.overrides = overrides_of(typed, complaints);
    if (typed.threads) request.threads = thread_count(*typed.threads, complaints);
    request.json = typed.json;
    request.quiet = typed.quiet;
    return request;
}

/// And what every command that leaves a results file is told.
template <class Asked>
Asked study_request(const Typed& typed, const std::string& scenario, Complaints& complaints) {
    auto request = simulation_request<Asked>(typed, scenario, complaints);
    request.out = typed.out;
    request.force = typed.force;
    return request;
}

RunRequest run_request(const Typed& typed, Complaints& complaints) {
    return study_request<RunRequest>(typed, only_scenario(typed, complaints), complaints);
}

/// A number above 0.
double positive(const std::string& option, const std::string& word, Complaints& complaints) {
    const std::optional<double> read = decimal(word);
    if (read && std::isfinite(*read) && *read > 0) return *read;
    complaints.push_back(complaint_about(option, both("error.positive", {word})));
    return 1;
}

/// Row of measures() that --on names.
int measure_named(const std::string& word, Complaints& complaints) {
    const int row = measure_row(word);
    if (row >= 0) return row;
    std::vector<std::string> known;
    for (const Measure& measure : measures()) known.emplace_back(measure.name);
    complaints.push_back(complaint_about("--on", with_suggestion(both("error.unknown_measure", {word, joined(known)}), word, known)));
    return 0;
}

CompareRequest compare_request(const Typed& typed, Complaints& complaints) {
    auto request = study_request<CompareRequest>(typed, typed.scenario.empty() ? "" : typed.scenario.front(), complaints);
    if (typed.scenario.size() < 2) complaints.push_back(complaint_about("BASE OTHER…", both("error.missing_other")));
    if (typed.scenario.size() > 1) request.others.assign(typed.scenario.begin() + 1, typed.scenario.end());
    if (typed.assumptions) request.assumptions = count_of("--assumptions", *typed.assumptions, 0, most_assumptions, complaints);
    if (typed.posterior && typed.assumptions)
        complaints.push_back(complaint_about("--posterior", both("error.not_both", {"--assumptions"})));
    request.posterior = typed.posterior;
    request.on = measure_named(typed.on.value_or("conflictual"), complaints);
    if (typed.until_width) request.until_width = positive("--until-width", *typed.until_width, complaints);
    if (typed.most_replicates) request.most_replicates = count_of("--most-replicates", *typed.most_replicates, 2, 1000000, complaints);
    if (!typed.detailed) request.overrides.emplace_back("store.detailed=0");
    return request;
}

AblateRequest ablate_request(const Typed& typed, Complaints& complaints) {
    auto request = simulation_request<AblateRequest>(typed, only_scenario(typed, complaints), complaints);
    request.only = typed.only;
    return request;
}

FindingsRequest findings_request(const Typed& typed, Complaints& complaints) {
    const std::string scenario = typed.scenario.empty() ? "shipped:six_regions" : only_scenario(typed, complaints);
    auto request = simulation_request<FindingsRequest>(typed, scenario, complaints);
    request.only = typed.only;
    if (typed.assumptions) request.assumptions = count_of("--assumptions", *typed.assumptions, 0, most_assumptions, complaints);
    request.scenarios = typed.scenarios;
    request.knock_out = typed.knock_out;
    return request;
}

/// Which of `words` an option names; the first where it is not given, or names none.
int chosen_word(const std::string& option, const std::optional<std::string>& asked, const std::vector<std::string>& words,
                Complaints& complaints) {
    if (!asked) return 0;
    const auto found = std::find(words.begin(), words.end(), *asked);
    if (found != words.end()) return static_cast<int>(found - words.begin());
    complaints.push_back(complaint_about(option, with_suggestion(both("error.word", {*asked, joined(words)}), *asked, words)));
    return 0;
}

std::vector<std::string> words_of_choice(std::string_view name) {
    const ChoiceRow& row = choice_table()[static_cast<std::size_t>(choice_row(name))];
    return {row.words.begin(), row.words.end()};
}

PrioritiseRequest prioritise_request(const Typed& typed, Complaints& complaints) {
    PrioritiseRequest request;
    request.file = only_file(typed, "FILE.pb", "error.missing_file", complaints);
    request.json = typed.json;
    const int rule = chosen_word("--rule", typed.rule, words_of_choice("funding.rule"), complaints);
    if (typed.rule) request.rule = static_cast<FundingRule>(rule);
    return request;
}

BargainRequest bargain_request(const Typed& typed, Complaints& complaints) {
    const auto chosen = [&](const std::string& option, const std::optional<std::string>& asked, const std::vector<std::string>& words) {
        return chosen_word(option, asked, words, complaints);
    };
    BargainRequest request;
    request.file = only_file(typed, "CASE.csv", "error.missing_file", complaints);
    request.json = typed.json;
    const int rule = chosen("--rule", typed.rule, words_of_choice("bargaining.rule"));
    if (typed.rule) request.rule = static_cast<BargainingRule>(rule);
    SpatialRules& rules = request.spatial;
    rules.voting = static_cast<SpatialVoting>(chosen("--voting", typed.voting, spatial_words().voting));
    rules.victory = static_cast<SpatialVictory>(chosen("--victory", typed.victory, spatial_words().victory));
    rules.chance = static_cast<SpatialChance>(chosen("--pce", typed.pce, spatial_words().chance));
    rules.risk_range = static_cast<SpatialRiskRange>(chosen("--range", typed.range, spatial_words().risk_range));
    rules.risk_view = static_cast<SpatialRiskView>(chosen("--view", typed.view, spatial_words().risk_view));
    rules.commitment = static_cast<SpatialCommitment>(chosen("--commitment", typed.commitment, spatial_words().commitment));
    return request;
}

DescribeRequest describe_request(const Typed& typed, Complaints& complaints) {
    if (int{typed.parameters} + int{typed.schema} + int{typed.odd} != 1)
        complaints.push_back(complaint_about("describe", both("error.missing_choice")));
    if (!typed.odd) {
        for (const std::string& word : typed.scenario) complaints.push_back(complaint_about(word, both("error.unexpected")));
        for (const std::string& word : typed.set) complaints.push_back(complaint_about("--set " + word, both("error.unexpected")));
    }
    DescribeRequest request;
    request.what = typed.odd ? Description::odd : typed.schema ? Description::schema : Description::parameters;
    if (!typed.odd) return request;
    request.scenario = typed.scenario.empty() ? "shipped:six_regions" : only_scenario(typed, complaints);
    request.overrides = overrides_of(typed, complaints);
    return request;
}

std::string version_line() {
    const BuildFacts facts = build_facts();
    return "concertation " + facts.version + " (" + facts.commit + ")\n";
}

}  // namespace

Language language_asked(const std::vector<std::string>& words) {
    const std::string option = "--lang", with_value = option + "=";
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool joined = words[at].rfind(with_value, 0) == 0;
        if (!joined && (words[at] != option || at + 1 == words.size())) continue;
        const auto named = language_named(joined ? words[at].substr(with_value.size()) : words[at + 1]);
        if (named) return *named;
    }
    return language_of_locale();
}

Request request_of(const std::vector<std::string>& words) {
    Request request{language_asked(words), "concertation", PageRequest{}};
    for (const std::string& word : words) request.command += ' ' + word;
    const Typed read = typed(words, request.language);
    if (read.help) {
        request.what = PageRequest{help_page(read, request.language)};
        return request;
    }
    if (read.version) {
        request.what = PageRequest{version_line()};
        return request;
    }

    Complaints complaints;
    if (read.miscounted) complaints.push_back(complaint_about(*read.miscounted, both("error.missing_value")));
    complain_of_leftovers(read, complaints);
    if (read.language && !language_named(*read.language))
        complaints.push_back(complaint_about("--lang", both("error.language", {*read.language})));
    if (read.subcommand.empty() && complaints.empty())
        complaints.push_back(complaint_about("concertation", both("error.missing_command", {joined(subcommand_names())})));
    if (read.miscounted) throw ScenarioError(complaints);  // what follows was not read
    if (read.subcommand == "run") request.what = run_request(read, complaints);
    if (read.subcommand == "compare") request.what = compare_request(read, complaints);
    if (read.subcommand == "check")
        request.what = CheckRequest{only_scenario(read, complaints), overrides_of(read, complaints), read.resolved};
    if (read.subcommand == "ablate") request.what = ablate_request(read, complaints);
    if (read.subcommand == "findings") request.what = findings_request(read, complaints);
    if (read.subcommand == "bargain") request.what = bargain_request(read, complaints);
    if (read.subcommand == "prioritise") request.what = prioritise_request(read, complaints);
    if (read.subcommand == "describe") request.what = describe_request(read, complaints);
    if (!complaints.empty()) throw ScenarioError(complaints);
    return request;
}

}  // namespace concertation
