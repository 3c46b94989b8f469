/* claims.c - rows into claims, and claims into an order of their own. */
#include <stdlib.h>

#include "cmd/reconcile/claims.h"
#include "common/date.h"

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

/* The number of a name.  0 is the empty one; the last one of that cell is known at sight. */
static uint32_t
name_of(struct claims *c, enum cell cell, struct str s)
{
	if (s.n == 0)
		return 0;
	if (!str_eq(map_key(&c->names, c->last[cell]), s))
		c->last[cell] = (uint32_t)map_add(&c->names, s, NULL);
	return c->last[cell];
}

static bool
classify(struct str kind, struct str *class, bool *whose)
{
	size_t i;

	*class = kind;
	*whose = false;
	if (kind.n == 0)
		return true;
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
    const struct str *cell, struct str *group)
{
	bool whole = true;
	struct str s = STR("");
	size_t i;

	c->scratch.n = 0;
	for (i = 0; i < l->groups; i++) {
		s = layout_cell(cell, l->group[i].at);
		if (i == l->event && s.n == 0 && events != NULL)
			s = events_place(events, cell);
		whole = whole && s.n > 0;
		if (l->groups == 1)
			break;
		if (i > 0)
			buf_byte(&c->scratch, '\t');
		buf_str(&c->scratch, s);
	}
	*group = l->groups == 1 ? s : buf_get(&c->scratch);
	return whole;
}

/* The key's cells without the side, joined by TAB; false where one lacks. */
static bool
join_key(struct claims *c, const struct layout *l, const struct str *cell, struct str *key)
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
	*key = buf_get(&c->scratch);
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

/* N-for-N holds for each side, whatever it says. */
static bool
scope_of(struct str s, struct str kind, uint8_t *scope, char why[ERR_MAX])
{
	*scope = SCOPE_OPEN;
	if (str_eq(s, STR("each")) || str_eq(kind, STR("ratio")))
		*scope = SCOPE_EACH;
	else if (str_eq(s, STR("total")))
		*scope = SCOPE_TOTAL;
	else if (s.n > 0)
		return err_set(why, "scope: \"%.*s\" is neither each nor total",
		    (int)(s.n < 40 ? s.n : 40), s.p);
	return true;
}

/* A document's date so that bytes compare as days do; what is no date is taken for unknown. */
static struct str
day_of(struct claims *c, struct str s)
{
	struct date day;
	struct span span;

	if (s.n == 0 || str_eq(map_key(&c->names, c->last[CELL_DATE]), s))
		return s;
	if (date_parse(s, &day) && s.p[s.n < 5 ? 0 : 4] != '-') {	/* as mail has it */
		c->scratch.n = 0;
		date_format(day, &c->scratch);
		return buf_get(&c->scratch);
	}
	if (span_parse(s, &span))
		return s;
	c->odd_dates++;
	return STR("");
}

/* The empty name is number 0; which cells are columns as they are. */
static void
begin(struct claims *c, const struct layout *l)
{
	const size_t column[CELLS] = {
		[CELL_GROUP] = TSV_NONE, [CELL_KEY] = TSV_NONE, [CELL_CLASS] = TSV_NONE,
		[CELL_SIDE] = l->side_key != TSV_NONE ? l->side : TSV_NONE,
		[CELL_DOC] = l->doc, [CELL_ORIGIN] = l->origin, [CELL_TEXT] = l->text,
		[CELL_SPEAKER] = l->speaker, [CELL_SOURCE] = l->source,
		[CELL_COUNTED] = l->counted, [CELL_DATE] = l->date, [CELL_SENT] = l->sent,
		[CELL_UNIT] = l->unit, [CELL_MODIFIER] = l->modifier,
	};
	size_t i;

	map_add(&c->names, STR(""), NULL);
	c->cells = 0;
	for (i = 0; i < CELLS; i++)
		if (column[i] != TSV_NONE) {
			c->cell[c->cells] = (enum cell)i;
			c->column[c->cells++] = column[i];
		}
}

/* Who said it: --origin, else the first of speaker, source and document that is told. */
static uint32_t
origin_of(const struct claim *c)
{
	if (c->origin != 0 || c->speaker != 0)
		return c->origin != 0 ? c->origin : c->speaker;
	return c->source != 0 ? c->source : c->doc;
}

/* Equal cells are one figure, read once however often it is claimed. */
static enum figure_status
figure_of(struct claims *c, const struct layout *l, const struct str *cell, uint32_t *n,
    char why[ERR_MAX])
{
	const struct str value = layout_cell(cell, l->value), low = layout_cell(cell, l->low),
	    high = layout_cell(cell, l->high), modifier = layout_cell(cell, l->modifier);
	struct str cells = value;
	enum figure_status st;
	size_t i;
	bool fresh;

	if (low.n + high.n + modifier.n > 0) {
		c->scratch.n = 0;
		buf_str(&c->scratch, value);
		buf_byte(&c->scratch, '\t');
		buf_str(&c->scratch, low);
		buf_byte(&c->scratch, '\t');
		buf_str(&c->scratch, high);
		buf_byte(&c->scratch, '\t');
		if (low.n == 0 && high.n == 0)
			buf_str(&c->scratch, modifier);
		cells = buf_get(&c->scratch);
	}
	if (c->figures.n > 0 && str_eq(map_key(&c->figures, c->last_figure), cells) &&
	    !c->figure[c->last_figure].bad) {
		*n = c->last_figure;
		return FIGURE_READ;
	}
	i = map_add(&c->figures, cells, &fresh);
	if (fresh) {
		c->figure = mem_more(c->figure, i, &c->figure_cap, sizeof(*c->figure));
		c->figure[i] = (struct figure){ .bad = true };
	}
	if (c->figure[i].bad && (st = figure_read(value, low, high, modifier, &c->figure[i],
	    why)) != FIGURE_READ)
		return st;
	*n = c->last_figure = (uint32_t)i;
	return FIGURE_READ;
}

enum claim_status
claims_add(struct claims *c, const struct layout *l, struct events *events,
    const struct str *cell, uint64_t row, char why[ERR_MAX])
{
	struct str kind = layout_cell(cell, l->kind), s;
	struct claim new = { .row = row };
	enum figure_status st;
	bool whose, whole;
	size_t i;

	if (c->names.n == 0)
		begin(c, l);
	if (!classify(kind, &s, &whose))
		return CLAIM_APART;
	if ((st = figure_of(c, l, cell, &new.figure, why)) != FIGURE_READ)
		return st == FIGURE_BAD ? CLAIM_BAD : CLAIM_NONE;
	if (!offset("from", layout_cell(cell, l->from), &new.from, why) ||
	    !offset("to", layout_cell(cell, l->to), &new.to, why) ||
	    !scope_of(layout_cell(cell, l->scope), kind, &new.scope, why))
		return CLAIM_BAD;
	if (new.to < new.from && new.from != CLAIM_NO_OFFSET) {
		err_set(why, "to: %llu is before from, %llu", (unsigned long long)new.to,
		    (unsigned long long)new.from);
		return CLAIM_BAD;
	}
	new.class = name_of(c, CELL_CLASS, s);
	whole = join_group(c, l, events, cell, &s);
	new.group = name_of(c, CELL_GROUP, s);
	whole = join_key(c, l, cell, &s) && whole;
	new.key = name_of(c, CELL_KEY, s);
	new.placed = whole && (!whose || l->of == TSV_NONE || cell[l->of].n > 0);
	for (i = 0; i < c->cells; i++) {
		s = cell[c->column[i]];
		if (s.n > 0)
			new.name[c->cell[i]] = name_of(c, c->cell[i],
			    c->cell[i] == CELL_DATE ? day_of(c, s) : s);
	}
	new.origin = origin_of(&new);
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
	map_reset(&c->names);
	map_reset(&c->figures);
	memset(c->last, 0, sizeof(c->last));
	c->n = c->last_figure = 0;
}

void
claims_free(struct claims *c)
{
	size_t i;

	map_free(&c->names);
	map_free(&c->figures);
	for (i = 0; i < ROOMS; i++)
		free(c->room[i].p);
	free(c->claim);
	free(c->figure);
	buf_free(&c->scratch);
}
