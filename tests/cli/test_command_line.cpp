// Words of a command line, and what they ask for.

#include <catch2/catch.hpp>

#include "cli/command_line.hpp"
#include "scenario/errors.hpp"

using namespace concertation;

namespace {

std::vector<Complaint> complaints_of(const std::vector<std::string>& words) {
    try {
        request_of(words);
    } catch (const ScenarioError& error) {
        return error.complaints;
    }
    return {};
}

}  // namespace

TEST_CASE("options with a name of their own become overrides after --set", "[cli]") {
    const Request request = request_of({"run", "my.yaml", "--replicates", "7", "--set", "levers.meshing=0.7", "--seed=9", "--set", "a=b",
                                        "--months", "12", "--detailed", "3", "--lang", "fr"});
    const RunRequest& run = std::get<RunRequest>(request.what);
    CHECK(run.scenario == "my.yaml");
    CHECK(run.overrides ==
          std::vector<std::string>{"levers.meshing=0.7", "a=b", "replicates=7", "months=12", "seed=9", "store.detailed=3"});
    CHECK(request.language == Language::fr);
    CHECK_FALSE(run.json);
}

TEST_CASE("a scenario may stand after the options", "[cli]") {
    const Request request = request_of({"run", "--set", "a=1", "my.yaml", "--json"});
    CHECK(std::get<RunRequest>(request.what).scenario == "my.yaml");
    CHECK(std::get<RunRequest>(request.what).json);
}

TEST_CASE("every complaint about a command line is told at once, with what was probably meant", "[cli]") {
    const auto all = complaints_of({"run", "my.yaml", "--replicate", "5", "--threads", "0", "--set", "novalue", "extra"});
    REQUIRE(all.size() == 4);
    CHECK(all[0].key == "--replicate");
    CHECK(all[0].what.en.find("--replicates") != std::string::npos);
    CHECK(all[0].what.fr.find("--replicates") != std::string::npos);
    CHECK(all[1].key == "extra");
    CHECK(all[2].key == "--set");
    CHECK(all[3].key == "--threads");
}

TEST_CASE("a command nobody knows brings the nearest to mind", "[cli]") {
    const auto all = complaints_of({"chekc", "my.yaml"});
    REQUIRE(all.size() == 1);
    CHECK(all[0].what.en.find("check") != std::string::npos);
}

TEST_CASE("help about a command nobody knows is none", "[cli]") {
    for (const std::vector<std::string>& words : {std::vector<std::string>{"nonsense", "--help"}, {"--help", "nonsense"}}) {
        const auto told = complaints_of(words);
        REQUIRE(told.size() == 1);
        CHECK(told.front().key == "nonsense");
    }
    CHECK(complaints_of({"--help"}).empty());
    CHECK(complaints_of({"run", "--help"}).empty());
}

TEST_CASE("each command says what it lacks", "[cli]") {
    CHECK(complaints_of({}).size() == 1);
    CHECK(complaints_of({"run"}).size() == 1);
    CHECK(complaints_of({"check"}).size() == 1);
    CHECK(complaints_of({"describe"}).size() == 1);
    CHECK(complaints_of({"describe", "--schema", "--parameters"}).size() == 1);
    CHECK(complaints_of({"describe", "--schema", "--odd"}).size() == 1);
    CHECK(complaints_of({"describe", "--schema", "shipped:minimal"}).size() == 1);
    CHECK(complaints_of({"run", "my.yaml", "--seed"}).size() == 1);
    CHECK(complaints_of({"run", "my.yaml", "--lang", "de"}).size() == 1);
}

TEST_CASE("the language asked holds even where the rest is wrong", "[cli]") {
    CHECK(language_asked({"rnu", "--lang", "fr"}) == Language::fr);
    CHECK(language_asked({"--lang=en", "rnu"}) == Language::en);
}

TEST_CASE("help has an example, in both languages, for each command", "[cli]") {
    for (const std::string language : {"fr", "en"}) {
        for (const std::vector<std::string>& words : {std::vector<std::string>{}, {"run"}, {"check"}, {"describe"}}) {
            std::vector<std::string> line = words;
            line.insert(line.end(), {"--help", "--lang", language});
            const std::string page = std::get<PageRequest>(request_of(line).what).page;
            CHECK(page.find(language == "fr" ? "Exemple" : "Example") != std::string::npos);
            CHECK(page.find("concertation " + (words.empty() ? "run" : words.front()) + " ", 100) != std::string::npos);
        }
    }
}
