#include "report/summary_json.hpp"

#include <nlohmann/json.hpp>

#include "observe/words.hpp"
#include "report/json_number.hpp"
#include "store/measures.hpp"

namespace concertation {
namespace {

using Json = nlohmann::ordered_json;

void put_shares(Json& into, const DynamicShares& shares) {
    for (std::size_t dynamic = 0; dynamic < shares.size(); ++dynamic)
        into[std::string(word_of(static_cast<Dynamic>(dynamic)))] = number(shares[dynamic]);
}

/// What the territories of each dynamic were like.
Json reading_of(const Summary& summary) {
    Json all = Json::object();
    const Readings& readings = summary.readings();
    for (int row = 0; row < dynamic_count; ++row) {
        const auto dynamic = static_cast<Dynamic>(row);
        const Readings::Type& type = readings.of(dynamic);
        Json reasons = Json::object();
        for (const Reason reason : {Reason::exchanges, Reason::blocked, Reason::both})
            reasons[std::string(word_of(reason))] = number(readings.share_for(dynamic, reason));
        all[std::string(word_of(dynamic))] = {{"share", number(readings.share(dynamic))},
                                              {"contests", number(type.contests.mean())},
                                              {"cooperative", number(type.cooperative.mean())},
                                              {"trust", number(type.trust.mean())},
                                              {"support", number(type.support.mean())},
                                              {"attendance", number(type.attendance.mean())},
                                              {"own_votes_blocked", number(type.own_votes_blocked.mean())},
                                              {"reasons", reasons}};
    }
    return all;
}

/// Month by month: shares of the dynamics, mean trust and attendance, contests among stances taken.
Json by_month_of(const Summary& summary) {
    Json all = Json::array();
    for (int month = 0; month < summary.months(); ++month) {
        const auto mean = [&](std::string_view measure) { return number(summary.paths().mean(path_row(measure), month)); };
        Json row;
        row["month"] = month + 1;
        for (int dynamic = 0; dynamic < dynamic_count; ++dynamic) {
            const std::string_view name = word_of(static_cast<Dynamic>(dynamic));
            row[std::string(name)] = mean(name);
        }
        row["trust"] = mean("trust");
        row["attendance"] = mean("attendance");
        row["contests"] = mean("contest_share");
        all.push_back(std::move(row));
    }
    return all;
}

/// One group less another, measure by measure, with the interval of luck and how often the sign holds.
Json gaps_of(const GroupMeans& means) {
    Json all = Json::object();
    for (int row = 0; row < static_cast<int>(means.groups().all().size()); ++row) {
        const Group& group = means.groups().all()[static_cast<std::size_t>(row)];
        if (group.kind != GroupKind::gap) continue;
        for (int measure = 0; measure < static_cast<int>(measures().size()); ++measure) {
            const Estimate of = means.of(row, measure);
            all[std::string(word_of(group))][std::string(measures()[static_cast<std::size_t>(measure)].name)] = {
                {"difference", number(of.mean)},
                {"luck_low", number(of.low)},
                {"luck_high", number(of.high)},
                {"same_sign", number(means.same_sign(row, measure))}};
        }
    }
    return all;
}

}  // namespace

std::string summary_json(const Summary& summary, const GroupMeans& groups, const JsonFacts& facts, Language language) {
    const Places& names = summary.names();
    const auto chosen = [language](const Text& words) { return language == Language::fr ? words.fr : words.en; };
    Json all;
    all["replicates"] = summary.replicates();
    all["months"] = summary.months();
    all["dynamics"] = Json::object();
    put_shares(all["dynamics"], summary.shares());
    all["reading"] = reading_of(summary);
    all["by_month"] = summary.replicates() > 0 ? by_month_of(summary) : Json::array();
    all["territories"] = Json::array();
    for (std::size_t row = 0; row < names.territories.size(); ++row) {
        Json place;
        place["region"] = chosen(names.regions[static_cast<std::size_t>(names.territories[row].region)]);
        place["territory"] = chosen(names.territories[row].name);
        if (names.real) place["label"] = chosen(simulated_label());
        put_shares(place, summary.territory_shares(static_cast<int>(row)));
        all["territories"].push_back(std::move(place));
    }
    all["indicators"] = Json::object();
    for (std::size_t row = 0; row < indicators().size(); ++row) {
        const Estimate of = summary.indicator(static_cast<int>(row));
        all["indicators"][std::string(indicators()[row].name)] = {{"mean", number(of.mean)},
                                                                  {"low", number(of.low)},
                                                                  {"high", number(of.high)},
                                                                  {"unit", std::string(indicators()[row].unit)},
                                                                  {"undefined", number(summary.undefined(static_cast<int>(row)))}};
    }
    all["networks"] = Json::array();
    const auto& networks = summary.place_totals().networks();
    for (std::size_t region = 0; region < networks.size(); ++region) {
        Json network;
        network["region"] = chosen(names.regions[region]);
        if (names.real) network["label"] = chosen(simulated_label());
        network["ties"] = number(networks[region].ties.mean());
        network["tied_share"] = number(networks[region].tied_share.mean());
        network["trust"] = number(networks[region].trust.mean());
        network["components"] = number(networks[region].components.mean());
        all["networks"].push_back(std::move(network));
    }
    all["gaps"] = gaps_of(groups);
    all["seconds"] = number(facts.seconds);
    all["results_hash"] = facts.results_hash;
    all["failed"] = facts.failed;
    if (names.real) all["label"] = chosen(simulated_label());
    return all.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace concertation
