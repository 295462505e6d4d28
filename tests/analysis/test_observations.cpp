// Follow-up tables as regions write them: headings, places, periods; what can be read two ways is refused.

#include <catch2/catch.hpp>
#include <fstream>

#include "analysis/study_by_hand.hpp"
#include "analysis/temporary_folder.hpp"
#include "report/parts/observations.hpp"
#include "report/parts/observed_cells.hpp"
#include "report/parts/observed_periods.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

const Date start{2010, 4};

/// "first-last" of the months of a plan of five years; the remedy in English where the period is refused.
std::string period(const std::string& cell, ShortYears short_years = ShortYears::unsaid) {
    const ObservedPeriod read = observed_period(cell, short_years, start, 60);
    return read.months ? std::to_string(read.months->first) + "-" + std::to_string(read.months->second) : read.remedy.en;
}

/// What becomes of a table: "place territory,territory first-last value" a figure, or the complaints in English.
std::string read_of(const std::string& table) {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "t.csv", std::ios::binary) << table;
    Scenario scenario = small_scenario();
    scenario.months = 60;
    std::string all;
    try {
        for (const Observation& each : observations_in(folder.path() / "t.csv", scenario).all) {
            all += all.empty() ? "" : " / ";
            for (const int territory : each.territories) all += std::to_string(territory);
            all += " " + std::to_string(each.first) + "-" + std::to_string(each.last);
        }
    } catch (const ScenarioError& error) {
        for (const Complaint& complaint : error.complaints)
            all += (all.empty() ? "" : " / ") + std::to_string(complaint.line) + ":" + std::to_string(complaint.column) + " " +
                   complaint.what.en;
    }
    return all;
}

}  // namespace

TEST_CASE("numbers of a follow-up table are read as people write them", "[report]") {
    CHECK(observed_number("12 345,67 $", ',') == 12345.67);
    CHECK(observed_number("12\u202f345", ',') == 12345.);
    CHECK(observed_number("$12,345.67", '.') == 12345.67);
    CHECK(observed_number("45 %", ',') == .45);
    CHECK(observed_number("74 250,50 $", '.') == 74250.5);  // French digits in a file that commas separate
    CHECK(observed_number("512340,5", '.') == 512340.5);
    CHECK(observed_number("1,234", '.') == 1234.);
    CHECK(observed_number("12 345,678", '.') == 12345.678);
    CHECK(!observed_number("beaucoup", ','));
    CHECK(!observed_number("", ','));
}

TEST_CASE("headings are understood as regions write them", "[report]") {
    const auto all_mean = [](const std::string& name, const std::vector<std::string>& written) {
        for (const std::string& each : written) {
            INFO(each);
            CHECK(observed_heading(each) == name);
        }
    };
    all_mean("place", {"Région administrative", "RÉGION", "MRC", "Territoires", "lieu", "Re\u0301gion"});
    all_mean("period", {"Année", "Période", "year", "date"});
    all_mean("financial year", {"Exercice", "Exercice financier", "exercice (financier)", "Année financière", "Fiscal year"});
    all_mean("month", {"Mois", "month"});
    all_mean("files",
             {"Dossiers déposés", "Nombre de dossiers", "Numéro de dossiers", "Files submitted", "files", "nombre de dossiers déposés"});
    all_mean("funded", {"Dossiers financés", "nombre de dossiers financés", "files funded"});
    all_mean("requested", {"Montant demandé", "Montants demandés ($)", "money requested"});
    all_mean("awarded", {"Montant attribué", "Montant accordé", "Montants accordés", "Montant octroyé (en dollars)", "Montant\noctroyé",
                         "Montant versé ($)", "Sommes octroyées", "sommes versées", "Money awarded"});
    all_mean("partners", {"Argent des partenaires", "partners’ money"});
    all_mean("attendance", {"Taux de présence", "présence à la table", "Présences", "attendance"});
    all_mean("", {"Montant attribué (k$)", "Taux de présence (%)", "Remarques", "dosiers", ""});
}

TEST_CASE("a period with one reading is read, whatever sets its numbers apart", "[report]") {
    CHECK(period("2013") == "33-44");
    CHECK(period("2010") == "0-8");
    CHECK(period("2013-04") == "36-36");
    CHECK(period("2013/04") == "36-36");
    CHECK(period("04/2013") == "36-36");
    CHECK(period("2013-2014") == "36-47");
    CHECK(period("2013 – 2014") == "36-47");
    CHECK(period("2013/2014") == "36-47");
    CHECK(period("2012-13") == "24-35");
    CHECK(period("Total") == "0-59");
    for (const char* none : {"2013-2016", "2013-13", "avril", "2013-00", "13", "2013-4-", "03/04/12", "99/99/2012", "-2013", "1/2/3/4"})
        CHECK(period(none) == "not a period; write 2013, 2013-04, 2013-2014 or total");
    CHECK(period("1999") == "not a period of the run, which goes from 2010-04 to 2015-03; write 2013, 2013-04, 2013-2014 or total");
}

TEST_CASE("a period with two readings is refused, and told how to write it", "[report]") {
    const std::string two_ways =
        "this can be read two ways, the month 2010-11 or the financial year 2010-2011; write 2010-2011 for the year, "
        "or head the column “month” or “fiscal year”";
    CHECK(period("2010-11") == two_ways);
    CHECK(period("2010/11") == two_ways);
    CHECK(period("2010-11", ShortYears::months) == "7-7");
    CHECK(period("2010-11", ShortYears::financial_years) == "0-11");
    CHECK(period("03/04/2012") == "this day can be read two ways (day/month or month/day); write the month, 2012-04 or 2012-03");
    CHECK(period("25/04/2012") == "this is a day; write the month, 2012-04");
    CHECK(period("04-04-2012") == "this is a day; write the month, 2012-04");
    CHECK(period("2012-04-03") == "this is a day; write the month, 2012-04");
    CHECK(read_of("Lieu;Année;Dossiers\nA-01;2010-11;3\n") == "2:6 line 2, column B (“Année”): " + two_ways);
    CHECK(read_of("Lieu;Mois;Dossiers\nA-01;2010-11;3\n") == "0 7-7");
    CHECK(read_of("Lieu;Exercice financier;Dossiers\nA-01;2010-11;3\n") == "0 0-11");
    CHECK(read_of("Lieu;Année;Dossiers\nA-01;2010-10;3\nA-01;2010-11;3\n") == "0 6-6 / 0 7-7");
    CHECK(read_of("Lieu;Année;Dossiers\nA-01;2010-11;3\nA-01;2012-13;3\n") == "0 0-11 / 0 24-35");
    CHECK(read_of("Lieu;Année;Dossiers\nA-01;2010-11;3\nA-01;2012-13;3\nA-01;2010-10;3\n").rfind("2:6 ", 0) == 0);
}

TEST_CASE("a place of a follow-up table is a territory, a region or all of them", "[report]") {
    CHECK(read_of("Lieu;Année;Dossiers\nTerritoire A–01;2013;1\nA-02;2013;1\nrégion a;2013;1\nTous;2013;1\n") ==
          "0 33-44 / 1 33-44 / 01 33-44 / 012 33-44");
    CHECK(read_of("Lieu;Année;Dossiers\nTerritoire A-1;2013;1\n")
              .rfind("2:1 line 2, column A (“Lieu”): unknown place (did you mean Territoire A-01?)", 0) == 0);
    CHECK(read_of("Lieu;Année;Dossiers\nVrai territoire 0;2013;1\n").find("unknown place") != std::string::npos);
}

TEST_CASE("the cell of a figure that cannot be is named as a spreadsheet does", "[report]") {
    CHECK(read_of("Lieu;Année;Dossiers;Montant attribué\nA-01;2013;1;beaucoup\n") ==
          "2:13 line 2, column D (“Montant attribué”): must be a number, 0 or more");
    CHECK(read_of("Lieu;Année;Dossiers\nA-01;2013;6\nTerritoire A-01;2013;9\n") ==
          "3:22 line 3, column C (“Dossiers”): this figure is on line 2 already; keep one");
    CHECK(read_of("Lieu;Année;Dossiers\nA-01\n").rfind("2:1 line 2, column B (“Année”): not a period", 0) == 0);
    CHECK(read_of("Lieu;Année;Dosiers\nA-01;2013;6\n").find("1:12 line 1, column C: unknown column (did you mean dossiers?)") !=
          std::string::npos);
}
