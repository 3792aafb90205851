// A weight as products with one vector or some rows want it: in one stream, in formats of any size.

#include <string.h>

#include "include/CKernels.h"

static uint32_t to_bfloat16(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    if ((bits & 0x7fffffffu) > 0x7f800000u) return bits >> 16 | 0x40u;
    return (bits + 0x7fffu + (bits >> 16 & 1u)) >> 16;
}

int64_t cadenza_packed_vectors_size(int64_t n, int64_t k) {
    return (n + 15) / 16 * 16 * ((k + 1) / 2);
}

void cadenza_pack_vectors(int64_t n, int64_t k, const float *weight, int64_t n_stride,
                          int64_t k_stride, void *packed_memory) {
    uint32_t *packed = packed_memory;
    for (int64_t first = 0; first < n; first += 64) {
        const int64_t wide = (n - first + 15) / 16 * 16, width = wide < 64 ? wide : 64;
        for (int64_t j = 0; j < k; j += 2) {
            for (int64_t i = first; i < first + width; i++) {
                const float *place = weight + i * n_stride + j * k_stride;
                const uint32_t even = i < n ? to_bfloat16(place[0]) : 0;
                const uint32_t odd = i < n && j + 1 < k ? to_bfloat16(place[k_stride]) : 0;
                *packed++ = even | odd << 16;
            }
        }
    }
}

int64_t cadenza_packed_vectors8_size(int64_t n, int64_t k) {
    return (n + 15) / 16 * 16 * (4 + (k + 1) / 2 * 2);
}

void cadenza_pack_vectors8(int64_t n, int64_t k, const float *weight, int64_t n_stride,
                           int64_t k_stride, void *packed_memory) {
    int8_t *packed = packed_memory;
    for (int64_t first = 0; first < n; first += 64) {
        const int64_t wide = (n - first + 15) / 16 * 16, width = wide < 64 ? wide : 64;
        float scales[64], inverses[64];
        for (int64_t i = 0; i < width; i++) {
            float largest = 0, finite = 0;
            for (int64_t j = 0; first + i < n && j < k; j++) {
                const float w = weight[(first + i) * n_stride + j * k_stride];
                const float magnitude = w < 0 ? -w : w;
                largest = magnitude > largest ? magnitude : largest;
                finite += 0.0f * w;
            }
            const int usable = largest > 1e-30f && finite == 0;
            scales[i] = usable ? largest / 127 : finite;
            inverses[i] = usable ? 127 / largest : 0;
        }
        memcpy(packed, scales, sizeof *scales * (size_t)width);
        packed += 4 * width;
        for (int64_t j = 0; j < k; j += 2) {
            for (int64_t i = 0; i < width; i++) {
                const float *place = weight + (first + i) * n_stride + j * k_stride;
                for (int64_t half = 0; half < 2; half++) {
                    const int known = first + i < n && j + half < k && inverses[i] > 0;
                    *packed++ = known
                        ? (int8_t)__builtin_roundevenf(place[half * k_stride] * inverses[i]) : 0;
                }
            }
        }
    }
}

int64_t cadenza_packed_rows_size(int64_t n, int64_t k) { return (n + 15) / 16 * 16 * k; }

void cadenza_pack_rows(int64_t n, int64_t k, const float *weight, int64_t n_stride, int64_t k_stride,
                       float *packed) {
    for (int64_t first = 0; first < n; first += 16)
        for (int64_t j = 0; j < k; j++)
            for (int64_t i = first; i < first + 16; i++)
                *packed++ = i < n ? weight[i * n_stride + j * k_stride] : 0.0f;
}
