/* said.c - see said.h */
#include "common/safe.h"
#include "common/utf8.h"
#include "layout.h"
#include "said.h"
#include "wording.h"

enum { INDENT = 6, GAP = 2, QUOTE_MOST = 30, SOURCE_LEAST = 16, CLAIMS_MOST = 50 };

/* What a wording function says, safe, in place of what was there. */
static struct str
safe_words(void (*word)(const struct report *, size_t, struct buf *), const struct report *r,
    size_t claim, struct buf *safe)
{
	struct buf raw = { 0 };

	word(r, claim, &raw);
	safe->n = 0;
	safe_text(safe, buf_get(&raw));
	buf_free(&raw);
	return buf_get(safe);
}

/* Quotes have one column, so that sources stand below sources. */
static size_t
quote_width(const struct report *r, size_t row)
{
	struct buf safe = { 0 };
	size_t i, cells, most = 0;

	for (i = r->first[row]; i < r->first[row + 1]; i++) {
		cells = utf8_cells(safe_words(wording_quote, r, r->claim[i], &safe));
		most = cells > most ? cells : most;
	}
	buf_free(&safe);
	return most < QUOTE_MOST ? most : QUOTE_MOST;
}

void
said(const struct report *r, size_t row, size_t width, struct buf *b)
{
	size_t i, quote = quote_width(r, row), used = INDENT + quote + GAP, indent, most;
	struct buf safe = { 0 };
	struct str rest, line;

	width = width > used + SOURCE_LEAST ? width - used : SOURCE_LEAST;
	most = r->first[row + 1] - r->first[row];
	most = most < CLAIMS_MOST ? most : CLAIMS_MOST;
	for (i = r->first[row]; i < r->first[row] + most; i++) {
		layout_spaces(b, INDENT);
		layout_left(b, safe_words(wording_quote, r, r->claim[i], &safe), quote);
		rest = safe_words(wording_source, r, r->claim[i], &safe);
		for (indent = GAP; layout_line(&rest, width, &line); indent = used) {
			layout_spaces(b, indent);
			buf_str(b, line);
			buf_byte(b, '\n');
		}
	}
	if (i < r->first[row + 1]) {
		layout_spaces(b, INDENT);
		buf_puts(b, "and ");
		buf_size(b, r->first[row + 1] - i);
		buf_puts(b, " more\n");
	}
	buf_free(&safe);
}
