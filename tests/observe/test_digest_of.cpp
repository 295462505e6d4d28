// The digest of a replicate changes with every field of every row.

#include "observe/digest_of.hpp"

#include <catch2/catch.hpp>
#include <set>

#include "run/replicate.hpp"
#include "support/scenario_of.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// One row of each table.
ReplicateRecord small_record() {
    ReplicateRecord record;
    record.outcomes.resize(1);
    record.outcomes[0].indicators = {.5, .25};
    record.regions.resize(1);
    record.networks.resize(1);
    record.months.resize(1);
    record.decisions.resize(1);
    record.projects.resize(1);
    record.events.resize(1);
    record.ledgers.resize(1);
    return record;
}

/// Collects the digests of a record with one field changed.
class Digests {
public:
    Digests() { seen_.insert(digest_of(small_record()).hex()); }
    template <class... Fields>
    void change_month(Fields... fields) {
        (note([&](ReplicateRecord& record) { bump(record.months[0].*fields); }), ...);
    }
    template <class... Fields>
    void change_region(Fields... fields) {
        (note([&](ReplicateRecord& record) { bump(record.regions[0].*fields); }), ...);
    }
    template <class... Fields>
    void change_network(Fields... fields) {
        (note([&](ReplicateRecord& record) { bump(record.networks[0].*fields); }), ...);
    }
    template <class... Fields>
    void change_decision(Fields... fields) {
        (note([&](ReplicateRecord& record) { bump(record.decisions[0].*fields); }), ...);
    }
    template <class... Fields>
    void change_project(Fields... fields) {
        (note([&](ReplicateRecord& record) { bump(record.projects[0].*fields); }), ...);
    }
    template <class... Fields>
    void change_ledger(Fields... fields) {
        (note([&](ReplicateRecord& record) { bump(record.ledgers[0].*fields); }), ...);
    }
    template <class Change>
    void note(Change change) {
        ReplicateRecord record = small_record();
        change(record);
        ++changes_;
        seen_.insert(digest_of(record).hex());
    }
    /// Whether every change gave another digest.
    bool all_unlike() const { return seen_.size() == changes_ + 1; }

private:
    template <class Value>
    static void bump(Value& value) {
        if constexpr (std::is_enum_v<Value>)
            value = static_cast<Value>(static_cast<int>(value) == 2 ? 1 : 2);
        else if constexpr (std::is_same_v<Value, bool>)
            value = !value;
        else
            value = value + static_cast<Value>(1);
    }
    std::set<std::string> seen_;
    std::size_t changes_ = 0;
};

}  // namespace

TEST_CASE("every field of a month counts in the digest", "[observe]") {
    using T = TerritoryMonth;
    Digests digests;
    digests.change_month(&T::territory, &T::month, &T::encounters, &T::cooperate, &T::negotiate, &T::contest, &T::disputes_opened,
                         &T::disputes_resolved, &T::disputes_open, &T::ties, &T::projects_running, &T::files, &T::funded, &T::trust,
                         &T::cross_trust, &T::support, &T::appropriation, &T::visibility, &T::days, &T::reached_women, &T::reached_men,
                         &T::requested, &T::awarded, &T::spent, &T::partners, &T::duplicated, &T::decision, &T::dynamic, &T::facade);
    for (std::size_t sector = 0; sector < sector_count; ++sector)
        digests.note([&](ReplicateRecord& record) { record.months[0].attendance[sector] = .5f; });
    CHECK(digests.all_unlike());
}

TEST_CASE("every field of the other tables counts in the digest", "[observe]") {
    Digests digests;
    using R = RegionMonth;
    digests.change_region(&R::region, &R::month, &R::encounters, &R::contest, &R::trust, &R::cross_trust, &R::support, &R::reached_women,
                          &R::reached_men, &R::awarded, &R::spent, &R::partners, &R::pool);
    for (std::size_t n = 0; n < dynamic_count; ++n) digests.note([&](ReplicateRecord& record) { record.regions[0].dynamics[n] = 7; });
    using N = RegionNetwork;
    digests.change_network(&N::region, &N::ties, &N::components, &N::tied_share, &N::trust);
    using D = DecisionRow;
    digests.change_decision(&D::region, &D::territory, &D::month, &D::outcome, &D::rounds, &D::refusing, &D::far_from_need);
    for (std::size_t k = 0; k < 8; ++k) digests.note([&](ReplicateRecord& record) { record.decisions[0].shares[k] = .5; });
    using P = ProjectRow;
    digests.change_project(&P::region, &P::territory, &P::axis, &P::promoter, &P::proposed, &P::started, &P::ended, &P::eligible,
                           &P::funded, &P::ended_well, &P::with_gender_analysis, &P::cost, &P::partners);
    using L = LedgerRow;
    digests.change_ledger(&L::region, &L::territory, &L::envelope, &L::received, &L::awarded, &L::given, &L::unspent, &L::withdrawn);
    digests.note([](ReplicateRecord& record) { record.events[0].month = 3; });
    digests.note([](ReplicateRecord& record) { record.events[0].event = 3; });
    digests.note([](ReplicateRecord& record) { record.events[0].region = 3; });
    digests.note([](ReplicateRecord& record) { record.outcomes[0].territory = 3; });
    digests.note([](ReplicateRecord& record) { record.outcomes[0].dynamic = Dynamic::conflictual; });
    digests.note([](ReplicateRecord& record) { record.outcomes[0].indicators[1] = .75; });
    CHECK(digests.all_unlike());
}

TEST_CASE("the last bit of a number counts, and the sign of nil does not", "[observe]") {
    ReplicateRecord one = small_record(), other = small_record();
    other.months[0].trust = -0.;
    CHECK(digest_of(one).hex() == digest_of(other).hex());
    other.months[0].trust = 5e-324;
    CHECK(digest_of(one).hex() != digest_of(other).hex());
}
