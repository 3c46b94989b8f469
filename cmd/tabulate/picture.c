/* picture.c - see picture.h */
#include <stdlib.h>

#include "number.h"
#include "picture.h"

bool
picture_open(struct picture *p, const struct dec *low, const struct dec *high, size_t cells)
{
	if (!axis_open(&p->axis, low, high, cells))
		return false;
	p->sign = mem_grow(p->sign, p->axis.cells, sizeof(*p->sign));
	return true;
}

void
picture_free(struct picture *p)
{
	free(p->sign);
	p->sign = NULL;
}

void
picture_clear(struct picture *p)
{
	size_t i;

	for (i = 0; i < p->axis.cells; i++)
		p->sign[i] = " ";
}

static bool
find(const struct picture *p, struct str number, size_t *at)
{
	struct dec d;

	if (!number_is(number) || !dec_parse(number, &d))
		return false;
	*at = axis_at(&p->axis, &d);
	return true;
}

void
picture_mark(struct picture *p, struct str number, const char *sign)
{
	size_t at;

	if (find(p, number, &at))
		p->sign[at] = sign;
}

void
picture_range(struct picture *p, struct str low, struct str high)
{
	size_t from = 0, to = p->axis.cells - 1, i;
	bool bottom = find(p, low, &from), top = find(p, high, &to);

	if (!bottom && !top)
		return;
	for (i = from; i <= to; i++)
		p->sign[i] = "─";
	p->sign[from] = bottom ? "├" : "←";
	p->sign[to] = top ? "┤" : "→";
}

void
picture_bar(struct picture *p, struct str number)
{
	size_t zero = 0, at, i;

	if (!find(p, number, &at) || number_order(number, STR("0")) == 0)
		return;
	find(p, STR("0"), &zero);
	for (i = zero < at ? zero : at; i <= (zero < at ? at : zero); i++)
		p->sign[i] = "█";
}

void
picture_ends(struct str value, struct str *low, struct str *high)
{
	size_t i = str_index(value, ' ');

	if (i + 1 < value.n && value.p[i + 1] != '(')
		i = 0;
	value = str_sub(value, 0, i);
	for (i = 0; i + 1 < value.n; i++)
		if (value.p[i] == '.' && value.p[i + 1] == '.')
			break;
	*low = i + 1 < value.n ? str_sub(value, 0, i) : value;
	*high = i + 1 < value.n ? str_from(value, i + 2) : value;
}

/* The end of one claim's range, where the range of all does not end too. */
static void
bracket(struct picture *p, struct str number, const char *sign)
{
	size_t at;

	if (find(p, number, &at) && (p->sign[at][0] == ' ' || strcmp(p->sign[at], "─") == 0))
		p->sign[at] = sign;
}

void
picture_values(struct picture *p, struct str values)
{
	struct str value, low, high;

	while (values.n > 0 && str_next(&values, '|', &value)) {
		picture_ends(value, &low, &high);
		if (str_eq(low, high)) {
			picture_mark(p, low, "○");
			continue;
		}
		bracket(p, low, "(");
		bracket(p, high, ")");
	}
}

void
picture_put(const struct picture *p, struct buf *b)
{
	size_t i;

	for (i = 0; i < p->axis.cells; i++)
		buf_puts(b, p->sign[i]);
}
