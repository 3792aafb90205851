// Flat float32 loops where C with run-time CPU dispatch measures faster than Swift.
//
// Every kernel has a plain twin, the `runPlainly` of an operation in Sources/Tensors/Operations, which
// documents the mathematics. Nothing here allocates; all sizes are in elements, all strides in elements
// between rows. Kernels named "..._backward" add to the gradients they are given.
#pragma once

#include <stdint.h>

#include "CAttention.h"
#include "CHeads.h"
#include "CImages.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Frames between two stored states of the selective scan.
#define CADENZA_SCAN_CHUNK 16

/// Channels that the scan works on at once.
#define CADENZA_SCAN_LANES 32

/// Elementwise functions; the values are shared with Swift.
enum {
    CADENZA_RELU = 0,
    CADENZA_GELU = 1,
    CADENZA_SILU = 2,
    CADENZA_SOFTPLUS = 3,
    CADENZA_SIGMOID = 4,
    CADENZA_TANH = 5
};

/// Operands of the selective scan (Gu and Dao 2023, algorithm 2), with B batch, L length, D channels,
/// N states. Rows are indexed b * L + t.
///
/// h[t] = exp(delta[t] * A) * h[t-1] + delta[t] * B[t] * u[t]
/// y[t] = (sum over n of C[t] * h[t] + skip * u[t]) * silu(gate[t])
typedef struct {
    int64_t batch, length, channels, states;
    const float *u;              // [B*L, D]
    const float *delta;          // [B*L, D]
    const float *a;              // [N, D], negative: channels last
    const float *b, *c;          // [B*L, N] each, rows `bc_stride` apart
    const float *skip;           // [D]
    const float *gate;           // [B*L, D], rows `gate_stride` apart, or NULL for no gate
    int64_t bc_stride, gate_stride;
    const float *initial_state;  // [B, N, D], or NULL for zeros
    float *checkpoints;          // [B, ceil(L / CHUNK), N, D] states before each chunk, or NULL
    float *final_state;          // [B, N, D], or NULL
    float *y;                    // [B*L, D]
} cadenza_scan;

/// The floats of scratch memory, on a 64-byte boundary, that the scan's backward pass needs.
static inline int64_t cadenza_scan_scratch(int64_t channels, int64_t states) {
    const int64_t blocks = (channels + CADENZA_SCAN_LANES - 1) / CADENZA_SCAN_LANES;
    return states * ((2 * CADENZA_SCAN_CHUNK + 1 + blocks) * CADENZA_SCAN_LANES
                     + 2 * CADENZA_SCAN_CHUNK * 16);
}

/// Gradients of the scan, each added to but where it says otherwise.
typedef struct {
    const float *dy;   // [B*L, D]
    float *du;         // [B*L, D]
    float *ddelta;     // [B*L, D]
    float *da;         // [N, D]
    float *db, *dc;    // [B*L, N], rows `bc_stride` apart
    float *dskip;      // [D]
    float *dgate;      // [B*L, D], rows `gate_stride` apart
    int64_t dbc_stride, dgate_stride;
    int32_t accumulate;  // where 0, du, ddelta and dgate are written over
    float *scratch;    // cadenza_scan_scratch(channels, states) floats
} cadenza_scan_gradients;

/// One compiled set of kernels.
typedef struct {
    const char *name;

    /// gates [rows, 4H] in order i, f, g, o: pre-activations in, activations out.
    void (*lstm_cell_forward)(int64_t rows, int64_t width, float *gates, const float *cell_before,
                              float *cell, float *hidden);
    /// Replaces the activated gates by the gradients of their pre-activations; `dcell` holds
    /// dL/dc[t] from later frames on entry and dL/dc[t-1] on return.
    void (*lstm_cell_backward)(int64_t rows, int64_t width, float *gates, const float *cell_before,
                               const float *cell, const float *dhidden, float *dcell);

    void (*scan_forward)(const cadenza_scan *scan);
    void (*scan_backward)(const cadenza_scan *scan, const cadenza_scan_gradients *gradients);

    /// Depthwise causal convolution: x [B*L, D] rows `x_stride` apart, weight_by_tap [K, D], state
    /// [B, K-1, D] of earlier frames or NULL, y [B*L, D], through SiLU where `silu` is not 0.
    void (*conv_forward)(int64_t batch, int64_t length, int64_t channels, int64_t taps,
                         const float *x, int64_t x_stride, const float *weight_by_tap,
                         const float *bias, const float *state, int32_t silu, float *y);
    /// dweight_by_tap is [K, D]; scratch holds (K + 1) * D floats; dx is written over where `accumulate`
    /// is 0.
    void (*conv_backward)(int64_t batch, int64_t length, int64_t channels, int64_t taps,
                          const float *x, int64_t x_stride, const float *weight_by_tap,
                          const float *bias, const float *state, int32_t silu, const float *dy,
                          int32_t accumulate, float *dx, int64_t dx_stride, float *dweight_by_tap,
                          float *dbias, float *scratch);

    /// y [rows, D] = softplus(x[row] * weight + bias), rows of x `x_stride` apart.
    void (*step_sizes_forward)(int64_t rows, int64_t channels, const float *x, int64_t x_stride,
                               const float *weight, const float *bias, float *y);
    void (*step_sizes_backward)(int64_t rows, int64_t channels, const float *x, int64_t x_stride,
                                const float *weight, const float *bias, const float *dy, float *dx,
                                int64_t dx_stride, float *dweight, float *dbias);

    /// Writes y, and mean and 1 / standard deviation per row.
    void (*layer_norm_forward)(int64_t rows, int64_t width, float epsilon, const float *x,
                               const float *weight, const float *bias, float *y, float *mean,
                               float *inverse_deviation);
    void (*layer_norm_backward)(int64_t rows, int64_t width, const float *x, const float *weight,
                                const float *mean, const float *inverse_deviation, const float *dy,
                                int32_t accumulate, float *dx, float *dweight, float *dbias);

    void (*activation_forward)(int function, int64_t count, const float *x, float *y);
    void (*activation_backward)(int function, int64_t count, const float *x, const float *dy,
                                float *dx);

    /// y = x * mask / keep, where element i is kept when hash(key, i) < keep; y may be x.
    void (*dropout)(int64_t count, int64_t first, float keep, uint64_t key, const float *x, float *y);

    /// Returns the sum of the losses; where `gradient` is not NULL writes scale * dloss/dlogit to it.
    double (*bce_with_logits)(int64_t count, const float *logits, const float *targets,
                              float positive_weight, float scale, float *gradient);

    /// A bfloat16 copy of x [rows, columns], to nearest even; NaN stays NaN.
    void (*to_bfloat16)(int64_t rows, int64_t columns, const float *x, int64_t x_stride,
                        uint16_t *y, int64_t y_stride);

    /// y [n] = W x, or y += W x, with W in the form of `cadenza_pack_vectors` and x [k] in float32.
    void (*matrix_vector)(int64_t n, int64_t k, const void *packed, const float *x,
                          int32_t accumulate, float *y);
    /// The same for rows of x [rows, k] with W in the form of `cadenza_pack_vectors8`, each row rounded to 16
    /// bits of its largest element. Sums are exact: every set of kernels gives the same y, and a row is
    /// what it would be alone. `scratch` holds (k + 2) * min(rows, 64).
    void (*matrix_rows8)(int64_t rows, int64_t n, int64_t k, const void *packed, const float *x,
                         int64_t x_stride, int16_t *scratch, int32_t accumulate, float *y,
                         int64_t y_stride);

    /// The same in float32, for rows of x `x_stride` apart, with W in the form of `cadenza_pack_rows`.
    void (*matrix_rows)(int64_t rows, int64_t n, int64_t k, const float *packed, const float *x,
                        int64_t x_stride, int32_t accumulate, float *y, int64_t y_stride);

    /// The level of each band of a spectrum, y = max(0, 1 + 10 log10(least + sum of weight * power) / range),
    /// `range` in decibels: band i weighs `counts[i]` lines from `firsts[i]` on. The weights of all bands
    /// lie one after another, elements of y `y_stride` apart.
    void (*band_levels)(int64_t bands, const int32_t *firsts, const int32_t *counts,
                        const float *weights, const float *power, float least, float range,
                        float *y, int64_t y_stride);

    void (*add)(int64_t count, const float *x, float *y);                  // y += x
    void (*add_rows)(int64_t rows, int64_t width, const float *bias, float *y);  // y[r] += bias
    void (*sum_rows)(int64_t rows, int64_t width, const float *x, int64_t x_stride, float *sum);  // +=
    double (*sum_of_squares)(int64_t count, const float *x);

    /// Adam and AdamW in one sweep. `decay` multiplies the weights first (1 for none), `l2` is added
    /// to the gradient as l2 * weight (0 for none).
    void (*adam)(int64_t count, float *weights, float *first, float *second, const float *gradient,
                 float gradient_scale, float rate, float beta1, float beta2, float epsilon,
                 float correction1, float correction2, float decay, float l2);
} cadenza_kernels;

/// The fastest set that this processor runs.
///
/// The environment variable CADENZA_CPU (portable, avx2, avx512) asks for another one; a set that
/// the processor lacks is never chosen.
const cadenza_kernels *cadenza_best_kernels(void);

/// The 32-bit words of a weight packed for products with one vector.
int64_t cadenza_packed_vectors_size(int64_t n, int64_t k);
/// Packs W, whose element (i, j) lies at i * n_stride + j * k_stride, as bfloat16: panels of 64
/// outputs, in each the inputs in pairs, in each pair 16 outputs a vector, the even input in the low
/// half of a word. Reading it is one stream.
void cadenza_pack_vectors(int64_t n, int64_t k, const float *weight, int64_t n_stride,
                          int64_t k_stride, void *packed);

/// The bytes of a weight packed for products with one vector in 8 bits.
int64_t cadenza_packed_vectors8_size(int64_t n, int64_t k);
/// Packs W as integers in -127...127 that are multiples of a scale for each output: panels of 64
/// outputs, in each first the scales and then the inputs in pairs, in each pair 16 outputs a vector,
/// both inputs of an output side by side. An output whose weights are not all finite is NaN.
void cadenza_pack_vectors8(int64_t n, int64_t k, const float *weight, int64_t n_stride,
                           int64_t k_stride, void *packed);

/// The floats of a weight packed for products with some rows.
int64_t cadenza_packed_rows_size(int64_t n, int64_t k);
/// Packs W as it is: panels of 16 outputs, in each one input after another. Outputs that fill the last
/// panel are 0.
void cadenza_pack_rows(int64_t n, int64_t k, const float *weight, int64_t n_stride, int64_t k_stride,
                       float *packed);

/// Whether this processor multiplies bfloat16 faster than float32: AMX-BF16 (usable by this process),
/// or AVX512-BF16 of a maker other than Intel.
int cadenza_has_fast_bfloat16(void);

/// The set of that name, or NULL where the processor or the build lacks it.
const cadenza_kernels *cadenza_kernels_named(const char *name);

#ifdef __cplusplus
}
#endif
