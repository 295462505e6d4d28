#include "study/shared_ensemble.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include "observe/columns_of_records.hpp"
#include "run/archive.hpp"
#include "study/halt.hpp"

namespace concertation {

template <class Archive>
void fields(Archive& archive, ReplicateRecord& record) {
    auto& [replicate, outcomes, regions, axes, networks, months, decisions, projects, events, ledgers] = record;
    archive(replicate, outcomes, regions, axes, networks, months, decisions, projects, events, ledgers);
}

namespace {

struct Order {
    std::int64_t number = 0;
    int arm = 0, replicate = 0;
};

template <class Archive>
void fields(Archive& archive, Order& order) {
    archive(order.number, order.arm, order.replicate);
}

std::string bytes_of(Order order) {
    std::string bytes;
    Archive<BytesOut> archive(BytesOut{bytes});
    archive(order);
    return bytes;
}

Order order_in(std::string_view bytes) {
    Order order;
    Archive<BytesIn> archive(BytesIn{bytes});
    archive(order);
    return order;
}

std::string bytes_of(Ended& ended) {
    std::string bytes;
    std::vector<char> digest, failure(ended.failure.begin(), ended.failure.end());
    if (ended.digest) {
        const std::string hex = ended.digest->hex();
        digest.assign(hex.begin(), hex.end());
    }
    Archive<BytesOut> archive(BytesOut{bytes});
    archive(ended.number, ended.seconds, digest, failure, ended.record);
    return bytes;
}

Ended ended_in(std::string_view bytes) {
    Ended ended;
    std::vector<char> digest, failure;
    Archive<BytesIn> archive(BytesIn{bytes});
    archive(ended.number, ended.seconds, digest, failure, ended.record);
    ended.digest = Digest::from_hex({digest.data(), digest.size()});
    ended.failure.assign(failure.begin(), failure.end());
    return ended;
}

/// Does `work(n)` for n below `count`, on as many threads.
template <class Work>
void side_by_side(std::size_t count, int threads, Work work) {
    if (count == 1 || threads == 1) {
        for (std::size_t n = 0; n < count; ++n) work(n);
        return;
    }
    tbb::task_arena arena(threads);
    arena.execute([&] { tbb::parallel_for(std::size_t{0}, count, work); });
}

/// Rank 0's side: who works on how many, and what has come back out of order.
class Sharing {
public:
    Sharing(const Ensemble& ensemble, Ranks& ranks, const std::function<Task(std::int64_t)>& task_of)
        : ensemble_(ensemble),
          ranks_(ranks),
          task_of_(task_of),
          threads_(threads_of(ensemble.threads)),
          busy_(static_cast<std::size_t>(ranks.count())) {}

    void run() {
        while (taken_ < next_ || may_begin()) {
            hand_out();
            compute_some();
            receive();
            take();
        }
    }

private:
    bool may_begin() const { return going_ && next_ < ensemble_.total; }
    /// How far ahead of what is taken work may begin: memory holds no more than this.
    std::int64_t window() const { return 8 * static_cast<std::int64_t>(ranks_.count()) * threads_; }

    /// How many tasks a rank may have at once: enough to go on with while this one computes its own.
    int most_handed_out() const { return 4 * threads_; }

    void hand_out() {
        for (int rank = 1; rank < ranks_.count(); ++rank)
            while (may_begin() && busy_[static_cast<std::size_t>(rank)] < most_handed_out() && next_ - taken_ < window()) {
                const Task task = task_of_(next_);
                ranks_.send(rank, bytes_of(Order{next_, task.arm, task.replicate}));
                ++busy_[static_cast<std::size_t>(rank)];
                ++next_;
            }
    }

    void compute_some() {
        std::vector<Ended> own;
        while (may_begin() && static_cast<int>(own.size()) < threads_ && next_ - taken_ < window()) {
            own.emplace_back();
            own.back().number = next_++;
        }
        side_by_side(own.size(), threads_, [&](std::size_t n) { own[n] = ended_by(own[n].number, ensemble_.compute); });
        for (Ended& ended : own) back_.emplace(ended.number, std::move(ended));
    }

    void receive() {
        const auto keep = [&](const Ranks::Message& message) {
            --busy_[static_cast<std::size_t>(message.rank)];
            Ended ended = ended_in(message.bytes);
            back_.emplace(ended.number, std::move(ended));
        };
        while (const std::optional<Ranks::Message> message = ranks_.received()) keep(*message);
        const bool idle = !may_begin() || next_ - taken_ >= window();
        if (idle && back_.count(taken_) == 0 && taken_ < next_) keep(ranks_.awaited());
    }

    void take() {
        for (auto first = back_.begin(); first != back_.end() && first->first == taken_; first = back_.begin()) {
            if (!ensemble_.take(first->second)) going_ = false;
            back_.erase(first);
            ++taken_;
        }
    }

    const Ensemble& ensemble_;
    Ranks& ranks_;
    const std::function<Task(std::int64_t)>& task_of_;
    int threads_;
    std::vector<int> busy_;  ///< tasks handed out and not back, by rank
    std::map<std::int64_t, Ended> back_;
    std::int64_t next_ = 0, taken_ = 0;
    bool going_ = true;
};

}  // namespace

void run_shared(const Ensemble& ensemble, Ranks& ranks, const std::function<Task(std::int64_t)>& task_of) {
    try {
        Sharing(ensemble, ranks, task_of).run();
    } catch (const Halted&) {
        return;
    }
}

void serve(Ranks& ranks, int threads, const std::function<ReplicateRecord(const Task&)>& compute,
           const std::function<void(const Task&, ReplicateRecord&)>& trim) {
    const int at_once = threads_of(threads);
    for (;;) {
        std::vector<Order> orders;
        for (std::optional<Ranks::Message> message = ranks.awaited(); message; message = ranks.received()) {
            if (message->bytes.empty()) throw Served{};
            orders.push_back(order_in(message->bytes));
            if (static_cast<int>(orders.size()) == at_once) break;
        }
        std::vector<Ended> ended(orders.size());
        side_by_side(orders.size(), at_once, [&](std::size_t n) {
            const Task task{orders[n].arm, orders[n].replicate};
            ended[n] = ended_by(orders[n].number, [&](std::int64_t) { return compute(task); });
            trim(task, ended[n].record);
        });
        for (Ended& one : ended) ranks.send(0, bytes_of(one));
    }
}

}  // namespace concertation
