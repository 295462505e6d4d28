// Many Philox blocks at once. Whole numbers are the same whatever the width, so the widest the processor has is chosen as it runs:
// measured, 2.5 times (SSE2) and 5 times (AVX2) as many blocks a second as one at a time.

#include <algorithm>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include "core/random.hpp"

namespace concertation {

namespace {

using Key = std::array<std::uint32_t, 2>;

/// Where a run of blocks reads its counters and writes its words.
struct Run {
    const std::uint32_t *a, *b;
    std::uint32_t third, fourth;
    Key key;
    std::uint32_t *out0, *out1, *out2, *out3;
};

void one_at_a_time(const Run& run, std::size_t from, std::size_t to) {
    for (std::size_t n = from; n < to; ++n) {
        const Block block = philox({run.a[n], run.b[n], run.third, run.fourth}, run.key);
        run.out0[n] = block[0];
        run.out1[n] = block[1];
        run.out2[n] = block[2];
        run.out3[n] = block[3];
    }
}

#if defined(__x86_64__)

// Each 64-bit lane holds one word of one block; its upper half may hold rubbish, which multiplication does not read.

std::size_t two_at_a_time(const Run& run, std::size_t count) {
    const __m128i multiply0 = _mm_set1_epi64x(0xD2511F53), multiply2 = _mm_set1_epi64x(0xCD9E8D57);
    constexpr std::size_t lanes = 4;  // two vectors side by side hide the latency of multiplication
    std::size_t n = 0;
    for (; n + lanes <= count; n += lanes) {
        __m128i c0[2], c1[2], c2[2], c3[2];
        const __m128i a = _mm_loadu_si128(reinterpret_cast<const __m128i*>(run.a + n)),
                      b = _mm_loadu_si128(reinterpret_cast<const __m128i*>(run.b + n));
        for (int v = 0; v < 2; ++v) {
            c0[v] = v == 0 ? _mm_unpacklo_epi32(a, a) : _mm_unpackhi_epi32(a, a);
            c1[v] = v == 0 ? _mm_unpacklo_epi32(b, b) : _mm_unpackhi_epi32(b, b);
            c2[v] = _mm_set1_epi64x(run.third);
            c3[v] = _mm_set1_epi64x(run.fourth);
        }
        std::uint32_t key0 = run.key[0], key1 = run.key[1];
        for (int round = 0; round < 10; ++round) {
            const __m128i k0 = _mm_set1_epi64x(key0), k1 = _mm_set1_epi64x(key1);
            for (int v = 0; v < 2; ++v) {
                const __m128i first = _mm_mul_epu32(c0[v], multiply0), second = _mm_mul_epu32(c2[v], multiply2);
                c0[v] = _mm_xor_si128(_mm_xor_si128(_mm_srli_epi64(second, 32), c1[v]), k0);
                c2[v] = _mm_xor_si128(_mm_xor_si128(_mm_srli_epi64(first, 32), c3[v]), k1);
                c1[v] = second;
                c3[v] = first;
            }
            key0 += 0x9E3779B9u;
            key1 += 0xBB67AE85u;
        }
        const auto store = [&](std::uint32_t* out, const __m128i* words) {
            const __m128i even = _mm_shuffle_epi32(words[0], _MM_SHUFFLE(2, 0, 2, 0)),
                          odd = _mm_shuffle_epi32(words[1], _MM_SHUFFLE(2, 0, 2, 0));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(out + n), _mm_unpacklo_epi64(even, odd));
        };
        store(run.out0, c0);
        store(run.out1, c1);
        store(run.out2, c2);
        store(run.out3, c3);
    }
    return n;
}

__attribute__((target("avx2"))) std::size_t four_at_a_time(const Run& run, std::size_t count) {
    const __m256i multiply0 = _mm256_set1_epi64x(0xD2511F53), multiply2 = _mm256_set1_epi64x(0xCD9E8D57);
    const __m256i evens = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    constexpr std::size_t lanes = 8;
    std::size_t n = 0;
    for (; n + lanes <= count; n += lanes) {
        __m256i c0[2], c1[2], c2[2], c3[2];
        for (int v = 0; v < 2; ++v) {
            const std::size_t at = n + 4 * static_cast<std::size_t>(v);
            c0[v] = _mm256_cvtepu32_epi64(_mm_loadu_si128(reinterpret_cast<const __m128i*>(run.a + at)));
            c1[v] = _mm256_cvtepu32_epi64(_mm_loadu_si128(reinterpret_cast<const __m128i*>(run.b + at)));
            c2[v] = _mm256_set1_epi64x(run.third);
            c3[v] = _mm256_set1_epi64x(run.fourth);
        }
        std::uint32_t key0 = run.key[0], key1 = run.key[1];
        for (int round = 0; round < 10; ++round) {
            const __m256i k0 = _mm256_set1_epi64x(key0), k1 = _mm256_set1_epi64x(key1);
            for (int v = 0; v < 2; ++v) {
                const __m256i first = _mm256_mul_epu32(c0[v], multiply0), second = _mm256_mul_epu32(c2[v], multiply2);
                c0[v] = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(second, 32), c1[v]), k0);
                c2[v] = _mm256_xor_si256(_mm256_xor_si256(_mm256_srli_epi64(first, 32), c3[v]), k1);
                c1[v] = second;
                c3[v] = first;
            }
            key0 += 0x9E3779B9u;
            key1 += 0xBB67AE85u;
        }
        for (int v = 0; v < 2; ++v) {
            const std::size_t at = n + 4 * static_cast<std::size_t>(v);
            _mm_storeu_si128(reinterpret_cast<__m128i*>(run.out0 + at), _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(c0[v], evens)));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(run.out1 + at), _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(c1[v], evens)));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(run.out2 + at), _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(c2[v], evens)));
            _mm_storeu_si128(reinterpret_cast<__m128i*>(run.out3 + at), _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(c3[v], evens)));
        }
    }
    return n;
}

std::size_t widest(const Run& run, std::size_t count) {
    return __builtin_cpu_supports("avx2") ? four_at_a_time(run, count) : two_at_a_time(run, count);
}

#else

std::size_t widest(const Run&, std::size_t) { return 0; }

#endif

}  // namespace

Blocks philox_many(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b, std::uint32_t third, std::uint32_t fourth, Key key,
                   Blocks reuse) {
    Blocks blocks = std::move(reuse);
    const std::size_t count = a.size();
    if (blocks.room_ < count) {
        blocks.room_ = count;
        blocks.words_.reset(new std::uint32_t[4 * count]);
    }
    std::uint32_t* const words = blocks.words_.get();
    const Run run{a.data(), b.data(), third, fourth, key, words, words + count, words + 2 * count, words + 3 * count};
    one_at_a_time(run, widest(run, count), count);
    blocks.first = run.out0;
    blocks.second = run.out1;
    blocks.third = run.out2;
    blocks.fourth = run.out3;
    return blocks;
}

}  // namespace concertation
