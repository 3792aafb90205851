#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma"))), apply_to = function)
#define KERNELS_NAME "avx512"
#define KERNELS_SYMBOL cadenza_kernels_avx512
#define HEADS_SYMBOL cadenza_heads_avx512
#define ATTENTION_SYMBOL cadenza_attention_avx512
#define IMAGES_SYMBOL cadenza_images_avx512
#define ROWS_TOGETHER 12
#define ADD_PAIR_PRODUCTS(sums, a, b) \
    (*(sums) += (sums16)_mm512_madd_epi16((__m512i)*(a), (__m512i)*(b)))
#include "kernels.inc"
#include "heads.inc"
#include "attention.inc"
#include "images.inc"
#pragma clang attribute pop
#endif
