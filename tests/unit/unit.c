/* unit.c - run the rows of a table of cases; see unit.h. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#include "tests/unit/unit.h"

enum { CELLS_MAX = 64 };

struct tally {
	size_t rows, failed;
};

static int
hex(char c)
{
	static const char digits[] = "0123456789abcdef0123456789ABCDEF";
	const char *at = c != '\0' ? strchr(digits, c) : NULL;

	return at != NULL ? (int)((at - digits) % 16) : -1;
}

/* False at an escape that does not exist: a slip in a case must not pass for text. */
static bool
unescape(struct str cell, struct buf *b)
{
	static const char code[] = "tnr\\", byte[] = "\t\n\r\\";
	const char *known;
	size_t i;

	for (i = 0; i < cell.n; i++) {
		if (cell.p[i] != '\\') {
			buf_byte(b, cell.p[i]);
			continue;
		}
		if (++i == cell.n)
			return false;
		if (cell.p[i] == 'x') {
			if (cell.n - i < 3 || hex(cell.p[i + 1]) < 0 || hex(cell.p[i + 2]) < 0)
				return false;
			buf_byte(b, (char)(hex(cell.p[i + 1]) * 16 + hex(cell.p[i + 2])));
			i += 2;
			continue;
		}
		known = strchr(code, cell.p[i]);
		if (cell.p[i] == '\0' || known == NULL)
			return false;
		buf_byte(b, byte[known - code]);
	}
	return true;
}

static void
show(const char *label, struct str s)
{
	size_t i;

	printf("\t%s ", label);
	for (i = 0; i < s.n; i++)
		switch (s.p[i]) {
		case '\t': fputs("\\t", stdout); break;
		case '\n': fputs("\\n", stdout); break;
		case '\r': fputs("\\r", stdout); break;
		case '\\': fputs("\\\\", stdout); break;
		default:
			if ((unsigned char)s.p[i] < 0x20 || s.p[i] == 0x7f)
				printf("\\x%02x", (unsigned)(unsigned char)s.p[i]);
			else
				putchar(s.p[i]);
		}
	putchar('\n');
}

/* A copy with nothing behind it: the sanitizers see who reads on. */
static char *
apart(struct str s)
{
	char *p = mem_grow(NULL, s.n, 1);

	if (s.n > 0 && s.p != NULL)
		memcpy(p, s.p, s.n);
	return p;
}

/* Split at TABs and undo the escapes; `room`, to be freed, holds the cells.  0: a bad escape. */
static size_t
cells(struct str line, struct str cell[CELLS_MAX], char *room[CELLS_MAX])
{
	size_t end[CELLS_MAX], n = 0, i, from = 0;
	struct buf bytes = { 0 };
	const char *tab;

	for (;;) {
		tab = line.n > 0 ? memchr(line.p, '\t', line.n) : NULL;
		i = tab != NULL ? (size_t)(tab - line.p) : line.n;
		if (n == CELLS_MAX || !unescape(str_sub(line, 0, i), &bytes)) {
			buf_free(&bytes);
			return 0;
		}
		end[n++] = bytes.n;
		if (tab == NULL)
			break;
		line = str_from(line, i + 1);
	}
	for (i = 0; i < n; i++) {
		room[i] = apart(str_sub(buf_get(&bytes), from, end[i]));
		cell[i] = (struct str){ room[i], end[i] - from };
		from = end[i];
	}
	buf_free(&bytes);
	return n;
}

static bool
check(const char *file, size_t number, struct str line, unit_row *row)
{
	struct str cell[CELLS_MAX], got;
	char *room[CELLS_MAX];
	struct buf out = { 0 };
	size_t n = cells(line, cell, room), i;
	bool ok = false;

	if (n == 0)
		printf("%s:%zu: too many cells, or an escape other than \\t \\n \\r \\\\ \\xHH\n",
		    file, number);
	else {
		row(cell, n - 1, &out);
		got = buf_get(&out);
		ok = str_eq(got, cell[n - 1]);
		if (!ok) {
			printf("%s:%zu:\n", file, number);
			show("got ", got);
			show("want", cell[n - 1]);
		}
	}
	fflush(stdout);
	for (i = 0; i < n; i++)
		free(room[i]);
	buf_free(&out);
	return ok;
}

static bool
table(const char *file, unit_row *row, struct tally *t)
{
	FILE *f = fopen(file, "r");
	char *line = NULL;
	size_t cap = 0, number = 0;
	ssize_t n;
	bool ok;

	if (f == NULL) {
		perror(file);
		return false;
	}
	while ((n = getline(&line, &cap, f)) > 0) {
		number++;
		if (line[n - 1] == '\n')
			n--;
		if (n == 0 || (line[0] == '#' && (n == 1 || line[1] == ' ')))
			continue;
		t->rows++;
		if (!check(file, number, (struct str){ line, (size_t)n }, row))
			t->failed++;
	}
	ok = !ferror(f);
	free(line);
	fclose(f);
	return ok;
}

int
unit_main(int argc, char *argv[], unit_row *row)
{
	struct tally t = { 0 };
	bool ok = true;
	int i;

	for (i = 1; i < argc; i++)
		ok = table(argv[i], row, &t) && ok;
	printf("%s: %zu passed, %zu failed\n", argc > 1 ? argv[1] : "no table of cases",
	    t.rows - t.failed, t.failed);
	return ok && t.rows > 0 && t.failed == 0 && fflush(stdout) == 0 ? 0 : 1;
}
