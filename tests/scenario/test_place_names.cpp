// Places under every name people give them, and none guessed.

#include <catch2/catch.hpp>

#include "scenario/choice_table.hpp"
#include "scenario/complaints_of.hpp"
#include "scenario/folded.hpp"
#include "scenario/place_names.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

PlaceIndex real_places() {
    PlaceIndex index;
    index.add(PlaceKind::region, "Laurentides", 0);
    index.add(PlaceKind::region, "Côte-Nord", 1);
    index.add(PlaceKind::region, "B", 1);
    index.add(PlaceKind::territory, "L'Érable", 0);
    index.add(PlaceKind::territory, "Les Laurentides", 1);
    index.add(PlaceKind::territory, "Les Pays-d'en-Haut", 2);
    index.add(PlaceKind::territory, "D'Autray", 3);
    index.add(PlaceKind::territory, "La Matanie", 4);
    index.add(PlaceKind::territory, "B-03", 4);
    return index;
}

/// "r0" or "t3", joined: what the index finds.
std::string found(const std::string& written) {
    const NamedPlaces named = real_places().named(written);
    std::string all;
    for (const int row : named.regions) all += "r" + std::to_string(row);
    for (const int row : named.territories) all += "t" + std::to_string(row);
    return all;
}

const std::string province =
    "territories:\n"
    "  - {region: Laurentides, name: Les Pays-d'en-Haut, population: 1000}\n"
    "  - {region: Laurentides, name: Les Laurentides, population: 1000}\n"
    "  - {region: Côte-Nord, name: L'Érable, population: 1000}\n";

/// The meshing of each territory, joined by blanks.
std::string meshing_of(const Scenario& scenario) {
    std::string all;
    for (const TerritorySpec& territory : scenario.territories)
        all += (scenario.settings[static_cast<std::size_t>(territory.settings)].numbers.levers.meshing == .9 ? "x" : ".");
    return all;
}

}  // namespace

TEST_CASE("a place is known whatever its apostrophes, dashes, accents, capitals, title and article", "[scenario]") {
    for (const char* written :
         {"L'Érable", "L’Érable", "l'erable", "L'E\u0301rable", "MRC de L’Érable", "MRC de l'Érable", "Érable", "mrc L'Érable"})
        CHECK(found(written) == "t0");
    for (const char* written :
         {"Les Pays-d’en-Haut", "MRC des Pays-d'en-Haut", "Pays d'en Haut", "Les Pays‑d'en‑Haut", "Territoire des Pays-d'en-Haut"})
        CHECK(found(written) == "t2");
    for (const char* written : {"D'Autray", "MRC de D’Autray", "MRC d'Autray"}) CHECK(found(written) == "t3");
    for (const char* written : {"La Matanie", "MRC de La Matanie", "RCM of La Matanie", "Territory B-03", "B–03", "territoire\u00a0b-03"})
        CHECK(found(written) == "t4");
    for (const char* written :
         {"Côte-Nord", "Cote Nord", "Région de la Côte-Nord", "Région B", "Region B", "région administrative de la Côte-Nord"})
        CHECK(found(written) == "r1");
    CHECK(found("MRC de La Matapédia").empty());
    CHECK(found("Région").empty());
    CHECK(found("").empty());
}

TEST_CASE("the name to the letter comes first, and a title says which of a region and a territory is meant", "[scenario]") {
    CHECK(found("Laurentides") == "r0");
    CHECK(found("Les Laurentides") == "t1");
    CHECK(found("MRC des Laurentides") == "t1");
    CHECK(found("Région des Laurentides") == "r0");
    CHECK(found("Région B-03").empty());
    CHECK(found("la Laurentides") == "r0t1");
}

TEST_CASE("scopes, events and regions take places as the program prints them and as people write them", "[scenario]") {
    const auto where = [](const std::string& selection) {
        return meshing_of(read_yaml(province + "levers: {meshing: 0.1}\nwhere:\n  - {" + selection + ", levers: {meshing: 0.9}}\n"));
    };
    CHECK(where("territories: [MRC des Pays-d’en-Haut]") == "x..");
    CHECK(where("territories: [Territoire A-02]") == ".x.");
    CHECK(where("territories: [Territory A–02, \"l’erable\"]") == ".xx");
    CHECK(where("territories: tous") == "xxx");
    CHECK(where("regions: [Région B]") == "..x");
    CHECK(where("regions: région de la Cote-Nord") == "..x");
    CHECK(where("territories: {region: Region A}") == "xx.");
    CHECK(meshing_of(read_yaml(province + "levers: {meshing: 0.1}\nregions:\n  - {name: cote-nord, levers: {meshing: 0.9}}\n")) == "..x");
    const Scenario cut =
        read_yaml(province + "events:\n  - {date: 2011-01, territories: [\"MRC de l’Érable\"], staff_loss: {share: 0.5}}\n");
    REQUIRE(cut.events.size() == 1);
    CHECK(cut.events[0].scope.territories == std::vector<int>{2});
    const std::vector<Complaint> refused = complaints_of(province + "where:\n  - {territories: [Laurentides], levers: {meshing: 0.9}}\n");
    REQUIRE(refused.size() == 1);
    CHECK(refused[0].what.en == "unknown territory: Laurentides (this is a region)");
}

TEST_CASE("every word of a choice has a name in both languages, of no other word of the choice", "[scenario]") {
    for (const ChoiceRow& row : choice_table()) {
        INFO(row.name);
        REQUIRE(row.names.size() == row.words.size());
        for (std::size_t i = 0; i < row.words.size(); ++i)
            for (const char* name : {row.names[i].fr, row.names[i].en})
                CHECK(suggestion(name, row).en == " (did you mean " + std::string(row.words[i]) + "?)");
    }
}
