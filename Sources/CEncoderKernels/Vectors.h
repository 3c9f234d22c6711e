#pragma once
#include <math.h>
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

// Sums may be taken in any order, which is what lets the loops below run in vectors.
#pragma STDC FP_CONTRACT ON
#pragma clang fp reassociate(on)

// Compilers keep the order of comparisons of floats; sixteen of them side by side free a vector.
enum { LANES = 16 };

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
