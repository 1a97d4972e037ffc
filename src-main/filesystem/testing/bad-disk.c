// A disk that answers late, or with errors: loaded before the C library into a program under test, it holds up or refuses the
// real calls on files below one folder. BAD_DISK is that folder, BAD_DISK_SAYS a file with one line, read at every call:
// `ok`, `slow MILLISECONDS`, `errors` (of every call), `read-errors` (of bytes that are read), or `write-errors`.
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

static void sleep_for(long milliseconds) {
  struct timespec left = {milliseconds / 1000, (milliseconds % 1000) * 1000000L};
  while (syscall(SYS_nanosleep, &left, &left) == -1 && errno == EINTR) {
  }
}

/* Whose own thread waits for this disk stands still meanwhile: the process is noted beside the word. */
static void note_main_thread(const char *says) {
  char path[4096];
  char line[32];
  long pid = syscall(SYS_getpid);
  if (syscall(SYS_gettid) != pid) return;
  snprintf(path, sizeof path, "%s.waited", says);
  int fd = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (fd < 0) return;
  int length = snprintf(line, sizeof line, "%ld\n", pid);
  syscall(SYS_write, fd, line, (size_t)length);
  syscall(SYS_close, fd);
}

/* 0 where the call may go on; -1 with EIO where the disk refuses it. */
static int answer(int kind) {
  const char *says = getenv("BAD_DISK_SAYS");
  char line[64] = {0};
  if (says == NULL) return 0;
  note_main_thread(says);
  int fd = (int)syscall(SYS_openat, AT_FDCWD, says, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0) return 0;
  long got = syscall(SYS_read, fd, line, sizeof line - 1);
  syscall(SYS_close, fd);
  if (got <= 0) return 0;
  if (strncmp(line, "slow ", 5) == 0) sleep_for(atol(line + 5));
  if (strncmp(line, "errors", 6) == 0 || (kind == READS && strncmp(line, "read-errors", 11) == 0) ||
      (kind == WRITES && strncmp(line, "write-errors", 12) == 0)) {
    errno = EIO;
    return -1;
  }
  return 0;
}

static int is_on_disk(const char *path) {
  const char *disk = getenv("BAD_DISK");
  if (disk == NULL || path == NULL) return 0;
  size_t length = strlen(disk);
  return strncmp(path, disk, length) == 0 && (path[length] == '/' || path[length] == 0);
}

static int path_allows(const char *path, int kind) { return is_on_disk(path) ? answer(kind) : 0; }

static int file_allows(int fd, int kind) {
  char link[64];
  char path[4096];
  if (getenv("BAD_DISK") == NULL) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  long got = syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
  if (got <= 0) return 0;
  path[got] = 0;
  return path_allows(path, kind);
}

#define REAL(type, name, ...)                                        \
  static type (*real)(__VA_ARGS__) = NULL;                           \
  if (real == NULL) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

#define OPEN(name)                                                                             \
  int name(const char *path, int flags, ...) {                                                 \
    REAL(int, #name, const char *, int, ...);                                                  \
    va_list more;                                                                              \
    va_start(more, flags);                                                                     \
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;                  \
    va_end(more);                                                                              \
    if (path_allows(path, (flags & O_CREAT) ? WRITES : LOOKS) != 0) return -1;     \
    return real(path, flags, mode);                                                            \
  }
OPEN(open)
OPEN(open64)

#define MOVE(name, data, offset, kind)                        \
  ssize_t name(int fd, data memory, size_t size, offset at) { \
    REAL(ssize_t, #name, int, data, size_t, offset);        \
    if (file_allows(fd, kind) != 0) return -1;              \
    return real(fd, memory, size, at);                      \
  }
MOVE(pread, void *, off_t, READS)
MOVE(pread64, void *, off64_t, READS)
MOVE(pwrite, const void *, off_t, WRITES)
MOVE(pwrite64, const void *, off64_t, WRITES)

ssize_t read(int fd, void *memory, size_t size) {
  REAL(ssize_t, "read", int, void *, size_t);
  if (file_allows(fd, READS) != 0) return -1;
  return real(fd, memory, size);
}

ssize_t write(int fd, const void *memory, size_t size) {
  REAL(ssize_t, "write", int, const void *, size_t);
  if (file_allows(fd, WRITES) != 0) return -1;
  return real(fd, memory, size);
}

#define MOVE_PARTS(name, offset, kind)                                    \
  ssize_t name(int fd, const struct iovec *parts, int count, offset at) { \
    REAL(ssize_t, #name, int, const struct iovec *, int, offset);         \
    if (file_allows(fd, kind) != 0) return -1;                            \
    return real(fd, parts, count, at);                                    \
  }
MOVE_PARTS(preadv, off_t, READS)
MOVE_PARTS(preadv64, off64_t, READS)
MOVE_PARTS(pwritev, off_t, WRITES)
MOVE_PARTS(pwritev64, off64_t, WRITES)

#define SETTLE(name)                            \
  int name(int fd) {                            \
    REAL(int, #name, int);                      \
    if (file_allows(fd, WRITES) != 0) return -1; \
    return real(fd);                            \
  }
SETTLE(fsync)
SETTLE(fdatasync)

#define LIST(name, entry)                                                                                  \
  int name(const char *path, struct entry ***found, int (*keep)(const struct entry *),                     \
           int (*order)(const struct entry **, const struct entry **)) {                                   \
    REAL(int, #name, const char *, struct entry ***, int (*)(const struct entry *),                        \
         int (*)(const struct entry **, const struct entry **));                                           \
    if (path_allows(path, LOOKS) != 0) return -1;                                                          \
    return real(path, found, keep, order);                                                                 \
  }
LIST(scandir, dirent)
LIST(scandir64, dirent64)
