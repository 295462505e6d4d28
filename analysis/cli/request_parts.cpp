#include "cli/request_parts.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "cli/words.hpp"
#include "scenario/decimal.hpp"

namespace concertation {
namespace {

constexpr int most_threads = 1024;

}  // namespace

int count_of(const std::string& option, const std::string& word, int least, int most, CommandComplaints& complaints) {
    int value = 0;
    const char* last = word.data() + word.size();
    const std::from_chars_result read = std::from_chars(word.data(), last, value);
    if (read.ec == std::errc() && read.ptr == last && value >= least && value <= most) return value;
    complaints.push_back(complaint_about(option, both("error.whole", {word, std::to_string(least), std::to_string(most)})));
    return least;
}

void take_long_options(const Typed& typed, LongRequest& request, CommandComplaints& complaints) {
    if (typed.threads) request.threads = count_of("--threads", *typed.threads, 1, most_threads, complaints);
    request.json = typed.json;
    request.quiet = typed.quiet;
    request.yes = typed.yes;
}

double positive(const std::string& option, const std::string& word, CommandComplaints& complaints) {
    const std::optional<double> read = decimal(word);
    if (read && std::isfinite(*read) && *read > 0) return *read;
    complaints.push_back(complaint_about(option, both("error.positive", {word})));
    return 1;
}

int chosen_word(const std::string& option, const std::optional<std::string>& asked, const std::vector<std::string>& words,
                CommandComplaints& complaints) {
    if (!asked) return 0;
    const auto found = std::find(words.begin(), words.end(), *asked);
    if (found != words.end()) return static_cast<int>(found - words.begin());
    complaints.push_back(complaint_about(option, with_suggestion(both("error.word", {*asked, listed(words)}), *asked, words)));
    return 0;
}

std::vector<std::string> overrides_of(const Typed& typed, CommandComplaints& complaints) {
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

std::string only_file(const Typed& typed, const std::string& name, const std::string& missing, CommandComplaints& complaints) {
    if (typed.scenario.empty()) {
        complaints.push_back(complaint_about(name, both(missing)));
        return "";
    }
    for (std::size_t word = 1; word < typed.scenario.size(); ++word)
        complaints.push_back(complaint_about(typed.scenario[word], both("error.unexpected")));
    return typed.scenario.front();
}

std::string only_scenario(const Typed& typed, CommandComplaints& complaints) {
    return only_file(typed, "SCENARIO", "error.missing_scenario", complaints);
}

void check_database(const Typed& typed, CommandComplaints& complaints) {
    if (!typed.database) return;
    if (typed.json && !typed.out) complaints.push_back(complaint_about("--database", both("error.database_needs_out")));
    if (typed.database->rfind("postgres", 0) != 0 || std::count(typed.database->begin(), typed.database->end(), '@') > 1)
        complaints.push_back(complaint_about("--database", both("error.database_address")));
}

}  // namespace concertation
