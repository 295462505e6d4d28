#pragma once
// Scenarios written in a test: their complaints, or what they read to.

#include <filesystem>
#include <string>
#include <vector>

#include "scenario/errors.hpp"
#include "scenario/read.hpp"

namespace concertation::testing {

/// The complaints of `yaml`, which extends shipped scenarios alone; none if it reads.
std::vector<Complaint> complaints_of(const std::string& yaml, const std::vector<std::string>& overrides = {});

/// The complaints of a file; none if it reads.
std::vector<Complaint> complaints_of_file(const std::filesystem::path& file);

/// The scenario of `yaml`.
Scenario read_yaml(const std::string& yaml, const std::vector<std::string>& overrides = {});

/// A folder of scenario files that goes away with the test.
class ScenarioFolder {
public:
    ScenarioFolder();
    ~ScenarioFolder();
    ScenarioFolder(const ScenarioFolder&) = delete;
    ScenarioFolder& operator=(const ScenarioFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }
    /// Writes a file of the folder, with the folders above it; its path.
    std::filesystem::path write(const std::string& name, const std::string& text) const;

private:
    std::filesystem::path path_;
};

}  // namespace concertation::testing
