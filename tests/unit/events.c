/* uses: cmd/reconcile/events.c cmd/reconcile/events_found.c cmd/reconcile/companion.c cmd/reconcile/template.c */
/*
 * events.c - rows: an events file (lines parted by ';', cells by ','), the columns of the
 * claims, one claim; its event comes out, and what --events-out would write.
 */
#include "cmd/reconcile/events.h"

#include "tests/unit/unit.h"

static void
spread(struct str cell, struct buf *b)
{
	size_t i;

	b->n = 0;
	for (i = 0; i < cell.n; i++)
		buf_byte(b, cell.p[i] == ',' ? '\t' : cell.p[i] == ';' ? '\n' : cell.p[i]);
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct buf file = { 0 }, head = { 0 }, claim = { 0 }, out = { 0 };
	struct tsv header = { 0 }, rec = { 0 };
	struct events *e = events_new();
	struct includes inc = { 0 };
	char why[ERR_MAX];
	size_t i;

	(void)n;
	spread(cell[0], &file);
	spread(cell[1], &head);
	spread(cell[2], &claim);
	tsv_split(&header, buf_get(&head));
	tsv_split(&rec, buf_get(&claim));
	if (!events_read(e, &inc, "events", buf_get(&file), why) || !events_bind(e, &header, why))
		buf_puts(got, why);
	else {
		buf_str(got, events_place(e, rec.f));
		events_write(e, &out);
		for (i = 0; i < out.n; i++)
			out.p[i] = (char)(out.p[i] == '\t' ? ',' : out.p[i] == '\n' ? ';' : out.p[i]);
		buf_puts(got, " = ");
		buf_str(got, buf_get(&out));
	}
	events_free(e);
	include_free(&inc);
	tsv_free(&header);
	tsv_free(&rec);
	buf_free(&file);
	buf_free(&head);
	buf_free(&claim);
	buf_free(&out);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
