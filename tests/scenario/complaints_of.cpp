#include "scenario/complaints_of.hpp"

#include <stdlib.h>

#include <fstream>

namespace concertation::testing {

std::vector<Complaint> complaints_of(const std::string& yaml, const std::vector<std::string>& overrides) {
    try {
        read_scenario_text(yaml, "test.yaml", std::filesystem::temp_directory_path(), overrides);
    } catch (const ScenarioError& error) {
        return error.complaints;
    }
    return {};
}

std::vector<Complaint> complaints_of_file(const std::filesystem::path& file) {
    try {
        read_scenario(file);
    } catch (const ScenarioError& error) {
        return error.complaints;
    }
    return {};
}

Scenario read_yaml(const std::string& yaml, const std::vector<std::string>& overrides) {
    return read_scenario_text(yaml, "test.yaml", std::filesystem::temp_directory_path(), overrides);
}

ScenarioFolder::ScenarioFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "concertation-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
}

ScenarioFolder::~ScenarioFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::filesystem::path ScenarioFolder::write(const std::string& name, const std::string& text) const {
    const std::filesystem::path file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

}  // namespace concertation::testing
