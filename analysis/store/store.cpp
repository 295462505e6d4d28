#include "store/store.hpp"

#include <algorithm>

#include "scenario/writer.hpp"
#include "store/writer.hpp"

namespace concertation {
namespace {

SQLite::Database opened(const std::filesystem::path& file) {
    if (std::filesystem::exists(file)) throw StoreError(shown(file) + ": the file exists");
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    // A kill loses nothing that was held; only a power failure could, and then no part of the file is damaged.
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = NORMAL");
    database.exec("PRAGMA wal_autocheckpoint = 8192");
    return database;
}

int most_axes_of(const Heading& heading) {
    std::size_t most = 0;
    for (const Heading::Arm& arm : heading.arms) most = std::max(most, arm.scenario->axes.size());
    return static_cast<int>(most);
}

}  // namespace

struct Store::Inside {
    Inside(const std::filesystem::path& path, const Heading& about);
    void describe(const Heading& heading);
    void write_dictionary();
    void begin();

    std::filesystem::path file;
    SQLite::Database database;
    bool open = false;  ///< a transaction is
    std::vector<std::string> seeds;
    Writer<ArmRow> arms;
    Writer<RegionRow> regions;
    Writer<TerritoryRow> territories;
    Writer<AxisRow> axes;
    Writer<ProvenanceRow> provenance;
    Writer<DictionaryRow> dictionary;
    Writer<ReplicateRow> replicates;
    Writer<TerritoryOutcome> outcomes;
    Writer<RegionMonth> region_months;
    Writer<TerritoryMonth> months;
    Writer<DecisionRow> decisions;
    Writer<ProjectRow> projects;
    Writer<EventRow> events;
    Writer<LedgerRow> ledgers;
};

Store::Inside::Inside(const std::filesystem::path& path, const Heading& about)
    : file(path),
      database(opened(path)),
      arms(database, arms_table()),
      regions(database, regions_table()),
      territories(database, territories_table()),
      axes(database, axes_table()),
      provenance(database, provenance_table()),
      dictionary(database, dictionary_table()),
      replicates(database, replicates_table()),
      outcomes(database, outcomes_table(about.indicators)),
      region_months(database, region_months_table()),
      months(database, months_table()),
      decisions(database, decisions_table(most_axes_of(about))),
      projects(database, projects_table()),
      events(database, events_table()),
      ledgers(database, ledgers_table()) {
    begin();
    describe(about);
    write_dictionary();
}

void Store::Inside::begin() {
    if (!open) database.exec("BEGIN");
    open = true;
}

void Store::Inside::describe(const Heading& heading) {
    for (std::size_t number = 0; number < heading.arms.size(); ++number) {
        const int arm = static_cast<int>(number);
        const Scenario& scenario = *heading.arms[number].scenario;
        seeds.push_back(std::to_string(scenario.seed));
        arms.add(arm, 0, ArmRow{heading.arms[number].name, &scenario, seeds.back(), resolved_yaml(showable(scenario))});
        const Places named = places(scenario);
        const Text label = named.real ? simulated_label() : Text{};
        for (std::size_t region = 0; region < named.regions.size(); ++region)
            regions.add(arm, 0, RegionRow{static_cast<int>(region), named.regions[region], label});
        for (std::size_t territory = 0; territory < named.territories.size(); ++territory)
            territories.add(
                arm, 0,
                TerritoryRow{static_cast<int>(territory), named.territories[territory].name, label, &scenario.territories[territory]});
        for (std::size_t axis = 0; axis < scenario.axes.size(); ++axis)
            axes.add(arm, 0, AxisRow{static_cast<int>(axis), &scenario.axes[axis]});
    }
    for (const Heading::Fact& fact : heading.provenance) provenance.add(0, 0, ProvenanceRow{fact.name, fact.value});
}

void Store::Inside::write_dictionary() {
    const auto describe_table = [this](const auto& writer) { dictionary.add(0, 0, writer.dictionary()); };
    describe_table(arms);
    describe_table(regions);
    describe_table(territories);
    describe_table(axes);
    describe_table(provenance);
    describe_table(dictionary);
    describe_table(replicates);
    describe_table(outcomes);
    describe_table(region_months);
    describe_table(months);
    describe_table(decisions);
    describe_table(projects);
    describe_table(events);
    describe_table(ledgers);
}

namespace {

/// Does `work`, telling a fault of the database as a StoreError that names the file.
template <class Work>
auto guarded(const std::filesystem::path& file, Work work) {
    try {
        return work();
    } catch (const SQLite::Exception& fault) {
        throw StoreError(shown(file) + ": " + fault.what());
    }
}

}  // namespace

Store::Store(const std::filesystem::path& file, const Heading& heading)
    : inside_(guarded(file, [&] { return std::make_unique<Inside>(file, heading); })) {
    hold();
}

Store::~Store() = default;
Store::Store(Store&&) noexcept = default;

void Store::add(int arm, const ReplicateRecord& record, const Digest& digest, double seconds, bool detailed) {
    guarded(inside_->file, [&] {
        Inside& in = *inside_;
        in.begin();
        const int replicate = record.replicate;
        in.replicates.add(arm, replicate, ReplicateRow{digest.hex(), in.seeds.at(static_cast<std::size_t>(arm)), "", seconds});
        in.outcomes.add(arm, replicate, record.outcomes);
        in.region_months.add(arm, replicate, record.regions);
        if (!detailed) return;
        in.months.add(arm, replicate, record.months);
        in.decisions.add(arm, replicate, record.decisions);
        in.projects.add(arm, replicate, record.projects);
        in.events.add(arm, replicate, record.events);
        in.ledgers.add(arm, replicate, record.ledgers);
    });
}

void Store::add_failure(int arm, int replicate, std::string_view why, double seconds) {
    guarded(inside_->file, [&] {
        inside_->begin();
        inside_->replicates.add(arm, replicate,
                                ReplicateRow{"", inside_->seeds.at(static_cast<std::size_t>(arm)), std::string(why), seconds});
    });
}

void Store::hold() {
    guarded(inside_->file, [&] {
        if (inside_->open) inside_->database.exec("COMMIT");
        inside_->open = false;
    });
}

void Store::finish(const std::vector<Heading::Fact>& facts) {
    guarded(inside_->file, [&] {
        inside_->begin();
        for (const Heading::Fact& fact : facts) inside_->provenance.add(0, 0, ProvenanceRow{fact.name, fact.value});
    });
    hold();
    guarded(inside_->file, [&] { inside_->database.exec("PRAGMA journal_mode = DELETE"); });
}

}  // namespace concertation
