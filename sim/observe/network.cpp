#include "observe/network.hpp"

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <limits>

#include "observe/tie_graph.hpp"

namespace concertation {

namespace {

double share(double part, double whole) { return whole > 0. ? part / whole : std::numeric_limits<double>::quiet_NaN(); }

int components_of(const TieGraph& graph) {
    std::vector<int> component(static_cast<std::size_t>(graph.size));
    return boost::connected_components(graph, component.data());
}

/// How many bits two rows share.
int shared(const BitRows& rows, int i, int j) {
    int count = 0;
    for (int word = 0; word < rows.words(); ++word) count += bit_count(rows.row(i)[word] & rows.row(j)[word]);
    return count;
}

double reciprocity_of(const Ties& ties) {
    int named = 0, returned = 0;
    for (int i = 0; i < ties.size; ++i)
        for (int word = 0; word < ties.trusted.words(); ++word)
            for_each_bit(ties.trusted.row(i)[word], word * 64, [&](int j) {
                ++named;
                returned += ties.trusted.has(j, i) ? 1 : 0;
            });
    return share(returned, named);
}

/// The shortest ways from one official to a member.
struct Ways {
    int distance = 0;  ///< 0 where no tie leads there
    /// How many there are, then by sector how many pass through none of its members: whole numbers, exact. And those that lead on.
    std::array<double, 1 + sector_count> counts{}, onward{};
};

/// Members in the order they are reached. Those reached last lead nobody further: once only they wait, it counts as empty.
class Waiting {
public:
    explicit Waiting(const std::vector<Ways>& ways) : ways_(ways) { order_.reserve(ways.size()); }
    void push(int member) { order_.push_back(member); }
    void pop() { ++next_; }
    int top() const { return order_[next_]; }
    bool empty() const {
        if (next_ == order_.size()) return true;
        return order_.size() == ways_.size() && distance(order_[next_]) == distance(order_.back());
    }

private:
    int distance(int member) const { return ways_[static_cast<std::size_t>(member)].distance; }
    const std::vector<Ways>& ways_;
    std::vector<int> order_;
    std::size_t next_ = 0;
};

/// Counts ways as the search goes: who is looked at has all of its own.
struct CountWays : boost::default_bfs_visitor {
    CountWays(std::vector<Ways>& to_count, const std::vector<Sector>& sectors_of) : ways(to_count), sectors(sectors_of) {}

    void examine_vertex(int member, const TieGraph&) {
        Ways& here = at(member);
        here.onward = here.counts;
        // The official itself is no bridge.
        if (here.distance > 0) here.onward[1 + static_cast<std::size_t>(sectors[static_cast<std::size_t>(member)])] = 0.;
    }
    void tree_edge(const TieEnd& tie, const TieGraph& graph) {
        at(tie.to).distance = at(tie.from).distance + 1;
        gray_target(tie, graph);
    }
    void gray_target(const TieEnd& tie, const TieGraph&) {
        const Ways& from = at(tie.from);
        Ways& to = at(tie.to);
        if (to.distance != from.distance + 1) return;
        for (std::size_t n = 0; n < to.counts.size(); ++n) to.counts[n] += from.onward[n];
    }
    Ways& at(int member) { return ways[static_cast<std::size_t>(member)]; }

    std::vector<Ways>& ways;
    const std::vector<Sector>& sectors;
};

std::vector<Ways> ways_from(int official, const TieGraph& graph, const std::vector<Sector>& sectors) {
    std::vector<Ways> ways(static_cast<std::size_t>(graph.size));
    ways[static_cast<std::size_t>(official)].counts.fill(1.);
    std::vector<boost::default_color_type> colours(ways.size(), boost::white_color);
    Waiting waiting(ways);
    boost::breadth_first_visit(graph, official, waiting, CountWays(ways, sectors), colours.data());
    return ways;
}

std::array<double, sector_count> bridging_of(const TieGraph& graph, const std::vector<Sector>& sectors) {
    std::array<double, sector_count> through{};
    int pairs = 0;
    for (int official = 0; official < graph.size; ++official) {
        if (sectors[static_cast<std::size_t>(official)] != Sector::elected) continue;
        const std::vector<Ways> ways = ways_from(official, graph, sectors);
        for (std::size_t other = 0; other < ways.size(); ++other) {
            if (sectors[other] == Sector::elected || ways[other].distance < 2) continue;
            ++pairs;
            const auto& counts = ways[other].counts;
            for (std::size_t s = 0; s < sector_count; ++s) through[s] += 1. - counts[1 + s] / counts[0];
        }
    }
    for (double& part : through) part = share(part, pairs);
    return through;
}

}  // namespace

double density_of(const Ties& ties) {
    const TieGraph graph{ties.tied, ties.size};
    int ends = 0;
    for (int member = 0; member < graph.size; ++member) ends += out_degree(member, graph);
    return share(ends, static_cast<double>(ties.size) * (ties.size - 1));
}

double clustering_of(const Ties& ties) {
    const TieGraph graph{ties.tied, ties.size};
    std::int64_t pairs = 0, tied_pairs = 0;  // both counted twice
    for (int member = 0; member < graph.size; ++member) {
        const int partners = out_degree(member, graph);
        pairs += std::int64_t{partners} * (partners - 1);
        const auto [first, last] = adjacent_vertices(member, graph);
        for (Partners partner = first; partner != last; ++partner) tied_pairs += shared(graph.tied, member, *partner);
    }
    return share(static_cast<double>(tied_pairs), static_cast<double>(pairs));
}

TableNetwork network_of(const Table& table, const Actors& actors) {
    const Ties& ties = table.ties;
    const TieGraph graph{ties.tied, ties.size};
    std::vector<Sector> sectors;
    sectors.reserve(table.members.size());
    for (const int actor : table.members) sectors.push_back(actors.sector[static_cast<std::size_t>(actor)]);
    return {density_of(ties), components_of(graph), clustering_of(ties), reciprocity_of(ties), bridging_of(graph, sectors)};
}

RegionNetwork network_between_territories(const Region& region) {
    RegionNetwork network;
    network.region = region.index;
    BitRows joined(region.territories(), region.territories());
    double trust = 0.;
    int possible = 0;
    if (region.has_regional_table) {
        const Table& table = region.regional();
        const auto home = [&](int member) {
            return region.actors.territory[static_cast<std::size_t>(table.members[static_cast<std::size_t>(member)])];
        };
        for (int i = 0; i < table.ties.size; ++i)
            for (int j = i + 1; j < table.ties.size; ++j) {
                if (home(i) < 0 || home(j) < 0 || !table.ties.possible.has(i, j)) continue;
                ++possible;
                if (!table.ties.tied.has(i, j)) continue;
                ++network.ties;
                trust += table.ties.trust_of(i, j) + table.ties.trust_of(j, i);
                joined.put(home(i), home(j), true);
                joined.put(home(j), home(i), true);
            }
    }
    network.components = components_of({joined, region.territories()});
    network.tied_share = share(network.ties, possible);
    network.trust = share(trust, 2. * network.ties);
    return network;
}

}  // namespace concertation
