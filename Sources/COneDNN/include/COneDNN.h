// Matrix products by oneDNN on the calling thread, behind a few functions.
//
// A product is made once for a shape and run many times. Its right-hand side is either plain or
// packed: brought into the library's own blocked layout once, for weights that many products share.
// A product belongs to one thread at a time. oneDNN 2 and 3 are both supported.
#pragma once

#include <stddef.h>
#include <stdint.h>

#include "CConvolutions.h"

#ifdef __cplusplus
extern "C" {
#endif

/// C = A B or C += A B with A [m, k], B [k, n] and C [m, n], float32 sums.
typedef struct {
    int64_t m, n, k;
    /// Strides between rows as they lie in memory, in elements.
    int64_t a_stride, b_stride, c_stride;
    /// Whether A lies as [k, m], and whether B (or what is packed as B) lies as [n, k].
    int32_t a_transposed, b_transposed;
    /// Whether A and B are bfloat16; C never is. What is packed is given as float32 in any case.
    int32_t bfloat16;
    /// Whether B is given packed.
    int32_t packed;
    /// Whether the product is added to C.
    int32_t accumulate;
} cadenza_product_shape;

typedef struct cadenza_product cadenza_product;
typedef struct cadenza_packing cadenza_packing;

/// Makes the calling thread compute alone: the library's own threads would compete with ours.
void cadenza_products_use_one_thread(void);

/// A product of that shape, or NULL where the library has none.
cadenza_product *cadenza_product_create(const cadenza_product_shape *shape);
void cadenza_product_destroy(cadenza_product *product);

/// The bytes of B in packed form.
size_t cadenza_product_packed_size(const cadenza_product *product);
/// How a product wants B packed, to compare others with; NULL without memory.
cadenza_packing *cadenza_packing_create(const cadenza_product *product);
void cadenza_packing_destroy(cadenza_packing *packing);
/// Whether the product wants B packed that way.
int32_t cadenza_packing_suits(const cadenza_packing *packing, const cadenza_product *product);
/// Packs B; returns 0 on success.
int32_t cadenza_product_pack(cadenza_product *product, const float *b, void *packed);

/// Computes; returns 0 on success.
int32_t cadenza_product_run(cadenza_product *product, const void *a, const void *b, float *c);

#ifdef __cplusplus
}
#endif
