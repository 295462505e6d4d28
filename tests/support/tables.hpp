#pragma once
// Tables and encounters arranged by hand, and short runs.

#include <string_view>
#include <vector>

#include "core/random.hpp"
#include "observe/records.hpp"
#include "processes/encounter.hpp"
#include "world/region.hpp"

namespace concertation::testing {

inline std::size_t at(int row) { return static_cast<std::size_t>(row); }

/// Region 0 as the first month begins.
Region first_region(const Scenario& scenario, std::uint32_t replicate = 0);

/// Region 0 at the end of month `months` - 1.
Region region_after(const Scenario& scenario, Month months, std::uint32_t replicate = 0);

/// Every pair of members of `table` who meet, `read` each way as taken and as read; whether or not they are tied.
std::vector<Encounter> everyone_meets(const Region& region, int table, Stance read);

/// Makes all actors alike: one position, one mandate, these attributes.
struct Alike {
    double salience = .6, power = .5, expertise = .5, support = .5;
};
void make_alike(Region& region, const Alike& alike);

/// Sets the trust of every tie of a table.
void set_every_trust(Table& table, double trust, double threshold);

/// Mean trust over the ties of a table, both ways.
double mean_trust(const Table& table);

/// Mean over territory-runs of an indicator where it is defined, over replicates 0 … replicates - 1.
double mean_indicator(const Scenario& scenario, int replicates, std::string_view name);

/// Share of territory-runs that end with `dynamic` over replicates 0 … replicates - 1.
double share_ending(const Scenario& scenario, int replicates, Dynamic dynamic);

}  // namespace concertation::testing
