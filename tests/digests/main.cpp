// Prints the digest of each replicate of a scenario, one a line: the same natively and as WebAssembly.

#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>

#include "observe/digest_of.hpp"
#include "run/replicate.hpp"
#include "scenario/errors.hpp"
#include "scenario/read.hpp"

using namespace concertation;

int main(int count, char** arguments) {
    if (count != 3) {
        std::cerr << "usage: concertation_digests SCENARIO REPLICATES\n";
        return 2;
    }
    try {
        const Scenario scenario = read_scenario(arguments[1]);
        const int replicates = std::atoi(arguments[2]);
        for (int replicate = 0; replicate < replicates; ++replicate) {
            std::cout << replicate << ' ' << digest_of(run_replicate(scenario, replicate)).hex() << '\n';
        }
    } catch (const ScenarioError& error) {
        for (const Complaint& complaint : error.complaints) std::cerr << sentence(complaint, false) << '\n';
        return 2;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 70;
    }
    return 0;
}
