// Tables as spreadsheets save them: encodings, separators, quotes, and what they leave around.

#include <catch2/catch.hpp>

#include "scenario/csv.hpp"

using namespace concertation;

namespace {

/// The cells of a table, "a|b/c|d"; the first complaint where there is one.
std::string cells_in(const std::string& bytes) {
    Complaints complaints;
    const CsvTable table = csv_table(bytes, 1000, {"t.csv", &complaints});
    if (!complaints.none()) {
        try {
            complaints.throw_if_any();
        } catch (const ScenarioError& error) {
            return sentence(error.complaints.front(), false);
        }
    }
    std::string all;
    for (const std::vector<CsvCell>& row : table.rows) {
        if (!all.empty()) all += '/';
        for (std::size_t n = 0; n < row.size(); ++n) all += (n > 0 ? "|" : "") + row[n].text;
    }
    return all;
}

std::string in_utf16(const std::string& ascii, bool little) {
    std::string bytes = little ? "\xFF\xFE" : "\xFE\xFF";
    for (const char c : ascii) bytes += little ? std::string{c, '\0'} : std::string{'\0', c};
    return bytes;
}

}  // namespace

TEST_CASE("a table is read in any encoding that a spreadsheet saves", "[scenario]") {
    CHECK(cells_in("\xEF\xBB\xBF"
                   "Année;x\n1;2\n") == "Année|x/1|2");
    CHECK(cells_in("Ann\xE9"
                   "e;x\n1;2\n") == "Année|x/1|2");
    CHECK(cells_in(in_utf16("a\tb\n1\t2\n", true)) == "a|b/1|2");
    CHECK(cells_in(in_utf16("a\tb\n1\t2\n", false)) == "a|b/1|2");
    CHECK(cells_in("a;b\x81\n") == "t.csv:1:4: not UTF-8 text");
}

TEST_CASE("separators are those of the first line, or those that it names", "[scenario]") {
    CHECK(cells_in("a,b\n1;5,2\n") == "a|b/1;5|2");
    CHECK(cells_in("a;b\n1,5;2\n") == "a|b/1,5|2");
    CHECK(cells_in("a\tb\n1,5\t2\n") == "a|b/1,5|2");
    CHECK(cells_in("sep=;\r\na;b\r\n1;2\r\n") == "a|b/1|2");
    CHECK(cells_in("sep=,\na,b\n1,2\n") == "a|b/1|2");
}

TEST_CASE("quoted cells hold separators, quotes and ends of lines", "[scenario]") {
    CHECK(cells_in("a,b\n\"x, y\",\"say \"\"z\"\"\"\n") == "a|b/x, y|say \"z\"");
    CHECK(cells_in("a;\"two\nlines\"\n1;2\n") == "a|two\nlines/1|2");
    CHECK(cells_in("a;b\n1;\"2\n3;4\n") == "t.csv:2:3: line 2, column B: quote never closed");
    CHECK(cells_in("a;b\n5\" pipe;2\n") == "a|b/5\" pipe|2");
    Complaints complaints;
    const CsvTable table = csv_table("a;\"b\nc\";é;d\n1;2;3;4\n", 1000, {"t.csv", &complaints});
    CHECK(table.rows[0][3].place.line == 2);
    CHECK(table.rows[0][3].place.column == 6);
    CHECK(table.rows[1][2].place.line == 3);
    CHECK(table.rows[1][2].place.column == 5);
}

TEST_CASE("what a spreadsheet leaves around a table is left out, and nothing else", "[scenario]") {
    CHECK(cells_in("a;b;;\n1;2;;;\n") == "a|b/1|2");
    CHECK(cells_in("Suivi 2014;;\na;b;c\n1;2;3\n") == "a|b|c/1|2|3");
    CHECK(cells_in("\n\na;b\n\n1;2\n") == "a|b/1|2");
    CHECK(cells_in("a;b\n1;2;3\n") == "a|b/1|2|3");
    CHECK(cells_in("a;b;c\n1;;\n") == "a|b|c/1||");
    CHECK(cells_in(",x\n0,1\n") == "|x/0|1");
    CHECK(cells_in("a\n1\n") == "a/1");
    CHECK(cells_in("") == "t.csv: empty table");
}

TEST_CASE("a cell knows the number it spells, with a decimal comma where commas do not separate cells", "[scenario]") {
    Complaints complaints;
    const Source source{"t.csv", &complaints};
    CHECK(csv_table("a;b\n1,5;2.5\n", 1000, source).rows[1][0].number == 1.5);
    CHECK(csv_table("a;b\n1,5;2.5\n", 1000, source).rows[1][1].number == 2.5);
    CHECK(csv_table("a,b\n\"1,5\",2.5\n", 1000, source).rows[1][1].number == 2.5);
    CHECK_FALSE(csv_table("a,b\n\"1,5\",2.5\n", 1000, source).rows[1][0].number);
    CHECK_FALSE(csv_table("a;b\nx;1 2\n", 1000, source).rows[1][1].number);
}

TEST_CASE("a fault of a cell is told where a spreadsheet shows it, with the title of its column", "[scenario]") {
    CHECK(column_letters(1) == "A");
    CHECK(column_letters(26) == "Z");
    CHECK(column_letters(27) == "AA");
    CHECK(column_letters(703) == "AAA");
    Complaints complaints;
    const Source source{"t.csv", &complaints};
    const CsvTable table = csv_table("sep=;\n\nLieu;;\"Montant\nattribué\"\nA;1;x\n", 1000, source);
    REQUIRE(table.rows.size() == 2);
    const TableSource cells{source, table.rows.front()};
    cells.complain(table.rows[1][2], "x", {"pas un nombre", "not a number"});
    cells.complain(table.rows[1][1], "1", {"en trop", "too many"});
    cells.complain(table.rows[0][2], "", {"inconnue", "unknown"});
    const std::vector<Complaint> told = complaints.in_order();
    REQUIRE(told.size() == 3);
    CHECK(sentence(told[0], false) == "t.csv:3:7: line 2, column C: unknown");
    CHECK(sentence(told[1], false) == "t.csv:5:3: 1: line 3, column B: too many");
    CHECK(sentence(told[2], true) == "t.csv:5:5: x: ligne 3, colonne C (« Montant attribué ») : pas un nombre");
}
