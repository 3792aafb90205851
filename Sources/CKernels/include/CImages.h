// Loops over images whose channels lie last: pooling, and what batch and group normalisation share.
//
// The plain twins are in Tensors/Operations. Nothing here allocates; all sizes are in elements.
#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Rectangles of images [batch, in_height, in_width, channels], one for each output pixel. `rows` has
/// the first row and the one after the last for each of the batch * out_height output rows, `columns`
/// the same for each of the out_width output columns.
typedef struct {
    int64_t batch, in_height, in_width, out_height, out_width, channels;
    const int32_t *rows, *columns;
    int64_t divisor;  // of means; 0 for the size of the rectangle
} cadenza_pooling;

/// y[r] = x[r] * scale + shift + residual[r] for every row, max(0, .) of it where asked for.
typedef struct {
    int64_t rows, width;
    const float *x;         // [rows, width]
    const float *scale;     // [width]
    const float *shift;     // [width]
    const float *residual;  // [rows, width], or NULL
    int32_t relu;
    float *y;               // [rows, width]
} cadenza_columns;

/// The way back through normalised columns: normal = (x - mean) * inverse.
typedef struct {
    int64_t rows, width;
    const float *x, *dy;    // [rows, width]
    const float *y;         // dy counts where y > 0 alone; NULL: everywhere
    const float *mean;      // [width]
    const float *inverse;   // [width]: 1 / standard deviation
} cadenza_column_slopes;

typedef struct {
    /// The largest value of each rectangle; its place in the image, h * in_width + w, goes to `places`
    /// unless that is NULL.
    void (*pool_maximum)(const cadenza_pooling *pooling, const float *x, float *y, int32_t *places);
    /// Adds to dx.
    void (*pool_maximum_backward)(const cadenza_pooling *pooling, const int32_t *places,
                                  const float *dy, float *dx);
    void (*pool_average)(const cadenza_pooling *pooling, const float *x, float *y);
    /// Adds to dx.
    void (*pool_average_backward)(const cadenza_pooling *pooling, const float *dy, float *dx);

    /// Mean and variance (over the count) of every column of x [rows, width].
    void (*column_moments)(int64_t rows, int64_t width, const float *x, float *mean,
                           float *variance, float *scratch);
    void (*scale_columns)(const cadenza_columns *columns);
    /// Per column: the sums of dy and of dy * normal.
    void (*column_slopes)(const cadenza_column_slopes *slopes, float *sum, float *weighted,
                          float *scratch);
    /// dx = a * dy + b * x + c per column, added where `accumulate`; dresidual = dy, or += where
    /// `accumulate_residual`, unless it is NULL. dy counts where y > 0 alone.
    void (*column_gradients)(const cadenza_column_slopes *slopes, const float *a, const float *b,
                             const float *c, int32_t accumulate, float *dx,
                             int32_t accumulate_residual, float *dresidual);
} cadenza_image_kernels;

/// Floats of scratch memory that sums over columns need.
#define CADENZA_COLUMN_SCRATCH(width) (2 * (width))

/// The set that belongs to the kernels of that name; the portable one for any other name.
const cadenza_image_kernels *cadenza_images_named(const char *name);

#ifdef __cplusplus
}
#endif
