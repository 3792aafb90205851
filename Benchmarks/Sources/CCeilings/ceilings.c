#include "CCeilings.h"

#include <string.h>

#if defined(__x86_64__) && defined(__linux__)
#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>
#define IS_X86_LINUX 1
#else
#define IS_X86_LINUX 0
#endif

// Keeps the compiler from dropping a result or moving work across a round.
static volatile float sink;

// Twelve chains hide the latency of a multiply-add (4 cycles) on two ports.
#define MULTIPLY_ADDS(name, attributes, width)                                                     \
    typedef float name##_lanes __attribute__((vector_size(width)));                                \
    attributes static double name(long rounds) {                                                   \
        _Pragma("clang fp contract(fast)") name##_lanes sums[12], factor, term;                    \
        memset(sums, 0, sizeof sums);                                                              \
        for (size_t lane = 0; lane < width / sizeof(float); lane++) {                              \
            factor[lane] = 0.9f;                                                                   \
            term[lane] = 0.1f;                                                                     \
        }                                                                                          \
        for (long round = 0; round < rounds; round++) {                                            \
            _Pragma("clang loop unroll(full)") for (int chain = 0; chain < 12; chain++)            \
                sums[chain] = sums[chain] * factor + term;                                         \
        }                                                                                          \
        for (int chain = 0; chain < 12; chain++) sink = sums[chain][0];                            \
        return (double)rounds * 12 * 2 * (width / sizeof(float));                                  \
    }

MULTIPLY_ADDS(multiply_adds_128, , 16)
#if defined(__x86_64__)
MULTIPLY_ADDS(multiply_adds_256, __attribute__((target("avx2,fma"))), 32)
MULTIPLY_ADDS(multiply_adds_512, __attribute__((target("avx512f"))), 64)
#endif

double ceiling_float32_operations(long rounds) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f")) return multiply_adds_512(rounds);
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return multiply_adds_256(rounds);
#endif
    return multiply_adds_128(rounds);
}

#if IS_X86_LINUX

__attribute__((target("avx512f,avx512bf16"))) static double dots(long rounds) {
    __m512 sums[12];
    for (int chain = 0; chain < 12; chain++) sums[chain] = _mm512_setzero_ps();
    const __m512bh pairs = (__m512bh)_mm512_set1_epi16(0x3f80);
    for (long round = 0; round < rounds; round++) {
        _Pragma("clang loop unroll(full)") for (int chain = 0; chain < 12; chain++)
            sums[chain] = _mm512_dpbf16_ps(sums[chain], pairs, pairs);
    }
    for (int chain = 0; chain < 12; chain++) sink = sums[chain][0];
    return (double)rounds * 12 * 16 * 2 * 2;
}

double ceiling_bfloat16_dot_operations(long rounds) {
    unsigned eax, ebx, ecx, edx;
    __asm__ volatile("cpuid" : "=a"(eax), "=b"(ebx), "=c"(ecx), "=d"(edx) : "a"(7), "c"(1));
    const unsigned bfloat16 = 1u << 5;
    return __builtin_cpu_supports("avx512f") && (eax & bfloat16) ? dots(rounds) : 0;
}

int ceiling_has_bfloat16_tiles(void) {
    unsigned eax, ebx, ecx, edx;
    __asm__ volatile("cpuid" : "=a"(eax), "=b"(ebx), "=c"(ecx), "=d"(edx) : "a"(7), "c"(0));
    const unsigned bfloat16 = 1u << 22, tiles = 1u << 24;
    if ((edx & (bfloat16 | tiles)) != (bfloat16 | tiles)) return 0;
    // ARCH_REQ_XCOMP_PERM for XTILEDATA: without it the first tile instruction is a fault.
    return syscall(SYS_arch_prctl, 0x1023, 18) == 0;
}

struct tile_configuration {
    unsigned char palette, start_row, reserved[14];
    unsigned short bytes_per_row[16];
    unsigned char rows[16];
};

#define TILES __attribute__((target("amx-tile,amx-bf16")))

// 16 x 16 sums of 32 products each, multiply and add.
static const double operations_per_product = 16.0 * 16 * 32 * 2;

TILES static void configure_tiles(void) {
    struct tile_configuration configuration;
    memset(&configuration, 0, sizeof configuration);
    configuration.palette = 1;
    for (int tile = 0; tile < 8; tile++) {
        configuration.bytes_per_row[tile] = 64;
        configuration.rows[tile] = 16;
    }
    _tile_loadconfig(&configuration);
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    _tile_zero(4);
    _tile_zero(5);
    _tile_zero(6);
    _tile_zero(7);
}

TILES double ceiling_bfloat16_tile_operations(long rounds) {
    if (!ceiling_has_bfloat16_tiles()) return 0;
    configure_tiles();
    for (long round = 0; round < rounds; round++) {
        _tile_dpbf16ps(0, 4, 6);
        _tile_dpbf16ps(1, 4, 7);
        _tile_dpbf16ps(2, 5, 6);
        _tile_dpbf16ps(3, 5, 7);
    }
    _tile_release();
    return (double)rounds * 4 * operations_per_product;
}

TILES double ceiling_bfloat16_tile_operations_with_loads(long rounds) {
    if (!ceiling_has_bfloat16_tiles()) return 0;
    unsigned short operands[2 * 2048] __attribute__((aligned(64)));
    memset(operands, 0, sizeof operands);
    configure_tiles();
    for (long round = 0; round < rounds; round++) {
        const unsigned short *block = operands + (round & 1) * 2048;
        _tile_loadd(4, block, 64);
        _tile_loadd(5, block + 512, 64);
        _tile_loadd(6, block + 1024, 64);
        _tile_loadd(7, block + 1536, 64);
        _tile_dpbf16ps(0, 4, 6);
        _tile_dpbf16ps(1, 4, 7);
        _tile_dpbf16ps(2, 5, 6);
        _tile_dpbf16ps(3, 5, 7);
    }
    _tile_release();
    return (double)rounds * 4 * operations_per_product;
}

#else

double ceiling_bfloat16_dot_operations(long rounds) { return 0; }
int ceiling_has_bfloat16_tiles(void) { return 0; }
double ceiling_bfloat16_tile_operations(long rounds) { return 0; }
double ceiling_bfloat16_tile_operations_with_loads(long rounds) { return 0; }

#endif

static double triad(float *restrict a, const float *restrict b, const float *restrict c,
                    size_t count) {
    for (size_t index = 0; index < count; index++) a[index] = b[index] + 3 * c[index];
    return 3.0 * sizeof(float) * (double)count;
}

double ceiling_triad_bytes(float *a, const float *b, const float *c, size_t count, long rounds) {
    double bytes = 0;
    for (long round = 0; round < rounds; round++) {
        bytes += triad(a, b, c, count);
        sink = a[count / 2];
    }
    return bytes;
}
