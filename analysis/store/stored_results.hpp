#pragma once
// A results file read by those who come after: what it is about, and which replicates it holds.

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/digest.hpp"
#include "store/file.hpp"

namespace concertation {

/// An arm as the file tells it.
struct StoredArm {
    std::string name, yaml;             ///< yaml: empty where base and settings tell the scenario
    int base = 0, set = 0;              ///< row of arms; set of assumptions, 0: the scenario's own values
    std::vector<std::string> settings;  ///< key=value on top of the base
};

/// A replicate as the file tells it; no digest where it broke off.
struct StoredReplicate {
    int arm, replicate;
    std::optional<Digest> digest;
};

struct StoredResults {
    std::filesystem::path file;
    std::vector<StoredArm> arms;
    std::map<std::string, std::string> facts;  ///< provenance, by name
    std::vector<StoredReplicate> replicates;   ///< in the order written

    /// A fact, or nothing where the file does not tell it.
    std::string fact(const std::string& name) const;
};

/// Reads it without changing it. Throws StoreError where the file is damaged, `foreign` where it is none of ours.
StoredResults results_in(const std::filesystem::path& file);

}  // namespace concertation
