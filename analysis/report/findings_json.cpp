#include <nlohmann/json.hpp>

#include "findings/answers_of_findings.hpp"
#include "report/findings_text.hpp"
#include "report/json_number.hpp"
#include "text/text.hpp"

namespace concertation {
namespace {

using Json = nlohmann::ordered_json;

Json expected(const Expected& expected) {
    switch (expected.kind) {
        case Expected::Kind::above:
            return {{"above", expected.low}};
        case Expected::Kind::below:
            return {{"below", expected.high}};
        case Expected::Kind::within:
            return {{"from", expected.low}, {"to", expected.high}};
        case Expected::Kind::nothing:
            return nullptr;
    }
    return nullptr;
}

Json estimate(const Estimate& of) { return {{"effect", number(of.mean)}, {"low", number(of.low)}, {"high", number(of.high)}}; }

Json pattern(const Finding& finding) {
    const Pattern& of = finding.pattern;
    Json one{{"id", std::string(of.id)}, {"verdict", std::string(word_of(finding.verdict))}, {"kind", std::string(word_of(of.kind))}};
    one.update(estimate(finding.effect));
    const auto share = [&](double value) { return has_share(finding) ? number(value) : Json(nullptr); };
    one["share"] = share(finding.share);
    one["share_low"] = share(finding.share_within.low);
    one["share_high"] = share(finding.share_within.high);
    one["sets"] = finding.sets;
    one["replicates"] = finding.replicates;
    one["measure"] = text("measure." + std::string(of.name), Language::en);
    one["unit"] = std::string(of.unit);
    one["expected"] = expected(of.expected);
    one["study"] = text("study." + std::string(of.study), Language::en);
    one["question"] = text("question." + std::string(of.name), Language::en);
    one["parts"] = Json::array();
    for (const Estimate& part : finding.parts) one["parts"].push_back(estimate(part));
    one["beside"] = Json::array();
    for (std::size_t n = 0; n < of.beside.size(); ++n) {
        Json named{{"name", std::string(of.beside[n])}};
        named.update(estimate(finding.beside[n]));
        one["beside"].push_back(std::move(named));
    }
    one["arms"] = Json::array();
    for (const Treatment& arm : of.arms) one["arms"].push_back(arm.name);
    one["mechanism_off"] = of.mechanism_off;
    return one;
}

}  // namespace

std::string findings_json(const Findings& findings, int sets) {
    Json all;
    all["assumptions"] = sets;
    all["patterns"] = Json::array();
    for (const Finding& finding : findings.findings) all["patterns"].push_back(pattern(finding));
    all["seconds"] = number(findings.seconds);
    all["failed"] = findings.failures.size();
    return all.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace concertation
