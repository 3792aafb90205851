// Chooses the set of kernels for this processor.

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#if defined(__x86_64__)
#include <cpuid.h>
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif
#endif

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

int cadenza_has_fast_bfloat16(void) {
#if defined(__x86_64__)
    unsigned a, b, c, d;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return 0;
    if (d >> 22 & 1) {
#if defined(__linux__)
        // The kernel lends the tile registers (feature 18) to processes that ask.
        return syscall(SYS_arch_prctl, 0x1023, 18) == 0;
#else
        return 0;
#endif
    }
    __builtin_cpu_init();
    return __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a >> 5 & 1) && !__builtin_cpu_is("intel");
#else
    return 0;
#endif
}

const cadenza_kernels *cadenza_best_kernels(void) {
    const char *wanted = getenv("CADENZA_CPU");
    const cadenza_kernels *kernels = wanted ? cadenza_kernels_named(wanted) : NULL;
    if (!kernels) kernels = cadenza_kernels_named("avx512");
    if (!kernels) kernels = cadenza_kernels_named("avx2");
    return kernels ? kernels : &cadenza_kernels_portable;
}
