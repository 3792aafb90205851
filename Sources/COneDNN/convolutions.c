#include "include/COneDNN.h"

#include <stdlib.h>

#include "descriptions.h"

struct cadenza_convolution {
    dnnl_engine_t engine;
    dnnl_stream_t stream;
    dnnl_primitive_desc_t description;
    dnnl_primitive_t primitive;
    /// Images as they lie, the bias, weights as the primitive wants them, its working memory.
    dnnl_memory_t x, y, bias, weights, scratch;
    /// Weights as they lie, and how they are brought into the packed form, or back from it.
    dnnl_memory_t plain;
    dnnl_primitive_t reorder;
    /// Memory of the gradient of weights, in packed form.
    void *gradient;
    void *scratch_memory;
};

/// The operands of a convolution.
typedef struct {
    description x, y, weights, bias, plain;
} operands;

static int describe_operands(operands *o, const cadenza_convolution_shape *s) {
    const int64_t x[] = {s->batch, s->in_channels, s->in_height, s->in_width};
    const int64_t y[] = {s->batch, s->out_channels, s->out_height, s->out_width};
    const int64_t grouped[] = {s->groups, s->out_channels / s->groups, s->in_channels / s->groups,
                               s->kernel_height, s->kernel_width};
    const int64_t whole[] = {s->out_channels, s->in_channels, s->kernel_height, s->kernel_width};
    const int64_t bias[] = {s->out_channels};
    const int rank = s->groups > 1 ? 5 : 4;
    const int64_t *weights = s->groups > 1 ? grouped : whole;
    const dnnl_data_type_t type = s->bfloat16 ? dnnl_bf16 : dnnl_f32;
    const int forward = s->direction == CADENZA_CONVOLUTION_FORWARD;
    return describe_by_tag(&o->x, 4, x, s->direction == CADENZA_CONVOLUTION_DATA ? dnnl_f32 : type,
                           dnnl_nhwc)
        || describe_by_tag(&o->y, 4, y, forward ? dnnl_f32 : type, dnnl_nhwc)
        || describe_by_tag(&o->weights, rank, weights,
                           s->direction == CADENZA_CONVOLUTION_WEIGHTS ? dnnl_f32 : type,
                           dnnl_format_tag_any)
        || describe_by_tag(&o->bias, 1, bias, dnnl_f32, dnnl_x)
        || describe_by_tag(&o->plain, rank, weights, dnnl_f32,
                           s->groups > 1 ? dnnl_goihw : dnnl_oihw);
}

/// Attributes with working memory of our own: the library's belongs to the thread that made the
/// primitive.
static int make_attributes(dnnl_primitive_attr_t *result, int relu) {
    if (dnnl_primitive_attr_create(result)
        || dnnl_primitive_attr_set_scratchpad_mode(*result, dnnl_scratchpad_mode_user))
        return 1;
    if (!relu) return 0;
    dnnl_post_ops_t operations = NULL;
    if (dnnl_post_ops_create(&operations)) return 1;
#if DNNL_VERSION_MAJOR >= 3
    int failed = dnnl_post_ops_append_eltwise(operations, dnnl_eltwise_relu, 0.0f, 0.0f);
#else
    int failed = dnnl_post_ops_append_eltwise(operations, 1.0f, dnnl_eltwise_relu, 0.0f, 0.0f);
#endif
    failed = failed || dnnl_primitive_attr_set_post_ops(*result, operations);
    dnnl_post_ops_destroy(operations);
    return failed;
}

/// The primitive of one direction; those backward need that forward as a hint.
static int describe_convolution(dnnl_primitive_desc_t *result, dnnl_engine_t engine,
                                const cadenza_convolution_shape *s, const operands *o,
                                int direction, dnnl_primitive_desc_t hint,
                                dnnl_primitive_attr_t attributes) {
    const dnnl_dims_t strides = {s->stride_height, s->stride_width};
    const dnnl_dims_t dilation = {s->dilation_height - 1, s->dilation_width - 1};
    const dnnl_dims_t before = {s->padding_height, s->padding_width};
    // What is needed at the far side so that the last tap of the last output lies inside.
    const dnnl_dims_t after = {
        (s->out_height - 1) * s->stride_height + (s->kernel_height - 1) * s->dilation_height + 1
            - s->in_height - s->padding_height,
        (s->out_width - 1) * s->stride_width + (s->kernel_width - 1) * s->dilation_width + 1
            - s->in_width - s->padding_width};
    const dnnl_alg_kind_t kind = dnnl_convolution_direct;
#if DNNL_VERSION_MAJOR >= 3
    switch (direction) {
    case CADENZA_CONVOLUTION_DATA:
        return dnnl_convolution_backward_data_primitive_desc_create(
            result, engine, kind, o->x, o->weights, o->y, strides, dilation, before, after, hint,
            attributes);
    case CADENZA_CONVOLUTION_WEIGHTS:
        return dnnl_convolution_backward_weights_primitive_desc_create(
            result, engine, kind, o->x, o->weights, NULL, o->y, strides, dilation, before, after,
            hint, attributes);
    default:
        return dnnl_convolution_forward_primitive_desc_create(
            result, engine, dnnl_forward_training, kind, o->x, o->weights,
            s->bias ? o->bias : NULL, o->y, strides, dilation, before, after, attributes);
    }
#else
    dnnl_convolution_desc_t operation;
    int failed;
    switch (direction) {
    case CADENZA_CONVOLUTION_DATA:
        failed = dnnl_dilated_convolution_backward_data_desc_init(
            &operation, kind, &o->x, &o->weights, &o->y, strides, dilation, before, after);
        break;
    case CADENZA_CONVOLUTION_WEIGHTS:
        failed = dnnl_dilated_convolution_backward_weights_desc_init(
            &operation, kind, &o->x, &o->weights, NULL, &o->y, strides, dilation, before, after);
        break;
    default:
        failed = dnnl_dilated_convolution_forward_desc_init(
            &operation, dnnl_forward_training, kind, &o->x, &o->weights, s->bias ? &o->bias : NULL,
            &o->y, strides, dilation, before, after);
    }
    return failed || dnnl_primitive_desc_create(result, &operation, attributes, engine, hint);
#endif
}

/// Describes the primitive of the shape's direction, by way of a hint where it needs one.
static int describe_direction(cadenza_convolution *c, const cadenza_convolution_shape *s,
                              const operands *o) {
    dnnl_primitive_attr_t attributes = NULL;
    dnnl_primitive_desc_t hint = NULL;
    int failed = make_attributes(&attributes, s->relu);
    if (!failed && s->direction != CADENZA_CONVOLUTION_FORWARD) {
        cadenza_convolution_shape forward = *s;
        forward.direction = CADENZA_CONVOLUTION_FORWARD;
        forward.bias = 0;
        operands hinted;
        failed = describe_operands(&hinted, &forward)
            || describe_convolution(&hint, c->engine, &forward, &hinted,
                                    CADENZA_CONVOLUTION_FORWARD, NULL, attributes);
    }
    failed = failed
        || describe_convolution(&c->description, c->engine, s, o, s->direction, hint, attributes);
    if (hint) dnnl_primitive_desc_destroy(hint);
    if (attributes) dnnl_primitive_attr_destroy(attributes);
    return failed;
}

static description_view weights_description(const cadenza_convolution *c) {
    description_view packed =
        dnnl_primitive_desc_query_md(c->description, dnnl_query_weights_md, 0);
    if (packed && dnnl_memory_desc_get_size(packed) > 0) return packed;
    return dnnl_primitive_desc_query_md(c->description, dnnl_query_diff_weights_md, 0);
}

/// The reorder that packs weights, or that adds a packed gradient to a plain one.
static int make_reorder(cadenza_convolution *c, const operands *o, int adds) {
    dnnl_primitive_attr_t attributes = NULL;
    dnnl_post_ops_t operations = NULL;
    dnnl_primitive_desc_t reorder = NULL;
    description_view packed = weights_description(c);
    int failed = dnnl_primitive_attr_create(&attributes);
    if (!failed && adds) {
        failed = dnnl_post_ops_create(&operations)
#if DNNL_VERSION_MAJOR >= 3
            || dnnl_post_ops_append_sum(operations, 1.0f, 0, dnnl_data_type_undef)
#else
            || dnnl_post_ops_append_sum(operations, 1.0f)
#endif
            || dnnl_primitive_attr_set_post_ops(attributes, operations);
    }
    failed = failed
        || dnnl_reorder_primitive_desc_create(&reorder, adds ? packed : VIEW(o->plain), c->engine,
                                              adds ? VIEW(o->plain) : packed, c->engine, attributes)
        || dnnl_primitive_create(&c->reorder, reorder);
    if (operations) dnnl_post_ops_destroy(operations);
    if (attributes) dnnl_primitive_attr_destroy(attributes);
    if (reorder) dnnl_primitive_desc_destroy(reorder);
    return failed;
}

static void *aligned(size_t size) { return aligned_alloc(64, (size + 63) / 64 * 64); }

/// Whether the library would write past its working memory: on processors without AVX-512, gradients of
/// 1x1 weights whose channels do not fill vectors of eight (oneDNN 2.6).
static int is_faulty(const cadenza_convolution_shape *s) {
    return s->direction == CADENZA_CONVOLUTION_WEIGHTS && s->kernel_height == 1
        && s->kernel_width == 1 && s->in_channels / s->groups % 8 != 0
        && dnnl_get_effective_cpu_isa() < dnnl_cpu_isa_avx512_core;
}

static int build(cadenza_convolution *c, const cadenza_convolution_shape *s) {
    operands o;
    if (dnnl_engine_create(&c->engine, dnnl_cpu, 0)
        || dnnl_stream_create(&c->stream, c->engine, dnnl_stream_default_flags)
        || describe_operands(&o, s) || describe_direction(c, s, &o)
        || dnnl_primitive_create(&c->primitive, c->description))
        return 1;
    const int adds = s->direction == CADENZA_CONVOLUTION_WEIGHTS;
    description_view weights = weights_description(c);
    description_view working =
        dnnl_primitive_desc_query_md(c->description, dnnl_query_scratchpad_md, 0);
    if (adds && !(c->gradient = aligned(dnnl_memory_desc_get_size(weights)))) return 1;
    if (working && dnnl_memory_desc_get_size(working) > 0) {
        c->scratch_memory = aligned(dnnl_memory_desc_get_size(working));
        if (!c->scratch_memory
            || dnnl_memory_create(&c->scratch, working, c->engine, c->scratch_memory))
            return 1;
    }
    const int failed = dnnl_memory_create(&c->x, VIEW(o.x), c->engine, NULL)
        || dnnl_memory_create(&c->y, VIEW(o.y), c->engine, NULL)
        || dnnl_memory_create(&c->bias, VIEW(o.bias), c->engine, NULL)
        || dnnl_memory_create(&c->weights, weights, c->engine, c->gradient)
        || dnnl_memory_create(&c->plain, VIEW(o.plain), c->engine, NULL)
        || make_reorder(c, &o, adds);
    DESTROY_DESCRIPTION(o.x);
    DESTROY_DESCRIPTION(o.y);
    DESTROY_DESCRIPTION(o.weights);
    DESTROY_DESCRIPTION(o.bias);
    DESTROY_DESCRIPTION(o.plain);
    return failed;
}

cadenza_convolution *cadenza_convolution_create(const cadenza_convolution_shape *shape) {
    cadenza_convolution *convolution = calloc(1, sizeof *convolution);
    if (!convolution) return NULL;
    if (is_faulty(shape) || build(convolution, shape)) {
        cadenza_convolution_destroy(convolution);
        return NULL;
    }
    return convolution;
}

void cadenza_convolution_destroy(cadenza_convolution *c) {
    if (!c) return;
    dnnl_memory_t memories[] = {c->x, c->y, c->bias, c->weights, c->plain, c->scratch};
    for (size_t i = 0; i < sizeof memories / sizeof *memories; i++)
        if (memories[i]) dnnl_memory_destroy(memories[i]);
    if (c->reorder) dnnl_primitive_destroy(c->reorder);
    if (c->primitive) dnnl_primitive_destroy(c->primitive);
    if (c->description) dnnl_primitive_desc_destroy(c->description);
    if (c->stream) dnnl_stream_destroy(c->stream);
    if (c->engine) dnnl_engine_destroy(c->engine);
    free(c->gradient);
    free(c->scratch_memory);
    free(c);
}

size_t cadenza_convolution_packed_size(const cadenza_convolution *c) {
    return dnnl_memory_desc_get_size(weights_description(c));
}

struct cadenza_packing *cadenza_convolution_packing(const cadenza_convolution *c) {
    return cadenza_packing_of(weights_description(c));
}

int32_t cadenza_convolution_suits(const cadenza_convolution *c,
                                  const struct cadenza_packing *packing) {
    return dnnl_memory_desc_equal(VIEW(packing->description), weights_description(c));
}

int32_t cadenza_convolution_pack(cadenza_convolution *c, const float *weights, void *packed) {
    dnnl_exec_arg_t arguments[] = {{DNNL_ARG_FROM, c->plain}, {DNNL_ARG_TO, c->weights}};
    return dnnl_memory_set_data_handle(c->plain, (void *)weights)
        || dnnl_memory_set_data_handle(c->weights, packed)
        || dnnl_primitive_execute(c->reorder, c->stream, 2, arguments)
        || dnnl_stream_wait(c->stream);
}

/// Runs the primitive on what the memories point to.
static int execute(cadenza_convolution *c, int x, int y, int weights, const float *bias) {
    dnnl_exec_arg_t arguments[5] = {{x, c->x}, {y, c->y}, {weights, c->weights}};
    int count = 3;
    if (c->scratch) arguments[count++] = (dnnl_exec_arg_t){DNNL_ARG_SCRATCHPAD, c->scratch};
    if (bias) {
        if (dnnl_memory_set_data_handle(c->bias, (void *)bias)) return 1;
        arguments[count++] = (dnnl_exec_arg_t){DNNL_ARG_BIAS, c->bias};
    }
    return dnnl_primitive_execute(c->primitive, c->stream, count, arguments)
        || dnnl_stream_wait(c->stream);
}

int32_t cadenza_convolution_forward(cadenza_convolution *c, const void *x, const void *packed,
                                    const float *bias, float *y) {
    return dnnl_memory_set_data_handle(c->x, (void *)x)
        || dnnl_memory_set_data_handle(c->weights, (void *)packed)
        || dnnl_memory_set_data_handle(c->y, y)
        || execute(c, DNNL_ARG_SRC, DNNL_ARG_DST, DNNL_ARG_WEIGHTS, bias);
}

int32_t cadenza_convolution_data(cadenza_convolution *c, const void *dy, const void *packed,
                                 float *dx) {
    return dnnl_memory_set_data_handle(c->y, (void *)dy)
        || dnnl_memory_set_data_handle(c->weights, (void *)packed)
        || dnnl_memory_set_data_handle(c->x, dx)
        || execute(c, DNNL_ARG_DIFF_SRC, DNNL_ARG_DIFF_DST, DNNL_ARG_WEIGHTS, NULL);
}

int32_t cadenza_convolution_weights(cadenza_convolution *c, const void *x, const void *dy,
                                    float *dweights) {
    dnnl_exec_arg_t arguments[] = {{DNNL_ARG_FROM, c->weights}, {DNNL_ARG_TO, c->plain}};
    return dnnl_memory_set_data_handle(c->x, (void *)x)
        || dnnl_memory_set_data_handle(c->y, (void *)dy)
        || execute(c, DNNL_ARG_SRC, DNNL_ARG_DIFF_DST, DNNL_ARG_DIFF_WEIGHTS, NULL)
        || dnnl_memory_set_data_handle(c->plain, dweights)
        || dnnl_primitive_execute(c->reorder, c->stream, 2, arguments)
        || dnnl_stream_wait(c->stream);
}
