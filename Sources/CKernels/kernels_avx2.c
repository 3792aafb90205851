#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define KERNELS_NAME "avx2"
#define KERNELS_SYMBOL cadenza_kernels_avx2
#define HEADS_SYMBOL cadenza_heads_avx2
#include "kernels.inc"
#include "heads.inc"
#pragma clang attribute pop
#endif
