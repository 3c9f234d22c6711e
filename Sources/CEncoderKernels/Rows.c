#include "CEncoderKernels.h"
#include "Vectors.h"

#include <string.h>

// MARK: Elementary functions

// e^x = 2^n · 2^f with |f| ≤ 1/2 and a minimax polynomial of degree 5 for 2^f; relative error
// below 3e-7 where x is near 0, growing with |x| as x · log2(e) is rounded.
INLINE float exponential(float x) {
    float t = x * 1.44269504f;
    t = t < -126.0f ? -126.0f : t;
    // Adding 1.5 · 2^23 rounds to a whole number, which then stands in the low bits.
    const float shift = 12582912.0f;
    const float shifted = t + shift;
    const float f = t - (shifted - shift);
    float p = 1.327647129e-3f;
    p = p * f + 9.675540961e-3f;
    p = p * f + 5.550713092e-2f;
    p = p * f + 2.402212024e-1f;
    p = p * f + 6.931469440e-1f;
    p = p * f + 1.0000001f;
    uint32_t bits, power;
    memcpy(&bits, &shifted, 4);
    power = (bits + 127) << 23;
    float scale;
    memcpy(&scale, &power, 4);
    return p * scale;
}

// The rational function of Eigen (Eigen/src/Core/MathFunctionsImpl.h); absolute error below 3e-7.
INLINE float error_function(float x) {
    x = x < -4.0f ? -4.0f : x;
    x = x > 4.0f ? 4.0f : x;
    float s = x * x;
    float p = -2.72614225801306e-10f;
    p = p * s + 2.77068142495902e-08f;
    p = p * s - 2.10102402082508e-06f;
    p = p * s - 5.69250639462346e-05f;
    p = p * s - 7.34990630326855e-04f;
    p = p * s - 2.95459980854025e-03f;
    p = p * s - 1.60960333262415e-02f;
    float q = -1.45660718464996e-05f;
    q = q * s - 2.13374055278905e-04f;
    q = q * s - 1.68282697438203e-03f;
    q = q * s - 7.37332916720468e-03f;
    q = q * s - 1.42647390514189e-02f;
    return x * p / q;
}

// MARK: Layers

FOR_EVERY_PROCESSOR
void kernels_add(size_t rows, size_t width, float *x, const float *bias) {
    for (size_t row = 0; row < rows; row++) {
        for (size_t i = 0; i < width; i++) x[i] += bias[i];
        x += width;
    }
}

FOR_EVERY_PROCESSOR
void kernels_add_five(
    size_t width, float *x, const float *a, const float *b, const float *c, const float *d,
    const float *e) {
    for (size_t i = 0; i < width; i++) x[i] += (a[i] + b[i]) + (c[i] + d[i]) + e[i];
}

FOR_EVERY_PROCESSOR
void kernels_gelu(size_t count, float *x) {
    for (size_t i = 0; i < count; i++) {
        const float half = 0.5f * x[i];
        x[i] = half + half * error_function(x[i] * 0.70710678f);
    }
}

FOR_EVERY_PROCESSOR
void kernels_normalise(
    size_t rows, size_t width, float *x, const float *residual, const float *gain,
    const float *shift, float epsilon) {
    for (size_t row = 0; row < rows; row++) {
        if (residual) {
            for (size_t i = 0; i < width; i++) x[i] += residual[i];
            residual += width;
        }
        const float mean = sum(width, x, 0.0f, false) / (float)width;
        const float variance = sum(width, x, mean, true) / (float)width;
        const float inverse = 1.0f / sqrtf(variance + epsilon);
        for (size_t i = 0; i < width; i++) x[i] = (x[i] - mean) * inverse * gain[i] + shift[i];
        x += width;
    }
}

FOR_EVERY_PROCESSOR
void kernels_softmax(size_t rows, size_t width, size_t stride, float *x) {
    for (size_t row = 0; row < rows; row++) {
        // The power of what stands past the width is about 1e-38: nothing beside the greatest, 1.
        for (size_t i = width; i < stride; i++) x[i] = -INFINITY;
        const float most = greatest(stride, x, 1.0f);
        for (size_t i = 0; i < stride; i++) x[i] = exponential(x[i] - most);
        const float inverse = 1.0f / sum(stride, x, 0.0f, false);
        for (size_t i = 0; i < width; i++) x[i] *= inverse;
        x += stride;
    }
}
