#include "CEncoderKernels.h"
#include "Vectors.h"

#include <float.h>

FOR_EVERY_PROCESSOR
void kernels_dequantise(
    size_t rows, size_t width, const int8_t *from, const float *scales, float *to) {
    for (size_t row = 0; row < rows; row++) {
        const float scale = scales[row];
        for (size_t i = 0; i < width; i++) to[i] = (float)from[i] * scale;
        from += width;
        to += width;
    }
}

FOR_EVERY_PROCESSOR
void kernels_quantise(
    size_t rows, size_t width, const float *from, uint8_t *to, float *scales, int32_t *zeros) {
    const float top = INT8_MAX;  // what kernels_multiply_bytes takes
    for (size_t row = 0; row < rows; row++) {
        const float least = fminf(-greatest(width, from, -1.0f), 0.0f);
        const float most = fmaxf(greatest(width, from, 1.0f), 0.0f);
        // Numbers that are none, and ranges too small to divide by, give zeros.
        const float range = (most - least) / top;
        const float scale = range >= FLT_MIN && range <= FLT_MAX ? range : 1.0f;
        const float inverse = 1.0f / scale;
        float zero = rintf(-least * inverse);
        zero = zero >= 0.0f ? zero : 0.0f;
        zero = zero > top ? top : zero;
        // The sum is positive, so cutting rounds down, and the half makes that rounding to nearest.
        const float half = zero + 0.5f;
        for (size_t i = 0; i < width; i++) {
            float value = from[i] * inverse + half;
            value = value >= 0.0f ? value : 0.0f;
            value = value > top ? top : value;
            to[i] = (uint8_t)(int32_t)value;
        }
        scales[row] = scale;
        zeros[row] = (int32_t)zero;
        from += width;
        to += width;
    }
}

FOR_EVERY_PROCESSOR
void kernels_unquantise(
    size_t rows, size_t width, const int32_t *from, const float *scales, const int32_t *zeros,
    const float *weight_scales, const int32_t *weight_sums, const float *bias, float *to) {
    for (size_t row = 0; row < rows; row++) {
        const float scale = scales[row];
        const int32_t zero = zeros[row];
        for (size_t i = 0; i < width; i++) {
            to[i] = (float)(from[i] - zero * weight_sums[i]) * (scale * weight_scales[i]) + bias[i];
        }
        from += width;
        to += width;
    }
}

FOR_EVERY_PROCESSOR
void kernels_quantise_weights(
    size_t rows, size_t width, const float *from, int8_t *to, float *scales) {
    for (size_t row = 0; row < rows; row++) {
        const float most = fmaxf(greatest(width, from, 1.0f), greatest(width, from, -1.0f));
        const float range = most / 127.0f;
        const float scale = range >= FLT_MIN && range <= FLT_MAX ? range : 1.0f;
        const float inverse = 1.0f / scale;
        for (size_t i = 0; i < width; i++) {
            float value = rintf(from[i] * inverse);
            value = value >= -127.0f ? value : -127.0f;
            value = value > 127.0f ? 127.0f : value;
            to[i] = (int8_t)(int32_t)value;
        }
        scales[row] = scale;
        from += width;
        to += width;
    }
}

FOR_EVERY_PROCESSOR
void kernels_sum_rows(size_t rows, size_t width, const int8_t *from, int32_t *sums) {
    for (size_t row = 0; row < rows; row++) {
        int32_t sum = 0;
        for (size_t i = 0; i < width; i++) sum += from[i];
        sums[row] = sum;
        from += width;
    }
}
