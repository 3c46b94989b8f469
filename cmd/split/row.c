/* row.c - a sentence as a record. */
#include "cmd/split/row.h"
#include "common/map.h"
#include "common/utf8.h"

enum {
	NUMBER_MAX = 21,			/* a TAB and 20 digits */
	ROW_MAX = 4 * NUMBER_MAX + 32,		/* bytes beside document, language and text */
};

static const char *const own[] = {
	"para", "sent", "start", "end", "lang", "role", "quoted", "text",
};

static bool
no_name_twice(struct str header, char why[ERR_MAX])
{
	struct map seen = { 0 };
	struct str name;
	bool fresh = true;

	while (fresh && str_next(&header, '\t', &name))
		(void)map_add(&seen, name, &fresh);
	map_free(&seen);
	return fresh || err_set(why, "there would be two columns \"%.*s\": rename split's own with "
	    "--prefix", (int)(name.n < 100 ? name.n : 100), name.p);
}

bool
row_header(struct buf *b, struct str metadata, const char *prefix, char why[ERR_MAX])
{
	size_t i, begin = b->n;

	buf_puts(b, prefix);
	buf_puts(b, "doc");
	buf_str(b, metadata);
	for (i = 0; i < sizeof(own) / sizeof(*own); i++) {
		buf_byte(b, '\t');
		buf_puts(b, prefix);
		buf_puts(b, own[i]);
	}
	return no_name_twice(str_from(buf_get(b), begin), why);
}

static char *
put(char *p, const char *bytes, size_t n)
{
	if (n > 0)
		memcpy(p, bytes, n);
	return p + n;
}

/* A TAB and the number; NUMBER_MAX bytes are written, whatever it is. */
static char *
put_number(char *p, uint64_t number)
{
	static const char two[] =
	    "00010203040506070809101112131415161718192021222324"
	    "25262728293031323334353637383940414243444546474849"
	    "50515253545556575859606162636465666768697071727374"
	    "75767778798081828384858687888990919293949596979899";
	char digits[2 * NUMBER_MAX], *end = digits + NUMBER_MAX, *first = end;

	for (; number >= 100; number /= 100) {
		*--first = two[number % 100 * 2 + 1];
		*--first = two[number % 100 * 2];
	}
	*--first = two[number * 2 + 1];
	*--first = two[number * 2];
	first += number < 10;
	*--first = '\t';
	memcpy(p, first, NUMBER_MAX);
	return p + (end - first);
}

/* In one piece, as there is one for each sentence: room first, then no more checks. */
size_t
row_put(struct buf *b, const struct row *r)
{
	const struct sentence *s = &r->sentence;
	size_t n = s->to - s->from, invalid;
	char *p = buf_room(b, r->document.n + r->lang.n + n + ROW_MAX);

	p = put(p, r->document.p, r->document.n);
	p = put_number(p, r->para);
	p = put_number(p, r->sent);
	p = put_number(p, r->start + s->from);
	p = put_number(p, r->start + s->to);
	*p++ = '\t';
	p = put(p, r->lang.p, r->lang.n);
	*p++ = '\t';
	p = put(p, role_name[r->role].p, role_name[r->role].n);
	p = put(p, s->quoted ? "\t1\t" : "\t0\t", 3);
	p = put(p, r->paragraph.p + s->from, n);
	utf8_blank(p - n, n, &invalid);
	b->n = (size_t)(p - b->p);
	return invalid;
}
