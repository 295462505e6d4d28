#include "core/math.hpp"

namespace concertation {

namespace {

[[gnu::always_inline]] inline void each_exponential(double* numbers, std::size_t count) {
    for (std::size_t n = 0; n < count; ++n) numbers[n] = exponential(numbers[n]);
}

#if defined(__x86_64__)
// AVX2 without fused multiply-add rounds as the baseline does: the same bits, twice the width.
__attribute__((target("avx2"))) void wide_exponentials(double* numbers, std::size_t count) { each_exponential(numbers, count); }
#endif

}  // namespace

void exponentials(double* numbers, std::size_t count) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) return wide_exponentials(numbers, count);
#endif
    each_exponential(numbers, count);
}

}  // namespace concertation
