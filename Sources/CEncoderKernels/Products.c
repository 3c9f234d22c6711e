#define _GNU_SOURCE  // RTLD_DEFAULT
#include "CEncoderKernels.h"
#include "Vectors.h"

#include <dlfcn.h>
#include <dnnl.h>
#include <stdlib.h>
#include <string.h>

// oneDNN is built over OpenMP by most distributions. The encoder spreads passages over threads
// itself, and a team of OpenMP threads inside each would only wait for itself.
void kernels_use_one_thread(void) {
    static _Thread_local bool done = false;
    if (done) return;
    done = true;
    void (*set)(int) = (void (*)(int))dlsym(RTLD_DEFAULT, "omp_set_num_threads");
    if (set) set(1);
}

// The names of instruction sets are masks: the set in use has all bits of each that it holds.
static bool has(dnnl_cpu_isa_t set) {
    return ((unsigned)dnnl_get_effective_cpu_isa() & (unsigned)set) == (unsigned)set;
}

bool kernels_have_byte_products(void) { return has(dnnl_cpu_isa_avx2); }

// Four products a lane, summed without a stop between.
static bool are_products_whole(void) {
    return has(dnnl_cpu_isa_avx512_core_vnni) || has(dnnl_cpu_isa_avx2_vnni);
}

bool kernels_multiply(
    size_t m, size_t n, size_t k, float factor, const float *a, size_t a_stride, const float *b,
    size_t b_stride, bool transposed, float *c, size_t c_stride, bool adds) {
    if (m == 0 || n == 0) return true;
    kernels_use_one_thread();
    const bool done = k > 0 && dnnl_sgemm(
               'N', transposed ? 'T' : 'N', (dnnl_dim_t)m, (dnnl_dim_t)n, (dnnl_dim_t)k, factor, a,
               (dnnl_dim_t)a_stride, b, (dnnl_dim_t)b_stride, adds ? 1 : 0, c,
               (dnnl_dim_t)c_stride)
        == dnnl_success;
    // What could not be multiplied counts as nothing, never as what lay in the memory.
    for (size_t row = 0; !done && !adds && row < m; row++) {
        memset(c + row * c_stride, 0, n * sizeof *c);
    }
    return done || k == 0;
}

// c[m, n] = a[m, k] · bᵀ + (adds ? c : 0), exact while no sum of two products is beyond 16 bits, or with
// whole products always.
static bool multiply(
    size_t m, size_t n, size_t k, const uint8_t *a, const int8_t *b, bool adds, int32_t *c) {
    const int32_t offset = 0;
    return dnnl_gemm_u8s8s32(
               'N', 'T', 'F', (dnnl_dim_t)m, (dnnl_dim_t)n, (dnnl_dim_t)k, 1, a, (dnnl_dim_t)k, 0,
               b, (dnnl_dim_t)k, 0, adds ? 1 : 0, c, (dnnl_dim_t)n, &offset)
        == dnnl_success;
}

// The same for any bytes, where sums of two products saturate: twice the product of the upper seven
// bits, then that of the lowest one.
FOR_EVERY_PROCESSOR
static void split(size_t count, const uint8_t *from, uint8_t *upper, uint8_t *lowest) {
    for (size_t i = 0; i < count; i++) {
        upper[i] = from[i] >> 1;
        lowest[i] = from[i] & 1;
    }
}

FOR_EVERY_PROCESSOR
static void twice(size_t count, int32_t *x) {
    for (size_t i = 0; i < count; i++) x[i] *= 2;
}

static bool multiply_split(
    size_t m, size_t n, size_t k, const uint8_t *a, const int8_t *b, int32_t *c) {
    uint8_t *parts = malloc(2 * m * k);
    if (!parts) return false;
    split(m * k, a, parts, parts + m * k);
    bool done = multiply(m, n, k, parts, b, false, c);
    if (done) twice(m * n, c);
    done = done && multiply(m, n, k, parts + m * k, b, true, c);
    free(parts);
    return done;
}

bool kernels_multiply_bytes(
    size_t m, size_t n, size_t k, const uint8_t *a, const int8_t *b, int32_t *c) {
    if (m == 0 || n == 0) return true;
    kernels_use_one_thread();
    const bool done = k > 0
        && (are_products_whole() ? multiply(m, n, k, a, b, false, c)
                                 : multiply_split(m, n, k, a, b, c));
    if (!done) memset(c, 0, m * n * sizeof *c);
    return done || k == 0;
}
