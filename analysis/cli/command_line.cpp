#include "cli/command_line.hpp"

#include <algorithm>

#include "cli/build_facts.hpp"
#include "cli/grammar.hpp"
#include "cli/help_page.hpp"
#include "cli/requests.hpp"
#include "cli/words.hpp"
#include "store/postgres.hpp"
#include "text/shell_word.hpp"

namespace concertation {
namespace {

std::vector<std::string> subcommand_names() {
    std::vector<std::string> names;
    for (const Subcommand& each : subcommands()) names.push_back(each.name);
    return names;
}

/// CommandComplaints about the words nothing took. A word after an unknown option is taken for its value.
void complain_of_leftovers(const Typed& typed, CommandComplaints& complaints) {
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

/// Whether a word stands where a command should and is none.
bool names_no_command(const Typed& typed) {
    return typed.subcommand.empty() && std::any_of(typed.leftovers.begin(), typed.leftovers.end(),
                                                   [](const std::string& word) { return word.empty() || word.front() != '-'; });
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
    for (const std::string& word : words) request.command += ' ' + shell_word(without_password(word));
    const Typed read = typed(words, request.language);
    if (read.help && !names_no_command(read)) {
        request.what = PageRequest{help_page(read, request.language)};
        return request;
    }
    if (read.version) {
        request.what = PageRequest{version_line()};
        return request;
    }

    CommandComplaints complaints;
    if (read.miscounted) complaints.push_back(complaint_about(*read.miscounted, both("error.missing_value")));
    complain_of_leftovers(read, complaints);
    if (read.language && !language_named(*read.language))
        complaints.push_back(complaint_about("--lang", both("error.language", {*read.language})));
    if (read.subcommand.empty() && complaints.empty())
        complaints.push_back(complaint_about("concertation", both("error.missing_command", {listed(subcommand_names())})));
    if (read.miscounted) throw ScenarioError(complaints);  // what follows was not read
    if (read.subcommand == "run") request.what = run_request(read, complaints);
    if (read.subcommand == "compare") request.what = compare_request(read, complaints);
    if (read.subcommand == "sweep") request.what = sweep_request(read, complaints);
    if (read.subcommand == "sensitivity") request.what = sensitivity_request(read, complaints);
    if (read.subcommand == "check") request.what = check_request(read, complaints);
    if (read.subcommand == "replay") request.what = replay_request(read, complaints);
    if (read.subcommand == "explain") request.what = explain_request(read, complaints);
    if (read.subcommand == "report") request.what = report_request(read, complaints);
    if (read.subcommand == "export") request.what = export_request(read, complaints);
    if (read.subcommand == "ablate") request.what = ablate_request(read, complaints);
    if (read.subcommand == "allocate") request.what = allocate_request(read, complaints);
    if (read.subcommand == "findings") request.what = findings_request(read, complaints);
    if (read.subcommand == "bargain") request.what = bargain_request(read, complaints);
    if (read.subcommand == "prioritise") request.what = prioritise_request(read, complaints);
    if (read.subcommand == "describe") request.what = describe_request(read, complaints);
    if (!complaints.empty()) throw ScenarioError(complaints);
    return request;
}

}  // namespace concertation
