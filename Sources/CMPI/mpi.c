#define _GNU_SOURCE
#include "CMPI.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

// A handle as the library has it: an address (Open MPI) or an integer (MPICH). Integers are passed in the
// low half of a register on every system that Cadenza runs on, so one prototype serves both.
typedef intptr_t handle;

static struct {
    void *library;
    handle world, byte;
    int (*init_thread)(int *, char ***, int, int *);
    int (*finalize)(void);
    int (*initialized)(int *);
    int (*abort)(handle, int);
    int (*rank)(handle, int *);
    int (*size)(handle, int *);
    int (*barrier)(handle, handle *);
    int (*broadcast)(void *, int, handle, int, handle, handle *);
    int (*all_to_all)(const void *, int, handle, void *, int, handle, handle, handle *);
    int (*all_gather)(const void *, int, handle, void *, int, handle, handle, handle *);
    int (*test)(handle *, int *, void *);
    int (*set_error_handler)(handle, handle);
    int (*error_string)(int, char *, int *);
    int (*version)(char *, int *);
    handle return_errors;
} mpi;

// The most characters that MPI writes for errors and versions, in any implementation.
enum { text_length = 8192 };

static int find_functions(char *message, size_t capacity) {
    struct {
        void **place;
        const char *name;
    } functions[] = {
        {(void **)&mpi.init_thread, "MPI_Init_thread"},
        {(void **)&mpi.finalize, "MPI_Finalize"},
        {(void **)&mpi.initialized, "MPI_Initialized"},
        {(void **)&mpi.abort, "MPI_Abort"},
        {(void **)&mpi.rank, "MPI_Comm_rank"},
        {(void **)&mpi.size, "MPI_Comm_size"},
        {(void **)&mpi.barrier, "MPI_Ibarrier"},
        {(void **)&mpi.broadcast, "MPI_Ibcast"},
        {(void **)&mpi.all_to_all, "MPI_Ialltoall"},
        {(void **)&mpi.all_gather, "MPI_Iallgather"},
        {(void **)&mpi.test, "MPI_Test"},
        {(void **)&mpi.set_error_handler, "MPI_Comm_set_errhandler"},
        {(void **)&mpi.error_string, "MPI_Error_string"},
        {(void **)&mpi.version, "MPI_Get_library_version"},
    };
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        *functions[i].place = dlsym(mpi.library, functions[i].name);
        if (!*functions[i].place) {
            snprintf(message, capacity, "it has no %s (MPI 3)", functions[i].name);
            return -1;
        }
    }
    // Open MPI's handles are global objects; without them the integers of MPICH's interface hold.
    void *world = dlsym(mpi.library, "ompi_mpi_comm_world");
    void *byte = dlsym(mpi.library, "ompi_mpi_byte");
    void *errors = dlsym(mpi.library, "ompi_mpi_errors_return");
    if (world && byte && errors) {
        mpi.world = (handle)world;
        mpi.byte = (handle)byte;
        mpi.return_errors = (handle)errors;
    } else {
        mpi.world = 0x44000000;
        mpi.byte = 0x4c00010d;
        mpi.return_errors = 0x54000001;
    }
    return 0;
}

int cadenza_mpi_open(const char *name, char *message, size_t capacity) {
    if (mpi.library) return 0;
    mpi.library = dlopen(name, RTLD_NOW | RTLD_GLOBAL);
    if (!mpi.library) {
        snprintf(message, capacity, "%s", dlerror());
        return -1;
    }
    if (find_functions(message, capacity) == 0) return 0;
    dlclose(mpi.library);
    mpi.library = NULL;
    return -1;
}

static void copy_line(char *text, size_t capacity, const char *source) {
    snprintf(text, capacity, "%s", source);
    char *end = strpbrk(text, "\r\n");
    if (end) *end = 0;
}

int cadenza_mpi_version(char *text, size_t capacity) {
    char buffer[text_length] = "";
    int length = 0;
    int code = mpi.version(buffer, &length);
    copy_line(text, capacity, buffer);
    return code;
}

int cadenza_mpi_begin(char *message, size_t capacity) {
    int begun = 0, provided = 0;
    mpi.initialized(&begun);
    if (begun) return 0;
    // Where the library itself waits, as when it ends, it gives up its core.
    setenv("OMPI_MCA_mpi_yield_when_idle", "1", 0);
    // MPI_THREAD_SERIALIZED is 2 everywhere: sums are taken on a thread beside those that compute.
    const int serialized = 2;
    int code = mpi.init_thread(NULL, NULL, serialized, &provided);
    if (code) {
        cadenza_mpi_error(code, message, capacity);
        return -1;
    }
    if (provided < serialized) {
        snprintf(message, capacity, "the library can be called from one thread only");
        return -1;
    }
    mpi.set_error_handler(mpi.world, mpi.return_errors);
    return 0;
}

int cadenza_mpi_end(void) { return mpi.finalize(); }
void cadenza_mpi_abort(int code) { mpi.abort(mpi.world, code); }

int cadenza_mpi_rank(void) {
    int rank = 0;
    mpi.rank(mpi.world, &rank);
    return rank;
}

int cadenza_mpi_size(void) {
    int size = 1;
    mpi.size(mpi.world, &size);
    return size;
}

static long long nanoseconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000LL + now.tv_nsec;
}

// Waits until an operation is done. Libraries poll in a loop while they wait, which takes a core from
// those that compute; here naps of a sixteenth of the time waited so far lie between the looks.
static int finish(int code, handle *request) {
    enum { shortest_nap = 10000, longest_nap = 200000 };
    // Larger than a status of any library; its content does not matter.
    _Alignas(16) char status[256];
    const long long start = nanoseconds_now();
    while (!code) {
        int done = 0;
        code = mpi.test(request, &done, status);
        if (code || done) break;
        long long nap = (nanoseconds_now() - start) / 16;
        nap = nap < shortest_nap ? shortest_nap : nap > longest_nap ? longest_nap : nap;
        nanosleep(&(struct timespec){.tv_nsec = (long)nap}, NULL);
    }
    return code;
}

int cadenza_mpi_barrier(void) {
    handle request = 0;
    return finish(mpi.barrier(mpi.world, &request), &request);
}

int cadenza_mpi_broadcast(void *bytes, size_t count, int root) {
    for (size_t done = 0; done < count;) {
        size_t part = count - done < INT_MAX ? count - done : INT_MAX;
        handle request = 0;
        int code = finish(
            mpi.broadcast((char *)bytes + done, (int)part, mpi.byte, root, mpi.world, &request),
            &request);
        if (code) return code;
        done += part;
    }
    return 0;
}

int cadenza_mpi_exchange(const void *from, void *to, size_t count) {
    if (count > INT_MAX) return -1;
    handle request = 0;
    return finish(
        mpi.all_to_all(
            from, (int)count, mpi.byte, to, (int)count, mpi.byte, mpi.world, &request),
        &request);
}

int cadenza_mpi_gather_all(const void *from, void *to, size_t count) {
    if (count > INT_MAX) return -1;
    handle request = 0;
    return finish(
        mpi.all_gather(
            from, (int)count, mpi.byte, to, (int)count, mpi.byte, mpi.world, &request),
        &request);
}

void cadenza_mpi_error(int code, char *text, size_t capacity) {
    char buffer[text_length] = "";
    int length = 0;
    if (code == -1 || mpi.error_string(code, buffer, &length) != 0)
        snprintf(buffer, sizeof buffer, "error %d", code);
    copy_line(text, capacity, buffer);
}
