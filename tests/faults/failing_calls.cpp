// A library put before the C library of a program under test: at the call to the disk that CALL numbers, counted from 1, it kills the
// program (FAULT=kill), or fails that call and every later one as a full disk does (FAULT=full) or as a broken one (FAULT=broken). Without
// CALL it counts: the number goes to the file COUNT as the program ends. With FAULT=memory, it is the requests for memory that are counted,
// and that one and every later one is refused.

#include <dlfcn.h>

#include <sys/types.h>
#include <unistd.h>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

std::atomic<long> calls{0};

long asked() {
    const char* call = std::getenv("CALL");
    return call != nullptr ? std::atol(call) : 0;
}

bool is_fault(const char* name) {
    const char* fault = std::getenv("FAULT");
    return fault != nullptr && std::strcmp(fault, name) == 0;
}

/// Whether this call is to fail.
bool fails() {
    static const long at = asked();
    if (is_fault("memory")) return false;
    static const bool kills = is_fault("kill");
    static const int error = is_fault("full") ? ENOSPC : EIO;
    const long number = ++calls;
    if (at == 0 || number < at) return false;
    if (kills) std::raise(SIGKILL);
    errno = error;
    return true;
}

std::atomic<long> requests{0};

/// Whether this request for memory is refused. Before the first constructor of ours nothing is.
std::atomic<bool> begun{false};
bool lacks_memory() {
    if (!begun) return false;
    static const long at = is_fault("memory") ? asked() : 0;
    return at > 0 && ++requests >= at;
}
__attribute__((constructor)) void begin() { begun = true; }

template <class Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

__attribute__((destructor)) void tell() {
    const char* file = std::getenv("COUNT");
    if (file == nullptr) return;
    if (std::FILE* into = std::fopen(file, "w")) {
        std::fprintf(into, "%ld\n", calls.load());
        std::fclose(into);
    }
}

}  // namespace

extern "C" {

void* __libc_malloc(size_t);
void* __libc_calloc(size_t, size_t);
void* __libc_realloc(void*, size_t);

void* malloc(size_t size) { return lacks_memory() ? nullptr : __libc_malloc(size); }
void* calloc(size_t count, size_t size) { return lacks_memory() ? nullptr : __libc_calloc(count, size); }
void* realloc(void* block, size_t size) { return lacks_memory() ? nullptr : __libc_realloc(block, size); }

// What the program says is no call to the disk.
ssize_t write(int descriptor, const void* bytes, size_t size) {
    static auto* const call = real<ssize_t(int, const void*, size_t)>("write");
    return descriptor > 2 && fails() ? -1 : call(descriptor, bytes, size);
}
ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t at) {
    static auto* const call = real<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return fails() ? -1 : call(descriptor, bytes, size, at);
}
ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at) {
    static auto* const call = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return fails() ? -1 : call(descriptor, bytes, size, at);
}
int ftruncate(int descriptor, off_t size) {
    static auto* const call = real<int(int, off_t)>("ftruncate");
    return fails() ? -1 : call(descriptor, size);
}
int ftruncate64(int descriptor, off64_t size) {
    static auto* const call = real<int(int, off64_t)>("ftruncate64");
    return fails() ? -1 : call(descriptor, size);
}
int fsync(int descriptor) {
    static auto* const call = real<int(int)>("fsync");
    return fails() ? -1 : call(descriptor);
}
int fdatasync(int descriptor) {
    static auto* const call = real<int(int)>("fdatasync");
    return fails() ? -1 : call(descriptor);
}
int unlink(const char* path) {
    static auto* const call = real<int(const char*)>("unlink");
    return fails() ? -1 : call(path);
}
int rename(const char* from, const char* to) {
    static auto* const call = real<int(const char*, const char*)>("rename");
    return fails() ? -1 : call(from, to);
}
}
