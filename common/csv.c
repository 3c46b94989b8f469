/*
 * csv.c - RFC 4180 through libcsv.
 *
 * libcsv drops empty lines and, told to report them, invents a record inside each
 * CRLF.  So it is fed one line at a time: what a line ends is then known, an empty
 * one between records is told here, and lines are counted on the way.
 */
#include <csv.h>

#include <inttypes.h>
#include <stdlib.h>

#include "common/csv.h"

#define ENTRY_STEP ((size_t)64 << 10)	/* libcsv's field buffer grows by so much */

struct csv {
	struct csv_parser parser;
	struct in *in;
	struct str win;		/* lent by the reader */
	size_t used;		/* bytes of win that were parsed */
	uint64_t line, begin;	/* of the next byte, of the current record; from 1 */
	size_t fed;		/* bytes of the current record, its newline included */
	bool complete, opened;
	struct buf bytes;	/* the decoded fields, one after the other ... */
	size_t *end, n, cap;	/* ... and where each ends */
};

static int
no_space(unsigned char c)
{
	(void)c;
	return 0;
}

static void *
grow(void *p, size_t n)
{
	return mem_grow(p, n, 1);
}

struct csv *
csv_new(struct in *in)
{
	struct csv *c = mem_grow(NULL, 1, sizeof(*c));

	*c = (struct csv){ .in = in, .line = 1 };
	(void)csv_init(&c->parser, CSV_STRICT | CSV_STRICT_FINI);	/* fails for NULL alone */
	csv_set_space_func(&c->parser, no_space);
	csv_set_realloc_func(&c->parser, grow);
	csv_set_blk_size(&c->parser, ENTRY_STEP);
	return c;
}

static void
on_field(void *p, size_t n, void *arg)
{
	struct csv *c = arg;

	buf_add(&c->bytes, p, n);
	c->end = mem_more(c->end, c->n, &c->cap, sizeof(*c->end));
	c->end[c->n++] = c->bytes.n;
}

static void
on_record(int terminator, void *arg)
{
	struct csv *c = arg;

	(void)terminator;
	c->complete = true;
}

/* At least `want` unparsed bytes in the window, or all that are left. */
static enum in_status
fill(struct csv *c, size_t want)
{
	enum in_status st;

	if (c->win.n - c->used >= want)
		return IN_OK;
	st = in_block(c->in, c->used, want, &c->win);
	c->used = 0;
	if (st == IN_OK && !c->opened && str_starts(c->win, STR("\xef\xbb\xbf")))
		st = in_block(c->in, 3, want, &c->win);
	c->opened = true;
	return st;
}

/* How many bytes the line end at the start of s takes: 0, 1, or 2 for CRLF. */
static size_t
line_end(struct str s)
{
	if (s.n == 0 || (s.p[0] != '\r' && s.p[0] != '\n'))
		return 0;
	return s.n > 1 && s.p[0] == '\r' && s.p[1] == '\n' ? 2 : 1;
}

/*
 * The rest of the line in the window, with its end: *ended.  A line that is not all
 * there is lent in parts, but CR is never parted from the LF behind it.
 */
static enum in_status
next_piece(struct csv *c, struct str *piece, bool *ended)
{
	enum in_status st = fill(c, c->opened ? 1 : 3);
	struct str rest;
	size_t n, end;

	if (st != IN_OK)
		return st;
	rest = str_from(c->win, c->used);
	n = str_index(rest, '\n');
	n = str_index(str_sub(rest, 0, n), '\r');
	if (n + 1 == rest.n && rest.p[n] == '\r') {
		if ((st = fill(c, n + 2)) == IN_EREAD)
			return st;
		rest = str_from(c->win, c->used);
	}
	end = line_end(str_from(rest, n));
	*piece = str_sub(rest, 0, n + end);
	*ended = end > 0;
	return IN_OK;
}

static bool
refuse(const struct csv *c, uint64_t line, const char *reason, char why[ERR_MAX])
{
	return err_set(why, "%s:%" PRIu64 ": %s", c->in->name, line, reason);
}

static bool
feed(struct csv *c, struct str piece, char why[ERR_MAX])
{
	if (piece.n > IN_MAX - c->fed)
		return refuse(c, c->begin, "a record of more than 64 MiB: is a quote unclosed?",
		    why);
	c->fed += piece.n;
	if (csv_parse(&c->parser, piece.p, piece.n, on_field, on_record, c) == piece.n)
		return true;
	return refuse(c, c->line, c->parser.quoted ?
	    "text behind the closing quote of a field (a quote inside one is doubled)" :
	    "a quote inside a field that is not quoted", why);
}

/* The end of the stream ends the last record, unless a quote is still open. */
static bool
finish(struct csv *c, char why[ERR_MAX])
{
	if (csv_fini(&c->parser, on_field, on_record, c) == 0)
		return true;
	return refuse(c, c->begin, "the quote that a field of this record opens is never closed",
	    why);
}

static int
lend(struct csv *c, struct tsv *rec)
{
	size_t i, from = 0;

	for (rec->n = 0, i = 0; i < c->n; i++) {
		rec->f = mem_more(rec->f, rec->n, &rec->cap, sizeof(*rec->f));
		rec->f[rec->n++] = str_sub(buf_get(&c->bytes), from, c->end[i]);
		from = c->end[i];
	}
	return 1;
}

int
csv_next(struct csv *c, struct tsv *rec, char why[ERR_MAX])
{
	struct str piece = { NULL, 0 };
	enum in_status st;
	bool ended = false;

	c->bytes.n = c->n = c->fed = 0;
	c->begin = c->line;
	for (c->complete = false; !c->complete;) {
		st = next_piece(c, &piece, &ended);
		if (st == IN_EREAD) {
			err_set(why, "%s: %s", c->in->name, in_strerror(st));
			return -1;
		}
		if (st == IN_EOF) {
			if (!finish(c, why))
				return -1;
			if (!c->complete)
				return 0;
			break;
		}
		if (c->fed == 0 && line_end(piece) > 0) {
			on_field(NULL, 0, c);
			on_record(0, c);
		} else if (!feed(c, piece, why))
			return -1;
		c->used += piece.n;
		c->line += ended;
	}
	return lend(c, rec);
}

uint64_t
csv_line(const struct csv *c)
{
	return c->begin;
}

void
csv_close(struct csv *c)
{
	if (c == NULL)
		return;
	csv_free(&c->parser);
	buf_free(&c->bytes);
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
	buf_byte(b, '"');
	for (i = 0; i < s.n; i++) {
		if (s.p[i] == '"')
			buf_byte(b, '"');
		buf_byte(b, s.p[i]);
	}
	buf_byte(b, '"');
}
