#include "compare/group_means.hpp"

#include <algorithm>
#include <limits>

#include "store/answer_columns.hpp"
#include "store/measures.hpp"

namespace concertation {

GroupMeans::GroupMeans(const Scenario& scenario)
    : scenario_(scenario),
      groups_(scenario),
      streams_(groups_.all().size() * measures().size()),
      above_(streams_.size(), 0.),
      below_(streams_.size(), 0.) {}

void GroupMeans::add(const ReplicateRecord& record) {
    const std::vector<double> values = groups_.values(record, groups_.of_territories(scenario_, record.replicate));
    for (std::size_t place = 0; place < values.size(); ++place) {
        streams_[place].add(values[place]);
        above_[place] += values[place] > 0 ? 1 : 0;
        below_[place] += values[place] < 0 ? 1 : 0;
    }
}

std::size_t GroupMeans::place(int group, int measure) const {
    return static_cast<std::size_t>(group) * measures().size() + static_cast<std::size_t>(measure);
}

double GroupMeans::same_sign(int group, int measure) const {
    const Stream& of = stream(group, measure);
    if (of.count() == 0 || of.mean() == 0) return std::numeric_limits<double>::quiet_NaN();
    return (of.mean() > 0 ? above_ : below_)[place(group, measure)] / of.count();
}

AnswerTable groups_answer(const GroupMeans& means) {
    AnswerTable table{
        "groups",
        {"chaque mesure par groupe de territoires, et les écarts entre groupes",
         "each measure by group of territories, and the gaps between groups"},
        joined(
            {{word_column("places", {"groupe de territoires; gap_… : un groupe moins un autre",
                                     "group of territories; gap_…: one group less another"}),
              {"region", Kind::integer, "", {"numéro de la région; vide : un autre groupe", "number of the region; empty: another group"}},
              measure_column(),
              value_column("mean", {"moyenne", "mean"})},
             luck_columns(),
             {share_column("same_sign", {"part des réplications où l’écart a le signe de sa moyenne; vide : pas un écart",
                                         "share of the replicates in which the gap has the sign of its mean; empty: not a gap"})}}),
        {}};
    for (int row = 0; row < static_cast<int>(means.groups().all().size()); ++row) {
        const Group& group = means.groups().all()[static_cast<std::size_t>(row)];
        for (int measure = 0; measure < static_cast<int>(measures().size()); ++measure) {
            const Estimate of = means.of(row, measure);
            table.rows.push_back({std::string(word_of(group)),
                                  group.kind == GroupKind::region ? AnswerCell{std::int64_t{group.part}} : AnswerCell{},
                                  std::string(measures()[static_cast<std::size_t>(measure)].name), of.mean, of.low, of.high,
                                  group.kind == GroupKind::gap ? AnswerCell{means.same_sign(row, measure)} : AnswerCell{}});
        }
    }
    return table;
}

}  // namespace concertation
