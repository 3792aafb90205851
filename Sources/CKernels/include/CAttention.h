// Loops of sliding-window attention. The plain twin, with the mathematics, is
// Tensors/Operations/WindowAttention.swift. All sizes are in elements; gradients are added to.
#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// B sequences of L frames, H heads of E values (even), a window of W frames. Rows are b * L + t.
typedef struct {
    int64_t batch, length, heads, head_width, window;
    const float *q, *k, *v;     // [B L, H E] each, rows `stride` apart
    int64_t stride;
    const float *past, *count;  // [B, W, 2 H E] and [B], or NULL
    const float *angles;        // [E, W - 1 + L]: E/2 rows of cosines, E/2 of sines
    const float *turns;         // [W - 1 + L, E]: the same by position
    float *y;                   // [B L, H E]
    float *log_sums;            // [B L, H]
    float *scratch;             // as many floats as told below
} cadenza_attention;

typedef struct {
    const float *dy;      // [B L, H E]
    float *dq, *dk, *dv;  // [B L, H E] each, rows `stride` apart
    int64_t stride;
} cadenza_attention_gradients;

/// The floats of scratch memory: six matrices of a head's reach, and the scores of four frames.
static inline int64_t cadenza_attention_scratch(int64_t length, int64_t head_width, int64_t window) {
    return (window - 1 + length) * (6 * head_width + 8) + 9 * head_width;
}

/// The same for the forward pass of a single frame after others: its scores and its query.
static inline int64_t cadenza_attention_step_scratch(int64_t heads, int64_t head_width,
                                                     int64_t window) {
    return heads * (window + head_width);
}

typedef struct {
    void (*forward)(const cadenza_attention *attention);
    void (*backward)(const cadenza_attention *attention,
                     const cadenza_attention_gradients *gradients);
} cadenza_attention_kernels;

/// The set that belongs to the kernels of that name; the portable one for any other name.
const cadenza_attention_kernels *cadenza_attention_named(const char *name);

#ifdef __cplusplus
}
#endif
