// The commands in the documents run as they stand there.

#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>
#include <vector>

#include "analysis/temporary_folder.hpp"
#include "cli/program.hpp"

using namespace concertation::testing;

namespace {

/// A fenced block of a document.
struct Block {
    std::string kind;  ///< yaml, sh…
    std::vector<std::string> lines;
};

std::vector<Block> blocks_in(const std::string& document) {
    std::ifstream file(std::string(CONCERTATION_SOURCE_DIR) + "/" + document);
    std::vector<Block> blocks;
    bool open = false;
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("```", 0) == 0) {
            open = !open;
            if (open) blocks.push_back({line.substr(3), {}});
        } else if (open) {
            blocks.back().lines.push_back(line);
        }
    }
    return blocks;
}

/// Writes the files that yaml blocks name in their first line, and runs each command in order.
void run_document(const std::string& document) {
    const TemporaryFolder folder;
    int commands = 0;
    const std::string program = "concertation ";
    for (const Block& block : blocks_in(document)) {
        if (block.kind == "yaml" && !block.lines.empty() && block.lines.front().rfind("# ", 0) == 0) {
            std::ofstream file(folder.path() / block.lines.front().substr(2));
            for (const std::string& line : block.lines) file << line << '\n';
        }
        if (block.kind != "sh") continue;
        for (const std::string& line : block.lines) {
            if (line.rfind(program, 0) != 0) continue;
            INFO(document << ": " << line);
            CHECK(heard(line.substr(program.size()), folder.path()).code == 0);
            ++commands;
        }
    }
    CHECK(commands >= 10);
}

}  // namespace

TEST_CASE("the commands of the experiments' document run as they stand, in both languages", "[cli][slow]") {
    run_document("analysis/README.md");
    run_document("analysis/README.fr.md");
}
