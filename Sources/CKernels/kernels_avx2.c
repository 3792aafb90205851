#if defined(__x86_64__)
#include <immintrin.h>
#include <stdint.h>

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define KERNELS_NAME "avx2"
#define KERNELS_SYMBOL cadenza_kernels_avx2
#define HEADS_SYMBOL cadenza_heads_avx2
#define PAIR_PRODUCTS(a, b) pair_products_of_halves(a, b)

typedef int16_t short_pairs __attribute__((vector_size(64)));
typedef int32_t int_pairs __attribute__((vector_size(64)));

static inline __attribute__((always_inline)) int_pairs pair_products_of_halves(short_pairs a,
                                                                              short_pairs b) {
    union {
        short_pairs whole;
        __m256i halves[2];
    } x = {a}, y = {b};
    union {
        __m256i halves[2];
        int_pairs whole;
    } result = {{
        _mm256_madd_epi16(x.halves[0], y.halves[0]), _mm256_madd_epi16(x.halves[1], y.halves[1]),
    }};
    return result.whole;
}
#include "kernels.inc"
#include "heads.inc"
#pragma clang attribute pop
#endif
