// The word a user probably meant, and what stays of a long text in a sentence.

#include <catch2/catch.hpp>

#include "scenario/complaints.hpp"
#include "scenario/did_you_mean.hpp"

using namespace concertation;

TEST_CASE("distance counts letters added, dropped, changed and swapped", "[scenario]") {
    CHECK(edit_distance("meshing", "meshing") == 0);
    CHECK(edit_distance("Meshing", "meshing") == 0);
    CHECK(edit_distance("mehsing", "meshing") == 1);
    CHECK(edit_distance("meshin", "meshing") == 1);
    CHECK(edit_distance("", "abc") == 3);
    CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("only a near word is suggested", "[scenario]") {
    CHECK(nearest("transparancy", {"meshing", "transparency"}) == "transparency");
    CHECK(nearest("zzz", {"meshing", "transparency"}).empty());
    CHECK(nearest(std::string(1000, 'a'), {"meshing"}).empty());
    CHECK(suggestion("monthes", {"months"}).fr == " (vouliez-vous dire months?)");
    CHECK(suggestion("xyz", {"months"}).en.empty());
    CHECK(nearest("presence a la tabel", {"présence à la table"}) == "présence à la table");
    const std::vector<CalledWord> known{{"prefets_table", {"table des préfets"}}, {"consortium", {}}};
    CHECK(suggestion("Table des prefets", known).fr == " (vouliez-vous dire prefets_table?)");
    CHECK(suggestion("consortiom", known).en == " (did you mean consortium?)");
    CHECK(suggestion("ministère", known).en.empty());
}

TEST_CASE("a long or odd text is shown short and harmless", "[scenario]") {
    CHECK(shown("meshing") == "meshing");
    CHECK(shown("a\x1b[31mb\n") == "a [31mb ");
    CHECK(shown(std::string(61, 'a')) == std::string(60, 'a') + "…");
    CHECK(shown(std::string(59, 'a') + "éé") == std::string(59, 'a') + "…");
}

TEST_CASE("a hundred complaints are told, then how many more", "[scenario]") {
    Complaints complaints;
    for (int i = 0; i < 5000; ++i) complaints.add("a.yaml", {5000 - i, 1}, "key", {"fr", "en"});
    const std::vector<Complaint> told = complaints.in_order();
    REQUIRE(told.size() == 101);
    CHECK(told[0].line < told[1].line);
    CHECK(told.back().what.en == "and 4900 more");
    CHECK(told.back().what.fr == "et 4900 autres fautes");
}
