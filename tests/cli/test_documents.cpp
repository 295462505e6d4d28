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
    std::string kind;  ///< yaml, sh, csv NAME…
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

/// The file that a block stands for: a yaml one names it in its first line, a csv one after its kind; empty if none.
std::string file_of(const Block& block) {
    if (block.kind == "yaml" && !block.lines.empty() && block.lines.front().rfind("# ", 0) == 0) return block.lines.front().substr(2);
    return block.kind.rfind("csv ", 0) == 0 ? block.kind.substr(4) : "";
}

/// Writes the files of a document, and runs each command that begins with `begins`, in order; how many ran.
int run_document(const std::string& document, const std::string& begins = "") {
    const TemporaryFolder folder;
    int commands = 0;
    const std::string program = "concertation ";
    for (const Block& block : blocks_in(document)) {
        if (const std::string name = file_of(block); !name.empty()) {
            std::ofstream file(folder.path() / name);
            for (const std::string& line : block.lines) file << line << '\n';
        }
        if (block.kind != "sh") continue;
        for (const std::string& line : block.lines) {
            if (line.rfind(program + begins, 0) != 0) continue;
            const Heard told = heard(line.substr(program.size()), folder.path());
            INFO(document << ": " << line << '\n' << told.diagnostics);
            CHECK(told.code == 0);
            ++commands;
        }
    }
    return commands;
}

}  // namespace

TEST_CASE("the commands of the experiments' document run as they stand, in both languages", "[cli][slow]") {
    CHECK(run_document("analysis/README.md") >= 10);
    CHECK(run_document("analysis/README.fr.md") >= 10);
}

TEST_CASE("the scenario of the tutorial is checked without a complaint, in both languages", "[cli]") {
    CHECK(run_document("analysis/TUTORIAL.md", "check ") == 1);
    CHECK(run_document("analysis/TUTORIAL.fr.md", "check ") == 1);
}

TEST_CASE("the commands of the tutorial run as they stand, in both languages", "[cli][nightly]") {
    CHECK(run_document("analysis/TUTORIAL.md") == 4);
    CHECK(run_document("analysis/TUTORIAL.fr.md") == 4);
}
