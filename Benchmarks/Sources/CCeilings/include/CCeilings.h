#ifndef CCEILINGS_H
#define CCEILINGS_H

#include <stddef.h>

// What one core of this processor can do at most. Every function runs on the calling thread, for the
// number of rounds given, and returns the work it did; the caller holds the watch.

/// Fused multiply-adds of float32 on registers alone, in the widest vectors there are.
/// Returns floating-point operations; a multiply-add counts as two.
double ceiling_float32_operations(long rounds);

/// Dot products of bfloat16 pairs (AVX512-BF16) on registers alone; 0 where there are none.
/// Returns floating-point operations; a multiply-add counts as two.
double ceiling_bfloat16_dot_operations(long rounds);

/// Whether the calling process may use AMX tiles with bfloat16; asks the kernel for them once.
int ceiling_has_bfloat16_tiles(void);

/// Products of bfloat16 tiles on registers alone; 0 where there are none.
/// Returns floating-point operations; a multiply-add counts as two.
double ceiling_bfloat16_tile_operations(long rounds);

/// The same with the four tiles of every 2 x 2 block loaded from the first-level cache, as a matrix
/// product has to.
double ceiling_bfloat16_tile_operations_with_loads(long rounds);

/// a = b + 3 c over three arrays of `count` floats. Returns the bytes that were read and written,
/// without the line that a store fetches first.
double ceiling_triad_bytes(float *a, const float *b, const float *c, size_t count, long rounds);

#endif
