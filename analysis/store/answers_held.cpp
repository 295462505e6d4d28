#include "store/answers_held.hpp"

#include <algorithm>

#include "store/guarded.hpp"
#include "store/opened.hpp"
#include "store/seal.hpp"
#include "store/writer.hpp"

namespace concertation {
namespace {

std::string digest_of(SQLite::Database& database, const std::string& table) {
    Digest digest;
    fold_table(digest, database, table);
    return digest.hex();
}

}  // namespace

AnswersHeld answers_held(const std::filesystem::path& file, const std::vector<AnswerTable>& drawn) {
    return guarded(file, [&] {
        SQLite::Database kept = opened_to_read(file), again(":memory:", SQLite::OPEN_READWRITE);
        const Writer<DictionaryRow> dictionary(again, dictionary_table());
        write_answers_into(again, drawn);
        AnswersHeld held;
        held.not_drawn = answer_tables_in(kept);
        for (const AnswerTable& table : drawn) {
            if (!kept.tableExists(table.name) || digest_of(kept, table.name) != digest_of(again, table.name))
                held.changed.push_back(table.name);
            held.not_drawn.erase(std::remove(held.not_drawn.begin(), held.not_drawn.end(), table.name), held.not_drawn.end());
        }
        return held;
    });
}

}  // namespace concertation
