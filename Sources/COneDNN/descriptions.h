// What versions 2 and 3 of oneDNN call differently.
#pragma once

#include <oneapi/dnnl/dnnl.h>

#if DNNL_VERSION_MAJOR >= 3
typedef dnnl_memory_desc_t description;
typedef const_dnnl_memory_desc_t description_view;
#define VIEW(d) (d)
#define DESTROY_DESCRIPTION(d) dnnl_memory_desc_destroy(d)
#else
typedef dnnl_memory_desc_t description;
typedef const dnnl_memory_desc_t *description_view;
#define VIEW(d) (&(d))
#define DESTROY_DESCRIPTION(d) ((void)(d))
#endif

/// A layout in which weights were packed.
struct cadenza_packing {
    description description;
};

/// A copy of a layout; NULL without memory.
struct cadenza_packing *cadenza_packing_of(description_view view);

static inline int describe_by_tag(description *result, int count, const int64_t *extent,
                                  dnnl_data_type_t type, dnnl_format_tag_t tag) {
    dnnl_dims_t extents = {0};
    for (int i = 0; i < count; i++) extents[i] = extent[i];
#if DNNL_VERSION_MAJOR >= 3
    return dnnl_memory_desc_create_with_tag(result, count, extents, type, tag);
#else
    return dnnl_memory_desc_init_by_tag(result, count, extents, type, tag);
#endif
}
