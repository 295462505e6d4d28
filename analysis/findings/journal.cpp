#include "findings/journal.hpp"

#include <cmath>
#include <limits>

#include <nlohmann/json.hpp>

namespace concertation {
namespace {

using Json = nlohmann::json;

Json json_of(const Observed& seen) {
    Json all = Json::array();
    for (const double value : seen) all.push_back(std::isfinite(value) ? Json(value) : Json(nullptr));
    return all;
}

Observed observed_in(const Json& all) {
    Observed seen;
    for (const Json& value : all) seen.push_back(value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>());
    return seen;
}

Kept kept_in(const std::string& line) {
    const Json one = Json::parse(line);
    Kept kept{one.at(0).get<int>(), one.at(1).get<int>(), one.at(2).get<int>(), {}};
    for (const Json& seen : one.at(3)) kept.seen.push_back(observed_in(seen));
    return kept;
}

}  // namespace

Journal::Journal(std::filesystem::path file, std::string key) : file_(std::move(file)), key_(std::move(key)) {
    std::ifstream lines(file_, std::ios::binary);
    std::string line;
    if (!std::getline(lines, line)) return;
    ours_ = line == key_ && !lines.eof();
    if (!ours_) return;
    whole_ = line.size() + 1;
    while (std::getline(lines, line) && !lines.eof()) {  // a line without its end was cut short
        try {
            known_.push_back(kept_in(line));
        } catch (const Json::exception&) {
            break;
        }
        whole_ += line.size() + 1;
    }
}

bool Journal::open() {
    std::error_code fault;
    const bool exists = std::filesystem::exists(file_, fault);
    if (fault || (exists && !ours_)) return false;
    if (exists) std::filesystem::resize_file(file_, whole_, fault);
    if (fault) return false;
    stream_.open(file_, std::ios::app | std::ios::binary);
    if (!exists) stream_ << key_ << '\n' << std::flush;
    ours_ = static_cast<bool>(stream_);
    return ours_;
}

bool Journal::keep(const Kept& kept) {
    Json seen = Json::array();
    for (const Observed& one : kept.seen) seen.push_back(json_of(one));
    stream_ << Json::array({kept.set, kept.treatment, kept.replicate, std::move(seen)}).dump() << '\n' << std::flush;
    return static_cast<bool>(stream_);
}

void Journal::remove() {
    if (!ours_) return;
    stream_.close();
    std::error_code ignored;
    std::filesystem::remove(file_, ignored);
}

}  // namespace concertation
