/*
 * json.c - an array of objects, one a line: [ {"side": "RU", "best": 270}, ... ];
 * or JSON Lines: the objects alone.
 */
#include "common/safe.h"
#include "form.h"
#include "number.h"

/*
 * A column is numbers where JSON keeps every one of its cells exactly and in the
 * same spelling; 007 and 2^53+1 stay strings.  What is not known is null.
 */
static void
lines_begin(struct form *f, struct buf *b)
{
	size_t c;

	(void)b;
	for (c = 0; c < f->sheet->columns; c++)
		f->column[c].text = !form_all(f, c, number_is_json);
}

static void
begin(struct form *f, struct buf *b)
{
	lines_begin(f, b);
	buf_puts(b, f->sheet->rows > 0 ? "[\n" : "[]\n");
}

static void
put_object(struct form *f, size_t i, struct buf *b)
{
	const struct sheet *s = f->sheet;
	struct str cell;
	size_t c;

	for (c = 0; c < s->columns; c++) {
		buf_puts(b, c > 0 ? ", " : "{");
		safe_json(b, grid_name(s->grid, c));
		buf_puts(b, ": ");
		cell = sheet_at(s, i, c);
		if (cell.n == 0)
			buf_puts(b, "null");
		else if (f->column[c].text || !number_is_json(cell))
			safe_json(b, cell);
		else
			buf_str(b, cell);
	}
	buf_byte(b, '}');
}

static void
lines_row(struct form *f, size_t i, struct buf *b)
{
	put_object(f, i, b);
	buf_byte(b, '\n');
}

static void
row(struct form *f, size_t i, struct buf *b)
{
	put_object(f, i, b);
	buf_puts(b, i + 1 < f->sheet->rows ? ",\n" : "\n");
}

static void
end(struct form *f, struct buf *b)
{
	if (f->sheet->rows > 0)
		buf_puts(b, "]\n");
}

const struct format format_json = { "json", begin, NULL, row, end };
const struct format format_jsonl = { "jsonl", lines_begin, NULL, lines_row, NULL };
