/* template.c - names with slots. */
#include "cmd/reconcile/template.h"

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

bool
template_has(struct str template, struct str slot)
{
	struct str text, name;

	while (template_next(&template, &text, &name))
		if (name.n > 0 && str_eq(name, slot))
			return true;
	return false;
}
