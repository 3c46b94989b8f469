/* tsv.c - fields of a record, and columns chosen by name. */
#include <stdlib.h>

#include "common/tsv.h"
#include "tests/unit/unit.h"

static void
put_columns(struct buf *got, const struct columns *c)
{
	size_t i;

	for (i = 0; i < c->n; i++) {
		buf_puts(got, i > 0 ? " " : "");
		buf_size(got, c->at[i]);
	}
}

/* split LINE: fields in brackets; column HEADER NAME; select HEADER LIST: 0-based numbers. */
static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct columns columns = { 0 };
	struct tsv t = { 0 };
	char why[ERR_MAX] = "";
	size_t i, at;

	tsv_split(&t, cell[1]);
	if (str_is(cell[0], "split"))
		for (i = 0; i < t.n; i++) {
			buf_byte(got, '[');
			buf_str(got, t.f[i]);
			buf_byte(got, ']');
		}
	else if (str_is(cell[0], "column") && tsv_column(&t, cell[n - 1], &at, why))
		buf_size(got, at);
	else if (str_is(cell[0], "select") && tsv_select(&t, cell[n - 1], &columns, why))
		put_columns(got, &columns);
	buf_puts(got, why);
	columns_free(&columns);
	tsv_free(&t);
	tsv_free(&t);		/* once freed it is empty */
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
