/* delimited.c - CSV (RFC 4180) and TSV: the group's columns come first. */
#include "common/csv.h"
#include "common/safe.h"
#include "form.h"

static void
put_cell(struct form *f, struct str s, size_t column, char separator, struct buf *b)
{
	struct buf safe = { 0 }, seen = { 0 };

	if (column > 0)
		buf_byte(b, separator);
	if (f->look->spreadsheet) {
		safe_cell(&safe, s);
		s = buf_get(&safe);
	}
	if (f->look->terminal) {
		safe_text(&seen, s);
		s = buf_get(&seen);
	}
	if (separator == ',' && s.n == 0 && f->sheet->columns == 1)
		buf_puts(b, "\"\"");	/* readers pass over an empty line */
	else if (separator == ',')
		csv_field(b, s);
	else
		buf_str(b, s);
	buf_free(&safe);
	buf_free(&seen);
}

static void
put_names(struct form *f, char separator, struct buf *b)
{
	size_t c;

	if (f->look->bare)
		return;
	for (c = 0; c < f->sheet->columns; c++)
		put_cell(f, grid_name(f->sheet->grid, c), c, separator, b);
	buf_byte(b, '\n');
}

static void
put_row(struct form *f, size_t row, char separator, struct buf *b)
{
	size_t c;

	for (c = 0; c < f->sheet->columns; c++)
		put_cell(f, sheet_at(f->sheet, row, c), c, separator, b);
	buf_byte(b, '\n');
}

static void
csv_names(struct form *f, struct buf *b)
{
	put_names(f, ',', b);
}

static void
csv_row(struct form *f, size_t row, struct buf *b)
{
	put_row(f, row, ',', b);
}

static void
tsv_names(struct form *f, struct buf *b)
{
	put_names(f, '\t', b);
}

static void
tsv_row(struct form *f, size_t row, struct buf *b)
{
	put_row(f, row, '\t', b);
}

const struct format format_csv = { "csv", csv_names, NULL, csv_row, NULL };
const struct format format_tsv = { "tsv", tsv_names, NULL, tsv_row, NULL };
