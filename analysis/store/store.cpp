#include "store/store.hpp"

#include <algorithm>

#include "scenario/writer.hpp"
#include "store/guarded.hpp"
#include "store/opened.hpp"
#include "store/writer.hpp"

namespace concertation {
namespace {

SQLite::Database opened(const std::filesystem::path& file) {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    // A kill loses nothing that was held; only a power failure could, and then no part of the file is damaged.
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = NORMAL");
    database.exec("PRAGMA wal_autocheckpoint = 8192");
    // From here on there is always a transaction: a second program that would write here is told so at once, readers are not disturbed.
    database.exec("BEGIN IMMEDIATE");
    return database;
}

int most_axes_of(const Heading& heading) {
    std::size_t most = 0;
    for (const Heading::Arm& arm : heading.arms)
        if (arm.scenario != nullptr) most = std::max(most, arm.scenario->axes.size());
    return static_cast<int>(most);
}

/// Names a study: whatever could change a number in it.
std::string design_of(const Heading& heading) {
    Digest digest;
    digest.add(std::string_view(heading.kind));
    digest.add(std::string_view(heading.design));
    for (const Heading::Arm& arm : heading.arms) {
        digest.add(std::string_view(arm.name));
        digest.add(static_cast<std::int64_t>(arm.base));
        digest.add(static_cast<std::int64_t>(arm.set));
        for (const std::string& setting : arm.settings) digest.add(std::string_view(setting));
        if (arm.scenario != nullptr) digest.add(std::string_view(resolved_yaml(*arm.scenario)));
    }
    return digest.hex();
}

constexpr const char* design_fact = "design";

}  // namespace

Standing standing_of(const std::filesystem::path& file, const Heading& heading) {
    if (!std::filesystem::exists(file)) return Standing::free;
    return guarded(file, [&] {
        if (!is_database(file))
            return std::filesystem::is_regular_file(file) && std::filesystem::is_empty(file) ? Standing::free : Standing::foreign;
        SQLite::Database database = opened_to_read(file);
        if (database.execAndGet("SELECT COUNT(*) FROM sqlite_master").getInt() == 0) return Standing::free;
        if (!database.tableExists("provenance") || !database.tableExists("replicates")) return Standing::foreign;
        const auto fact = [&](const char* name) {
            SQLite::Statement query(database, "SELECT value FROM provenance WHERE name = ?");
            query.bind(1, name);
            return query.executeStep() ? query.getColumn(0).getString() : std::string();
        };
        if (fact(design_fact) != design_of(heading)) return Standing::another;
        return fact("results_hash").empty() ? Standing::unfinished : Standing::finished;
    });
}

void replace_results(const std::filesystem::path& file) {
    if (is_database(file)) guarded(file, [&] { SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("BEGIN IMMEDIATE"); });
    remove_results(file);
}

struct Store::Inside {
    Inside(const std::filesystem::path& path, const Heading& about, bool fresh);
    void describe(const Heading& heading);
    void describe_places(int arm, const Scenario& scenario);
    void write_dictionary();
    /// One piece again; where somebody is reading, the database leaves its journal beside it, and nothing is lost.
    void tidy() { database.tryExec("PRAGMA journal_mode = DELETE"); }

    std::filesystem::path file;
    SQLite::Database database;
    std::vector<std::string> seeds;
    std::vector<int> detailed;  ///< by arm: how many replicates are kept in detail
    bool only_measures, only_outcomes;
    Writer<ArmRow> arms;
    Writer<SettingRow> settings;
    Writer<RegionRow> regions;
    Writer<TerritoryRow> territories;
    Writer<AxisRow> axes;
    Writer<ProvenanceRow> provenance;
    Writer<DictionaryRow> dictionary;
    Writer<ReplicateRow> replicates;
    Writer<std::vector<double>> measures;
    Writer<TerritoryOutcome> outcomes;
    Writer<RegionMonth> region_months;
    Writer<RegionAxis> region_axes;
    Writer<RegionNetwork> region_networks;
    Writer<TerritoryMonth> months;
    Writer<DecisionRow> decisions;
    Writer<ProjectRow> projects;
    Writer<EventRow> events;
    Writer<LedgerRow> ledgers;
    std::optional<KnownReplicates> known;
    int known_left = 0;
    bool finished = false;  ///< it was whole as it was opened: its last facts are there
};

Store::Inside::Inside(const std::filesystem::path& path, const Heading& about, bool fresh)
    : file(path),
      database(opened(path)),
      only_measures(about.only_measures),
      only_outcomes(about.only_outcomes),
      arms(database, arms_table()),
      settings(database, settings_table()),
      regions(database, regions_table()),
      territories(database, territories_table()),
      axes(database, axes_table()),
      provenance(database, provenance_table()),
      dictionary(database, dictionary_table()),
      replicates(database, replicates_table()),
      measures(database, measures_table(about.indicators)),
      outcomes(database, outcomes_table(about.indicators)),
      region_months(database, region_months_table()),
      region_axes(database, region_axes_table()),
      region_networks(database, region_networks_table()),
      months(database, months_table()),
      decisions(database, decisions_table(most_axes_of(about))),
      projects(database, projects_table()),
      events(database, events_table()),
      ledgers(database, ledgers_table()) {
    for (const Heading::Arm& arm : about.arms) {
        const Scenario& scenario = arm.scenario != nullptr ? *arm.scenario : *about.arms[static_cast<std::size_t>(arm.base)].scenario;
        seeds.push_back(std::to_string(scenario.seed));
        detailed.push_back(arm.scenario != nullptr ? scenario.detailed : 0);
    }
    if (fresh) {
        describe(about);
        write_dictionary();
    } else {
        known.emplace(database);
        known_left = known->count();
    }
}

void Store::Inside::describe_places(int arm, const Scenario& scenario) {
    const Places named = places(scenario);
    const Text label = named.real ? simulated_label() : Text{};
    for (std::size_t region = 0; region < named.regions.size(); ++region)
        regions.add(arm, 0, RegionRow{static_cast<int>(region), named.regions[region], label});
    for (std::size_t territory = 0; territory < named.territories.size(); ++territory)
        territories.add(
            arm, 0, TerritoryRow{static_cast<int>(territory), named.territories[territory].name, label, &scenario.territories[territory]});
    for (std::size_t axis = 0; axis < scenario.axes.size(); ++axis) axes.add(arm, 0, AxisRow{static_cast<int>(axis), &scenario.axes[axis]});
}

void Store::Inside::describe(const Heading& heading) {
    for (std::size_t number = 0; number < heading.arms.size(); ++number) {
        const int arm = static_cast<int>(number);
        const Heading::Arm& about = heading.arms[number];
        const std::string yaml = about.scenario != nullptr ? resolved_yaml(showable(*about.scenario)) : about.yaml;
        arms.add(arm, 0, ArmRow{about.name, about.base, about.set, about.scenario, seeds[number], yaml});
        for (const std::string& setting : about.settings) {
            const auto equals = std::min(setting.find('='), setting.size());
            settings.add(arm, 0, SettingRow{setting.substr(0, equals), setting.substr(std::min(equals + 1, setting.size()))});
        }
        if (about.scenario != nullptr) describe_places(arm, *about.scenario);
    }
    for (const Heading::Fact& fact : heading.provenance) provenance.add(0, 0, ProvenanceRow{fact.name, fact.value});
    provenance.add(0, 0, ProvenanceRow{"study", heading.kind});
    provenance.add(0, 0, ProvenanceRow{design_fact, design_of(heading)});
}

void Store::Inside::write_dictionary() {
    const auto describe_tables = [this](const auto&... writers) { (dictionary.add(0, 0, writers.dictionary()), ...); };
    describe_tables(arms, settings, regions, territories, axes, provenance, dictionary, replicates, measures, outcomes, region_months,
                    region_axes, region_networks, months, decisions, projects, events, ledgers);
}

Store::Store(const std::filesystem::path& file, const Heading& heading)
    : inside_(guarded(file, [&] {
          const Standing standing = standing_of(file, heading);
          if (standing == Standing::another || standing == Standing::foreign) throw StoreError(shown(file) + ": the file exists");
          auto inside = std::make_unique<Inside>(file, heading, standing == Standing::free);
          inside->finished = standing == Standing::finished;
          return inside;
      })) {
    hold();
}

Store::~Store() = default;
Store::Store(Store&&) noexcept = default;

int Store::known() const { return inside_->known_left; }

std::optional<KnownReplicate> Store::next_known() {
    if (!inside_->known) return std::nullopt;
    return guarded(inside_->file, [&] {
        std::optional<KnownReplicate> next = inside_->known->next();
        if (next)
            --inside_->known_left;
        else
            inside_->known.reset();
        return next;
    });
}

void Store::refuse_as_damaged() const {
    throw StoreError(shown(inside_->file) + ": not of this study", StoreFault::damaged, shown(inside_->file));
}

void Store::add(int arm, const ReplicateRecord& record, const std::vector<double>& measures, const Digest& digest, double seconds) {
    guarded(inside_->file, [&] {
        Inside& in = *inside_;
        const int replicate = record.replicate;
        in.replicates.add(arm, replicate, ReplicateRow{digest.hex(), in.seeds.at(static_cast<std::size_t>(arm)), "", seconds});
        in.measures.add(arm, replicate, measures);
        if (in.only_measures) return;
        in.outcomes.add(arm, replicate, record.outcomes);
        if (in.only_outcomes) return;
        in.region_months.add(arm, replicate, record.regions);
        in.region_axes.add(arm, replicate, record.axes);
        in.region_networks.add(arm, replicate, record.networks);
        if (replicate >= in.detailed.at(static_cast<std::size_t>(arm))) return;
        in.months.add(arm, replicate, record.months);
        in.decisions.add(arm, replicate, record.decisions);
        in.projects.add(arm, replicate, record.projects);
        in.events.add(arm, replicate, record.events);
        in.ledgers.add(arm, replicate, record.ledgers);
    });
}

void Store::add_failure(int arm, int replicate, std::string_view why, double seconds) {
    guarded(inside_->file, [&] {
        inside_->replicates.add(arm, replicate,
                                ReplicateRow{"", inside_->seeds.at(static_cast<std::size_t>(arm)), std::string(why), seconds});
    });
}

void Store::keep(const std::vector<AnswerTable>& answers) {
    guarded(inside_->file, [&] { write_answers_into(inside_->database, answers); });
}

void Store::describe_arm(int arm, const std::string& yaml) {
    guarded(inside_->file, [&] {
        SQLite::Statement update(inside_->database, "UPDATE arms SET scenario = ? WHERE arm = ?");
        update.bind(1, yaml);
        update.bind(2, arm);
        update.exec();
    });
}

void Store::forget_arm(int arm) {
    guarded(inside_->file, [&] {
        for (const char* table : {"arms", "settings"}) {
            SQLite::Statement forget(inside_->database, std::string("DELETE FROM ") + table + " WHERE arm = ?");
            forget.bind(1, arm);
            forget.exec();
        }
    });
}

void Store::hold() {
    guarded(inside_->file, [&] {
        inside_->database.exec("COMMIT");
        inside_->database.exec("BEGIN IMMEDIATE");
    });
}

void Store::finish(const std::vector<Heading::Fact>& facts) {
    guarded(inside_->file, [&] {
        if (inside_->finished) return;
        for (const Heading::Fact& fact : facts) inside_->provenance.add(0, 0, ProvenanceRow{fact.name, fact.value});
    });
    leave();
}

void Store::leave() {
    inside_->known.reset();
    guarded(inside_->file, [&] {
        inside_->database.exec("COMMIT");
        inside_->tidy();
    });
}

}  // namespace concertation
