// Convolutions of images by oneDNN on the calling thread, behind a few functions.
//
// Images lie channels last, [batch, height, width, channels]; weights come and go as PyTorch has them,
// [out, in / groups, height, width] in float32, and are packed into the library's own layout. A
// convolution is made once for a shape and a direction and run many times; it belongs to one thread
// at a time.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a convolution computes.
enum {
    CADENZA_CONVOLUTION_FORWARD = 0,
    /// The gradient of the input.
    CADENZA_CONVOLUTION_DATA = 1,
    /// The gradient of the weights.
    CADENZA_CONVOLUTION_WEIGHTS = 2
};

typedef struct {
    int64_t batch, in_channels, out_channels, groups;
    int64_t in_height, in_width, out_height, out_width;
    int64_t kernel_height, kernel_width, stride_height, stride_width;
    /// Zeros on each side.
    int64_t padding_height, padding_width;
    /// 1 where the taps lie side by side.
    int64_t dilation_height, dilation_width;
    int32_t direction;
    /// Whether images and packed weights are bfloat16; results never are.
    int32_t bfloat16;
    /// Forward only: whether a bias is added, and whether max(0, .) follows.
    int32_t bias, relu;
} cadenza_convolution_shape;

typedef struct cadenza_convolution cadenza_convolution;
struct cadenza_packing;

/// A convolution of that shape, or NULL where the library has none.
cadenza_convolution *cadenza_convolution_create(const cadenza_convolution_shape *shape);
void cadenza_convolution_destroy(cadenza_convolution *convolution);

/// The bytes of packed weights.
size_t cadenza_convolution_packed_size(const cadenza_convolution *convolution);
/// How the weights are to be packed, to compare others with; NULL without memory.
struct cadenza_packing *cadenza_convolution_packing(const cadenza_convolution *convolution);
/// Whether weights packed that way suit.
int32_t cadenza_convolution_suits(const cadenza_convolution *convolution,
                                  const struct cadenza_packing *packing);
/// Packs weights; returns 0 on success.
int32_t cadenza_convolution_pack(cadenza_convolution *convolution, const float *weights,
                                 void *packed);

/// y from x and packed weights; returns 0 on success, as all of them.
int32_t cadenza_convolution_forward(cadenza_convolution *convolution, const void *x,
                                    const void *packed, const float *bias, float *y);
/// dx, written over, from dy and packed weights.
int32_t cadenza_convolution_data(cadenza_convolution *convolution, const void *dy,
                                 const void *packed, float *dx);
/// Adds to dweights from x and dy.
int32_t cadenza_convolution_weights(cadenza_convolution *convolution, const void *x, const void *dy,
                                    float *dweights);

#ifdef __cplusplus
}
#endif
