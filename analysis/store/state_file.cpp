#include "store/state_file.hpp"

#include "core/digest.hpp"
#include "store/guarded.hpp"
#include "store/marks.hpp"
#include "store/opened.hpp"
#include "store/unfinished_file.hpp"

namespace concertation {
namespace {

std::string digest_hex(const std::string& bytes) {
    Digest digest;
    digest.add(std::string_view(bytes));
    return digest.hex();
}

}  // namespace

void write_states(const std::filesystem::path& file, const std::vector<Heading::Fact>& facts, const std::vector<std::string>& states) {
    UnfinishedFile unfinished(file);
    guarded(file, [&] {
        SQLite::Database database(unfinished.path().string(), SQLite::OPEN_READWRITE);
        put_mark(database, states_mark);
        database.exec("BEGIN");
        database.exec("CREATE TABLE provenance (name TEXT, value TEXT)");
        database.exec("CREATE TABLE states (replicate INTEGER PRIMARY KEY, digest TEXT, bytes BLOB)");
        Digest all;
        SQLite::Statement state(database, "INSERT INTO states VALUES (?, ?, ?)");
        for (std::size_t replicate = 0; replicate < states.size(); ++replicate) {
            const std::string digest = digest_hex(states[replicate]);
            all.add(std::string_view(digest));
            state.bind(1, static_cast<std::int64_t>(replicate));
            state.bind(2, digest);
            state.bindNoCopy(3, states[replicate].data(), static_cast<int>(states[replicate].size()));
            state.exec();
            state.reset();
        }
        SQLite::Statement row(database, "INSERT INTO provenance VALUES (?, ?)");
        const auto write = [&](const std::string& name, const std::string& value) {
            row.bind(1, name);
            row.bind(2, value);
            row.exec();
            row.reset();
        };
        for (const Heading::Fact& fact : facts) write(fact.name, fact.value);
        write("digest", all.hex());
        database.exec("COMMIT");
    });
    unfinished.take_place();
}

struct StateFile::Inside {
    explicit Inside(const std::filesystem::path& path)
        : file(path), database(opened_to_read(path)), query(database, "SELECT digest, bytes FROM states WHERE replicate = ?") {}
    std::filesystem::path file;
    SQLite::Database database;
    SQLite::Statement query;
};

StateFile::StateFile(const std::filesystem::path& file) {
    const auto foreign = [&] { return StoreError(shown(file) + ": no saved states", StoreFault::foreign, shown(file)); };
    if (!is_database(file)) throw foreign();
    guarded(file, [&] {
        SQLite::Database database = opened_to_read(file);
        if (!database.tableExists("states") || !database.tableExists("provenance")) throw foreign();
        refuse_unless_marked(database, states_mark, file);
        refuse_unless_plain(database, file);
        inside_ = std::make_unique<Inside>(file);
    });
}

StateFile::~StateFile() = default;

std::string StateFile::fact(const std::string& name) const {
    const std::lock_guard<std::mutex> lock(mutex_);
    return guarded(inside_->file, [&] {
        SQLite::Statement query(inside_->database, "SELECT value FROM provenance WHERE name = ?");
        query.bind(1, name);
        return query.executeStep() ? query.getColumn(0).getString() : std::string();
    });
}

int StateFile::replicates() const {
    const std::lock_guard<std::mutex> lock(mutex_);
    return guarded(inside_->file, [&] { return inside_->database.execAndGet("SELECT COUNT(*) FROM states").getInt(); });
}

std::string StateFile::bytes(int replicate) const {
    const std::lock_guard<std::mutex> lock(mutex_);
    return guarded(inside_->file, [&] {
        SQLite::Statement& query = inside_->query;
        query.reset();
        query.bind(1, replicate);
        if (query.executeStep()) {
            const std::string digest = query.getColumn(0).getString();
            std::string bytes = query.getColumn(1).getString();
            if (digest_hex(bytes) == digest) return bytes;
        }
        throw damaged();
    });
}

StoreError StateFile::damaged() const { return concertation::damaged(inside_->file); }

StoreError StateFile::of_an_earlier_version() const {
    return StoreError(shown(inside_->file) + ": of an earlier version", StoreFault::earlier, shown(inside_->file));
}

}  // namespace concertation
