#define KERNELS_NAME "portable"
#define KERNELS_SYMBOL cadenza_kernels_portable
#define HEADS_SYMBOL cadenza_heads_portable
#include "kernels.inc"
#include "heads.inc"
