// Sweeps and sensitivity from the command line: what a design asks for, what a point that fails leaves, what is refused.

#include <catch2/catch.hpp>
#include <fstream>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"

using namespace concertation::testing;

namespace {

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a grid runs every combination, in order", "[cli]") {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "design.yaml") << "scenario: shipped:minimal\nreplicates: 2\nparameters:\n"
                                                    "  levers.meshing: {from: 0.2, to: 0.8, steps: 2}\n"
                                                    "  bargaining.rule: [deliberative, nash]\n";
    const Heard told = heard("sweep design.yaml --months 12 --json --quiet", folder.path());
    REQUIRE(told.code == 0);
    std::size_t points = 0;
    for (auto at = told.results.find("\"inputs\""); at != std::string::npos; at = told.results.find("\"inputs\"", at + 1)) ++points;
    CHECK(points == 4);
    CHECK(told.results.find("\"levers.meshing\": \"0.2\"") < told.results.find("\"levers.meshing\": \"0.8\""));
    const Heard page = heard("sweep design.yaml --months 12 --quiet --on trust --lang fr", folder.path());
    CHECK(says(page.results, "Confiance"));
    CHECK(says(page.results, "0,8"));
    CHECK(std::filesystem::exists(folder.path() / "design.sqlite"));
    CHECK(heard("sweep design.yaml --months 12 --quiet", folder.path()).code == 0);
    CHECK(std::filesystem::exists(folder.path() / "design-2.sqlite"));
    CHECK(heard("sweep design.yaml --months 12 --quiet --out design.sqlite", folder.path()).code == 2);  // asked on trust
    const Heard again = heard("sweep design.yaml --months 12 --quiet --out design-2.sqlite", folder.path());
    CHECK(again.code == 0);
    CHECK(says(again.diagnostics, "already holds the whole study"));
}

TEST_CASE("a point that fails is told with its place, and the others go on", "[cli]") {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "design.yaml") << "scenario: shipped:minimal\nreplicates: 2\nparameters:\n"
                                                    "  reading.window: [12, 24]\n  programme.first_lag: [12, 50]\n";
    const Heard told = heard("sweep design.yaml --months 12 --quiet --on trust --lang en", folder.path());
    CHECK(told.code == 0);
    CHECK(says(told.results, "failed"));
    CHECK(says(told.results, "the first, point 2"));
}

TEST_CASE("a design at fault is told whole, with places", "[cli]") {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "bad.yaml") << "scenario: shipped:minimal\ndesign: grod\nparameters:\n  levers.mesing: [0.5]\n"
                                                 "  levers.meshing: {from: 0.8, to: 0.2}\n";
    const Heard told = heard("sweep bad.yaml --lang en", folder.path());
    CHECK(told.code == 2);
    CHECK(says(told.diagnostics, "bad.yaml:2:9: design"));
    CHECK(says(told.diagnostics, "did you mean levers.meshing?"));
    CHECK(says(told.diagnostics, "must be above from"));
    CHECK(heard("sweep missing.yaml", folder.path()).code == 2);
    std::ofstream(folder.path() / "large.yaml")
        << "scenario: shipped:minimal\nparameters:\n  levers.meshing: {from: 0, to: 1, steps: 1000}\n"
           "  levers.alignment: {from: 0, to: 1, steps: 1000}\n";
    CHECK(says(heard("sweep large.yaml --lang en", folder.path()).diagnostics, "too many points"));
}

TEST_CASE("points of one's own come from a csv file", "[cli]") {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "design.yaml") << "scenario: shipped:minimal\ndesign: file\nfile: points.csv\nreplicates: 1\n";
    std::ofstream(folder.path() / "points.csv") << "tension.trust;levers.meshing\n3,2;0,5\n3,4;0,6\n3;0,7\n";
    const Heard told = heard("sweep design.yaml --months 12 --json --quiet", folder.path());
    CHECK(told.code == 0);
    CHECK(says(told.results, "\"tension.trust\": \"3.4\""));
}

TEST_CASE("sensitivity ranks by each method and refuses what it does not know", "[cli]") {
    const TemporaryFolder folder;
    const std::string of =
        "sensitivity shipped:minimal --months 12 --quiet --json --vary levers.meshing,levers.alignment:0.2:0.8 --method ";
    for (const char* method : {"morris --points 2", "sobol --points 4", "discovery --points 20 --holds \"trust>0.3\""}) {
        INFO(method);
        const Heard told = heard(of + method, folder.path());
        CHECK(told.code == 0);
        CHECK(says(told.results, "\"noise_share\""));
    }
    CHECK(says(heard("sensitivity shipped:minimal --method sobl --lang en", folder.path()).diagnostics, "did you mean sobol?"));
    CHECK(heard("sensitivity shipped:minimal --vary levers.meshing:0:2", folder.path()).code == 2);
    CHECK(heard("sensitivity shipped:minimal --holds \"trust>0.3\"", folder.path()).code == 2);
    CHECK(std::filesystem::is_empty(folder.path()));
}
