/* tolerance.c - tolerances for all, for a unit, for a cell. */
#include <stdlib.h>

#include "cmd/reconcile/tolerance.h"

/* "5", or "5%" as a share. */
static bool
read_by(struct str s, bool relative, struct dec *by)
{
	if (relative && (!str_ends(s, STR("%")) || !dec_parse(str_sub(s, 0, s.n - 1), by) ||
	    !dec_shift(by, -2, by)))
		return false;
	return (relative || dec_parse(s, by)) && !by->neg;
}

bool
tolerances_add(struct tolerances *all, const char *option, const char *arg, bool relative,
    char why[ERR_MAX])
{
	struct str rest = str_of(arg), part;
	struct tolerance t;
	size_t equals, colon;

	while (str_next(&rest, ',', &part)) {
		t = (struct tolerance){ .relative = relative, .at = TSV_NONE };
		equals = str_index(part, '=');
		if (equals < part.n) {
			t.name = str_sub(part, 0, equals);
			part = str_from(part, equals + 1);
			colon = str_index(t.name, ':');
			if (colon < t.name.n) {
				t.column = str_sub(t.name, 0, colon);
				t.name = str_from(t.name, colon + 1);
			}
			all->special = true;
		}
		if (!read_by(part, relative, &t.by))
			return err_set(why, relative ? "%s wants a percentage such as 5%%, or a list such as "
			    "2%%,km=5%%,what:age=1%%, not \"%s\"" : "%s wants a decimal number, or a list "
			    "such as 5,km=0.5,what:age=1, not \"%s\"", option, arg);
		all->t = mem_more(all->t, all->n, &all->cap, sizeof(t));
		all->t[all->n++] = t;
	}
	return true;
}

bool
tolerances_bind(struct tolerances *all, const struct layout *l, struct dec *absolute,
    struct dec *relative, char why[ERR_MAX])
{
	struct tolerance *t;
	size_t i, k;

	all->groups = l->groups;
	all->side_key = l->side_key;
	for (i = 0; i < all->n; i++) {
		t = &all->t[i];
		if (t->column.n == 0) {
			if (t->name.n == 0)
				*(t->relative ? relative : absolute) = t->by;
			continue;
		}
		for (k = 0; k < l->groups + l->keys && t->at == TSV_NONE; k++)
			if (str_eq(k < l->groups ? l->group[k].name : l->key[k - l->groups].name, t->column))
				t->at = k;
		if (t->at == TSV_NONE)
			return err_set(why, "tolerance: \"%.*s\" is no column of the group or key",
			    (int)t->column.n, t->column.p);
	}
	return true;
}

static struct str
cell_of(const struct tolerances *all, const struct claims *c, const struct claim *m, size_t at)
{
	struct str cells = c->name[at < all->groups ? m->group : m->key], cell = STR("");
	size_t k = at < all->groups ? at : at - all->groups;

	if (at >= all->groups && k == all->side_key)
		return c->name[m->side];
	for (; str_next(&cells, '\t', &cell) && k > 0; k--)
		;
	return cell;
}

/* How well does it fit: 0 not at all, 1 as all, 2 by its unit, 3 by a cell? */
static int
fit(const struct tolerances *all, const struct tolerance *t, const struct claims *c,
    const struct claim *m, uint32_t unit)
{
	if (t->at != TSV_NONE)
		return str_eq(cell_of(all, c, m, t->at), t->name) ? 3 : 0;
	if (t->name.n > 0)
		return str_eq(c->name[unit], t->name) ? 2 : 0;
	return 1;
}

void
tolerances_for(const struct tolerances *all, const struct claims *c, const struct claim *m,
    uint32_t unit, struct dec *absolute, struct dec *relative)
{
	int best[2] = { 0, 0 }, f;
	const struct tolerance *t;
	size_t i;

	*absolute = *relative = dec_int(0);
	for (i = 0; i < all->n; i++) {
		t = &all->t[i];
		f = fit(all, t, c, m, unit);
		if (f == 0 || f < best[t->relative])
			continue;
		best[t->relative] = f;
		*(t->relative ? relative : absolute) = t->by;
	}
}

void
tolerances_free(struct tolerances *all)
{
	free(all->t);
}
