#ifndef CADENZA_CMPI_H
#define CADENZA_CMPI_H

#include <stddef.h>
#include <stdint.h>

/// The few functions of MPI that Cadenza uses, from a library that is opened at run time.
///
/// MPI standardises function names, not handles: Open MPI's are addresses of global objects, those of
/// MPICH and its relatives are integers. Both are known here. Nothing of MPI is needed to build.
/// Functions return 0, or an error code of MPI; `cadenza_mpi_error` puts it into words.

/// Opens a library by file name. Once one is open, others are not tried.
/// Returns 0, or -1 with the reason in `message`.
int cadenza_mpi_open(const char *name, char *message, size_t capacity);

/// What the library calls itself.
int cadenza_mpi_version(char *text, size_t capacity);

/// Begins MPI; calls may come from any thread, one at a time. Errors are returned, not fatal.
/// Returns 0, or -1 with the reason in `message`.
int cadenza_mpi_begin(char *message, size_t capacity);
/// Ends MPI; all ranks must call it.
int cadenza_mpi_end(void);
/// Ends all ranks at once.
void cadenza_mpi_abort(int code);

int cadenza_mpi_rank(void);
int cadenza_mpi_size(void);

// Each of these waits for the others, and sleeps while it does: the cores are free to compute.

/// Waits for all ranks.
int cadenza_mpi_barrier(void);
/// Copies `count` bytes from rank `root` to all.
int cadenza_mpi_broadcast(void *bytes, size_t count, int root);
/// Sends `count` bytes to each rank: block i of `from` goes to rank i, block i of `to` comes from it.
int cadenza_mpi_exchange(const void *from, void *to, size_t count);
/// Collects `count` bytes of each rank on all, by rank.
int cadenza_mpi_gather_all(const void *from, void *to, size_t count);

/// The words of an error code.
void cadenza_mpi_error(int code, char *text, size_t capacity);

#endif
