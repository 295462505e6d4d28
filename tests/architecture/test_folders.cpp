// The folder rule: data runs one way, so a folder includes only folders to its left.

#include <catch2/catch.hpp>
#include <filesystem>
#include <map>
#include <set>

#include "architecture/source_file.hpp"

using namespace concertation::architecture;

namespace {

using Folders = std::set<std::string>;

const Folders engine = {"sim/core", "sim/scenario", "sim/world", "sim/processes", "sim/observe", "sim/run"};

Folders with(Folders folders, const Folders& more) {
    folders.insert(more.begin(), more.end());
    return folders;
}

/// What each folder may include besides itself.
std::map<std::string, Folders> allowed_includes() {
    const Folders stored = with(engine, {"analysis/statistics", "analysis/store", "analysis/study"});
    return {
        {"sim/core", {}},
        {"sim/scenario", {"sim/core"}},
        {"sim/world", {"sim/core", "sim/scenario"}},
        {"sim/processes", {"sim/core", "sim/scenario", "sim/world"}},
        {"sim/observe", {"sim/core", "sim/scenario", "sim/world"}},
        {"sim/run", engine},
        {"analysis/text", {"sim/core", "sim/scenario"}},
        {"analysis/statistics", {"sim/core"}},
        {"analysis/store", {"sim/core", "sim/scenario", "sim/observe", "analysis/text", "analysis/statistics"}},
        {"analysis/study", with(engine, {"analysis/statistics", "analysis/store"})},
        {"analysis/compare", stored},
        {"analysis/sensitivity", stored},
        {"analysis/calibration", stored},
        {"analysis/findings", with(stored, {"analysis/compare"})},
        {"analysis/ablate", with(stored, {"analysis/compare"})},
        {"analysis/explain", stored},
        {"analysis/allocate", with(stored, {"analysis/compare"})},
        {"analysis/prioritise", {"sim/core", "sim/scenario", "sim/world", "sim/processes"}},
        {"analysis/report",
         {"sim/core", "sim/scenario", "sim/processes", "sim/observe", "analysis/statistics", "analysis/store", "analysis/study",
          "analysis/compare", "analysis/sensitivity", "analysis/calibration", "analysis/findings", "analysis/ablate", "analysis/explain",
          "analysis/allocate", "analysis/text"}},
        {"analysis/cli",
         with(stored, {"analysis/text", "analysis/compare", "analysis/sensitivity", "analysis/calibration", "analysis/findings",
                       "analysis/ablate", "analysis/explain", "analysis/allocate", "analysis/prioritise", "analysis/report"})},
    };
}

/// The folder that holds what is included as `name` (such as core/digest.hpp): sim first, then analysis; empty if none does.
std::string folder_that_holds(const std::string& name) {
    const std::filesystem::path top = CONCERTATION_SOURCE_DIR;
    for (const char* library : {"sim", "analysis"}) {
        if (std::filesystem::exists(top / library / name)) return folder_of(std::string(library) + "/" + name);
    }
    return {};
}

/// Every include of `file` that the rule refuses, as sentences.
std::vector<std::string> refused_includes(const SourceFile& file, const std::map<std::string, Folders>& allowed) {
    std::vector<std::string> refused;
    const std::string folder = folder_of(file.path);
    for (const std::string& name : own_includes(file)) {
        const std::string target = folder_that_holds(name);
        if (target == folder) continue;
        if (target.empty()) {
            refused.push_back(file.path + " includes " + name + ": write it from sim/ or analysis/, as in core/digest.hpp");
        } else if (allowed.count(folder) == 0 || allowed.at(folder).count(target) == 0) {
            refused.push_back(file.path + " includes " + name + ": " + folder + " may not know " + target);
        }
    }
    return refused;
}

}  // namespace

TEST_CASE("a folder includes only folders to its left", "[architecture]") {
    const auto allowed = allowed_includes();
    for (const char* library : {"sim", "analysis"}) {
        for (const SourceFile& file : source_files(library)) {
            for (const std::string& sentence : refused_includes(file, allowed)) FAIL_CHECK(sentence);
        }
    }
    SUCCEED();
}

TEST_CASE("every source stands in a folder that the rule names", "[architecture]") {
    const auto allowed = allowed_includes();
    std::size_t seen = 0;
    for (const char* library : {"sim", "analysis"}) {
        for (const SourceFile& file : source_files(library)) {
            INFO(file.path);
            CHECK(allowed.count(folder_of(file.path)) == 1);
            ++seen;
        }
    }
    CHECK(seen > 10);
}

TEST_CASE("the folder rule refuses an include that goes back up the flow", "[architecture]") {
    const SourceFile upstream{"sim/core/invented.hpp", {"#include \"scenario/scenario.hpp\""}, {}};
    CHECK(refused_includes(upstream, allowed_includes()).size() == 1);
    const SourceFile relative{"sim/scenario/invented.hpp", {"#include \"../core/digest.hpp\"", "#include \"digest.hpp\""}, {}};
    CHECK_FALSE(refused_includes(relative, allowed_includes()).empty());
    const SourceFile downstream{"sim/scenario/invented.hpp", {"#include \"core/digest.hpp\""}, {}};
    CHECK(refused_includes(downstream, allowed_includes()).empty());
}

TEST_CASE("yaml-cpp is known to sim/scenario alone", "[architecture]") {
    for (const char* library : {"sim", "analysis"}) {
        for (const SourceFile& file : source_files(library)) {
            for (const std::string& name : foreign_includes(file)) {
                if (name.rfind("yaml-cpp/", 0) != 0) continue;
                INFO(file.path << " includes " << name);
                CHECK(folder_of(file.path) == "sim/scenario");
                CHECK(file.path.substr(file.path.size() - 4) == ".cpp");
            }
        }
    }
    SUCCEED();
}

TEST_CASE("the engine knows no file format, database, thread or terminal", "[architecture]") {
    const std::vector<std::string> refused = {"SQLiteCpp/", "sqlite3.h", "CLI/",   "spdlog/",  "nlohmann/", "tbb/",   "oneapi/",
                                              "thread",     "mutex",     "future", "iostream", "chrono",    "atomic", "execution"};
    for (const SourceFile& file : source_files("sim")) {
        for (const std::string& name : foreign_includes(file)) {
            for (const std::string& start : refused) {
                INFO(file.path << " includes " << name);
                CHECK_FALSE((start.back() == '/' ? name.rfind(start, 0) == 0 : name == start));
            }
        }
    }
    SUCCEED();
}
