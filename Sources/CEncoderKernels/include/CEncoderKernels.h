#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The arithmetic of the encoder. C, because a Swift function is compiled for one instruction set,
// and here one binary must be fast on several. Matrices are row-major; the caller owns all memory.

// MARK: Products (oneDNN)

/// Keeps the products that this thread asks for on this thread.
void kernels_use_one_thread(void);

/// Whether products of bytes are faster than those of floats: AVX2 or better.
bool kernels_have_byte_products(void);

/// c[m, n] = factor · a[m, k] · b + (adds ? c : 0); b is [n, k] when transposed, else [k, n].
/// The strides are the distances between rows, in elements. Returns false on a bad argument.
bool kernels_multiply(
    size_t m, size_t n, size_t k, float factor, const float *_Nonnull a, size_t a_stride,
    const float *_Nonnull b, size_t b_stride, bool transposed, float *_Nonnull c, size_t c_stride,
    bool adds);

/// c[m, n] = a[m, k] · bᵀ for a of 0...127 and b [n, k] of −127...127 in whole numbers, exact on every
/// processor: without VNNI oneDNN sums two products in 16 bits, which larger ones would overflow.
bool kernels_multiply_bytes(
    size_t m, size_t n, size_t k, const uint8_t *_Nonnull a, const int8_t *_Nonnull b,
    int32_t *_Nonnull c);

// MARK: Rows

/// to[rows, width] = from · the row's scale.
void kernels_dequantise(
    size_t rows, size_t width, const int8_t *_Nonnull from, const float *_Nonnull scales,
    float *_Nonnull to);

/// Every row becomes bytes 0...127: value ≈ scales[row] · (byte − zeros[row]).
void kernels_quantise(
    size_t rows, size_t width, const float *_Nonnull from, uint8_t *_Nonnull to,
    float *_Nonnull scales, int32_t *_Nonnull zeros);

/// to[r, c] = scales[r] · weight_scales[c] · (from[r, c] − zeros[r] · weight_sums[c]) + bias[c].
void kernels_unquantise(
    size_t rows, size_t width, const int32_t *_Nonnull from, const float *_Nonnull scales,
    const int32_t *_Nonnull zeros, const float *_Nonnull weight_scales,
    const int32_t *_Nonnull weight_sums, const float *_Nonnull bias, float *_Nonnull to);

/// Every row becomes bytes −127...127: value ≈ scales[row] · byte.
void kernels_quantise_weights(
    size_t rows, size_t width, const float *_Nonnull from, int8_t *_Nonnull to,
    float *_Nonnull scales);

/// sums[row] = the sum of the row.
void kernels_sum_rows(
    size_t rows, size_t width, const int8_t *_Nonnull from, int32_t *_Nonnull sums);

/// x[row] += bias.
void kernels_add(size_t rows, size_t width, float *_Nonnull x, const float *_Nonnull bias);

/// x[width] += a + b + c + d + e.
void kernels_add_five(
    size_t width, float *_Nonnull x, const float *_Nonnull a, const float *_Nonnull b,
    const float *_Nonnull c, const float *_Nonnull d, const float *_Nonnull e);

/// x = GELU(x), with the error function: x/2 · (1 + erf(x/√2)).
void kernels_gelu(size_t count, float *_Nonnull x);

/// x = layer normalisation of x + residual, over each row.
void kernels_normalise(
    size_t rows, size_t width, float *_Nonnull x, const float *_Nullable residual,
    const float *_Nonnull gain, const float *_Nonnull shift, float epsilon);

/// The first `width` numbers of every row become exp(x) / Σ exp(x), the rest up to `stride` nothing.
/// Fast when the stride is a multiple of 16.
void kernels_softmax(size_t rows, size_t width, size_t stride, float *_Nonnull x);
