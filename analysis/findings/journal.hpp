#pragma once
// What is done so far, kept in a file line by line, so that a run cut short goes on where it stopped.

#include <filesystem>
#include <fstream>
#include <vector>

#include "findings/findings.hpp"

namespace concertation {

class Journal {
public:
    /// A file of its own for each design: of the scenario, its patterns, its sets and the program's version.
    Journal(std::filesystem::path file, std::string key);

    /// What an earlier run of the same design left; nothing where there is no such file. A last line cut short is left out.
    std::vector<Kept> known() const;
    /// Begins or goes on writing; false where the file cannot be written.
    bool open();
    /// Adds a line; it is in the file once this returns.
    void keep(const Kept& kept);
    /// All is done: the file is no longer needed.
    void remove();
    const std::filesystem::path& file() const { return file_; }

private:
    std::filesystem::path file_;
    std::string key_;
    std::ofstream stream_;
};

}  // namespace concertation
