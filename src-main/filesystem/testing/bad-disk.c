// A disk that answers late, or with errors: loaded before the C library into a program under test, it holds up or refuses the
// real calls on files below some folders. BAD_DISK names them, with `:` between, BAD_DISK_SAYS a file with one line, read at every
// call: `ok`, `slow MILLISECONDS`, `errors` (of every call), `read-errors` (of bytes that are read), or `write-errors`. What is read
// through mapped memory is no call, and is neither held up nor refused.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { LOOKS, READS, WRITES };

/* The real call: the one below is ours. */
static long kernel(long number, long a, long b, long c, long d, long e, long f) {
  static long (*real)(long, ...) = NULL;
  if (real == NULL) real = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  return real(number, a, b, c, d, e, f);
}

#define ARGUMENTS(number, a, b, c, d, e, f, ...) kernel(number, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))
#define KERNEL(...) ARGUMENTS(__VA_ARGS__, 0, 0, 0, 0, 0, 0, 0)

static void sleep_for(long milliseconds) {
  struct timespec left = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  while (KERNEL(SYS_nanosleep, &left, &left) == -1 && errno == EINTR) {
  }
}

/* Whose own thread waits for this disk stands still meanwhile: the process, the call and its file are noted beside the word. */
static void note_main_thread(const char *says, const char *call, const char *of) {
  char path[4096];
  char line[4200];
  long pid = KERNEL(SYS_getpid);
  if (KERNEL(SYS_gettid) != pid) return;
  snprintf(path, sizeof path, "%s.waited", says);
  int fd = (int)KERNEL(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (fd < 0) return;
  int length = snprintf(line, sizeof line, "%ld %s %s\n", pid, call, of);
  KERNEL(SYS_write, fd, line, (size_t)length);
  KERNEL(SYS_close, fd);
}

/* 0 where the call may go on; -1 with EIO where the disk refuses it. */
static int answer(int kind, const char *call, const char *path) {
  const char *says = getenv("BAD_DISK_SAYS");
  char line[64] = {0};
  if (says == NULL) return 0;
  note_main_thread(says, call, path);
  int fd = (int)KERNEL(SYS_openat, AT_FDCWD, says, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0) return 0;
  long got = KERNEL(SYS_read, fd, line, sizeof line - 1);
  KERNEL(SYS_close, fd);
  if (got <= 0) return 0;
  if (strncmp(line, "slow ", 5) == 0) sleep_for(atol(line + 5));
  if (strncmp(line, "errors", 6) == 0 || (kind == READS && strncmp(line, "read-errors", 11) == 0) ||
      (kind == WRITES && strncmp(line, "write-errors", 12) == 0)) {
    errno = EIO;
    return -1;
  }
  return 0;
}

static int is_below(const char *folder, size_t length, const char *path) {
  return length > 0 && strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == 0);
}

static int is_on_disk(const char *path) {
  const char *disk = getenv("BAD_DISK");
  if (path == NULL) return 0;
  while (disk != NULL && *disk != 0) {
    size_t length = strcspn(disk, ":");
    if (is_below(disk, length, path)) return 1;
    disk += length + (disk[length] == ':');
  }
  return 0;
}

static int path_allows(const char *path, int kind, const char *call) {
  return is_on_disk(path) ? answer(kind, call, path) : 0;
}

static int file_allows(int fd, int kind, const char *call) {
  char link[64];
  char path[4096];
  if (getenv("BAD_DISK") == NULL) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  long got = KERNEL(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
  if (got <= 0) return 0;
  path[got] = 0;
  return path_allows(path, kind, call);
}

/* A name below an open folder, or from the root. */
static int name_allows(int folder, const char *name, int kind, const char *call) {
  return folder == AT_FDCWD || (name != NULL && name[0] == '/') ? path_allows(name, kind, call)
                                                                 : file_allows(folder, kind, call);
}

#define REAL(type, name, ...)                                        \
  static type (*real)(__VA_ARGS__) = NULL;                           \
  if (real == NULL) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define OPEN(name)                                                                 \
  int name(const char *path, int flags, ...) {                                     \
    REAL(int, #name, const char *, int, ...);                                      \
    va_list more;                                                                  \
    va_start(more, flags);                                                         \
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;      \
    va_end(more);                                                                  \
    if (path_allows(path, (flags & O_CREAT) ? WRITES : LOOKS, #name) != 0) return -1; \
    return real(path, flags, mode);                                                \
  }
OPEN(open)
OPEN(open64)

#define OPEN_AT(name)                                                                     \
  int name(int folder, const char *path, int flags, ...) {                                \
    REAL(int, #name, int, const char *, int, ...);                                        \
    va_list more;                                                                         \
    va_start(more, flags);                                                                \
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;             \
    va_end(more);                                                                         \
    if (name_allows(folder, path, (flags & O_CREAT) ? WRITES : LOOKS, #name) != 0) return -1; \
    return real(folder, path, flags, mode);                                               \
  }
OPEN_AT(openat)
OPEN_AT(openat64)

#define MOVE(name, data, offset, kind)                        \
  ssize_t name(int fd, data memory, size_t size, offset at) { \
    REAL(ssize_t, #name, int, data, size_t, offset);          \
    if (file_allows(fd, kind, #name) != 0) return -1;         \
    return real(fd, memory, size, at);                        \
  }
MOVE(pread, void *, off_t, READS)
MOVE(pread64, void *, off64_t, READS)
MOVE(pwrite, const void *, off_t, WRITES)
MOVE(pwrite64, const void *, off64_t, WRITES)

ssize_t read(int fd, void *memory, size_t size) {
  REAL(ssize_t, "read", int, void *, size_t);
  if (file_allows(fd, READS, "read") != 0) return -1;
  return real(fd, memory, size);
}

ssize_t write(int fd, const void *memory, size_t size) {
  REAL(ssize_t, "write", int, const void *, size_t);
  if (file_allows(fd, WRITES, "write") != 0) return -1;
  return real(fd, memory, size);
}

#define MOVE_PARTS(name, offset, kind)                                    \
  ssize_t name(int fd, const struct iovec *parts, int count, offset at) { \
    REAL(ssize_t, #name, int, const struct iovec *, int, offset);         \
    if (file_allows(fd, kind, #name) != 0) return -1;                     \
    return real(fd, parts, count, at);                                    \
  }
MOVE_PARTS(preadv, off_t, READS)
MOVE_PARTS(preadv64, off64_t, READS)
MOVE_PARTS(pwritev, off_t, WRITES)
MOVE_PARTS(pwritev64, off64_t, WRITES)

#define SETTLE(name)                                      \
  int name(int fd) {                                      \
    REAL(int, #name, int);                                \
    if (file_allows(fd, WRITES, #name) != 0) return -1;   \
    return real(fd);                                      \
  }
SETTLE(fsync)
SETTLE(fdatasync)

#define CUT(name, offset)                                 \
  int name(int fd, offset size) {                         \
    REAL(int, #name, int, offset);                        \
    if (file_allows(fd, WRITES, #name) != 0) return -1;   \
    return real(fd, size);                                \
  }
CUT(ftruncate, off_t)
CUT(ftruncate64, off64_t)

#define LOOK(name, shape)                                 \
  int name(const char *path, struct shape *found) {       \
    REAL(int, #name, const char *, struct shape *);       \
    if (path_allows(path, LOOKS, #name) != 0) return -1;  \
    return real(path, found);                             \
  }
LOOK(stat, stat)
LOOK(stat64, stat64)
LOOK(lstat, stat)
LOOK(lstat64, stat64)

/* What a folder holds is changed by these. */
#define NAME(name, kind)                                  \
  int name(const char *path) {                            \
    REAL(int, #name, const char *);                       \
    if (path_allows(path, kind, #name) != 0) return -1;   \
    return real(path);                                    \
  }
NAME(unlink, WRITES)
NAME(rmdir, WRITES)

int mkdir(const char *path, mode_t mode) {
  REAL(int, "mkdir", const char *, mode_t);
  if (path_allows(path, WRITES, "mkdir") != 0) return -1;
  return real(path, mode);
}

int access(const char *path, int mode) {
  REAL(int, "access", const char *, int);
  if (path_allows(path, LOOKS, "access") != 0) return -1;
  return real(path, mode);
}

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  if (path_allows(to, WRITES, "rename") != 0) return -1;
  return real(from, to);
}

int unlinkat(int folder, const char *path, int flags) {
  REAL(int, "unlinkat", int, const char *, int);
  if (name_allows(folder, path, WRITES, "unlinkat") != 0) return -1;
  return real(folder, path, flags);
}

DIR *opendir(const char *path) {
  REAL(DIR *, "opendir", const char *);
  if (path_allows(path, LOOKS, "opendir") != 0) return NULL;
  return real(path);
}

#define LIST(name, entry)                                                                                  \
  int name(const char *path, struct entry ***found, int (*keep)(const struct entry *),                     \
           int (*order)(const struct entry **, const struct entry **)) {                                   \
    REAL(int, #name, const char *, struct entry ***, int (*)(const struct entry *),                        \
         int (*)(const struct entry **, const struct entry **));                                           \
    if (path_allows(path, LOOKS, #name) != 0) return -1;                                                   \
    return real(path, found, keep, order);                                                                 \
  }
LIST(scandir, dirent)
LIST(scandir64, dirent64)

/* Node asks for what a file is in this way. */
long syscall(long number, ...) {
  va_list more;
  va_start(more, number);
  long a = va_arg(more, long), b = va_arg(more, long), c = va_arg(more, long);
  long d = va_arg(more, long), e = va_arg(more, long), f = va_arg(more, long);
  va_end(more);
  if (number == SYS_statx && b != 0) {
    const char *name = (const char *)b;
    int refused = name[0] == 0 ? file_allows((int)a, LOOKS, "statx") : name_allows((int)a, name, LOOKS, "statx");
    if (refused != 0) return -1;
  }
  return kernel(number, a, b, c, d, e, f);
}
