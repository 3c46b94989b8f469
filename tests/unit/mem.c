/*
 * Rows: "digits" N; "more" N CAP: the room there is then; "dup" TEXT: the copy, its end as
 * "."; "add" TEXT TIMES to a buffer: its bytes; "dies" WHAT: the message of a
 * child that asks for more than there can be, its numbers as "#", and the status.
 */
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "common/mem.h"
#include "tests/unit/unit.h"

static noreturn void
ask(struct str what)
{
	struct buf b = { 0 };

	if (str_is(what, "buffer"))
		buf_grow(&b, SIZE_MAX / 4 + 1);
	b.n = SIZE_MAX / 4 + 1;
	if (str_is(what, "part"))
		buf_grow(&b, 1);
	if (str_is(what, "array"))
		free(mem_grow(NULL, SIZE_MAX / 2, 3));
	if (str_is(what, "lacks"))
		mem_lacks("ink");
	_exit(0);
}

static void
dies(struct str what, struct buf *got)
{
	bool digit, before = false;
	char text[400];
	int ends[2], status, fd;
	ssize_t n, i;
	pid_t pid;

	if (pipe(ends) < 0 || (pid = fork()) < 0)
		abort();
	if (pid == 0) {
		dup2(ends[1], STDERR_FILENO);
		for (fd = 3; fd < 16; fd++)	/* exit() would set back the table of cases that our parent reads */
			close(fd);
		ask(what);
	}
	close(ends[1]);
	waitpid(pid, &status, 0);
	n = read(ends[0], text, sizeof(text));
	close(ends[0]);
	for (i = 0; i < n; i++, before = digit) {
		digit = text[i] >= '0' && text[i] <= '9';
		if (!digit || !before)
			buf_byte(got, digit ? '#' : text[i]);
	}
	buf_byte(got, '=');
	buf_size(got, (size_t)(WIFEXITED(status) ? WEXITSTATUS(status) : 128));
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	size_t cap, times;
	char *p;

	(void)n;
	if (str_is(cell[0], "digits"))
		buf_size(got, unit_number(cell[1]));
	else if (str_is(cell[0], "more")) {
		cap = unit_number(cell[2]);
		times = unit_number(cell[1]);
		p = mem_more(mem_grow(NULL, cap, 3), times, &cap, 3);
		memset(p, 'x', (times + 1) * 3);
		buf_size(got, cap);
		free(p);
	} else if (str_is(cell[0], "dup")) {
		p = mem_dup(cell[1]);
		buf_add(got, p, cell[1].n);
		buf_puts(got, p[cell[1].n] == '\0' ? "." : "");
		free(p);
	} else if (str_is(cell[0], "add")) {
		for (times = unit_number(cell[2]); times > 0; times--)
			buf_str(got, cell[1]);
	} else
		dies(cell[1], got);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
