#include "study/ranks.hpp"

#ifdef CONCERTATION_MPI

#include <cstdio>
#include <cstdlib>

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
    bool stopped = false;
};

Ranks::Ranks() : inside_(is_launched() ? std::make_unique<Inside>() : nullptr) {}

Ranks::~Ranks() {
    if (!inside_ || rank() != 0) return;
    for (int other = 1; other < count(); ++other) send(other, "");
}

int Ranks::rank() const { return inside_ ? inside_->world.rank() : 0; }
int Ranks::count() const { return inside_ ? inside_->world.size() : 1; }

void Ranks::send(int rank, const std::string& bytes) { inside_->world.send(rank, tag, bytes); }

std::optional<Ranks::Message> Ranks::received() {
    if (!inside_ || !inside_->world.iprobe(boost::mpi::any_source, tag)) return std::nullopt;
    return awaited();
}

Ranks::Message Ranks::awaited() {
    std::string bytes;
    const boost::mpi::status status = inside_->world.recv(boost::mpi::any_source, tag, bytes);
    return {status.source(), std::move(bytes)};
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
void Ranks::send(int, const std::string&) {}
std::optional<Ranks::Message> Ranks::received() { return std::nullopt; }
Ranks::Message Ranks::awaited() { return {0, ""}; }
void Ranks::give_up(const std::string&) {}

}  // namespace concertation

#endif
