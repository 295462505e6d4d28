// report: every number is the results file's, no word that the product may not say, and what it refuses.

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include <sys/stat.h>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"
#include "scenario/folded.hpp"

using namespace concertation::testing;

namespace {

using Path = std::filesystem::path;

void write(const Path& file, const std::string& text) { std::ofstream(file, std::ios::binary) << text; }

std::string text_of_file(const Path& file) {
    std::ifstream stream(file);
    std::stringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::string page_in(const Path& folder, const std::string& results, const std::string& options) {
    const Heard told = heard("report " + results + " --force --out page.html " + options, folder);
    INFO(told.diagnostics);
    REQUIRE(told.code == 0);
    return text_of_file(folder / "page.html");
}

void keep_a_comparison(const Path& folder, const std::string& settings = "") {
    write(folder / "more.yaml",
          "extends: shipped:classroom\ntitle: {fr: \"Plus d’accompagnement\", en: \"More accompaniment\"}\n"
          "levers: {accompaniment: {allocation: 0.9, expertise: 0.9}}\nevents:\n  - {date: 2012-06, staff_loss: {share: 0.3}}\n");
    REQUIRE(heard("compare shipped:classroom more.yaml --replicates 8 --assumptions 9 --quiet --out c.sqlite " + settings, folder).code ==
            0);
}

/// The numbers of a page with the cells they say they come from; all of them are held against the results file.
int numbers_read_back(const std::string& page, const Path& results) {
    SQLite::Database file(results.string(), SQLite::OPEN_READONLY);
    const std::regex number("<data value=\"([^\"]*)\" data-from=\"([a-z_]+)\\.([a-z_]+)#([0-9]+)(?:\\*([0-9.]+))?\">");
    int count = 0;
    for (std::sregex_iterator each(page.begin(), page.end(), number), end; each != end; ++each, ++count) {
        const std::smatch& of = *each;
        SQLite::Statement row(file, "SELECT " + of[3].str() + " FROM " + of[2].str() + " WHERE rowid = " + of[4].str());
        INFO(of[0].str());
        REQUIRE(row.executeStep());
        REQUIRE(!row.getColumn(0).isNull());
        const double times = of[5].matched ? std::stod(of[5].str()) : 1;
        CHECK(std::stod(of[1].str()) == row.getColumn(0).getDouble() * times);
    }
    return count;
}

std::ptrdiff_t count_of(const std::string& page, const std::string& words) {
    std::ptrdiff_t count = 0;
    for (std::size_t at = page.find(words); at != std::string::npos; at = page.find(words, at + 1)) ++count;
    return count;
}

/// Each part of a page from `open` to the `close` that follows.
std::vector<std::string> pieces(const std::string& page, const std::string& open, const std::string& close) {
    std::vector<std::string> all;
    for (std::size_t at = page.find(open); at != std::string::npos; at = page.find(open, at + 1))
        all.push_back(page.substr(at, page.find(close, at) - at));
    return all;
}

void check_words(const std::string& page) {
    const std::string words = concertation::folded(page);
    for (const char* barred : {"predit", "previ", "demontre", "optimal", "pauvrete reduite", "reduit la pauvrete", "predict", "demonstrate",
                               "poverty reduced", "reduces poverty", "reduce poverty", "lutte gagnee"}) {
        INFO(barred);
        CHECK(words.find(barred) == std::string::npos);
    }
    CHECK(page.find("NaN") == std::string::npos);
    CHECK(page.find(">nan<") == std::string::npos);
}

}  // namespace

TEST_CASE("every number of a comparison's page is a cell of its results file", "[cli]") {
    const TemporaryFolder folder;
    keep_a_comparison(folder.path());
    for (const char* language : {"fr", "en"}) {
        const std::string page = page_in(folder.path(), "c.sqlite", std::string("--lang ") + language);
        CHECK(numbers_read_back(page, folder.path() / "c.sqlite") > 400);
        CHECK(count_of(page, "<data ") == numbers_read_back(page, folder.path() / "c.sqlite"));
        check_words(page);
        CHECK(count_of(page, "network_means.") > 0);
        CHECK(count_of(page, "readings.") > 2 * 4 * 4);  // two scenarios, four dynamics, half of their columns at least
        CHECK(count_of(page, "<svg ") == count_of(page, "role=\"img\""));
        CHECK(count_of(page, "<svg ") >= 8);
        for (const char* away : {"http://", "https://", "<script", "<link", "url("}) {
            INFO(away);
            CHECK(count_of(page, away) == (away == std::string("http://") ? count_of(page, "xmlns=\"http://www.w3.org/2000/svg\"") : 0));
        }
    }
}

TEST_CASE("a page says what no reader may miss", "[cli]") {
    const TemporaryFolder folder;
    keep_a_comparison(folder.path());
    const std::string fr = page_in(folder.path(), "c.sqlite", "--lang fr");
    for (const char* must : {"Modèle construit à partir de l’étude; retrouver ses constats ne les prouve pas",
                             "Aucune dynamique observée n’a servi au calage", "paramètres du modèle sont des hypothèses",
                             "Plus d’accompagnement", "jeux d’hypothèses", "lang=\"fr-CA\"", "concertation replay c.sqlite"}) {
        INFO(must);
        CHECK(fr.find(must) != std::string::npos);
    }
    write(folder.path() / "sets.csv", "tension.z0;trust.gain\n1,4;0,06\n1,6;0,08\n1,5;0,07\n");
    REQUIRE(heard("compare shipped:classroom more.yaml --replicates 4 --posterior sets.csv --quiet --out p.sqlite", folder.path()).code ==
            0);
    CHECK(page_in(folder.path(), "p.sqlite", "--lang fr").find("Aucune dynamique observée") == std::string::npos);
}

TEST_CASE("a run, a sweep, a sensitivity study and findings have their page, numbers and all", "[cli]") {
    const TemporaryFolder folder;
    write(folder.path() / "d.yaml",
          "scenario: shipped:minimal\nreplicates: 2\nparameters:\n  levers.transparency: {from: 0.2, to: 0.8, steps: 3}\n"
          "  bargaining.rule: [deliberative, nash]\n");
    const Heard swept = heard("sweep d.yaml --months 24 --quiet --out sweep.sqlite", folder.path());
    INFO(swept.diagnostics);
    REQUIRE(heard("run shipped:classroom --replicates 4 --quiet --out run.sqlite", folder.path()).code == 0);
    REQUIRE(
        heard("sensitivity shipped:minimal --months 24 --points 3 --vary levers.transparency,tension.z0 --quiet --out sensitivity.sqlite",
              folder.path())
            .code == 0);
    REQUIRE(heard("sensitivity shipped:minimal --months 24 --method discovery --points 40 --quiet --out box.sqlite", folder.path()).code ==
            0);
    const int found = heard("findings shipped:classroom --only C2 --assumptions 4 --quiet --out findings.sqlite", folder.path()).code;
    REQUIRE(heard("allocate shipped:classroom --budget 100000 --replicates 4 --assumptions 2 --only accompaniment,envelope --quiet --out "
                  "allocation.sqlite",
                  folder.path())
                .code == 0);
    REQUIRE((found == 0 || found == 1));
    REQUIRE(swept.code == 0);
    for (const char* study : {"run", "sweep", "sensitivity", "box", "findings", "allocation"})
        for (const char* language : {"fr", "en"}) {
            INFO(study << ' ' << language);
            const std::string results = std::string(study) + ".sqlite";
            const std::string page = page_in(folder.path(), results, std::string("--lang ") + language);
            CHECK(numbers_read_back(page, folder.path() / results) > 2);
            CHECK(count_of(page, "<data ") == numbers_read_back(page, folder.path() / results));
            check_words(page);
            CHECK((count_of(page, "network_means.") > 0) == (study == std::string("run")));
        }
}

TEST_CASE("the page of a run shows what was set, and that of one where nothing was says nothing of it", "[cli]") {
    const TemporaryFolder folder;
    REQUIRE(heard("run shipped:classroom --replicates 3 --set levers.transparency=0.8 --quiet --out set.sqlite", folder.path()).code == 0);
    REQUIRE(heard("run shipped:classroom --replicates 3 --quiet --out plain.sqlite", folder.path()).code == 0);
    const std::string set = page_in(folder.path(), "set.sqlite", "--lang en"), plain = page_in(folder.path(), "plain.sqlite", "--lang en");
    CHECK(set.find("Set here: levers.transparency 0.5 → 0.8.") != std::string::npos);
    CHECK(set.find("What was set for this run") != std::string::npos);
    CHECK(plain.find("Set here") == std::string::npos);
    CHECK(plain.find("What was set") == std::string::npos);
}

TEST_CASE("real names carry their warning inside every picture and table, and are never ranked", "[cli]") {
    const TemporaryFolder folder;
    keep_a_comparison(folder.path(), "--set names=real");
    const std::string page = page_in(folder.path(), "c.sqlite", "--lang fr");
    SQLite::Database file((folder.path() / "c.sqlite").string(), SQLite::OPEN_READONLY);
    const std::string name = file.execAndGet("SELECT name_fr FROM territories WHERE arm = 0 AND territory = 0").getString();
    const std::string label = "simulé sous des hypothèses, non observé";
    for (const auto& [open, close] : {std::pair("<svg ", "</svg>"), std::pair("<table>", "</table>")})
        for (const std::string& piece : pieces(page, open, close))
            if (piece.find(name) != std::string::npos) CHECK(piece.find(label) != std::string::npos);
    CHECK(page.find(name) != std::string::npos);
    CHECK(page.find("Les noms de cette page sont réels") != std::string::npos);
}

TEST_CASE("a page is refused where the study is unfinished, the file is none of ours, or the page is there", "[cli]") {
    const TemporaryFolder folder;
    REQUIRE(heard("run shipped:minimal --replicates 2 --quiet --out r.sqlite", folder.path()).code == 0);
    write(folder.path() / "words.txt", "not a study");
    CHECK(heard("report words.txt --lang en", folder.path()).code == 2);
    CHECK(heard("report nowhere.sqlite --lang en", folder.path()).code != 0);
    REQUIRE(heard("report r.sqlite --lang en", folder.path()).code == 0);
    CHECK(std::filesystem::exists(folder.path() / "r_en.html"));
    const Heard again = heard("report r.sqlite --lang en", folder.path());
    CHECK(again.code == 2);
    CHECK(again.diagnostics.find("r_en.html") != std::string::npos);
    SQLite::Database((folder.path() / "r.sqlite").string(), SQLite::OPEN_READWRITE).exec("DELETE FROM provenance WHERE name = 'complete'");
    const Heard unfinished = heard("report r.sqlite --lang en --force", folder.path());
    CHECK(unfinished.code == 2);
    CHECK(unfinished.diagnostics.find("has not ended") != std::string::npos);
}

TEST_CASE("a spreadsheet of one's own stands beside the model, as Excel writes it in French", "[cli]") {
    const TemporaryFolder folder;
    REQUIRE(heard("run shipped:classroom --replicates 6 --quiet --out r.sqlite", folder.path()).code == 0);
    // Windows-1252: é is E9, and Excel sets a no-break space (A0) in thousands.
    write(folder.path() / "suivi.csv",
          "Territoire;Ann\xE9"
          "e;Dossiers d\xE9pos\xE9s;Montant attribu\xE9;Pr\xE9sence;# note\r\n"
          "Territoire A-01;2013;4;125\xA0"
          "000,75;62 %;relu\r\nEnsemble;2013-2014;;300 000 $;;\r\n");
    const std::string page = page_in(folder.path(), "r.sqlite", "--lang fr --observations suivi.csv");
    CHECK(page.find("125\u202f001") != std::string::npos);
    CHECK(page.find("300\u202f000") != std::string::npos);
    CHECK(page.find("ne confirme pas le modèle") != std::string::npos);
    check_words(page);
    write(folder.path() / "bad.csv", "Lieu;Année;Dosiers\nTerritoire Z-99;1999;beaucoup\n");
    const Heard heading = heard("report r.sqlite --force --lang fr --observations bad.csv", folder.path());
    CHECK(heading.code == 2);
    CHECK(heading.diagnostics.find("bad.csv:1:12: Dosiers: ligne 1, colonne C : colonne inconnue (vouliez-vous dire dossiers?)") !=
          std::string::npos);
    write(folder.path() / "bad.csv", "Lieu;Année;Dossiers;Présence\nTerritoire Z-99;1999;beaucoup;140 %\n");
    const Heard cells = heard("report r.sqlite --force --lang fr --observations bad.csv", folder.path());
    CHECK(cells.code == 2);
    for (const char* told : {"bad.csv:2:1", "names=real", "1999", "beaucoup", "45 %", "ligne 2, colonne D (« Présence »)"}) {
        INFO(told << '\n' << cells.diagnostics);
        CHECK(cells.diagnostics.find(told) != std::string::npos);
    }
}

TEST_CASE("a page replaces only a page of ours, and follows no link", "[cli]") {
    const TemporaryFolder folder;
    const auto at = [&](const char* name) { return folder.path() / name; };
    const auto report = [&](const std::string& options) { return heard("report r.sqlite --lang en " + options, folder.path()); };
    REQUIRE(heard("run shipped:minimal --replicates 2 --quiet --out r.sqlite", folder.path()).code == 0);
    REQUIRE(report("--docx").code == 0);
    CHECK(report("--docx").code == 2);
    CHECK(report("--docx --force").code == 0);
    write(at("mine.yaml"), "extends: shipped:minimal\n");
    write(at("mine.html"), "<!DOCTYPE html>\n<title>Mine</title>\n");
    for (const char* mine : {"mine.yaml", "mine.html"}) {
        const std::string before = text_of_file(at(mine));
        const Heard refused = report(std::string("--force --out ") + mine);
        CHECK(refused.code == 2);
        CHECK(refused.diagnostics.find("not a page that this program wrote") != std::string::npos);
        CHECK(text_of_file(at(mine)) == before);
    }
    REQUIRE(mkfifo(at("pipe.html").c_str(), 0600) == 0);  // no regular file, as a device would be
    CHECK(report("--force --out pipe.html").code == 2);
    CHECK(std::filesystem::is_fifo(at("pipe.html")));
    std::filesystem::create_symlink("mine.yaml", at("link.html"));
    CHECK(report("--force --out link.html").code == 2);
    CHECK(text_of_file(at("mine.yaml")) == "extends: shipped:minimal\n");
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        CHECK(entry.path().string().find(".html.") == std::string::npos);  // nothing half written stays
}
