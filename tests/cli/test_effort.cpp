// What costs much is told, and asked, before it begins; a database that says nothing does not hold the program.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <iomanip>
#include <sstream>

#include "analysis/temporary_folder.hpp"
#include "cli/effort.hpp"
#include "cli/program.hpp"
#include "scenario/errors.hpp"
#include "scenario/read.hpp"

using namespace concertation;
using namespace concertation::testing;

namespace {

/// A port of this machine that lets everybody in and never says a word.
class SilentPort {
public:
    SilentPort() : socket_(socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* const any = reinterpret_cast<sockaddr*>(&address);
        REQUIRE(bind(socket_, any, size) == 0);
        REQUIRE(listen(socket_, 8) == 0);
        REQUIRE(getsockname(socket_, any, &size) == 0);
        address_ = "postgresql://127.0.0.1:" + std::to_string(ntohs(address.sin_port)) + "/x";
        std::ostringstream listed;
        listed << " 0100007F:" << std::uppercase << std::hex << std::setfill('0') << std::setw(4) << ntohs(address.sin_port) << " 01 ";
        connected_to_ = listed.str();
    }
    ~SilentPort() { close(socket_); }
    SilentPort(const SilentPort&) = delete;
    SilentPort& operator=(const SilentPort&) = delete;
    const std::string& address() const { return address_; }
    /// Who is connected to it, as the system lists connections.
    const std::string& connected_to() const { return connected_to_; }

private:
    int socket_;
    std::string address_, connected_to_;
};

}  // namespace

TEST_CASE("what takes days or fills the disk asks for --yes where nobody can answer, and leaves no file", "[cli]") {
    const TemporaryFolder folder;
    for (const char* words : {"run shipped:large --set synthetic.territories=10000 --replicates 1000000 --json",
                              "run shipped:six_regions --replicates 1000000 --detailed 1000000 --lang fr",
                              "compare shipped:six_regions shipped:no_programme --replicates 1000000"}) {
        INFO(words);
        const Heard told = heard(words, folder.path());
        CHECK(told.code == 2);
        CHECK(told.diagnostics.find("--yes") != std::string::npos);
        CHECK((told.diagnostics.find("GB") != std::string::npos || told.diagnostics.find("Go") != std::string::npos));
    }
    CHECK(std::filesystem::is_empty(folder.path()));
    REQUIRE(heard("run shipped:six_regions --replicates 1 --quiet --out r.sqlite", folder.path()).code == 0);
    const Heard explained = heard("explain r.sqlite --futures 100000 --threads 1 --quiet", folder.path());
    CHECK(explained.code == 2);
    CHECK(explained.diagnostics.find("--yes") != std::string::npos);
}

TEST_CASE("ordinary use is not asked about, and an answer at a terminal counts", "[cli]") {
    const Scenario six = read_scenario("shipped:six_regions"), large = read_scenario("shipped:large", {"synthetic.territories=10000"});
    CHECK_FALSE(is_much(cost_of({10000, 20}, six, 2)));
    CHECK_FALSE(is_much(cost_of({10, 1}, large, 2)));
    CHECK(is_much(cost_of({1000000, 0, false}, large, 64)));
    CHECK(is_much(cost_of({1000000, 1000000}, six, 64)));
    CHECK(is_much(cost_of({10000, 0, true, 10000}, large, 64)));
    const Effort much{1000000, 0};
    for (const std::string answer : {"yes\n", "oui\n", "n\n", "\n", ""}) {
        std::ostringstream results, diagnostics;
        std::istringstream answers(answer);
        const Console console{results, diagnostics, true, 80, Language::en, nullptr, &answers};
        INFO(answer);
        if (answer.size() > 2)
            CHECK_NOTHROW(ask_first(much, large, {}, console));
        else
            CHECK_THROWS_AS(ask_first(much, large, {}, console), ScenarioError);
        CHECK(diagnostics.str().find("Go on?") != std::string::npos);
    }
    std::ostringstream results, diagnostics;
    SimulationRequest request;
    request.yes = true;
    CHECK_NOTHROW(ask_first(much, large, request, {results, diagnostics, false, 80, Language::en}));
    CHECK(diagnostics.str().find("days") != std::string::npos);
}

TEST_CASE("a database that says nothing is given up in time, and the results file is whole", "[cli]") {
    const TemporaryFolder folder;
    const SilentPort port;
    const std::string run = "run shipped:minimal --replicates 2 --quiet --out r.sqlite --database '" + port.address();
    CHECK(heard(run + "?connect_timeout=2'", folder.path()).code == 3);
    CHECK(heard("replay r.sqlite --quiet", folder.path()).code == 0);
}

TEST_CASE("an interruption is heard while a database says nothing, and the results file is whole", "[cli]") {
    const TemporaryFolder folder;
    const SilentPort port;
    const Heard stopped = heard("run shipped:minimal --replicates 2 --quiet --out r.sqlite --database '" + port.address() +
                                    "?connect_timeout=600' & pid=$!; until grep -q '" + port.connected_to() +
                                    "' /proc/net/tcp; do :; done; "
                                    "kill -TERM $pid; wait $pid",
                                folder.path());
    CHECK(stopped.code == 143);
    CHECK(heard("replay r.sqlite --quiet", folder.path()).code == 0);
}

TEST_CASE("an interruption is heard within a replicate, and what is begun goes on", "[cli]") {
    const TemporaryFolder folder;
    const Heard stopped = heard(
        "run shipped:large --set synthetic.territories=4000 --months 600 --replicates 1 --set store.detailed=0 --quiet --out r.sqlite & "
        "pid=$!; "
        "while [ ! -s r.sqlite ]; do :; done; kill -INT $pid; kill -TERM $pid; wait $pid",
        folder.path());
    CHECK(stopped.code > 128);
    CHECK(stopped.diagnostics.find("0 of 1") != std::string::npos);
}
