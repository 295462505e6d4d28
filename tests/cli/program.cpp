#include "cli/program.hpp"

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace concertation::testing {
namespace {

std::string content(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::stringstream all;
    all << stream.rdbuf();
    return all.str();
}

}  // namespace

Heard heard(const std::string& words, const std::filesystem::path& folder) { return heard_with("", words, folder); }

Heard heard_with(const std::string& environment, const std::string& words, const std::filesystem::path& folder) {
    const std::filesystem::path results = folder / ".results", diagnostics = folder / ".diagnostics";
    const std::string command = "cd '" + folder.string() + "' && { LC_ALL=C " + environment + " '" CONCERTATION_PROGRAM "' " + words +
                                "; } < /dev/null > '" + results.string() + "' 2> '" + diagnostics.string() + "'";
    const int status = std::system(command.c_str());
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    const Heard all{code, content(results), content(diagnostics)};
    std::filesystem::remove(results);
    std::filesystem::remove(diagnostics);
    return all;
}

}  // namespace concertation::testing
