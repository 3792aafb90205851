#define KERNELS_NAME "portable"
#define KERNELS_SYMBOL cadenza_kernels_portable
#define HEADS_SYMBOL cadenza_heads_portable
#define ATTENTION_SYMBOL cadenza_attention_portable
#define IMAGES_SYMBOL cadenza_images_portable
#include "kernels.inc"
#include "heads.inc"
#include "attention.inc"
#include "images.inc"
