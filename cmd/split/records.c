/* records.c - CSV through csv.h, TSV through table.h. */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <unistd.h>

#include "cmd/split/records.h"

static bool
open_csv(struct records *r, const char *path, char why[ERR_MAX])
{
	int fd = STDIN_FILENO;

	csv_close(r->reader);
	r->reader = NULL;
	in_free(&r->table.in);
	if (path == NULL || strcmp(path, "-") == 0)
		path = "<stdin>";
	else if ((fd = open(path, O_RDONLY | O_CLOEXEC)) < 0)
		return err_set(why, "%s: %s", path, strerror(errno));
	in_fd(&r->table.in, fd, path);
	if (r->flush != NULL) {
		r->table.in.idle = out_flush;
		r->table.in.idle_arg = r->flush;
	}
	r->reader = csv_new(&r->table.in);
	r->file = path;
	r->number = 0;
	return true;
}

/* Keep the names: fields are lent for one call only. */
static void
keep(struct records *r, const struct tsv *names)
{
	size_t i;

	for (i = 0; i < names->n; i++) {
		buf_byte(&r->head, '\t');
		buf_str(&r->head, names->f[i]);
	}
	tsv_split(&r->columns, str_from(buf_get(&r->head), 1));
}

static bool
same(const struct tsv *a, const struct tsv *b)
{
	size_t i;

	if (a->n != b->n)
		return false;
	for (i = 0; i < a->n; i++)
		if (!str_eq(a->f[i], b->f[i]))
			return false;
	return true;
}

static bool
csv_header(struct records *r, char why[ERR_MAX])
{
	struct str rest = str_of(r->names != NULL ? r->names : ""), name;
	size_t i;
	int st;

	if (r->names != NULL) {
		while (r->head.n == 0 && str_next(&rest, ',', &name)) {
			r->columns.f = mem_more(r->columns.f, r->columns.n, &r->columns.cap,
			    sizeof(name));
			r->columns.f[r->columns.n++] = name;
		}
		buf_byte(&r->head, '\t');
		return true;
	}
	st = csv_next(r->reader, &r->fields, why);
	if (st < 0)
		return false;
	if (st == 0)
		return err_set(why, "%s: no header line: the first record must name the columns",
		    r->file);
	for (i = 0; i < r->fields.n; i++)
		if (str_index(r->fields.f[i], '\t') < r->fields.f[i].n ||
		    str_index(r->fields.f[i], '\n') < r->fields.f[i].n)
			return err_set(why, "%s:1: a column's name holds a TAB or a newline",
			    r->file);
	if (r->head.n == 0)
		keep(r, &r->fields);
	else if (!same(&r->fields, &r->columns))
		return err_set(why, "%s:1: other columns than the first file has", r->file);
	return true;
}

static int
next_csv(struct records *r, char why[ERR_MAX])
{
	int st;

	while ((st = csv_next(r->reader, &r->fields, why)) == 0) {
		if (*r->next == NULL)
			return 0;
		if (!open_csv(r, *r->next++, why) || !csv_header(r, why))
			return -1;
	}
	if (st > 0 && r->fields.n != r->columns.n) {
		err_set(why, "%s:%" PRIu64 ": %zu fields, the header has %zu", r->file,
		    csv_line(r->reader), r->fields.n, r->columns.n);
		return -1;
	}
	return st;
}

static int
next_tsv(struct records *r, char why[ERR_MAX])
{
	int st = table_next(&r->table, why);

	if (r->file != r->table.in.name)
		r->number = 0;
	r->file = r->table.in.name;
	return st;
}

bool
records_open(struct records *r, char **files, char why[ERR_MAX])
{
	r->table.in.fd = -1;
	if (!r->csv) {
		r->table.names = r->names;
		r->table.flush = r->flush;
		r->header = &r->table.header;
		r->rec = &r->table.rec;
		if (!table_open(&r->table, files, why))
			return false;
		r->file = r->table.in.name;
		return true;
	}
	r->header = &r->columns;
	r->rec = &r->fields;
	r->next = *files != NULL ? files + 1 : files;
	return open_csv(r, *files, why) && csv_header(r, why);
}

int
records_next(struct records *r, char why[ERR_MAX])
{
	int st = r->csv ? next_csv(r, why) : next_tsv(r, why);

	r->number++;
	return st;
}

uint64_t
records_line(const struct records *r)
{
	return r->csv ? csv_line(r->reader) : r->table.in.line;
}

void
records_free(struct records *r)
{
	csv_close(r->reader);
	table_free(&r->table);
	tsv_free(&r->columns);
	buf_free(&r->head);
}
