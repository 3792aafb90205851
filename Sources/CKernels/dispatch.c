// Chooses the set of kernels for this processor.

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "include/CKernels.h"

extern const cadenza_kernels cadenza_kernels_portable;
#if defined(__x86_64__)
extern const cadenza_kernels cadenza_kernels_avx2;
extern const cadenza_kernels cadenza_kernels_avx512;
#endif

const cadenza_kernels *cadenza_kernels_named(const char *name) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (strcmp(name, "avx512") == 0)
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")
                && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")
            ? &cadenza_kernels_avx512 : NULL;
    if (strcmp(name, "avx2") == 0)
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")
            ? &cadenza_kernels_avx2 : NULL;
#endif
    return strcmp(name, "portable") == 0 ? &cadenza_kernels_portable : NULL;
}

const cadenza_kernels *cadenza_best_kernels(void) {
    const char *wanted = getenv("CADENZA_CPU");
    const cadenza_kernels *kernels = wanted ? cadenza_kernels_named(wanted) : NULL;
    if (!kernels) kernels = cadenza_kernels_named("avx512");
    if (!kernels) kernels = cadenza_kernels_named("avx2");
    return kernels ? kernels : &cadenza_kernels_portable;
}
