#define _GNU_SOURCE
#include "CMPI.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
    int (*barrier)(handle);
    int (*broadcast)(void *, int, handle, int, handle);
    int (*all_to_all)(const void *, int, handle, void *, int, handle, handle);
    int (*all_gather)(const void *, int, handle, void *, int, handle, handle);
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
        {(void **)&mpi.barrier, "MPI_Barrier"},
        {(void **)&mpi.broadcast, "MPI_Bcast"},
        {(void **)&mpi.all_to_all, "MPI_Alltoall"},
        {(void **)&mpi.all_gather, "MPI_Allgather"},
        {(void **)&mpi.set_error_handler, "MPI_Comm_set_errhandler"},
        {(void **)&mpi.error_string, "MPI_Error_string"},
        {(void **)&mpi.version, "MPI_Get_library_version"},
    };
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        *functions[i].place = dlsym(mpi.library, functions[i].name);
        if (!*functions[i].place) {
            snprintf(message, capacity, "it has no %s", functions[i].name);
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
    static const char *const usual[] = {
        "libmpi.so.40", "libmpi.so.12", "libmpich.so.12", "libmpi.so.41", "libmpi.so", "libmpich.so",
    };
    if (mpi.library) return 0;
    if (name) {
        mpi.library = dlopen(name, RTLD_NOW | RTLD_GLOBAL);
        if (!mpi.library) snprintf(message, capacity, "%s", dlerror());
    } else {
        for (size_t i = 0; !mpi.library && i < sizeof usual / sizeof *usual; i++)
            mpi.library = dlopen(usual[i], RTLD_NOW | RTLD_GLOBAL);
        if (!mpi.library) snprintf(message, capacity, "no MPI library is installed");
    }
    if (!mpi.library) return -1;
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

int cadenza_mpi_begin(void) {
    int begun = 0, provided = 0;
    mpi.initialized(&begun);
    if (begun) return 0;
    // Ranks that wait give up their core: on a shared machine the others need it.
    setenv("OMPI_MCA_mpi_yield_when_idle", "1", 0);
    // MPI_THREAD_SERIALIZED is 2 everywhere.
    int code = mpi.init_thread(NULL, NULL, 2, &provided);
    if (code == 0) mpi.set_error_handler(mpi.world, mpi.return_errors);
    return code;
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

int cadenza_mpi_barrier(void) { return mpi.barrier(mpi.world); }

int cadenza_mpi_broadcast(void *bytes, size_t count, int root) {
    for (size_t done = 0; done < count;) {
        size_t part = count - done < INT_MAX ? count - done : INT_MAX;
        int code = mpi.broadcast((char *)bytes + done, (int)part, mpi.byte, root, mpi.world);
        if (code) return code;
        done += part;
    }
    return 0;
}

int cadenza_mpi_exchange(const void *from, void *to, size_t count) {
    if (count > INT_MAX) return -1;
    return mpi.all_to_all(from, (int)count, mpi.byte, to, (int)count, mpi.byte, mpi.world);
}

int cadenza_mpi_gather_all(const void *from, void *to, size_t count) {
    if (count > INT_MAX) return -1;
    return mpi.all_gather(from, (int)count, mpi.byte, to, (int)count, mpi.byte, mpi.world);
}

void cadenza_mpi_error(int code, char *text, size_t capacity) {
    char buffer[text_length] = "";
    int length = 0;
    if (code == -1 || mpi.error_string(code, buffer, &length) != 0)
        snprintf(buffer, sizeof buffer, "error %d", code);
    copy_line(text, capacity, buffer);
}
