/* claims.c - rows into claims, and claims into an order of their own. */
#include <stdlib.h>

#include "cmd/reconcile/claims.h"

/* What is compared with what.  Kinds that are not here are classes of their own. */
static const struct {
	const char *kind, *class;	/* NULL: never compared */
	bool whose;	/* says little unless a key says of whom or what it is */
} KINDS[] = {
	{ "cardinal", "", false }, { "ratio", "", false },
	{ "age", "age", true }, { "duration", "duration", true },
	{ "percent", "percent", true }, { "fraction", "fraction", true },
	{ "date", NULL, false }, { "time", NULL, false }, { "year", NULL, false },
	{ "ordinal", NULL, false }, { "score", NULL, false }, { "identifier", NULL, false },
};

static uint32_t
name_of(struct claims *c, struct str s)
{
	if (c->names.n == 0)
		map_add(&c->names, STR(""), NULL);
	return (uint32_t)map_add(&c->names, s, NULL);
}

static bool
classify(struct str kind, struct str *class, bool *whose)
{
	size_t i;

	*class = kind;
	*whose = false;
	for (i = 0; i < sizeof(KINDS) / sizeof(KINDS[0]); i++)
		if (str_is(kind, KINDS[i].kind)) {
			*class = str_of(KINDS[i].class != NULL ? KINDS[i].class : "");
			*whose = KINDS[i].whose;
			return KINDS[i].class != NULL;
		}
	return true;
}

/* The group's cells joined by TAB; false where one is empty. */
static bool
join_group(struct claims *c, const struct layout *l, struct events *events,
    const struct str *cell, uint32_t *group)
{
	bool whole = true;
	struct str s;
	size_t i;

	c->scratch.n = 0;
	for (i = 0; i < l->groups; i++) {
		s = layout_cell(cell, l->group[i].at);
		if (i == l->event && s.n == 0 && events != NULL)
			s = events_place(events, cell);
		if (i > 0)
			buf_byte(&c->scratch, '\t');
		buf_str(&c->scratch, s);
		whole = whole && s.n > 0;
	}
	*group = name_of(c, buf_get(&c->scratch));
	return whole;
}

/* The key's cells without the side, joined by TAB; false where one lacks. */
static bool
join_key(struct claims *c, const struct layout *l, const struct str *cell, uint32_t *key)
{
	bool whole = true;
	size_t i;

	c->scratch.n = 0;
	for (i = 0; i < l->keys; i++) {
		if (i > 0)
			buf_byte(&c->scratch, '\t');
		if (i != l->side_key)
			buf_str(&c->scratch, cell[l->key[i].at]);
		whole = whole && (l->key[i].optional || cell[l->key[i].at].n > 0);
	}
	*key = name_of(c, buf_get(&c->scratch));
	return whole;
}

/* An offset; false where the cell is neither empty nor one. */
static bool
offset(const char *name, struct str s, uint64_t *n, char why[ERR_MAX])
{
	size_t i;

	*n = s.n == 0 ? CLAIM_NO_OFFSET : 0;
	for (i = 0; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9' || *n > (CLAIM_NO_OFFSET - 10) / 10)
			return err_set(why, "%s: \"%.*s\" is no offset", name,
			    (int)(s.n < 40 ? s.n : 40), s.p);
		*n = *n * 10 + (uint64_t)(s.p[i] - '0');
	}
	return true;
}

/* Who said it: the first of these cells that is filled. */
static struct str
origin_of(const struct layout *l, const struct str *cell)
{
	const size_t from[] = { l->origin, l->speaker, l->source, l->doc };
	size_t i;

	for (i = 0; i < sizeof(from) / sizeof(from[0]); i++)
		if (layout_cell(cell, from[i]).n > 0)
			return cell[from[i]];
	return STR("");
}

/* Equal cells are one figure, read once however often it is claimed. */
static enum figure_status
figure_of(struct claims *c, const struct layout *l, const struct str *cell, uint32_t *n,
    char why[ERR_MAX])
{
	const struct str value = layout_cell(cell, l->value), low = layout_cell(cell, l->low),
	    high = layout_cell(cell, l->high), modifier = layout_cell(cell, l->modifier);
	enum figure_status st;
	struct figure f;
	size_t i;

	c->scratch.n = 0;
	buf_str(&c->scratch, value);
	buf_byte(&c->scratch, '\t');
	buf_str(&c->scratch, low);
	buf_byte(&c->scratch, '\t');
	buf_str(&c->scratch, high);
	buf_byte(&c->scratch, '\t');
	if (low.n == 0 && high.n == 0)
		buf_str(&c->scratch, modifier);
	if ((i = map_find(&c->figures, buf_get(&c->scratch))) == MAP_NONE) {
		if ((st = figure_read(value, low, high, modifier, &f, why)) != FIGURE_READ)
			return st;
		i = map_add(&c->figures, buf_get(&c->scratch), NULL);
		c->figure = mem_more(c->figure, i, &c->figure_cap, sizeof(f));
		c->figure[i] = f;
	}
	*n = (uint32_t)i;
	return FIGURE_READ;
}

enum claim_status
claims_add(struct claims *c, const struct layout *l, struct events *events,
    const struct str *cell, uint64_t row, char why[ERR_MAX])
{
	struct str kind = layout_cell(cell, l->kind), scope = layout_cell(cell, l->scope), class;
	struct claim new = { .row = row };
	enum figure_status st;
	bool whose, group, key;

	if (!classify(kind, &class, &whose))
		return CLAIM_APART;
	if ((st = figure_of(c, l, cell, &new.figure, why)) != FIGURE_READ)
		return st == FIGURE_BAD ? CLAIM_BAD : CLAIM_NONE;
	if (!offset("from", layout_cell(cell, l->from), &new.from, why) ||
	    !offset("to", layout_cell(cell, l->to), &new.to, why))
		return CLAIM_BAD;
	group = join_group(c, l, events, cell, &new.group);
	key = join_key(c, l, cell, &new.key);
	new.placed = group && key && (!whose || l->of == TSV_NONE || cell[l->of].n > 0);
	new.scope = str_is(scope, "each") || str_is(kind, "ratio") ? SCOPE_EACH :
	    str_is(scope, "total") ? SCOPE_TOTAL : SCOPE_OPEN;
	new.class = name_of(c, class);
	new.side = name_of(c, layout_cell(cell, l->side_key != TSV_NONE ? l->side : TSV_NONE));
	new.doc = name_of(c, layout_cell(cell, l->doc));
	new.origin = name_of(c, origin_of(l, cell));
	new.text = name_of(c, layout_cell(cell, l->text));
	new.speaker = name_of(c, layout_cell(cell, l->speaker));
	new.counted = name_of(c, layout_cell(cell, l->counted));
	new.date = name_of(c, layout_cell(cell, l->date));
	new.sent = name_of(c, layout_cell(cell, l->sent));
	new.unit = name_of(c, layout_cell(cell, l->unit));
	new.modifier = name_of(c, layout_cell(cell, l->modifier));
	c->claim = mem_more(c->claim, c->n, &c->cap, sizeof(new));
	c->claim[c->n++] = new;
	return CLAIM_READ;
}

void
claims_group(const struct layout *l, const struct str *cell, struct buf *b)
{
	size_t i;

	b->n = 0;
	for (i = 0; i < l->groups; i++) {
		if (i > 0)
			buf_byte(b, '\t');
		buf_str(b, layout_cell(cell, l->group[i].at));
	}
}

bool
claims_name(const struct claims *c, struct str s, uint32_t *name)
{
	size_t i = map_find(&c->names, s);

	if (i != MAP_NONE)
		*name = c->rank[i];
	return i != MAP_NONE;
}

void
claims_reset(struct claims *c)
{
	map_free(&c->names);
	map_free(&c->figures);
	free(c->name);
	free(c->rank);
	c->names = c->figures = (struct map){ 0 };
	c->name = NULL;
	c->rank = NULL;
	c->n = 0;
}

void
claims_free(struct claims *c)
{
	claims_reset(c);
	free(c->claim);
	free(c->figure);
	buf_free(&c->scratch);
}
