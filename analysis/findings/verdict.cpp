#include "findings/verdict.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace concertation {
namespace {

/// How far a value stands on the right side; higher is better.
double margin(const Expected& expected, double value) {
    switch (expected.kind) {
        case Expected::Kind::above:
            return value - expected.low;
        case Expected::Kind::below:
            return expected.high - value;
        case Expected::Kind::within:
            return std::min(value - expected.low, expected.high - value);
        case Expected::Kind::nothing:
            return 0;
    }
    return 0;
}

/// Shares that differ by less do not differ.
constexpr double alike = .0005;

/// What is expected, where a difference between shares has to be one.
Expected clearly_expected(const Pattern& pattern) {
    Expected expected = pattern.expected;
    if (pattern.unit != "share") return expected;
    if (expected.kind == Expected::Kind::above && expected.low == 0.) expected.low = alike;
    if (expected.kind == Expected::Kind::below && expected.high == 0.) expected.high = -alike;
    return expected;
}

bool all_clear(const Pattern& pattern, const std::vector<Estimate>& parts) {
    const Expected expected = clearly_expected(pattern);
    return std::all_of(parts.begin(), parts.end(), [&](const Estimate& part) { return expected.met_by(part.low, part.high); });
}

}  // namespace

std::size_t furthest_part(const Pattern& pattern, const std::vector<Estimate>& parts) {
    std::size_t furthest = 0;
    for (std::size_t part = 1; part < parts.size(); ++part)
        if (!(margin(pattern.expected, parts[part].mean) >= margin(pattern.expected, parts[furthest].mean))) furthest = part;
    return furthest;
}

Verdict verdict_on(const Pattern& pattern, const std::vector<Estimate>& parts, const Interval& share) {
    // What cannot be measured in a scenario (one territory has no spread) gets no verdict there.
    const bool measured = std::all_of(parts.begin(), parts.end(), [](const Estimate& part) { return std::isfinite(part.mean); });
    if (pattern.expected.kind == Expected::Kind::nothing || !measured) return Verdict::reported;
    if (!all_clear(pattern, parts) || share.high < enough_sets) return Verdict::fails;
    return share.low >= enough_sets ? Verdict::holds : Verdict::undecided;
}

std::vector<std::vector<Look>> looks_at(const std::vector<Pattern>& patterns) {
    std::vector<std::vector<Look>> all;
    for (const Treatment& treatment : treatments_of(patterns)) {
        std::vector<Look>& looks = all.emplace_back();
        for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern) {
            Look look{pattern, {}};
            for (std::size_t arm = 0; arm < patterns[pattern].arms.size(); ++arm)
                if (patterns[pattern].arms[arm].name == treatment.name) look.arms.push_back(arm);
            if (!look.arms.empty()) looks.push_back(look);
        }
    }
    return all;
}

Outcomes::Outcomes(std::vector<Pattern> patterns) : patterns_(std::move(patterns)), looks_(looks_at(patterns_)), seen_(patterns_.size()) {}

void Outcomes::put(const Kept& kept) {
    const std::vector<Look>& looks = looks_[static_cast<std::size_t>(kept.treatment)];
    for (std::size_t number = 0; number < std::min(looks.size(), kept.seen.size()); ++number) {
        const Look& look = looks[number];
        const Pattern& pattern = patterns_[look.pattern];
        if (kept.set == 0 && kept.replicate >= pattern.replicates) continue;
        ByArm& by_arm = seen_[look.pattern][kept.set][kept.replicate];
        by_arm.resize(pattern.arms.size());
        for (const std::size_t arm : look.arms) by_arm[arm] = kept.seen[number];
    }
}

std::vector<Stream> Outcomes::streams(std::size_t pattern, int set) const {
    std::vector<Stream> all(patterns_[pattern].parts + patterns_[pattern].beside.size());
    const auto replicates = seen_[pattern].find(set);
    if (replicates == seen_[pattern].end()) return all;
    for (const auto& [replicate, by_arm] : replicates->second) {
        if (std::any_of(by_arm.begin(), by_arm.end(), [](const Observed& arm) { return arm.empty(); })) continue;
        const Observed compared = patterns_[pattern].compare(by_arm);
        for (std::size_t entry = 0; entry < all.size(); ++entry) all[entry].add(compared[entry]);
    }
    return all;
}

int Outcomes::sets_that_meet(std::size_t pattern, int sets) const {
    const Expected expected = clearly_expected(patterns_[pattern]);
    std::vector<std::vector<SetMean>> parts(patterns_[pattern].parts);
    for (int set = 1; set <= sets; ++set) {
        const std::vector<Stream> seen = streams(pattern, set);
        for (std::size_t part = 0; part < parts.size(); ++part)
            parts[part].push_back({seen[part].mean(), seen[part].variance() / seen[part].count()});
    }
    std::vector<bool> meets(static_cast<std::size_t>(sets), true);
    for (const std::vector<SetMean>& part : parts) {
        const std::vector<double> effects = without_luck(part);
        for (std::size_t set = 0; set < effects.size(); ++set) meets[set] = meets[set] && expected.met_by(effects[set]);
    }
    return static_cast<int>(std::count(meets.begin(), meets.end(), true));
}

Finding Outcomes::finding(std::size_t row, int sets) const {
    const Pattern& pattern = patterns_[row];
    Finding finding;
    finding.pattern = pattern;
    const std::vector<Stream> defaults = streams(row, 0);
    for (std::size_t entry = 0; entry < defaults.size(); ++entry)
        (entry < pattern.parts ? finding.parts : finding.beside).push_back(defaults[entry].estimate());
    const std::size_t furthest = furthest_part(pattern, finding.parts);
    finding.effect = finding.parts[furthest];
    finding.replicates = defaults[furthest].count();
    finding.sets = sets;
    const int met = sets_that_meet(row, sets);
    finding.share = sets > 0 ? static_cast<double>(met) / sets : std::numeric_limits<double>::quiet_NaN();
    finding.share_within = wilson(met, sets);
    finding.verdict = verdict_on(pattern, finding.parts, finding.share_within);
    return finding;
}

std::vector<Finding> Outcomes::findings(const std::vector<int>& sets_by_pattern) const {
    std::vector<Finding> all;
    for (std::size_t row = 0; row < patterns_.size(); ++row) all.push_back(finding(row, sets_by_pattern[row]));
    return all;
}

}  // namespace concertation
