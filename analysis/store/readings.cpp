#include "store/readings.hpp"

#include <cmath>
#include <limits>

#include "core/expects.hpp"
#include "observe/words.hpp"
#include "store/answer_columns.hpp"

namespace concertation {
namespace {

std::size_t indicator_row(std::string_view name) {
    for (std::size_t row = 0; row < indicators().size(); ++row)
        if (indicators()[row].name == name) return row;
    throw BrokenRule("an indicator has a row");
}

double share_of(double part, double whole) { return whole > 0. ? part / whole : std::numeric_limits<double>::quiet_NaN(); }

}  // namespace

void Readings::add(const TerritoryOutcome& outcome) {
    static const struct {
        std::size_t contests = indicator_row("contest_share"), cooperative = indicator_row("cooperation_share"),
                    trust = indicator_row("trust"), support = indicator_row("support"), attendance = indicator_row("attendance"),
                    votes = indicator_row("own_votes"), blocked = indicator_row("own_votes_blocked_share");
    } rows;
    const auto value = [&](std::size_t row) { return outcome.indicators[row]; };
    Type& type = types_[static_cast<std::size_t>(outcome.dynamic)];
    type.count += 1.;
    type.contests.add(value(rows.contests));
    type.cooperative.add(value(rows.cooperative));
    type.trust.add(value(rows.trust));
    type.support.add(value(rows.support));
    type.attendance.add(value(rows.attendance));
    type.own_votes_blocked.add(value(rows.blocked));
    type.reasons[static_cast<std::size_t>(outcome.reason)] += 1.;
    type.without_vote.add(value(rows.votes) > 0. ? 0. : 1.);
    all_ += 1.;
}

double Readings::share(Dynamic dynamic) const { return share_of(of(dynamic).count, all_); }

double Readings::share_for(Dynamic dynamic, Reason reason) const {
    return share_of(of(dynamic).reasons[static_cast<std::size_t>(reason)], of(dynamic).count);
}

double Readings::without_vote() const {
    double all = 0;
    for (const Type& type : types_) all += type.count > 0 ? type.count * type.without_vote.mean() : 0.;
    return share_of(all, all_);
}

AnswerTable readings_answer(const std::vector<const Readings*>& scenarios) {
    AnswerTable table{
        "readings",
        {"ce qui se lit dans chaque dynamique à la fin, sur tous les territoires de toutes les réplications",
         "what reads in each dynamic at the end, over all territories of all replicates"},
        {scenario_column(), word_column("dynamic", {"dynamique", "dynamic"}),
         share_column("share", {"part des territoires", "share of territories"}),
         share_column("contests", {"contestations parmi les attitudes prises", "contests among stances taken"}),
         share_column("cooperative", {"coopération parmi les attitudes prises", "cooperation among stances taken"}),
         share_column("trust", {"confiance", "trust"}), share_column("support", {"adhésion", "support"}),
         share_column("attendance", {"présence", "attendance"}),
         share_column("own_votes_blocked", {"part bloquée des votes de la table", "blocked share of the table's own votes"}),
         share_column("without_vote",
                      {"part sans vote de la table dans la fenêtre lue", "share without a vote of its own in the window read"}),
         share_column("exchanges", {"part lue conflictuelle par ses échanges", "share read conflictual from its exchanges"}),
         share_column("blocked", {"part lue conflictuelle par ses votes bloqués", "share read conflictual from its blocked votes"}),
         share_column("both", {"part lue conflictuelle par les deux", "share read conflictual from both"})},
        {}};
    for (std::size_t scenario = 0; scenario < scenarios.size(); ++scenario)
        for (int row = 0; row < dynamic_count; ++row) {
            const auto dynamic = static_cast<Dynamic>(row);
            const Readings& readings = *scenarios[scenario];
            const Readings::Type& of = readings.of(dynamic);
            table.rows.push_back({static_cast<std::int64_t>(scenario), std::string(word_of(dynamic)), readings.share(dynamic),
                                  of.contests.mean(), of.cooperative.mean(), of.trust.mean(), of.support.mean(), of.attendance.mean(),
                                  of.own_votes_blocked.mean(), of.without_vote.mean(), readings.share_for(dynamic, Reason::exchanges),
                                  readings.share_for(dynamic, Reason::blocked), readings.share_for(dynamic, Reason::both)});
        }
    return table;
}

}  // namespace concertation
