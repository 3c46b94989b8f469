/*
 * progress.c - how far a program is with its input.
 *
 * Everything that the handler calls is safe in one: it reads counters that are
 * atomic, asks the clock, builds a line on its own stack, and writes it.
 */
#undef _XOPEN_SOURCE	/* it hides SIGINFO */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "common/err.h"
#include "common/progress.h"

enum { LINE_MAX_BYTES = 200, REDRAW_MS = 200 };

/* Bytes as two counters of a word each: one of 64 bits is not atomic everywhere. */
enum { STEP = 1 << 30 };
static atomic_size_t steps, rest;

static char name[32];
static uint64_t total;		/* bytes of all inputs, 0 where nobody knows */
static uint64_t began, drawn;	/* milliseconds */
static bool shown, reading, standing;	/* --progress on a terminal; inputs; a line stands there */

static uint64_t
now(void)
{
	struct timespec t = { 0 };

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

struct line {
	char p[LINE_MAX_BYTES];
	size_t n;
};

static void
add(struct line *l, const char *s)
{
	while (*s != '\0' && l->n < sizeof(l->p))
		l->p[l->n++] = *s++;
}

/* At least so many digits. */
static void
add_number(struct line *l, uint64_t v, size_t digits)
{
	char s[21];
	size_t at = sizeof(s) - 1;

	s[at] = '\0';
	while (at > 0 && (v > 0 || digits > 0)) {
		s[--at] = (char)('0' + v % 10);
		v /= 10;
		digits -= digits > 0;
	}
	add(l, s + at);
}

/* "812 bytes", "12.4 MB": as far as a tenth, cut. */
static void
add_size(struct line *l, uint64_t bytes)
{
	static const char *const unit[] = { " kB", " MB", " GB", " TB", " PB" };
	uint64_t tenths = bytes / 100;
	size_t i = 0;

	if (bytes < 1000) {
		add_number(l, bytes, 1);
		add(l, bytes == 1 ? " byte" : " bytes");
		return;
	}
	for (; tenths >= 10000 && i + 1 < sizeof(unit) / sizeof(*unit); i++)
		tenths /= 1000;
	add_number(l, tenths / 10, 1);
	add(l, ".");
	add_number(l, tenths % 10, 1);
	add(l, unit[i]);
}

/* "0:11", "2:05:11" */
static void
add_duration(struct line *l, uint64_t seconds)
{
	if (seconds >= 3600) {
		add_number(l, seconds / 3600, 1);
		add(l, ":");
	}
	add_number(l, seconds / 60 % 60, seconds >= 3600 ? 2 : 1);
	add(l, ":");
	add_number(l, seconds % 60, 2);
}

static void
describe(struct line *l)
{
	uint64_t bytes = (uint64_t)atomic_load(&steps) * STEP + atomic_load(&rest);
	uint64_t ms = now() - began, rate = ms > 0 ? bytes * 1000 / ms : 0;

	add(l, "crossfoot");
	add(l, name);
	add(l, ": ");
	add_size(l, bytes);
	add(l, " read");
	if (rate > 0) {
		add(l, ", ");
		add_size(l, rate);
		add(l, "/s");
	}
	if (total == 0 || bytes > total)
		return;
	add(l, ", ");
	add_number(l, bytes * 100 / total, 1);
	add(l, "% of ");
	add_size(l, total);
	if (rate > 0 && bytes < total) {
		add(l, ", ");
		add_duration(l, (total - bytes) / rate);
		add(l, " left");
	}
}

static void
put(struct line *l, const char *end)
{
	l->n = l->n < sizeof(l->p) - 8 ? l->n : sizeof(l->p) - 8;
	add(l, end);
	if (write(STDERR_FILENO, l->p, l->n) < 0) {
		/* who asked is not there any more */
	}
}

static void
answer(int sig)
{
	struct line l = { .n = 0 };
	int saved = errno;

	(void)sig;
	describe(&l);
	put(&l, shown ? "\033[K\n" : "\n");
	errno = saved;
}

/* The cursor goes back to where the line begins: the next one replaces it. */
static void
draw(void)
{
	struct line l = { .n = 0 };

	describe(&l);
	put(&l, "\033[K\r");
	standing = true;
	drawn = now();
}

/* A message takes the place of the line. */
static void
wipe(void)
{
	if (standing && write(STDERR_FILENO, "\033[K", 3) < 0) {
		/* the message will not get there either */
	}
	standing = false;
}

void
progress_init(const char *program)
{
	struct sigaction act = { .sa_handler = answer, .sa_flags = SA_RESTART };

	name[0] = '\0';
	if (program != NULL && strlen(program) + 2 < sizeof(name)) {
		name[0] = '-';
		memcpy(name + 1, program, strlen(program) + 1);
	}
	began = now();
	sigemptyset(&act.sa_mask);
	sigaction(SIGUSR1, &act, NULL);
#ifdef SIGINFO
	sigaction(SIGINFO, &act, NULL);
#endif
}

void
progress_show(void)
{
	shown = isatty(STDERR_FILENO) == 1;
	if (shown)
		err_before(wipe);
}

/* Add the bytes of a file; false where it is none, and nobody knows. */
static bool
add_file(const char *path, uint64_t *sum)
{
	struct stat st;
	bool standard = strcmp(path, "-") == 0;

	if ((standard ? fstat(STDIN_FILENO, &st) : stat(path, &st)) < 0 || !S_ISREG(st.st_mode))
		return false;
	*sum += (uint64_t)st.st_size;
	return true;
}

void
progress_begin(char *const *files)
{
	char dash[] = "-", *const standard_input[] = { dash, NULL };
	uint64_t sum = 0;

	if (files == NULL || *files == NULL)
		files = standard_input;
	while (*files != NULL && add_file(*files, &sum))
		files++;
	total = *files == NULL ? sum : 0;
	atomic_store(&steps, 0);
	atomic_store(&rest, 0);
	began = drawn = now();
	reading = true;
}

void
progress_read(size_t bytes)
{
	size_t n = atomic_load(&rest) + bytes;

	if (n >= STEP)
		atomic_fetch_add(&steps, n / STEP);
	atomic_store(&rest, n % STEP);
	if (shown && reading && now() - drawn >= REDRAW_MS)
		draw();
}

void
progress_end(void)
{
	struct line l = { .n = 0 };

	if (!shown)
		return;
	describe(&l);
	put(&l, "\033[K\n");
	shown = standing = false;
}
