// The kernels of heads, of attention and of images that belong to a set of kernels.

#include <string.h>

#include "include/CAttention.h"
#include "include/CHeads.h"
#include "include/CImages.h"

extern const cadenza_head_kernels cadenza_heads_portable;
#if defined(__x86_64__)
extern const cadenza_head_kernels cadenza_heads_avx2;
extern const cadenza_head_kernels cadenza_heads_avx512;
#endif

const cadenza_head_kernels *cadenza_heads_named(const char *name) {
#if defined(__x86_64__)
    if (strcmp(name, "avx512") == 0) return &cadenza_heads_avx512;
    if (strcmp(name, "avx2") == 0) return &cadenza_heads_avx2;
#endif
    return &cadenza_heads_portable;
}

extern const cadenza_attention_kernels cadenza_attention_portable;
#if defined(__x86_64__)
extern const cadenza_attention_kernels cadenza_attention_avx2;
extern const cadenza_attention_kernels cadenza_attention_avx512;
#endif

const cadenza_attention_kernels *cadenza_attention_named(const char *name) {
#if defined(__x86_64__)
    if (strcmp(name, "avx512") == 0) return &cadenza_attention_avx512;
    if (strcmp(name, "avx2") == 0) return &cadenza_attention_avx2;
#endif
    return &cadenza_attention_portable;
}

extern const cadenza_image_kernels cadenza_images_portable;
#if defined(__x86_64__)
extern const cadenza_image_kernels cadenza_images_avx2;
extern const cadenza_image_kernels cadenza_images_avx512;
#endif

const cadenza_image_kernels *cadenza_images_named(const char *name) {
#if defined(__x86_64__)
    if (strcmp(name, "avx512") == 0) return &cadenza_images_avx512;
    if (strcmp(name, "avx2") == 0) return &cadenza_images_avx2;
#endif
    return &cadenza_images_portable;
}
