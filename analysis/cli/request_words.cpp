#include "cli/request_words.hpp"

#include <charconv>

#include "cli/words.hpp"

namespace concertation {

constexpr int most_threads = 1024;

int count_of(const std::string& option, const std::string& word, int least, int most, CommandComplaints& complaints) {
    int value = 0;
    const char* last = word.data() + word.size();
    const std::from_chars_result read = std::from_chars(word.data(), last, value);
    if (read.ec == std::errc() && read.ptr == last && value >= least && value <= most) return value;
    complaints.push_back(complaint_about(option, both("error.whole", {word, std::to_string(least), std::to_string(most)})));
    return least;
}

int thread_count(const std::string& word, CommandComplaints& complaints) {
    return count_of("--threads", word, 1, most_threads, complaints);
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

}  // namespace concertation
