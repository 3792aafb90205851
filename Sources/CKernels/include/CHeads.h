// Loops of output heads: likelihoods of keys that are drawn one after another, and of classes.
//
// The plain twins are in FrameModels/KeyChain.swift and Tensors/Operations/Losses.swift. Nothing here
// allocates; all sizes are in elements. Gradients are added to.
#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The most hidden units and keys of a chain.
#define CADENZA_CHAIN_HIDDEN 1024
#define CADENZA_CHAIN_KEYS 256

/// What a key does from one frame to the next; the values are shared with Swift.
enum {
    CADENZA_KEY_SILENT = 0,    // was up, stays up
    CADENZA_KEY_STRUCK = 1,    // was up, is struck
    CADENZA_KEY_RELEASED = 2,  // was down, is up
    CADENZA_KEY_HELD = 3,      // was down, stays down
    CADENZA_KEY_RESTRUCK = 4   // was down, is struck again; only with three classes
};

/// Operands of the chain over keys: R rows, K keys, H hidden units, C classes (2 or 3).
///
/// a = initial[r]; for every key k from low to high
///   logits_c = base[r, c, k] + u[c, k] . silu(a)
///   a key that was up:   p(struck) = sigmoid(logits_0)
///   a key that was down: p(released, held, restruck) = softmax(0, logits_1, logits_2)
///   a += v[event - 1, k] unless the key is silent
typedef struct {
    int64_t rows, keys, hidden, classes;
    const float *initial;   // [R, H]
    const float *base;      // [R, C, K]
    const float *u;         // [C, K, H]
    const float *v;         // [C + 1, K, H]
    const uint8_t *events;  // [R, K]
    const float *weights;   // [R]: a row's costs count so much; NULL for 1
} cadenza_key_chain;

/// Gradients of the summed, weighted costs times `scale`; `scratch` holds 2 (K + 1) H floats.
typedef struct {
    float scale;
    float *dinitial;  // [R, H]
    float *dbase;     // [R, C, K]
    float *du;        // [C, K, H]
    float *dv;        // [C + 1, K, H]
    float *scratch;
} cadenza_key_chain_gradients;

typedef struct {
    /// Writes the nats of every key of every row, unweighted, to `costs` [R, K] (0 where the row's
    /// weight is 0); adds the gradients in the same sweep unless they are NULL.
    void (*key_chain)(const cadenza_key_chain *chain, float *costs,
                      const cadenza_key_chain_gradients *gradients);

    /// Writes -log softmax(logits)[target] of every row to `costs` [rows]; adds scale * gradient
    /// unless that is NULL.
    void (*softmax_cross_entropy)(int64_t rows, int64_t width, const float *logits,
                                  const int32_t *targets, float scale, float *costs,
                                  float *gradient);
} cadenza_head_kernels;

/// The set that belongs to the kernels of that name; the portable one for any other name.
const cadenza_head_kernels *cadenza_heads_named(const char *name);

#ifdef __cplusplus
}
#endif
