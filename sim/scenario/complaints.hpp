#pragma once
// Complaints gathered while files are read: where each fault stands, kept in bounded number, told in order.

#include <string>
#include <string_view>
#include <vector>

#include "scenario/errors.hpp"

namespace concertation {

/// Where something stands in a file: from 1; 0 when there is no place.
struct Place {
    int line = 0, column = 0;
};

class Complaints {
public:
    /// Complaints of files named earlier are told first.
    void name_file(const std::string& file);
    void add(const std::string& file, Place place, std::string key, Text what);
    bool none() const { return all_.empty(); }
    /// So many that looking for the nearest word is a waste.
    bool enough() const { return all_.size() >= most_told; }
    /// By file, line and column; the first hundred, then how many more there are.
    std::vector<Complaint> in_order() const;
    /// Throws ScenarioError if there is any complaint.
    void throw_if_any() const;

private:
    static constexpr std::size_t most_kept = 2000;
    static constexpr std::size_t most_told = 100;
    std::vector<std::string> files_;
    std::vector<Complaint> all_;
    std::size_t not_kept_ = 0;
};

/// The file being read, and where its faults are told.
struct Source {
    std::string file;  ///< as the user named it
    Complaints* complaints;

    void complain(Place place, const std::string& key, Text what) const { complaints->add(file, place, key, std::move(what)); }
};

/// `text` as it can be shown in a sentence: at most sixty characters, nothing that moves a cursor.
std::string shown(std::string_view text);

}  // namespace concertation
