/* row.c - a sentence as a record. */
#include "cmd/split/row.h"
#include "common/tsv.h"
#include "common/utf8.h"

static const char *const own[] = {
	"para", "sent", "start", "end", "lang", "role", "quoted", "text",
};

static bool
no_name_twice(struct str header, char why[ERR_MAX])
{
	struct tsv names = { 0 };
	struct tsv rest;
	size_t i;

	tsv_split(&names, header);
	for (i = 0; i < names.n; i++) {
		rest = (struct tsv){ names.f + i + 1, names.n - i - 1, 0 };
		if (tsv_find(&rest, names.f[i]) != TSV_NONE)
			break;
	}
	if (i < names.n)
		err_set(why, "there would be two columns \"%.*s\": rename split's own with --prefix",
		    (int)(names.f[i].n < 100 ? names.f[i].n : 100), names.f[i].p);
	tsv_free(&names);
	return why[0] == '\0';
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
	why[0] = '\0';
	return no_name_twice(str_from(buf_get(b), begin), why);
}

static void
put_number(struct buf *b, uint64_t n)
{
	buf_byte(b, '\t');
	buf_size(b, (size_t)n);
}

size_t
row_put(struct buf *b, const struct row *r)
{
	const struct sentence *s = &r->sentence;
	size_t begin, invalid;

	buf_str(b, r->document);
	put_number(b, r->para);
	put_number(b, r->sent);
	put_number(b, r->start + s->from);
	put_number(b, r->start + s->to);
	buf_byte(b, '\t');
	buf_str(b, r->lang);
	buf_byte(b, '\t');
	buf_puts(b, role_name[r->role]);
	buf_puts(b, s->quoted ? "\t1\t" : "\t0\t");
	begin = b->n;
	buf_str(b, str_sub(r->paragraph, s->from, s->to));
	utf8_blank(b->p + begin, b->n - begin, &invalid);
	return invalid;
}
