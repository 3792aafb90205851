#define KERNELS_NAME "portable"
#define KERNELS_SYMBOL cadenza_kernels_portable
#include "kernels.inc"
