/* template.c - names with slots. */
#include "cmd/reconcile/template.h"
#include "common/date.h"

#define BY_MONTH STR(":month")

enum { MONTH_BYTES = 7 };	/* of "2025-05-23" */

bool
template_next(struct str *rest, struct str *text, struct str *slot)
{
	size_t open = str_index(*rest, '{');
	struct str inside = str_from(*rest, open + 1);
	size_t close = str_index(inside, '}');

	*slot = STR("");
	if (rest->n == 0)
		return false;
	if (open == rest->n || close == inside.n) {	/* a brace that is never closed is text */
		*text = *rest;
		*rest = STR("");
		return true;
	}
	*text = str_sub(*rest, 0, open);
	*slot = str_sub(inside, 0, close);
	*rest = str_from(inside, close + 1);
	return true;
}

struct str
template_column(struct str slot)
{
	return str_ends(slot, BY_MONTH) ? str_sub(slot, 0, slot.n - BY_MONTH.n) : slot;
}

bool
template_has(struct str template, struct str column)
{
	struct str text, slot;

	while (template_next(&template, &text, &slot))
		if (slot.n > 0 && str_eq(template_column(slot), column))
			return true;
	return false;
}

bool
template_fill(struct str slot, struct str value, struct buf *b)
{
	struct span span;
	size_t n = b->n;

	if (!str_ends(slot, BY_MONTH)) {
		buf_str(b, value);
		return value.n > 0;
	}
	if (!span_parse(value, &span))
		return false;
	date_format(span.from, b);
	b->n = n + MONTH_BYTES;
	return true;
}
