/*
 * units.c - rows: find SYMBOL; named LANG NAME; convert FROM TO LOW HIGH;
 * extend TABLE SYMBOL; table (of every built-in row: can it be found, are its
 * names short enough?).
 */
#include "common/rows.h"
#include "common/units.h"

#include "tests/unit/unit.h"

extern const struct rows units[];

static void
show(const struct unit *u, struct buf *got)
{
	if (u == NULL) {
		buf_puts(got, "none");
		return;
	}
	buf_str(got, u->dimension);
	buf_byte(got, ' ');
	dec_format(&u->low, got);
	buf_byte(got, ' ');
	dec_format(&u->high, got);
}

static void
convert(const struct str *cell, struct buf *got)
{
	const struct unit *from = units_find(cell[1]), *to = units_find(cell[2]);
	struct dec low, high;

	if (from == NULL || to == NULL || !dec_parse(cell[3], &low) ||
	    !dec_parse(cell[4], &high) || !units_convert(from, to, &low, &high)) {
		buf_puts(got, "no");
		return;
	}
	dec_format(&low, got);
	buf_byte(got, ' ');
	dec_format(&high, got);
}

static void
check_table(struct buf *got)
{
	struct str names, name, word;
	size_t i, k, words;

	for (i = 0; i < units->n; i++) {
		if (units_find(rows_at(units, i, 0)) == NULL)
			buf_str(got, rows_at(units, i, 0));
		for (k = 5; k < units->columns; k++)
			for (names = rows_at(units, i, k); str_next(&names, '|', &name);) {
				if (name.n > 0 && units_named(units->head[k], name) == NULL)
					buf_str(got, name);
				for (words = 0; str_next(&name, ' ', &word); words++)
					;
				if (words > UNITS_WORDS)
					buf_str(got, rows_at(units, i, 0));
			}
	}
	buf_puts(got, got->n > 0 ? "" : "good");
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	char why[ERR_MAX];
	const struct unit *u;

	if (str_is(cell[0], "find"))
		show(units_find(cell[1]), got);
	else if (str_is(cell[0], "named")) {
		u = units_named(cell[1], cell[2]);
		buf_str(got, u != NULL ? u->symbol : STR("none"));
	} else if (str_is(cell[0], "convert") && n == 5)
		convert(cell, got);
	else if (str_is(cell[0], "extend")) {
		if (units_extend("more.tsv", cell[1], why))
			show(units_find(cell[2]), got);
		else
			buf_puts(got, why);
	} else if (str_is(cell[0], "table"))
		check_table(got);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
