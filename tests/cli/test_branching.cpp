// Several futures from one saved moment, equal to having run straight through.

#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"

using namespace concertation::testing;

namespace {

/// The difference of `name` for all territories.
double difference(const Heard& told, const std::string& name) {
    const auto all = nlohmann::json::parse(told.results);
    for (const auto& measure : all.at("measures"))
        if (measure.at("name") == name && measure.at("scope") == "all") return measure.at("difference");
    return -1;
}

}  // namespace

TEST_CASE("from a saved moment the base runs as it did, and a change holds from there on", "[cli]") {
    const TemporaryFolder folder;
    REQUIRE(heard("run shipped:classroom --replicates 4 --quiet --save-state 2012-04 --out r.sqlite", folder.path()).code == 0);
    CHECK(std::filesystem::exists(folder.path() / "r_2012-04.state"));
    std::ofstream(folder.path() / "other.yaml")
        << "extends: shipped:classroom\nlevers: {accompaniment: {allocation: 0.9, expertise: 0.9}}\n";
    const std::string words = "compare shipped:classroom other.yaml --replicates 4 --assumptions 0 --json --quiet";
    const Heard straight = heard(words, folder.path()), branched = heard(words + " --from r_2012-04.state", folder.path());
    REQUIRE(straight.code == 0);
    REQUIRE(branched.code == 0);
    const auto base = [](const Heard& told) { return nlohmann::json::parse(told.results).at("measures").at(0).at("base"); };
    CHECK(base(straight) == base(branched));
    CHECK(difference(branched, "trust") > 0);
    CHECK(difference(branched, "trust") < difference(straight, "trust"));
    const Heard same = heard(
        "compare shipped:classroom shipped:classroom --replicates 4 --assumptions 2 --json --quiet --from r_2012-04.state", folder.path());
    CHECK(difference(same, "trust") == 0);
}

TEST_CASE("a month outside the run, other places, too many replicates and damage are refused", "[cli]") {
    const TemporaryFolder folder;
    const std::string run = "run shipped:minimal --replicates 2 --quiet --force --out r.sqlite --save-state ";
    CHECK(heard(run + "1999-01", folder.path()).code == 2);
    CHECK(heard(run + "soon", folder.path()).code == 2);
    CHECK(std::filesystem::is_empty(folder.path()));  // told before anything is run
    REQUIRE(heard("run shipped:minimal --replicates 2 --quiet --out r.sqlite", folder.path()).code == 0);
    CHECK(heard("run shipped:minimal --replicates 2 --quiet --out r.sqlite --save-state 2011-04", folder.path()).code == 0);
    const std::string compare = "compare --assumptions 0 --json --quiet --from r_2011-04.state ";
    CHECK(heard(compare + "shipped:classroom shipped:classroom --replicates 2", folder.path()).code == 2);
    CHECK(heard(compare + "shipped:minimal shipped:minimal --replicates 3", folder.path()).code == 2);
    CHECK(heard(compare + "shipped:minimal shipped:minimal --replicates 2 --seed 5", folder.path()).code == 2);
    CHECK(heard(compare + "shipped:minimal shipped:minimal --replicates 2", folder.path()).code == 0);
    CHECK(heard("compare shipped:minimal shipped:minimal --from r.sqlite", folder.path()).code == 2);
}
