#pragma once
#include <math.h>
#include <stdbool.h>
#include <stddef.h>

// One function, compiled for several instruction sets; the loader picks when the program starts,
// which is before the thread sanitizer is ready to watch the picking.
#if defined(__x86_64__) && defined(__linux__) && !__has_feature(thread_sanitizer)
    #define FOR_EVERY_PROCESSOR \
        __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
    #define FOR_EVERY_PROCESSOR
#endif
#define INLINE static inline __attribute__((always_inline))

// Every build rounds alike, for any instruction set and any level of optimisation: products and sums
// are not fused, and sums are taken in sixteen lanes, which any vector can hold.
#pragma STDC FP_CONTRACT OFF
enum { LANES = 16 };

// The sum of x − mean, or of its squares.
INLINE float sum(size_t width, const float *x, float mean, bool squared) {
    float lanes[LANES] = {0};
    size_t i = 0;
    for (; i + LANES <= width; i += LANES) {
        for (size_t lane = 0; lane < LANES; lane++) {
            const float value = x[i + lane] - mean;
            lanes[lane] += squared ? value * value : value;
        }
    }
    for (size_t lane = 0; i < width; i++, lane++) {
        const float value = x[i] - mean;
        lanes[lane] += squared ? value * value : value;
    }
    for (size_t half = LANES / 2; half > 0; half /= 2) {
        for (size_t lane = 0; lane < half; lane++) lanes[lane] += lanes[lane + half];
    }
    return lanes[0];
}

// The greatest of sign · x; with a sign of −1 it tells the smallest.
INLINE float greatest(size_t width, const float *x, float sign) {
    float lanes[LANES];
    for (size_t lane = 0; lane < LANES; lane++) lanes[lane] = -INFINITY;
    size_t i = 0;
    for (; i + LANES <= width; i += LANES) {
        for (size_t lane = 0; lane < LANES; lane++) {
            const float value = sign * x[i + lane];
            lanes[lane] = value > lanes[lane] ? value : lanes[lane];
        }
    }
    float most = -INFINITY;
    for (size_t lane = 0; lane < LANES; lane++) most = lanes[lane] > most ? lanes[lane] : most;
    for (; i < width; i++) most = sign * x[i] > most ? sign * x[i] : most;
    return most;
}
