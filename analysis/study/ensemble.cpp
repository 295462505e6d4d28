#include "study/ensemble.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <exception>
#include <memory>
#include <new>
#include <stdexcept>
#include <system_error>
#include <typeinfo>

#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

#include "observe/digest_of.hpp"
#include "study/halt.hpp"

namespace concertation {
namespace {

/// What went wrong first on several threads. oneTBB lets go of what is under way where a fault passes through it, and never frees it.
class FirstFault {
public:
    /// Does `work`, keeps what it throws, and says whether that was nothing.
    template <class Work>
    bool spares(Work work) {
        try {
            work();
            return true;
        } catch (...) {
            if (!came_.exchange(true)) fault_ = std::current_exception();
            return false;
        }
    }
    bool came() const { return came_; }
    /// Once no other thread is at work.
    void rethrow() const {
        if (fault_) std::rethrow_exception(fault_);
    }

private:
    std::atomic<bool> came_{false};
    std::exception_ptr fault_;
};

}  // namespace

Ended ended_by(std::int64_t number, const std::function<ReplicateRecord(std::int64_t)>& compute) {
    Ended ended;
    ended.number = number;
    const auto begun = std::chrono::steady_clock::now();
    try {
        ended.record = compute(number);
        ended.digest = digest_of(ended.record);
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& fault) {
        ended.failure = *fault.what() == '\0' ? "unknown" : fault.what();
    }
    ended.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return ended;
}

int threads_of(int asked) { return asked > 0 ? asked : tbb::info::default_concurrency(); }

void run(const Ensemble& ensemble) {
    const int threads = threads_of(ensemble.threads);
    std::int64_t next = 0;
    std::atomic<bool> go_on{true};
    bool whole = true;  // none is missing among those taken, and none could not be taken
    FirstFault fault;

    const auto numbers = tbb::make_filter<void, std::int64_t>(tbb::filter_mode::serial_in_order, [&](tbb::flow_control& control) {
        if (next == ensemble.total || !go_on || fault.came()) control.stop();
        return next++;
    });
    // Null where it came to no end.
    const auto replicates = tbb::make_filter<std::int64_t, std::shared_ptr<Ended>>(tbb::filter_mode::parallel, [&](std::int64_t number) {
        std::shared_ptr<Ended> one;
        fault.spares([&] { one = std::make_shared<Ended>(ended_by(number, ensemble.compute)); });
        return one;
    });
    const auto taken =
        tbb::make_filter<std::shared_ptr<Ended>, void>(tbb::filter_mode::serial_in_order, [&](const std::shared_ptr<Ended>& one) {
            whole = whole && one != nullptr && fault.spares([&] {
                if (!ensemble.take(*one)) go_on = false;
            });
        });

    const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(threads));
    tbb::task_arena arena(threads);
    try {
        arena.execute([&] { tbb::parallel_pipeline(2 * static_cast<std::size_t>(threads), numbers & replicates & taken); });
    } catch (const std::runtime_error& refused) {
        // oneTBB tells so, and by no other kind, that the machine gives no thread.
        if (typeid(refused) != typeid(std::runtime_error)) throw;
        throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again), refused.what());
    }
    try {
        fault.rethrow();
    } catch (const Halted&) {
        return;
    }
}

}  // namespace concertation
