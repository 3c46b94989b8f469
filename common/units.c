/*
 * units.c - the table of units, read once and looked up by symbol and by name.
 *
 * The built-in table and what users add have the same columns and are read by the
 * same code.
 */
#include <stdlib.h>

#include "common/map.h"
#include "common/rows.h"
#include "common/starts.h"
#include "common/tsv.h"
#include "common/units.h"
#include "common/utf8.h"

extern const struct rows units[];

enum { PLACES = 40 };	/* digits of a quotient that does not end */

static struct {
	struct unit *unit;
	size_t n, cap;
	struct map symbol, name;
	size_t *of_symbol;		/* index of unit[], by the number of the symbol */
	size_t of_symbol_cap;
	struct meaning {
		struct str lang;
		size_t unit;		/* index of unit[] */
		size_t next;		/* the same name in another language: index + 1, or 0 */
	} *meaning;
	size_t meanings, meaning_cap;
	size_t *first;			/* of meaning[] + 1, by the number of the name */
	size_t first_cap;
	char **text;			/* what units_extend() read: cells point into it */
	size_t texts, texts_cap;
	struct starts starts;		/* of the names */
	struct buf folded;		/* the name that is looked up */
} table = { .symbol.ours = true, .name.ours = true };

/* Which column of a table is what; TSV_NONE where it lacks. */
struct layout {
	const struct str *head;
	size_t n, symbol, dimension, low, high, months;
};

static bool
lay_out(const struct str *head, size_t n, struct layout *l, char why[ERR_MAX])
{
	static const char *const name[] = { "symbol", "dimension", "low", "high", "months" };
	size_t *const at[] = { &l->symbol, &l->dimension, &l->low, &l->high, &l->months };
	size_t i, k;

	l->head = head;
	l->n = n;
	for (i = 0; i < sizeof(name) / sizeof(name[0]); i++) {
		*at[i] = TSV_NONE;
		for (k = 0; k < n; k++)
			if (str_is(head[k], name[i]))
				*at[i] = k;
		if (i < 3 && *at[i] == TSV_NONE)
			return err_set(why, "no column \"%s\": units have symbol, dimension and low", name[i]);
	}
	return true;
}

static void
point(struct map *m, size_t **of, size_t *cap, struct str key, size_t unit)
{
	bool fresh;
	size_t i = map_add(m, key, &fresh);

	if (fresh)
		*of = mem_more(*of, i, cap, sizeof(**of));
	(*of)[i] = unit;
}

/* What a name means in a language; the later of two wins. */
static void
add_name(struct str lang, struct str name, size_t unit)
{
	struct meaning *m;
	bool fresh;
	size_t i = map_add(&table.name, name, &fresh), k;

	if (fresh) {
		table.first = mem_more(table.first, i, &table.first_cap, sizeof(*table.first));
		table.first[i] = 0;
		starts_add(&table.starts, name);
	}
	for (k = table.first[i]; k > 0 && !str_eq(table.meaning[k - 1].lang, lang); k = m->next)
		m = &table.meaning[k - 1];
	if (k > 0) {
		table.meaning[k - 1].unit = unit;
		return;
	}
	table.meaning = mem_more(table.meaning, table.meanings, &table.meaning_cap, sizeof(*m));
	table.meaning[table.meanings++] = (struct meaning){ lang, unit, table.first[i] };
	table.first[i] = table.meanings;
}

static void
add_names(struct str lang, struct str names, size_t unit)
{
	struct str name;

	while (str_next(&names, '|', &name))
		if (name.n > 0)
			add_name(lang, name, unit);
}

/* An optional number: `empty` stands for an empty or absent cell. */
static bool
number(const struct str *cell, size_t column, struct dec empty, struct dec *d)
{
	*d = empty;
	return column == TSV_NONE || cell[column].n == 0 ||
	    (dec_parse(cell[column], d) && !d->neg);
}

/* The cells stay borrowed for good: the table is static or was copied. */
static bool
add_unit(const struct layout *l, const struct str *cell, char why[ERR_MAX])
{
	struct unit u = { .symbol = cell[l->symbol], .dimension = cell[l->dimension] };
	size_t i;

	if (u.dimension.n == 0)
		return err_set(why, "no dimension");
	if (!dec_parse(cell[l->low], &u.low) || u.low.neg || dec_is_zero(&u.low) ||
	    !number(cell, l->high, u.low, &u.high) || dec_cmp(&u.low, &u.high) > 0 ||
	    !number(cell, l->months, dec_int(0), &u.months))
		return err_set(why, "low, high and months want decimals above 0, low not above high");
	table.unit = mem_more(table.unit, table.n, &table.cap, sizeof(*table.unit));
	table.unit[table.n] = u;
	point(&table.symbol, &table.of_symbol, &table.of_symbol_cap, u.symbol, table.n);
	for (i = 0; i < l->n; i++)
		if (i != l->symbol && i != l->dimension && i != l->low && i != l->high &&
		    i != l->months)
			add_names(l->head[i], cell[i], table.n);
	table.n++;
	return true;
}

/* The tests read the built-in table through units_extend(), so it cannot fail here. */
static void
load(void)
{
	static const struct str head[] = { STR_CELL("symbol"), STR_CELL("dimension"), STR_CELL("low") };
	static const struct str count[] = { STR_CELL(""), STR_CELL("count"), STR_CELL("1") };
	char why[ERR_MAX];
	struct layout l;
	size_t i;

	if (table.n > 0)
		return;
	if (lay_out(head, 3, &l, why))
		(void)add_unit(&l, count, why);
	if (lay_out(units->head, units->columns, &l, why))
		for (i = 0; i < units->n; i++)
			(void)add_unit(&l, units->cell + i * units->columns, why);
}

bool
units_extend(const char *name, struct str bytes, char why[ERR_MAX])
{
	char *copy = mem_dup(bytes), reason[ERR_MAX] = "";
	struct str rest = { copy, bytes.n }, line;
	struct tsv head = { 0 }, rec = { 0 };
	struct layout l;
	size_t at = 0;
	bool ok = true;

	load();
	table.text = mem_more(table.text, table.texts, &table.texts_cap, sizeof(*table.text));
	table.text[table.texts++] = copy;
	while (ok && str_next(&rest, '\n', &line)) {
		at++;
		if (str_ends(line, STR("\r")))
			line.n--;
		if (line.n == 0 || line.p[0] == '#')
			continue;
		tsv_split(head.n == 0 ? &head : &rec, line);
		if (rec.n == 0)
			ok = lay_out(head.f, head.n, &l, reason);
		else if (rec.n != head.n)
			ok = err_set(reason, "%zu fields, header has %zu", rec.n, head.n);
		else
			ok = add_unit(&l, rec.f, reason);
	}
	tsv_free(&head);
	tsv_free(&rec);
	return ok || err_set(why, "%s:%zu: %s", name, at, reason);
}

void
units_forget(void)
{
	while (table.texts > 0)
		free(table.text[--table.texts]);
	free(table.text);
	free(table.unit);
	free(table.of_symbol);
	free(table.meaning);
	free(table.first);
	map_free(&table.symbol);
	map_free(&table.name);
	buf_free(&table.folded);
	memset(&table, 0, sizeof(table));
	table.symbol.ours = table.name.ours = true;
}

const struct unit *
units_find(struct str symbol)
{
	size_t i;

	load();
	i = map_find(&table.symbol, symbol);
	return i == MAP_NONE ? NULL : &table.unit[table.of_symbol[i]];
}

/* In the language, else in any. */
static const struct unit *
look_up(struct str lang, struct str name)
{
	size_t i = map_find(&table.name, name), k;
	const struct unit *any = NULL;
	const struct meaning *m;

	for (k = i == MAP_NONE ? 0 : table.first[i]; k > 0; k = m->next) {
		m = &table.meaning[k - 1];
		if (str_eq(m->lang, lang))
			return &table.unit[m->unit];
		if (str_is(m->lang, "any"))
			any = &table.unit[m->unit];
	}
	return any;
}

bool
units_begin(struct str text)
{
	load();
	return starts_with(&table.starts, text);
}

const struct unit *
units_named(struct str lang, struct str name)
{
	const struct unit *u;

	load();
	if (!starts_with(&table.starts, name))
		return NULL;
	if (lang.n == 0)
		lang = STR("en");
	u = look_up(lang, name);
	/* a lone capital is not the small letter: 5 M are no metres */
	if (u != NULL || name.n < 2)
		return u;
	table.folded.n = 0;
	utf8_fold(name, &table.folded);
	if (str_eq(buf_get(&table.folded), name))
		return NULL;	/* as nearly all */
	return look_up(lang, buf_get(&table.folded));
}

/* One end: `over` is multiplied by, `under` divided by. */
static bool
scale(struct dec *end, const struct dec *over, const struct dec *under, enum dec_round how)
{
	return dec_mul(end, over, end) && dec_div(end, under, PLACES, how, end);
}

bool
units_convert(const struct unit *from, const struct unit *to, struct dec *low, struct dec *high)
{
	bool calendar = !dec_is_zero(&from->months) && !dec_is_zero(&to->months);
	const struct dec *least = calendar ? &from->months : &from->low;
	const struct dec *most = calendar ? &from->months : &from->high;
	const struct dec *to_least = calendar ? &to->months : &to->low;
	const struct dec *to_most = calendar ? &to->months : &to->high;
	struct dec l = *low, h = *high;

	if (!str_eq(from->dimension, to->dimension))
		return false;
	if (str_eq(from->symbol, to->symbol))
		return true;
	if (!scale(&l, l.neg ? most : least, l.neg ? to_least : to_most, DEC_DOWN) ||
	    !scale(&h, h.neg ? least : most, h.neg ? to_most : to_least, DEC_UP))
		return false;
	*low = l;
	*high = h;
	return true;
}
