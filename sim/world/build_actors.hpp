#pragma once
// Who sits where at the start: seats by sector, attributes, what each wants.

#include "core/random.hpp"
#include "world/region.hpp"

namespace concertation {

/// Appends the actors of territory row `local` of `region`, whose table already knows its need, priorities and history.
void add_territory_actors(Region& region, const Scenario& scenario, int local, const Luck& luck);

/// Appends the ministry's actor, who sits at the regional table alone.
void add_ministry_actor(Region& region, const Scenario& scenario, const Luck& luck);

/// What a table takes the need to be: as far as gender analysis is practised, women's needs weigh in the portrait and in priorities.
Shares need_as_seen(const Table& table, const Scenario& scenario);

/// What women's groups want: shares near the part of the need that women bear.
Shares need_of_women(const Table& table, const Scenario& scenario);

/// The value of `sector` among one number per sector.
double at(const BySector& values, Sector sector);

/// When a person takes a seat, and whether another held it before.
struct Entry {
    Month month;
    bool newcomer;
};

/// Draws the attributes of the person who takes seat `actor`.
void draw_person(Actors& actors, int actor, const Settings& settings, double history, const Luck& luck, Entry entry);

}  // namespace concertation
