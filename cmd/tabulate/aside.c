/* aside.c - see aside.h */
#include "aside.h"
#include "common/map.h"
#include "common/safe.h"
#include "layout.h"
#include "wording.h"

enum { INDENT = 1, HANG = 5, LEAST = 20 };

/* A paragraph, its further lines indented. */
static void
put_wrapped(struct buf *b, struct str rest, size_t width)
{
	size_t indent = INDENT;
	struct str line;

	width = width > LEAST + HANG ? width - HANG : LEAST;
	for (; layout_line(&rest, width, &line); indent = HANG) {
		layout_spaces(b, indent);
		buf_str(b, line);
		buf_byte(b, '\n');
	}
}

/* Each quote of a row once for its subject; `said` remembers. */
static void
add_quotes(const struct report *r, size_t row, struct map *said, struct buf *b)
{
	struct buf figure = { 0 };
	size_t i, from = r->first[row], to = r->first[row + 1];
	bool fresh;

	if (report_is_relation(r, row)) {
		wording_title(r, row, &figure);
		buf_byte(&figure, ' ');
		wording_asserted(r, row, &figure);
	} else
		wording_figure(r, row, &figure);
	for (i = from; i < to || i == from; i++) {
		map_add(said, i < to ? report_claim(r, r->claim[i], C_QUOTE) : buf_get(&figure),
		    &fresh);
		if (!fresh)
			continue;
		buf_puts(b, said->n > 1 ? "; " : " ");
		buf_str(b, map_key(said, said->n - 1));
	}
	buf_free(&figure);
}

void
aside(const struct report *r, size_t width, struct buf *b)
{
	size_t i, n = r->rows[REPORT_NOT_COMPARED], row;
	struct buf raw = { 0 }, safe = { 0 };
	struct map said = { 0 };

	for (i = 0; i < n; i++) {
		row = r->row[REPORT_NOT_COMPARED][i];
		if (wording_begins(r, i)) {
			wording_subject(r, row, &raw);
			buf_byte(&raw, ':');
		}
		add_quotes(r, row, &said, &raw);
		if (i + 1 < n && !wording_begins(r, i + 1))
			continue;
		safe.n = 0;
		safe_text(&safe, buf_get(&raw));
		raw.n = 0;
		put_wrapped(b, buf_get(&safe), width);
		map_free(&said);
	}
	buf_free(&raw);
	buf_free(&safe);
}
