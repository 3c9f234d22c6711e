#define _GNU_SOURCE  // RTLD_DEFAULT
#include "CEncoderKernels.h"

#include <dlfcn.h>
#include <dnnl.h>
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

bool kernels_multiply_bytes(
    size_t m, size_t n, size_t k, const uint8_t *a, const int8_t *b, int32_t *c) {
    if (m == 0 || n == 0) return true;
    kernels_use_one_thread();
    const int32_t offset = 0;
    const bool done = k > 0 && dnnl_gemm_u8s8s32(
               'N', 'T', 'F', (dnnl_dim_t)m, (dnnl_dim_t)n, (dnnl_dim_t)k, 1, a, (dnnl_dim_t)k, 0,
               b, (dnnl_dim_t)k, 0, 0, c, (dnnl_dim_t)n, &offset)
        == dnnl_success;
    if (!done) memset(c, 0, m * n * sizeof *c);
    return done || k == 0;
}
