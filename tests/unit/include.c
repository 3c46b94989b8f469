/*
 * include.c - files that ask for others, and where they are found.
 *
 * Rows: the name asked for, then "path=what it holds" ..., expected: what was read, in
 * that order, each file's path and its first line in brackets.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "common/include.h"
#include "common/pack.h"
#include "tests/unit/unit.h"

static char folder[] = "/tmp/include.XXXXXX";
static bool inside;

/* path=bytes, in a folder below ours at most. */
static void
put_file(struct str cell)
{
	size_t at = str_index(cell, '='), slash = str_index(cell, '/');
	char *path = mem_dup(str_sub(cell, 0, at)), *below = mem_dup(str_sub(cell, 0, slash));
	FILE *f;

	if (slash < at)
		mkdir(below, 0700);
	f = fopen(path, "w");
	if (f == NULL || fwrite(cell.p + at + 1, 1, cell.n - at - 1, f) != cell.n - at - 1)
		abort();
	if (fclose(f) != 0)
		perror(path);
	free(path);
	free(below);
}

static void
drop_file(struct str cell)
{
	size_t at = str_index(cell, '='), slash = str_index(cell, '/');
	char *path = mem_dup(str_sub(cell, 0, at)), *below = mem_dup(str_sub(cell, 0, slash));

	unlink(path);
	if (slash < at)
		rmdir(below);
	free(path);
	free(below);
}

static void
read_lines(struct includes *inc, const struct pack_file *f, struct buf *got)
{
	struct str rest = buf_get(&f->bytes), line;
	bool first = true;

	buf_puts(got, f->path);
	while (str_next(&rest, '\n', &line) && (line.n > 0 || rest.n > 0)) {
		if (include_line(inc, line, f->path))
			continue;
		if (first) {
			buf_byte(got, '[');
			buf_str(got, line);
			buf_byte(got, ']');
		}
		first = false;
	}
	buf_byte(got, ' ');
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct includes inc = { 0 };
	struct pack_file f = { 0 };
	char *asked = mem_dup(cell[0]), why[ERR_MAX];
	const char *name, *from;
	size_t i;

	if (!inside && (mkdtemp(folder) == NULL || chdir(folder) < 0))
		perror(folder);
	inside = true;
	for (i = 1; i < n; i++)
		put_file(cell[i]);
	include_ask(&inc, asked, NULL);
	while (include_next(&inc, &name, &from)) {
		if (!pack_read(&f, name, "tsv", from, why))
			buf_puts(got, why);
		else if (!include_again(&inc, f.real))
			read_lines(&inc, &f, got);
	}
	for (i = 1; i < n; i++)
		drop_file(cell[i]);
	include_free(&inc);
	pack_free(&f);
	pack_free(&f);		/* once freed it is empty */
	free(asked);
}

int
main(int argc, char *argv[])
{
	int status = unit_main(argc, argv, row);

	rmdir(folder);
	return status;
}
