/* table.c - a TSV table read from one or more files as one stream. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "common/table.h"

static bool
open_next(struct table *t, const char *path, char why[ERR_MAX])
{
	int fd = STDIN_FILENO;

	in_free(&t->in);
	if (path == NULL || strcmp(path, "-") == 0)
		path = "<stdin>";
	else if ((fd = open(path, O_RDONLY | O_CLOEXEC)) < 0)
		return err_set(why, "%s: %s", path, strerror(errno));
	in_fd(&t->in, fd, path);
	if (t->flush != NULL) {
		t->in.idle = out_flush;
		t->in.idle_arg = t->flush;
	}
	return true;
}

static bool
bad_line(const struct table *t, enum in_status st, char why[ERR_MAX])
{
	if (st == IN_EREAD)
		return err_set(why, "%s: %s", t->in.name, in_strerror(st));
	return err_set(why, "%s:%" PRIu64 ": %s", t->in.name, t->in.line, in_strerror(st));
}

/* Keep a copy of the header: the line itself is lent for one call only. */
static void
keep_header(struct table *t, struct str line, char sep)
{
	size_t i;

	free(t->head);
	t->head = mem_dup(line);
	t->head_n = line.n;
	for (i = 0; i < line.n; i++)
		if (t->head[i] == sep)
			t->head[i] = '\t';
	tsv_split(&t->header, (struct str){ t->head, t->head_n });
}

/* The first line of a further file must be the header again. */
static bool
read_header(struct table *t, char why[ERR_MAX])
{
	enum in_status st;
	struct str line;

	if (t->names != NULL) {
		if (t->head == NULL)
			keep_header(t, str_of(t->names), ',');
		return true;
	}
	st = in_line(&t->in, &line);
	if (st == IN_EOF)
		return err_set(why, "%s: no header line: the first line must name the columns",
		    t->in.name);
	if (st != IN_OK)
		return bad_line(t, st, why);
	if (t->head == NULL)
		keep_header(t, line, '\t');
	else if (!str_eq(line, (struct str){ t->head, t->head_n }))
		return err_set(why, "%s:1: other columns than the first file has", t->in.name);
	return true;
}

bool
table_open(struct table *t, char **files, char why[ERR_MAX])
{
	t->file = files;
	t->in.fd = -1;
	if (!open_next(t, *t->file, why))
		return false;
	if (*t->file != NULL)
		t->file++;
	return read_header(t, why);
}

int
table_next(struct table *t, char why[ERR_MAX])
{
	enum in_status st;

	while ((st = in_line(&t->in, &t->line)) == IN_EOF) {
		if (*t->file == NULL)
			return 0;
		if (!open_next(t, *t->file++, why) || !read_header(t, why))
			return -1;
	}
	if (st != IN_OK) {
		bad_line(t, st, why);
		return -1;
	}
	tsv_split(&t->rec, t->line);
	if (t->rec.n == t->header.n)
		return 1;
	err_set(why, "%s:%" PRIu64 ": %zu fields, the header has %zu", t->in.name, t->in.line,
	    t->rec.n, t->header.n);
	return -1;
}

bool
table_header(const struct table *t, struct out *out, const char *const *added, size_t n,
    char why[ERR_MAX])
{
	const char *prefix = t->prefix != NULL ? t->prefix : "";
	struct buf name = { 0 };
	size_t i;

	if (!t->bare)
		out_write(out, t->head, t->head_n);
	for (i = 0; i < n; i++) {
		name.n = 0;
		buf_puts(&name, prefix);
		buf_puts(&name, added[i]);
		if (tsv_find(&t->header, buf_get(&name)) != TSV_NONE)
			break;
		if (!t->bare)
			out_field(out, buf_get(&name));
	}
	if (i < n)
		err_set(why, "%s: there is a column \"%s%s\" already: rename ours with --prefix",
		    t->in.name, prefix, added[i]);
	else if (!t->bare)
		out_end(out);
	buf_free(&name);
	return i == n;
}

void
table_free(struct table *t)
{
	in_free(&t->in);
	tsv_free(&t->rec);
	tsv_free(&t->header);
	free(t->head);
	t->head = NULL;
}
