#include "include/COneDNN.h"

#include <dlfcn.h>
#include <stdlib.h>

#include "descriptions.h"

struct cadenza_product {
    dnnl_engine_t engine;
    dnnl_stream_t stream;
    dnnl_primitive_desc_t description;
    dnnl_primitive_t primitive;
    dnnl_memory_t a, b, c;
    // How B is brought into its packed form.
    dnnl_primitive_t packing;
    dnnl_memory_t plain, packed;
};

// The library's threads are OpenMP's; the function is looked up at run time, since only the library
// needs to know OpenMP's header.
void cadenza_products_use_one_thread(void) {
    static void (*set_threads)(int);
    static int looked_up;
    if (!__atomic_load_n(&looked_up, __ATOMIC_ACQUIRE)) {
        void *symbol = dlsym(NULL /* the default search */, "omp_set_num_threads");
        __atomic_store_n((void **)&set_threads, symbol, __ATOMIC_RELAXED);
        __atomic_store_n(&looked_up, 1, __ATOMIC_RELEASE);
    }
    void (*set)(int) = __atomic_load_n(&set_threads, __ATOMIC_RELAXED);
    if (set) set(1);
}

static int describe(description *result, int64_t rows, int64_t columns, int64_t stride,
                    int transposed, dnnl_data_type_t type) {
    dnnl_dims_t extent = {rows, columns};
    dnnl_dims_t strides = {transposed ? 1 : stride, transposed ? stride : 1};
#if DNNL_VERSION_MAJOR >= 3
    return dnnl_memory_desc_create_with_strides(result, 2, extent, type, strides);
#else
    return dnnl_memory_desc_init_by_strides(result, 2, extent, type, strides);
#endif
}

static int describe_product(dnnl_primitive_desc_t *result, dnnl_engine_t engine, description *a,
                            description *b, description *c, int accumulate) {
    dnnl_primitive_attr_t attributes = NULL;
    if (dnnl_primitive_attr_create(&attributes)) return 1;
    int failed = 0;
    if (accumulate) {
        dnnl_post_ops_t operations = NULL;
        failed = dnnl_post_ops_create(&operations);
        if (!failed) {
#if DNNL_VERSION_MAJOR >= 3
            failed = dnnl_post_ops_append_sum(operations, 1.0f, 0, dnnl_f32);
#else
            failed = dnnl_post_ops_append_sum(operations, 1.0f);
#endif
            if (!failed) failed = dnnl_primitive_attr_set_post_ops(attributes, operations);
            dnnl_post_ops_destroy(operations);
        }
    }
    if (!failed) {
#if DNNL_VERSION_MAJOR >= 3
        failed = dnnl_matmul_primitive_desc_create(result, engine, *a, *b, NULL, *c, attributes);
#else
        dnnl_matmul_desc_t operation;
        failed = dnnl_matmul_desc_init(&operation, a, b, NULL, c)
            || dnnl_primitive_desc_create(result, &operation, attributes, engine, NULL);
#endif
    }
    dnnl_primitive_attr_destroy(attributes);
    return failed;
}

static description_view packed_description(const cadenza_product *product) {
    return dnnl_primitive_desc_query_md(product->description, dnnl_query_weights_md, 0);
}

static int build(cadenza_product *p, const cadenza_product_shape *s) {
    const dnnl_data_type_t type = s->bfloat16 ? dnnl_bf16 : dnnl_f32;
    if (dnnl_engine_create(&p->engine, dnnl_cpu, 0)
        || dnnl_stream_create(&p->stream, p->engine, dnnl_stream_default_flags))
        return 1;
    description a, b, c, source;
    if (describe(&a, s->m, s->k, s->a_stride, s->a_transposed, type)) return 1;
    const int64_t extent[] = {s->k, s->n};
    int failed = s->packed ? describe_by_tag(&b, 2, extent, type, dnnl_format_tag_any)
                           : describe(&b, s->k, s->n, s->b_stride, s->b_transposed, type);
    failed = failed || describe(&c, s->m, s->n, s->c_stride, 0, dnnl_f32)
        || describe_product(&p->description, p->engine, &a, &b, &c, s->accumulate)
        || dnnl_primitive_create(&p->primitive, p->description)
        || dnnl_memory_create(&p->a, VIEW(a), p->engine, NULL)
        || dnnl_memory_create(&p->b, packed_description(p), p->engine, NULL)
        || dnnl_memory_create(&p->c, VIEW(c), p->engine, NULL);
    DESTROY_DESCRIPTION(a);
    DESTROY_DESCRIPTION(b);
    DESTROY_DESCRIPTION(c);
    if (failed || !s->packed) return failed;

    dnnl_primitive_desc_t reorder = NULL;
    if (describe(&source, s->k, s->n, s->b_stride, s->b_transposed, dnnl_f32)) return 1;
    failed = dnnl_reorder_primitive_desc_create(
                 &reorder, VIEW(source), p->engine, packed_description(p), p->engine, NULL)
        || dnnl_primitive_create(&p->packing, reorder)
        || dnnl_memory_create(&p->plain, VIEW(source), p->engine, NULL)
        || dnnl_memory_create(&p->packed, packed_description(p), p->engine, NULL);
    if (reorder) dnnl_primitive_desc_destroy(reorder);
    DESTROY_DESCRIPTION(source);
    return failed;
}

cadenza_product *cadenza_product_create(const cadenza_product_shape *shape) {
    cadenza_product *product = calloc(1, sizeof *product);
    if (!product) return NULL;
    if (build(product, shape)) {
        cadenza_product_destroy(product);
        return NULL;
    }
    return product;
}

void cadenza_product_destroy(cadenza_product *p) {
    if (!p) return;
    dnnl_memory_t memories[] = {p->a, p->b, p->c, p->plain, p->packed};
    for (size_t i = 0; i < sizeof memories / sizeof *memories; i++)
        if (memories[i]) dnnl_memory_destroy(memories[i]);
    if (p->packing) dnnl_primitive_destroy(p->packing);
    if (p->primitive) dnnl_primitive_destroy(p->primitive);
    if (p->description) dnnl_primitive_desc_destroy(p->description);
    if (p->stream) dnnl_stream_destroy(p->stream);
    if (p->engine) dnnl_engine_destroy(p->engine);
    free(p);
}

size_t cadenza_product_packed_size(const cadenza_product *product) {
    return dnnl_memory_desc_get_size(packed_description(product));
}

struct cadenza_packing *cadenza_packing_of(description_view view) {
    struct cadenza_packing *packing = calloc(1, sizeof *packing);
    if (!packing) return NULL;
#if DNNL_VERSION_MAJOR >= 3
    if (dnnl_memory_desc_clone(&packing->description, view)) {
        free(packing);
        return NULL;
    }
#else
    packing->description = *view;
#endif
    return packing;
}

cadenza_packing *cadenza_packing_create(const cadenza_product *product) {
    return cadenza_packing_of(packed_description(product));
}

void cadenza_packing_destroy(cadenza_packing *packing) {
    if (!packing) return;
    DESTROY_DESCRIPTION(packing->description);
    free(packing);
}

int32_t cadenza_packing_suits(const cadenza_packing *packing, const cadenza_product *product) {
    return dnnl_memory_desc_equal(VIEW(packing->description), packed_description(product));
}

int32_t cadenza_product_pack(cadenza_product *p, const float *b, void *packed) {
    dnnl_exec_arg_t arguments[] = {{DNNL_ARG_FROM, p->plain}, {DNNL_ARG_TO, p->packed}};
    return dnnl_memory_set_data_handle(p->plain, (void *)b)
        || dnnl_memory_set_data_handle(p->packed, packed)
        || dnnl_primitive_execute(p->packing, p->stream, 2, arguments)
        || dnnl_stream_wait(p->stream);
}

int32_t cadenza_product_run(cadenza_product *p, const void *a, const void *b, float *c) {
    dnnl_exec_arg_t arguments[] = {
        {DNNL_ARG_SRC, p->a}, {DNNL_ARG_WEIGHTS, p->b}, {DNNL_ARG_DST, p->c}};
    return dnnl_memory_set_data_handle(p->a, (void *)a)
        || dnnl_memory_set_data_handle(p->b, (void *)b)
        || dnnl_memory_set_data_handle(p->c, c)
        || dnnl_primitive_execute(p->primitive, p->stream, 3, arguments)
        || dnnl_stream_wait(p->stream);
}
