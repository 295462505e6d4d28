#include "scenario/complaints.hpp"

#include <algorithm>
#include <tuple>

namespace concertation {

void Complaints::name_file(const std::string& file) {
    if (std::find(files_.begin(), files_.end(), file) == files_.end()) files_.push_back(file);
}

void Complaints::add(const std::string& file, Place place, std::string key, Text what) {
    if (all_.size() >= most_kept) {
        ++not_kept_;
        return;
    }
    name_file(file);
    all_.push_back({file, place.line, place.column, std::move(key), std::move(what)});
}

std::vector<Complaint> Complaints::in_order() const {
    const auto rank = [this](const Complaint& c) {
        const auto file = std::find(files_.begin(), files_.end(), c.file) - files_.begin();
        return std::make_tuple(file, c.line, c.column);
    };
    std::vector<Complaint> ordered = all_;
    std::stable_sort(ordered.begin(), ordered.end(), [&](const Complaint& a, const Complaint& b) { return rank(a) < rank(b); });
    if (ordered.size() > most_told) {
        const std::string more = std::to_string(ordered.size() - most_told + not_kept_);
        ordered.resize(most_told);
        ordered.push_back({files_.front(), 0, 0, "", {"et " + more + " autres fautes", "and " + more + " more"}});
    }
    return ordered;
}

void Complaints::throw_if_any() const {
    if (!none()) throw ScenarioError(in_order());
}

std::string shown(std::string_view text) {
    constexpr std::size_t most_bytes = 60;
    std::string clean;
    for (const char c : text.substr(0, most_bytes)) clean += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    if (text.size() <= most_bytes) return clean;
    // Never cut inside a character of several bytes.
    while (!clean.empty() && (static_cast<unsigned char>(text[clean.size()]) & 0xC0u) == 0x80u) clean.pop_back();
    return clean + "…";
}

std::string sentence(const Complaint& complaint, bool french) {
    std::string told = complaint.file;
    if (complaint.line > 0) told += ":" + std::to_string(complaint.line) + ":" + std::to_string(complaint.column);
    for (const std::string* part : {&complaint.key, french ? &complaint.what.fr : &complaint.what.en}) {
        if (part->empty()) continue;
        if (!told.empty()) told += ": ";
        told += *part;
    }
    return told;
}

ScenarioError::ScenarioError(std::vector<Complaint> all)
    : std::runtime_error(all.empty() ? "scenario" : sentence(all.front(), false)), complaints(std::move(all)) {}

}  // namespace concertation
