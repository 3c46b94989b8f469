/*
 * csv.c - RFC 4180 through libcsv, some KB at a time.
 *
 * libcsv decodes each field into its entry buffer and means it to be copied from there.
 * Here the entry buffer is what is left of one that always has room: a field moves it
 * on, so that fields stay where they were decoded, one behind the other, and are lent.
 *
 * Told to report empty lines, libcsv takes the LF of a CRLF for one, too; what ended the
 * line before tells.
 */
#include <csv.h>

#include <inttypes.h>
#include <stdlib.h>

#include "common/csv.h"
#include "common/scan.h"

enum { STEP = 16 << 10 };	/* bytes parsed at once: what they decode to stays near */

static const char unclosed[] = "the quote that a field of this record opens is never closed",
    endless[] = "a record of more than 64 MiB: is a quote unclosed?",
    behind[] = "text behind the closing quote of a field (a quote inside one is doubled)",
    inside[] = "a quote inside a field that is not quoted";

struct csv {
	struct csv_parser parser;
	struct in *in;
	struct str win;		/* lent by the reader, not parsed yet */
	size_t used;		/* bytes of what it lent that may go */
	char before;		/* the byte before it */
	bool opened, finished;
	const char *wrong;	/* with what comes behind the records, or NULL */

	/* Of the last step, from the beginning of a record that may go on in the next. */
	char *bytes;		/* decoded fields, a NUL behind each */
	size_t cap;
	struct str *field;
	size_t fields, fields_cap;
	size_t *end;		/* of each whole record: how many fields there are up to it */
	size_t records, lent;
	bool quotes;		/* there may be a quoted one among them */
	uint64_t line;		/* where the first record begins, from 1 */
	int terminator;		/* of the last line */
};

static int
no_space(unsigned char c)
{
	(void)c;
	return 0;
}

/* There is room: libcsv has no reason to move what is lent. */
static void *
no_more(void *p, size_t n)
{
	(void)p;
	(void)n;
	return NULL;
}

static void
on_field(void *p, size_t n, void *arg)
{
	struct csv *c = arg;

	c->field[c->fields++] = (struct str){ p, n };
	c->parser.entry_buf = (unsigned char *)p + n;
	*c->parser.entry_buf++ = '\0';
	c->parser.entry_size -= n + 1;
}

/* The first field of the record behind so many. */
static size_t
first_field(const struct csv *c, size_t records)
{
	return records > 0 ? c->end[records - 1] : 0;
}

static void
on_record(int terminator, void *arg)
{
	struct csv *c = arg;
	bool empty = c->fields == first_field(c, c->records);
	bool pair = empty && terminator == '\n' && c->terminator == '\r';

	c->terminator = terminator;
	if (pair)
		return;
	if (empty)
		on_field(c->parser.entry_buf, 0, c);
	c->end[c->records++] = c->fields;
}

/* Where the bytes of the record behind so many begin. */
static size_t
first_byte(const struct csv *c, size_t records)
{
	size_t field = first_field(c, records);
	const char *p = field < c->fields ? c->field[field].p : (char *)c->parser.entry_buf;

	return (size_t)(p - c->bytes);
}

/* The line where it begins: one for each record, and those of quoted fields. */
static uint64_t
line_of(const struct csv *c, size_t records)
{
	struct str before = { c->bytes, first_byte(c, records) };

	return c->line + records + (c->quotes ? scan_line_ends(before) : 0);
}

/* The bytes of the record that is not whole yet. */
static size_t
pending(const struct csv *c)
{
	return (size_t)((char *)c->parser.entry_buf - c->bytes) + c->parser.entry_pos -
	    first_byte(c, c->records);
}

/* Fields stand one behind the other from the first byte on; behind them is what libcsv fills. */
static void
place(struct csv *c)
{
	size_t at = 0, i;

	for (i = 0; i < c->fields; i++) {
		c->field[i].p = c->bytes + at;
		at += c->field[i].n + 1;
	}
	c->parser.entry_buf = (unsigned char *)c->bytes + at;
	c->parser.entry_size = c->cap - at;
}

/* Forget the whole records. */
static void
forget(struct csv *c)
{
	size_t first = first_field(c, c->records), from = first_byte(c, c->records);
	size_t kept = pending(c);

	if (c->records == 0)
		return;
	c->line = line_of(c, c->records);
	c->quotes = c->quotes && kept > 0;
	memmove(c->bytes, c->bytes + from, kept);
	c->fields -= first;
	memmove(c->field, c->field + first, c->fields * sizeof(*c->field));
	c->records = c->lent = 0;
	place(c);
}

/* What n more bytes decode to must not move what is there. */
static void
make_room(struct csv *c, size_t n)
{
	size_t kept = pending(c);

	if (c->fields_cap - c->fields < n + 1) {
		c->fields_cap = (c->fields + n + 1) * 2;
		c->field = mem_grow(c->field, c->fields_cap, sizeof(*c->field));
	}
	if (c->cap - kept < n + 2) {
		c->cap = (kept + n + 2) * 2;
		c->bytes = mem_grow(c->bytes, c->cap, 1);
		place(c);
	}
}

struct csv *
csv_new(struct in *in)
{
	struct csv *c = mem_grow(NULL, 1, sizeof(*c));

	*c = (struct csv){ .in = in, .before = '\n', .line = 1, .cap = STEP };
	/* It fails for NULL alone. */
	(void)csv_init(&c->parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
	csv_set_realloc_func(&c->parser, no_more);
	c->end = mem_grow(NULL, STEP + 1, sizeof(*c->end));
	c->bytes = mem_grow(NULL, c->cap, 1);
	place(c);
	return c;
}

/*
 * libcsv trims blanks around fields unless a function tells it that they are none,
 * and then calls that for each byte that is not quoted.  So it is told where it matters.
 */
static void
parse(struct csv *c, struct str s)
{
	forget(c);
	make_room(c, s.n);
	c->quotes = c->quotes || str_index(s, '"') < s.n;
	csv_set_space_func(&c->parser, scan_blanks(s, c->before) ? no_space : NULL);
	if (csv_parse(&c->parser, s.p, s.n, on_field, on_record, c) != s.n)
		c->wrong = c->parser.quoted ? behind : inside;
	c->before = s.p[s.n - 1];
}

/* The end of the stream ends the last record, unless a quote is still open. */
static void
finish(struct csv *c)
{
	forget(c);
	make_room(c, 0);
	if (csv_fini(&c->parser, on_field, on_record, c) != 0)
		c->wrong = unclosed;
	c->finished = true;
}

/* False, with the line of the record behind so many, or of what was read of it. */
static bool
refuse(const struct csv *c, size_t records, const char *wrong, char why[ERR_MAX])
{
	struct str part = { c->bytes + first_byte(c, records), pending(c) };
	uint64_t line = line_of(c, records);

	if (wrong == behind || wrong == inside)
		line += scan_line_ends(part);
	return err_set(why, "%s:%" PRIu64 ": %s", c->in->name, line, wrong);
}

/* Some KB, but a blank is left to what it stands before, where that is not known yet. */
static struct str
next_step(struct str s)
{
	s = str_sub(s, 0, STEP);
	if (s.n > 1 && s.p[s.n - 1] == ' ' && s.p[s.n - 2] != ' ')
		s.n--;
	return s;
}

/* Records, or part of one, or the end. */
static bool
read_step(struct csv *c, char why[ERR_MAX])
{
	enum in_status st;
	struct str step;

	if (c->wrong == NULL && pending(c) > IN_MAX)
		c->wrong = endless;
	if (c->wrong != NULL)
		return refuse(c, c->records, c->wrong, why);
	if (c->win.n == 0) {
		st = in_block(c->in, c->used, c->opened ? 1 : 3, &c->win);
		if (st == IN_EREAD)
			return err_set(why, "%s: %s", c->in->name, in_strerror(st));
		c->used = c->win.n;
		if (!c->opened && str_starts(c->win, STR("\xef\xbb\xbf")))
			c->win = str_from(c->win, 3);
		c->opened = true;
		if (st == IN_EOF) {
			finish(c);
			return true;
		}
	}
	step = next_step(c->win);
	c->win = str_from(c->win, step.n);
	if (step.n > 0)
		parse(c, step);
	return true;
}

int
csv_next(struct csv *c, struct tsv *rec, char why[ERR_MAX])
{
	struct str last;
	size_t first;

	while (c->lent == c->records) {
		if (c->finished && c->wrong == NULL)
			return 0;
		if (!read_step(c, why))
			return -1;
	}
	first = first_field(c, c->lent);
	*rec = (struct tsv){ .f = c->field + first, .n = c->end[c->lent++] - first };
	last = rec->f[rec->n - 1];
	if ((size_t)(last.p + last.n - rec->f[0].p) <= IN_MAX)
		return 1;
	refuse(c, c->lent - 1, endless, why);
	return -1;
}

uint64_t
csv_line(const struct csv *c)
{
	return c->lent > 0 ? line_of(c, c->lent - 1) : c->line;
}

void
csv_close(struct csv *c)
{
	if (c == NULL)
		return;
	free(c->bytes);		/* libcsv has none of its own */
	free(c->field);
	free(c->end);
	free(c);
}

void
csv_field(struct buf *b, struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (memchr(",\"\r\n", s.p[i], 4) != NULL)
			break;
	if (i == s.n) {
		buf_str(b, s);
		return;
	}
	b->n += csv_write2(buf_room(b, 2 * s.n + 2), 2 * s.n + 2, s.p, s.n, '"');
}
