// `allocate` from the command line: what it says, keeps, goes on with and refuses.

#include <catch2/catch.hpp>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"
#include "store/answers.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

const std::string small =
    "allocate shipped:classroom --budget 100000 --months 30 --replicates 2 --assumptions 2 --only accompaniment,alignment --quiet ";

}  // namespace

TEST_CASE("allocate tells options and portfolios in both languages, and none of the words the product never says", "[cli]") {
    const TemporaryFolder folder;
    const Heard french = heard(small + "--lang fr --floor -1", folder.path()),
                english = heard(small + "--lang en --floor -1", folder.path());
    REQUIRE(french.code == 0);
    REQUIRE(english.code == 0);
    CHECK(says(french.results, "accompagnement"));
    CHECK(says(french.results, "dixième le plus mal placé"));
    CHECK(says(french.results, "Plancher d’équité de"));
    CHECK(says(english.results, "worst-off tenth"));
    CHECK(says(english.results, "Not in the list, since they cost days and no money: transparency"));
    for (const char* barred : {"optimal", "optimum", "prédit", "prévoit", "démontre", "predict", "pauvreté réduite", "poverty reduced"}) {
        INFO(barred);
        CHECK_FALSE(says(french.results, barred));
        CHECK_FALSE(says(english.results, barred));
    }
    CHECK(std::filesystem::exists(folder.path() / "classroom_allocate.sqlite"));
    const Heard dynamic = heard(small + "--lang en --json --on conflictual --aim lower", folder.path()),
                page = heard(small + "--lang en --on conflictual --aim lower --out dynamic.sqlite", folder.path());
    CHECK(says(dynamic.results, "\"conflictual\""));
    CHECK(says(dynamic.results, "\"needs_reached\""));
    CHECK(says(page.results, "no dynamic and no direction is better in itself"));
    CHECK_FALSE(says(page.results, "better lower"));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "classroom_allocate-2.sqlite"));  // the same question has one file
}

TEST_CASE("an allocation's numbers stand in its results file, which replays bit for bit", "[cli]") {
    const TemporaryFolder folder;
    REQUIRE(heard(small + "--out kept.sqlite", folder.path()).code == 0);
    const auto options = answers_in(folder.path() / "kept.sqlite", "options"),
               portfolios = answers_in(folder.path() / "kept.sqlite", "portfolios"),
               parts = answers_in(folder.path() / "kept.sqlite", "portfolio_parts");
    REQUIRE(options);
    REQUIRE(portfolios);
    REQUIRE(parts);
    CHECK(options->size() == 2 * 3 * 4);  // options, sizes, measures
    CHECK(options->front().text("what") == "accompaniment");
    CHECK(portfolios->back().whole("even") == 1);
    const auto levers = answers_in(folder.path() / "kept.sqlite", "levers"), told = answers_in(folder.path() / "kept.sqlite", "told"),
               prices = answers_in(folder.path() / "kept.sqlite", "break_even");
    REQUIRE(levers);
    CHECK(levers->size() == 4);
    REQUIRE(told);
    REQUIRE(prices);
    for (const AnswerRow& price : *prices) CHECK(price.real("supposed") > 0);
    double spent = 0;
    for (const AnswerRow& part : *parts)
        if (part.whole("portfolio") == portfolios->back().whole("portfolio")) spent += part.real("spent");
    CHECK(spent == Approx(portfolios->back().real("spent")));
    CHECK(heard("replay kept.sqlite --quiet", folder.path()).code == 0);
}

TEST_CASE("allocate refuses sums it cannot spend, and says what to write", "[cli]") {
    const TemporaryFolder folder;
    for (const char* sum : {"0", "-5", "much", "9999", "1e12", "nan", "1,5"}) {
        INFO(sum);
        const Heard told = heard(std::string("allocate shipped:minimal --lang en --budget ") + sum, folder.path());
        CHECK(told.code == 2);
        CHECK(says(told.diagnostics, "--budget: “" + std::string(sum) + "” is not a sum from 10,000 to 100,000,000 dollars"));
    }
    CHECK(says(heard("allocate shipped:minimal --lang en", folder.path()).diagnostics, "such as --budget 1000000"));
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("allocate refuses what would rank real places, and aims it cannot hold", "[cli]") {
    const TemporaryFolder folder;
    const auto told = [&](const std::string& words) {
        const Heard all = heard("allocate shipped:six_regions --budget 1000000 --lang en " + words, folder.path());
        CHECK(all.code == 2);
        return all.diagnostics;
    };
    for (const char* by : {"region", "territory"})
        CHECK(says(told("--set names=real --by " + std::string(by)), "no page ranks real places; add --set names=neutral"));
    CHECK(says(told("--on conflictual"), "--aim higher or --aim lower"));
    CHECK(says(told("--on trust --aim lower"), "leave out --aim"));
    CHECK(says(told("--on cost_of_levers"), "the spending itself"));
    CHECK(says(told("--on conflictual --aim lower --floor 0"), "choose an indicator"));
    CHECK(says(told("--floor high"), "is not a number"));
    CHECK(says(told("--by rural"), "rurality"));
    CHECK(says(told("--only acompaniment"), "did you mean accompaniment?"));
    CHECK(says(told("--only meshing"), "money buys nothing there"));
    CHECK(says(told("--replicates 1"), "at least 2 replicates"));
    CHECK(says(heard("allocate shipped:classroom --budget 100000 --by rurality --lang en", folder.path()).diagnostics, "choose --by all"));
    CHECK(std::filesystem::is_empty(folder.path()));
}
