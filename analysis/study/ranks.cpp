#include "study/ranks.hpp"

#ifdef CONCERTATION_MPI

#include <cstdio>
#include <cstdlib>
#include <list>

#include <boost/mpi.hpp>

namespace concertation {

namespace {

constexpr int tag = 1;

bool is_launched() {
    for (const char* name : {"OMPI_COMM_WORLD_SIZE", "PMIX_RANK", "PMI_RANK"})
        if (std::getenv(name) != nullptr) return true;
    return false;
}

}  // namespace

struct Ranks::Inside {
    boost::mpi::environment environment{boost::mpi::threading::funneled};
    boost::mpi::communicator world;
    struct Sent {
        std::string bytes;
        boost::mpi::request request;
    };
    std::list<Sent> under_way;  ///< sent, but perhaps not fetched yet: rank 0 fetches between two replicates of its own

    void forget_what_arrived() {
        under_way.remove_if([](Sent& sent) { return sent.request.test().has_value(); });
    }
};

Ranks::Ranks() {
    if (!is_launched()) return;
    inside_ = std::make_unique<Inside>();
}

Ranks::~Ranks() {
    if (!inside_ || rank() != 0) return;
    for (int other = 1; other < count(); ++other) send(other, "");
    for (Inside::Sent& sent : inside_->under_way) sent.request.wait();
}

int Ranks::rank() const { return inside_ ? inside_->world.rank() : 0; }
int Ranks::count() const { return inside_ ? inside_->world.size() : 1; }

void Ranks::send(int rank, std::string bytes) {
    inside_->forget_what_arrived();
    Inside::Sent& sent = inside_->under_way.emplace_back(Inside::Sent{std::move(bytes), {}});
    sent.request = inside_->world.isend(rank, tag, sent.bytes.data(), static_cast<int>(sent.bytes.size()));
}

std::optional<Ranks::Message> Ranks::received() {
    if (!inside_ || !inside_->world.iprobe(boost::mpi::any_source, tag)) return std::nullopt;
    return awaited();
}

Ranks::Message Ranks::awaited() {
    const boost::mpi::status coming = inside_->world.probe(boost::mpi::any_source, tag);
    std::string bytes(static_cast<std::size_t>(coming.count<char>().value_or(0)), ' ');
    inside_->world.recv(coming.source(), tag, bytes.data(), static_cast<int>(bytes.size()));
    inside_->forget_what_arrived();
    return {coming.source(), std::move(bytes)};
}

void Ranks::give_up(const std::string& why) {
    if (awaited().bytes.empty()) return;
    std::fprintf(stderr, "%s\n", why.c_str());
    boost::mpi::environment::abort(3);
}

}  // namespace concertation

#else

namespace concertation {

struct Ranks::Inside {};

Ranks::Ranks() = default;
Ranks::~Ranks() = default;
int Ranks::rank() const { return 0; }
int Ranks::count() const { return 1; }
void Ranks::send(int, std::string) {}
std::optional<Ranks::Message> Ranks::received() { return std::nullopt; }
Ranks::Message Ranks::awaited() { return {0, ""}; }
void Ranks::give_up(const std::string&) {}

}  // namespace concertation

#endif
