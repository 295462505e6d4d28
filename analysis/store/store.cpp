#include "store/store.hpp"

#include <algorithm>

#include "scenario/writer.hpp"
#include "store/guarded.hpp"
#include "store/marks.hpp"
#include "store/seal.hpp"
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

}  // namespace

void replace_results(const std::filesystem::path& file) {
    if (is_database(file)) guarded(file, [&] { SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("BEGIN IMMEDIATE"); });
    remove_results(file);
}

struct Store::Inside {
    Inside(const std::filesystem::path& path, const Heading& about, Standing standing);
    std::optional<int> asked();
    void forget_description();
    void describe(const Heading& heading);
    void describe_places(int arm, const Scenario& scenario);
    void write_dictionary();
    /// visit(table) for each that tells of the study and not of a replicate.
    template <class Visit>
    void for_each_heading_table(Visit visit) {
        const auto all = [&](auto&... each) { (visit(each), ...); };
        all(arms, settings, regions, territories, axes, provenance, dictionary);
    }
    Detail detail_of(int arm, int replicate) const {
        if (only_measures) return Detail::measures;
        if (only_outcomes) return Detail::outcomes;
        return replicate < detailed.at(static_cast<std::size_t>(arm)) ? Detail::everything : Detail::months;
    }
    void tidy();

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
    Digest rows;  ///< of the replicate last added
    ReplicateTables<Writer> tables;
    std::optional<KnownReplicates> known;
    bool was_whole = false;
};

Store::Inside::Inside(const std::filesystem::path& path, const Heading& about, Standing standing)
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
      tables(about.indicators, most_axes_of(about), database, rows) {
    for (const Heading::Arm& arm : about.arms) {
        const Scenario& scenario = arm.scenario != nullptr ? *arm.scenario : *about.arms[static_cast<std::size_t>(arm.base)].scenario;
        seeds.push_back(std::to_string(scenario.seed));
        detailed.push_back(arm.scenario != nullptr ? scenario.detailed : 0);
    }
    if (standing != Standing::free) known.emplace(database);
    put_mark(database, results_mark);
    if (asked() != about.replicates) {
        forget_description();
        describe(about);
        write_dictionary();
    }
    was_whole = standing == Standing::finished;
}

/// How many replicates what stands there was asked for.
std::optional<int> Store::Inside::asked() {
    SQLite::Statement fact(database, "SELECT CAST(value AS INTEGER) FROM provenance WHERE name = ?");
    fact.bind(1, asked_fact);
    if (!fact.executeStep()) return std::nullopt;
    return fact.getColumn(0).getInt();
}

/// What the file says of itself, and the answers drawn from fewer replicates.
void Store::Inside::forget_description() {
    for_each_heading_table([&](auto& table) { database.exec("DELETE FROM " + table.name()); });
    for (const std::string& table : answer_tables_in(database)) database.exec("DROP TABLE " + table);
}

/// One piece again; where somebody is reading, the database leaves its journal beside it, and nothing is lost.
void Store::Inside::tidy() {
    const int folded = sqlite3_wal_checkpoint_v2(database.getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (folded != SQLITE_OK && folded != SQLITE_BUSY && folded != SQLITE_LOCKED) throw SQLite::Exception(database.getHandle(), folded);
    database.tryExec("PRAGMA journal_mode = DELETE");
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
    for (const Heading::Fact& fact : heading.question) provenance.add(0, 0, ProvenanceRow{fact.name, fact.value});
    provenance.add(0, 0, ProvenanceRow{"study", heading.kind});
    provenance.add(0, 0, ProvenanceRow{design_fact, design_of(heading)});
    provenance.add(0, 0, ProvenanceRow{asked_fact, std::to_string(heading.replicates)});
}

void Store::Inside::write_dictionary() {
    const auto describe_table = [this](const auto& table) { dictionary.add(0, 0, table.dictionary()); };
    for_each_heading_table(describe_table);
    describe_table(replicates);
    tables.each(describe_table);
}

Store::Store(const std::filesystem::path& file, const Heading& heading)
    : inside_(guarded(file, [&] {
          const Standing standing = standing_of(file, heading);
          if (standing == Standing::another || standing == Standing::foreign || standing == Standing::longer)
              throw StoreError(shown(file) + ": the file exists");
          return std::make_unique<Inside>(file, heading, standing);
      })) {
    // What goes on is changed once what it holds has been looked at, with the first replicate added.
    if (!inside_->known) hold();
}

Store::~Store() = default;
Store::Store(Store&&) noexcept = default;

int Store::known() const { return inside_->known ? inside_->known->count() : 0; }

bool Store::was_whole() const { return inside_->was_whole; }

bool Store::holds(int arm, int replicate) const { return inside_->known && inside_->known->holds(arm, replicate); }

std::optional<KnownReplicate> Store::known(int arm, int replicate) {
    if (!inside_->known) return std::nullopt;
    return guarded(inside_->file, [&] { return inside_->known->of(arm, replicate); });
}

void Store::refuse_as_damaged() const { throw damaged(inside_->file, "not of this study"); }

void Store::add(int arm, const ReplicateRecord& record, const std::vector<double>& measures, const Digest& digest, double seconds) {
    guarded(inside_->file, [&] {
        Inside& in = *inside_;
        const int replicate = record.replicate;
        in.rows = Digest();
        in.tables.add(arm, record, measures, in.detail_of(arm, replicate));
        in.replicates.add(arm, replicate,
                          ReplicateRow{digest.hex(), in.rows.hex(), in.seeds.at(static_cast<std::size_t>(arm)), "", seconds});
    });
}

void Store::add_failure(int arm, int replicate, std::string_view why, double seconds) {
    guarded(inside_->file, [&] {
        inside_->replicates.add(arm, replicate,
                                ReplicateRow{"", "", inside_->seeds.at(static_cast<std::size_t>(arm)), std::string(why), seconds});
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
        if (inside_->was_whole) return;
        for (const Heading::Fact& fact : facts) inside_->provenance.add(0, 0, ProvenanceRow{fact.name, fact.value});
        seal_answers(inside_->database);
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
