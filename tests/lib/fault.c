/*
 * fault.c - a shim for LD_PRELOAD that makes one call of libc misbehave, as the
 * environment says.  For tests alone.
 *
 *	FAULT_READ=short|eintr|eagain	reads of FAULT_READ_N bytes (1); or every other fails
 *	FAULT_WRITE=short|eintr|eagain	the same for writes to descriptor 1
 *	FAULT_READ_AT=N			the Nth read(2) of a block fails with EIO
 *	FAULT_WRITE_AT=N		the Nth write(2) to descriptor 1 and all after: ENOSPC
 *	FAULT_CLOSE=1			close(1) fails with EIO
 *	FAULT_ALLOC_AT=N		the Nth malloc, calloc or realloc fails
 *	FAULT_PROBE=FILE		the first write tries to read FILE, to make one, to run one:
 *					what it can is told on descriptor 2
 *	FAULT_LANDLOCK=N		the kernel has none: asking for it fails with errno N
 *	FAULT_TERMINAL=N		descriptor 1 passes for a terminal of N cells
 *	FAULT_TERMINAL_ERRORS=1		descriptor 2 passes for one
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BLOCK = 512 };	/* smaller reads are what programs tell each other */

static long
number(const char *key, long otherwise)
{
	const char *v = getenv(key);

	return v != NULL ? strtol(v, NULL, 10) : otherwise;
}

/* What the program starts is not under test. */
__attribute__((__constructor__)) static void
alone(void)
{
	unsetenv("LD_PRELOAD");
}

static int
is(const char *key, const char *want)
{
	const char *v = getenv(key);

	return v != NULL && strcmp(v, want) == 0;
}

/* Every other call fails where the mode is eintr or eagain. */
static int
interrupted(const char *key, int *turn)
{
	if (!is(key, "eintr") && !is(key, "eagain"))
		return 0;
	errno = is(key, "eintr") ? EINTR : EAGAIN;
	return *turn ^= 1;
}

ssize_t
read(int fd, void *p, size_t n)
{
	static ssize_t (*real)(int, void *, size_t);
	static long calls;
	static int turn;
	size_t most = (size_t)number("FAULT_READ_N", 1);

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "read");
	if (n >= BLOCK && ++calls == number("FAULT_READ_AT", 0)) {
		errno = EIO;
		return -1;
	}
	if (interrupted("FAULT_READ", &turn))
		return -1;
	return real(fd, p, getenv("FAULT_READ") != NULL && n > most ? most : n);
}

static void
told(const char *what)
{
	(void)!syscall(SYS_write, STDERR_FILENO, what, strlen(what));
}

static void
probe(const char *file)
{
	static int probed, status;

	if (probed++)
		return;
	if (open(file, O_RDONLY) >= 0)
		told("could read a file that nobody named\n");
	if (open("probe", O_WRONLY | O_CREAT, 0600) >= 0)
		told("could make a file\n");
	if (mkdir("probed", 0700) == 0)
		told("could make a folder\n");
	if (rename("rules.tsv", "rules.moved") == 0)
		told("could move a file\n");
	if (fork() == 0) {
		execl("/bin/true", "true", (char *)NULL);
		_exit(1);
	}
	if (wait(&status) > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0)
		told("could run a program\n");
}

ssize_t
write(int fd, const void *p, size_t n)
{
	static ssize_t (*real)(int, const void *, size_t);
	static long calls;
	static int turn;

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "write");
	if (fd != STDOUT_FILENO)
		return real(fd, p, n);
	if (getenv("FAULT_PROBE") != NULL)
		probe(getenv("FAULT_PROBE"));
	if (number("FAULT_WRITE_AT", 0) > 0 && ++calls >= number("FAULT_WRITE_AT", 0)) {
		errno = ENOSPC;
		return -1;
	}
	if (interrupted("FAULT_WRITE", &turn))
		return -1;
	return real(fd, p, getenv("FAULT_WRITE") != NULL && n > 1 ? 1 : n);
}

long
syscall(long which, ...)
{
	enum { LANDLOCK_CREATE_RULESET = 444 };
	static long (*real)(long, ...);
	long v[6];
	va_list args;
	int i;

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "syscall");
	va_start(args, which);
	for (i = 0; i < 6; i++)
		v[i] = va_arg(args, long);
	va_end(args);
	if (which == LANDLOCK_CREATE_RULESET && number("FAULT_LANDLOCK", 0) > 0) {
		errno = (int)number("FAULT_LANDLOCK", 0);
		return -1;
	}
	return real(which, v[0], v[1], v[2], v[3], v[4], v[5]);
}

int
close(int fd)
{
	static int (*real)(int);

	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "close");
	if (fd == STDOUT_FILENO && getenv("FAULT_CLOSE") != NULL) {
		(void)real(fd);
		errno = EIO;
		return -1;
	}
	return real(fd);
}

#ifdef __GLIBC__	/* elsewhere dlsym() may itself allocate: no failing allocations */
extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

static int
exhausted(void)
{
	static long at = -1, calls;

	if (at < 0) {
		at = 0;		/* getenv() may allocate */
		at = number("FAULT_ALLOC_AT", 0);
	}
	if (at == 0 || ++calls != at)
		return 0;
	errno = ENOMEM;
	return 1;
}

void *
malloc(size_t n)
{
	return exhausted() ? NULL : __libc_malloc(n);
}

void *
calloc(size_t m, size_t n)
{
	return exhausted() ? NULL : __libc_calloc(m, n);
}

void *
realloc(void *p, size_t n)
{
	return exhausted() ? NULL : __libc_realloc(p, n);
}
#endif

int
isatty(int fd)
{
	static int (*real)(int);

	if (fd == STDOUT_FILENO && number("FAULT_TERMINAL", -1) >= 0)
		return 1;
	if (fd == STDERR_FILENO && number("FAULT_TERMINAL_ERRORS", -1) >= 0)
		return 1;
	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "isatty");
	return real(fd);
}

int
ioctl(int fd, unsigned long request, ...)
{
	static int (*real)(int, unsigned long, void *);
	struct winsize *size;
	va_list ap;

	va_start(ap, request);
	size = va_arg(ap, void *);
	va_end(ap);
	if (fd == STDOUT_FILENO && request == TIOCGWINSZ && number("FAULT_TERMINAL", -1) >= 0) {
		memset(size, 0, sizeof(*size));
		size->ws_col = (unsigned short)number("FAULT_TERMINAL", 0);
		return 0;
	}
	if (real == NULL)
		*(void **)&real = dlsym(RTLD_NEXT, "ioctl");
	return real(fd, request, size);
}
