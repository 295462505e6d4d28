#pragma once
// Ties as Boost.Graph reads them: rows of bits seen as an undirected graph, without a copy. Vertices and partners come in ascending order.

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/transform_iterator.hpp>
#include <boost/property_map/property_map.hpp>
#include <cstddef>
#include <iterator>
#include <utility>

#include "core/bits.hpp"

namespace concertation {

/// A tie seen from one of its ends.
struct TieEnd {
    int from = 0, to = 0;
    bool operator==(const TieEnd& other) const { return from == other.from && to == other.to; }
    bool operator!=(const TieEnd& other) const { return !(*this == other); }
};

/// Walks the numbers whose bits are set in a row.
class Partners {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = int;
    using difference_type = std::ptrdiff_t;
    using pointer = const int*;
    using reference = int;

    Partners() = default;
    Partners(const std::uint64_t* row, int words) : row_(row), words_(words) { settle(); }

    int operator*() const { return 64 * (at_ - 1) + __builtin_ctzll(left_); }
    Partners& operator++() {
        left_ &= left_ - 1;
        settle();
        return *this;
    }
    Partners operator++(int) {
        const Partners before = *this;
        ++*this;
        return before;
    }
    /// The one past the last equals Partners().
    bool operator==(const Partners& other) const { return left_ == other.left_ && (left_ == 0 || at_ == other.at_); }
    bool operator!=(const Partners& other) const { return !(*this == other); }

private:
    void settle() {
        while (left_ == 0 && at_ < words_) left_ = row_[at_++];
    }
    const std::uint64_t* row_ = nullptr;
    std::uint64_t left_ = 0;  ///< of the word before `at_`
    int words_ = 0, at_ = 0;
};

/// `tied` is symmetric and outlives it.
struct TieGraph {
    const BitRows& tied;
    int size;

    struct FromOneEnd {
        int from = 0;
        TieEnd operator()(int to) const { return {from, to}; }
    };
    struct traversal_category : boost::incidence_graph_tag, boost::adjacency_graph_tag, boost::vertex_list_graph_tag {};
    using directed_category = boost::undirected_tag;
    using edge_parallel_category = boost::disallow_parallel_edge_tag;
    using vertex_descriptor = int;
    using edge_descriptor = TieEnd;
    using vertex_iterator = boost::counting_iterator<int>;
    using adjacency_iterator = Partners;
    using out_edge_iterator = boost::transform_iterator<FromOneEnd, Partners>;
    using vertices_size_type = int;
    using edges_size_type = int;
    using degree_size_type = int;
    static int null_vertex() { return -1; }
};

inline int source(const TieEnd& tie, const TieGraph&) { return tie.from; }
inline int target(const TieEnd& tie, const TieGraph&) { return tie.to; }
inline int num_vertices(const TieGraph& graph) { return graph.size; }
inline std::pair<TieGraph::vertex_iterator, TieGraph::vertex_iterator> vertices(const TieGraph& graph) {
    return {TieGraph::vertex_iterator(0), TieGraph::vertex_iterator(graph.size)};
}
inline std::pair<Partners, Partners> adjacent_vertices(int member, const TieGraph& graph) {
    return {Partners(graph.tied.row(member), graph.tied.words()), Partners()};
}
inline std::pair<TieGraph::out_edge_iterator, TieGraph::out_edge_iterator> out_edges(int member, const TieGraph& graph) {
    const TieGraph::FromOneEnd seen{member};
    return {{Partners(graph.tied.row(member), graph.tied.words()), seen}, {Partners(), seen}};
}
inline int out_degree(int member, const TieGraph& graph) {
    int partners = 0;
    for (int word = 0; word < graph.tied.words(); ++word) partners += bit_count(graph.tied.row(member)[word]);
    return partners;
}
inline boost::typed_identity_property_map<int> get(boost::vertex_index_t, const TieGraph&) { return {}; }

}  // namespace concertation

/// A member's number is its place.
template <>
struct boost::property_map<concertation::TieGraph, boost::vertex_index_t> {
    using type = boost::typed_identity_property_map<int>;
    using const_type = type;
};
