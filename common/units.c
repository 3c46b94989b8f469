/*
 * units.c - the table of units, read once and looked up by symbol and by name.
 *
 * The built-in table and what users add have the same columns and are read by the
 * same code.  Names are kept as "lang TAB name"; the later of two wins.
 */
#include <stdlib.h>

#include "common/map.h"
#include "common/rows.h"
#include "common/starts.h"
#include "common/tsv.h"
#include "common/units.h"
#include "common/utf8.h"

extern const struct rows units[];
extern const size_t units_n;

enum { PLACES = 40 };	/* digits of a quotient that does not end */

static struct {
	struct unit *unit;
	size_t n, cap;
	struct map symbol, name;
	size_t *of_symbol, *of_name;	/* indices of unit[], by the maps' numbers */
	size_t of_symbol_cap, of_name_cap;
	char **text;			/* what units_extend() read: cells point into it */
	size_t texts, texts_cap;
	struct starts starts;		/* of the names */
	struct buf key, folded;		/* of the name that is looked up */
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

static void
add_names(struct str lang, struct str names, size_t unit)
{
	struct buf key = { 0 };
	struct str name;

	while (str_next(&names, '|', &name)) {
		if (name.n == 0)
			continue;
		key.n = 0;
		buf_str(&key, lang);
		buf_byte(&key, '\t');
		buf_str(&key, name);
		point(&table.name, &table.of_name, &table.of_name_cap, buf_get(&key), unit);
		starts_add(&table.starts, name);
	}
	buf_free(&key);
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
	size_t t, i;

	if (table.n > 0)
		return;
	if (lay_out(head, 3, &l, why))
		(void)add_unit(&l, count, why);
	for (t = 0; t < units_n; t++)
		if (lay_out(units[t].head, units[t].columns, &l, why))
			for (i = 0; i < units[t].n; i++)
				(void)add_unit(&l, units[t].cell + i * units[t].columns, why);
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

const struct unit *
units_find(struct str symbol)
{
	size_t i;

	load();
	i = map_find(&table.symbol, symbol);
	return i == MAP_NONE ? NULL : &table.unit[table.of_symbol[i]];
}

static const struct unit *
look_up(struct str lang, struct str name)
{
	struct buf *key = &table.key;
	size_t i;

	key->n = 0;
	buf_str(key, lang);
	buf_byte(key, '\t');
	buf_str(key, name);
	i = map_find(&table.name, buf_get(key));
	return i == MAP_NONE ? NULL : &table.unit[table.of_name[i]];
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
	if ((u = look_up(lang, name)) == NULL)
		u = look_up(STR("any"), name);
	/* a lone capital is not the small letter: 5 M are no metres */
	if (u != NULL || name.n < 2)
		return u;
	table.folded.n = 0;
	utf8_fold(name, &table.folded);
	if (str_eq(buf_get(&table.folded), name))
		return NULL;	/* as nearly all */
	if ((u = look_up(lang, buf_get(&table.folded))) == NULL)
		u = look_up(STR("any"), buf_get(&table.folded));
	return u;
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
