#define _GNU_SOURCE  // RTLD_DEFAULT
#include "CEncoderKernels.h"

#include <dlfcn.h>
#include <dnnl.h>

// oneDNN is built over OpenMP by most distributions. The encoder spreads passages over threads
// itself, and a team of OpenMP threads inside each would only wait for itself.
void kernels_use_one_thread(void) {
    static _Thread_local bool done = false;
    if (done) return;
    done = true;
    void (*set)(int) = (void (*)(int))dlsym(RTLD_DEFAULT, "omp_set_num_threads");
    if (set) set(1);
}

bool kernels_have_byte_products(void) {
    switch (dnnl_get_effective_cpu_isa()) {
        case dnnl_cpu_isa_all:
        case dnnl_cpu_isa_sse41:
        case dnnl_cpu_isa_avx:
        case dnnl_cpu_isa_avx2:
        case dnnl_cpu_isa_avx512_core:
            return false;
        default:
            return true;
    }
}

uint8_t kernels_greatest_byte(void) { return kernels_have_byte_products() ? 255 : 127; }

bool kernels_multiply(
    size_t m, size_t n, size_t k, float factor, const float *a, size_t a_stride, const float *b,
    size_t b_stride, bool transposed, float *c, size_t c_stride, bool adds) {
    return dnnl_sgemm(
               'N', transposed ? 'T' : 'N', (dnnl_dim_t)m, (dnnl_dim_t)n, (dnnl_dim_t)k, factor, a,
               (dnnl_dim_t)a_stride, b, (dnnl_dim_t)b_stride, adds ? 1 : 0, c,
               (dnnl_dim_t)c_stride)
        == dnnl_success;
}

bool kernels_multiply_bytes(
    size_t m, size_t n, size_t k, const uint8_t *a, const int8_t *b, int32_t *c) {
    const int32_t offset = 0;
    return dnnl_gemm_u8s8s32(
               'N', 'T', 'F', (dnnl_dim_t)m, (dnnl_dim_t)n, (dnnl_dim_t)k, 1, a, (dnnl_dim_t)k, 0,
               b, (dnnl_dim_t)k, 0, 0, c, (dnnl_dim_t)n, &offset)
        == dnnl_success;
}
