#pragma once
// The processes that an MPI launcher (mpirun, srun) started together; one alone without a launcher. Rank 0 keeps what comes out, the others
// compute for it.

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace concertation {

/// Thrown on the other ranks once rank 0 has told them to stop: there is nothing left to do.
struct Served {};

class Ranks {
public:
    /// Begins MPI where a launcher started this process, and where the program was built with it.
    Ranks();
    /// Rank 0 tells the others to stop.
    ~Ranks();
    Ranks(const Ranks&) = delete;
    Ranks& operator=(const Ranks&) = delete;

    int rank() const;
    int count() const;

    /// Sends bytes to a rank without waiting for it to fetch them.
    void send(int rank, std::string bytes);
    /// What came, and from whom.
    struct Message {
        int rank;
        std::string bytes;  ///< empty on the other ranks: stop
    };
    /// What has come, if anything.
    std::optional<Message> received();
    /// Waits for what comes next.
    Message awaited();
    /// On another rank that could not do its part: leaves quietly if rank 0 stops too, else ends the whole with `why`.
    void give_up(const std::string& why);

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;  ///< null: alone
};

}  // namespace concertation
