/* seeds: tests/cases/csv */
/*
 * csv.c - any bytes as CSV: records, lines and errors are those of a plain reading of
 * RFC 4180 as csv.h has it, in whatever pieces the bytes arrive; what csv_field()
 * writes is read back.
 */
#include "common/csv.h"
#include "common/in.h"
#include "common/mem.h"
#include "tests/fuzz/fuzz.h"

/* What a reader made of the bytes. */
struct reading {
	struct buf fields;	/* of all records, one record a line, each behind its length */
	struct buf lines;	/* where the records begin */
	char why[ERR_MAX];	/* it stopped, or "" */
};

static void
put_field(struct reading *r, struct str s)
{
	buf_byte(&r->fields, ' ');
	buf_size(&r->fields, s.n);
	buf_byte(&r->fields, ':');
	buf_str(&r->fields, s);
}

static void
put_record(struct reading *r, size_t line)
{
	buf_byte(&r->fields, '\n');
	buf_size(&r->lines, line);
	buf_byte(&r->lines, '\n');
}

static void
reading_free(struct reading *r)
{
	buf_free(&r->fields);
	buf_free(&r->lines);
}

/* A plain reader: what is left, and which line it begins on. */
struct plain {
	struct str rest;
	size_t line;
	const char *wrong;
};

/* The next byte, or CRLF, goes to `field` where there is one. */
static void
take(struct plain *p, struct buf *field)
{
	size_t n = str_starts(p->rest, STR("\r\n")) ? 2 : 1;

	p->line += p->rest.p[0] == '\n' || p->rest.p[0] == '\r';
	if (field != NULL)
		buf_add(field, p->rest.p, n);
	p->rest = str_from(p->rest, n);
}

static bool
is_at(const struct plain *p, const char *bytes)
{
	return p->rest.n > 0 && strchr(bytes, p->rest.p[0]) != NULL && p->rest.p[0] != '\0';
}

/* A field, up to what ends it. */
static void
plain_field(struct plain *p, struct buf *field)
{
	if (!is_at(p, "\"")) {
		while (p->rest.n > 0 && !is_at(p, ",\r\n\""))
			take(p, field);
		if (is_at(p, "\""))
			p->wrong = "a quote inside a field that is not quoted";
		return;
	}
	for (take(p, NULL); p->rest.n > 0; take(p, field)) {
		if (!is_at(p, "\""))
			continue;
		take(p, NULL);
		if (is_at(p, "\""))
			continue;
		if (p->rest.n > 0 && !is_at(p, ",\r\n"))
			p->wrong = "text behind the closing quote of a field "
			    "(a quote inside one is doubled)";
		return;
	}
	p->wrong = "the quote that a field of this record opens is never closed";
}

static void
read_plainly(struct str text, struct reading *r)
{
	struct plain p = { text, 1, NULL };
	struct buf field = { 0 };

	if (str_starts(text, STR("\xef\xbb\xbf")))
		p.rest = str_from(text, 3);
	while (p.rest.n > 0) {
		size_t begin = p.line, whole = r->fields.n;
		bool more = true;

		while (more) {
			field.n = 0;
			plain_field(&p, &field);
			if (p.wrong != NULL)
				break;
			put_field(r, buf_get(&field));
			more = is_at(&p, ",");
			if (p.rest.n > 0)
				take(&p, NULL);
		}
		if (p.wrong != NULL) {
			r->fields.n = whole;
			err_set(r->why, "fuzz:%zu: %s", p.rest.n > 0 ? p.line : begin, p.wrong);
			break;
		}
		put_record(r, begin);
	}
	buf_free(&field);
}

static void
read_records(struct in *in, struct reading *r, struct buf *copy)
{
	struct csv *c = csv_new(in);
	struct tsv rec = { 0 };
	size_t i;

	while (csv_next(c, &rec, r->why) > 0) {
		PROMISE(rec.n > 0);
		for (i = 0; i < rec.n; i++) {
			put_field(r, rec.f[i]);
			buf_puts(copy, i > 0 ? "," : "");
			csv_field(copy, rec.f[i]);
		}
		put_record(r, (size_t)csv_line(c));
		buf_byte(copy, '\n');
	}
	csv_close(c);
}

static void
check_same(const struct reading *a, const struct reading *b)
{
	PROMISE(str_eq(buf_get(&a->fields), buf_get(&b->fields)));
	PROMISE(str_eq(buf_get(&a->lines), buf_get(&b->lines)));
	PROMISE(strcmp(a->why, b->why) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct str text = { (const char *)bytes, size };
	struct reading want = { 0 }, whole = { 0 }, parts = { 0 }, again = { 0 };
	struct buf copy = { 0 }, rest = { 0 };
	struct in in;

	read_plainly(text, &want);
	buf_puts(&copy, "\xef\xbb\xbf");
	in_mem(&in, text, "fuzz");
	read_records(&in, &whole, &copy);
	in_free(&in);
	check_same(&want, &whole);

	in_fd(&in, stream(text, 1 + size / READS), "fuzz");
	read_records(&in, &parts, &rest);
	in_free(&in);
	check_same(&want, &parts);

	in_mem(&in, buf_get(&copy), "fuzz");
	read_records(&in, &again, &rest);
	in_free(&in);
	PROMISE(str_eq(buf_get(&whole.fields), buf_get(&again.fields)));
	PROMISE(again.why[0] == '\0');

	reading_free(&want);
	reading_free(&whole);
	reading_free(&parts);
	reading_free(&again);
	buf_free(&copy);
	buf_free(&rest);
	return 0;
}
