#pragma once
// What is done so far, kept in a file line by line, so that a run cut short goes on where it stopped.

#include <filesystem>
#include <fstream>
#include <vector>

#include "findings/findings.hpp"

namespace concertation {

class Journal {
public:
    /// Reads what an earlier run left. A file of its own for each design: of the scenario, its patterns, its sets and the program's
    /// version.
    Journal(std::filesystem::path file, std::string key);

    /// What an earlier run of the same design left; nothing where there is no such file. A last line cut short is left out.
    const std::vector<Kept>& known() const { return known_; }
    /// Begins, or goes on after the last whole line; false where the file cannot be written or is another's, which is then left alone.
    bool open();
    /// Adds a line; it is in the file once this returns true.
    bool keep(const Kept& kept);
    /// All is kept elsewhere: the file, if it is of this design, is no longer needed.
    void remove();
    const std::filesystem::path& file() const { return file_; }

private:
    std::filesystem::path file_;
    std::string key_;
    std::vector<Kept> known_;
    bool ours_ = false;         ///< the file is there and of this design
    std::uintmax_t whole_ = 0;  ///< bytes of its whole lines
    std::ofstream stream_;
};

}  // namespace concertation
