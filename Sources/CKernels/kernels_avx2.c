#if defined(__x86_64__)
#include <immintrin.h>

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define KERNELS_NAME "avx2"
#define KERNELS_SYMBOL cadenza_kernels_avx2
#define HEADS_SYMBOL cadenza_heads_avx2
#define ATTENTION_SYMBOL cadenza_attention_avx2
#define IMAGES_SYMBOL cadenza_images_avx2
#define ROWS_TOGETHER 6
// Both halves of the kernels' vectors of 16.
#define ADD_PAIR_PRODUCTS(sums, a, b) \
    add_pair_products((__m256i *)(sums), (const __m256i *)(a), (const __m256i *)(b))
static inline __attribute__((always_inline)) void add_pair_products(__m256i *sums, const __m256i *a,
                                                                    const __m256i *b) {
    for (int half = 0; half < 2; half++)
        sums[half] = _mm256_add_epi32(sums[half], _mm256_madd_epi16(a[half], b[half]));
}
#include "kernels.inc"
#include "heads.inc"
#include "attention.inc"
#include "images.inc"
#pragma clang attribute pop
#endif
