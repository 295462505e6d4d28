// Values set on the command line, checked like the file's.

#include <catch2/catch.hpp>

#include "scenario/complaints_of.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

const std::string minimal = "extends: shipped:minimal\n";

}  // namespace

TEST_CASE("an override sets any parameter, choice or run setting", "[scenario]") {
    const Scenario scenario = read_yaml(minimal, {"levers.accompaniment.allocation=0.9", "decision.rule=consensus", "start=2012-04",
                                                  "months=24", "seed=18446744073709551615", "replicates=3", "names=real",
                                                  "store.detailed=0", "start.history_mean=-1", "programme.envelope={multiply: 0.5}"});
    CHECK(scenario.settings[0].numbers.levers.accompaniment.allocation == .9);
    CHECK(scenario.settings[0].choices.decision == DecisionRule::consensus);
    CHECK(scenario.start == Date{2012, 4});
    CHECK(scenario.months == 24);
    CHECK(scenario.seed == 18446744073709551615u);
    CHECK(scenario.replicates == 3);
    CHECK(scenario.names == Names::real);
    CHECK(scenario.detailed == 0);
    CHECK(scenario.settings[0].numbers.start.history_mean == -1);
    CHECK(scenario.settings[0].numbers.programme.envelope == .5);
}

TEST_CASE("the last of two overrides of one key holds", "[scenario]") {
    CHECK(read_yaml(minimal, {"months=12", "months=18"}).months == 18);
}

TEST_CASE("a bad override names its key and no file", "[scenario]") {
    const auto only = [](const std::string& written) {
        const std::vector<Complaint> complaints = complaints_of(minimal, {written});
        REQUIRE(complaints.size() == 1);
        CHECK(complaints[0].file.empty());
        CHECK(complaints[0].line == 0);
        CHECK(complaints[0].what.fr != complaints[0].what.en);
        return complaints[0].key + ": " + complaints[0].what.en;
    };
    CHECK(only("levers.meshing=2").find("levers.meshing: out of range") == 0);
    CHECK(only("levers.meshin=0.2") == "levers.meshin: unknown key (did you mean levers.meshing?)");
    CHECK(only("months") == "months: write key=value");
    CHECK(only("months=") == "months: expected a number, found nothing");
    CHECK(only("months=[") == "months: not readable YAML: end of sequence flow not found");
    CHECK(only("territories=[]") == "territories: unknown key");
    CHECK(only("extends=shipped:large").find("extends: unknown key") == 0);
    CHECK(only("seed=-1").find("seed: expected a whole number from 0") == 0);
    CHECK(only("tension.z0=.nan").find("tension.z0: expected a number") == 0);
}

TEST_CASE("overrides and the file complain together", "[scenario]") {
    CHECK(complaints_of(minimal + "seed: x\n", {"months=0", "names=x"}).size() == 3);
}
