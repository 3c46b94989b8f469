/* clauses.c - where one thought of a sentence ends: see words.h. */
#include <stdint.h>
#include <stdlib.h>

#include "common/map.h"
#include "common/rows.h"
#include "common/starts.h"
#include "common/utf8.h"
#include "common/words.h"

extern const struct rows clauses[];

enum class { NONE, OPENS, ARTICLE, JOINS, FIGURE };

/* The rows of clauses.tsv by "lang TAB word"; read once, kept to the end. */
static struct {
	struct map word, lang;
	struct starts starts;	/* of the words */
	enum class *class;
} table = { .word.ours = true, .lang.ours = true };

static void
key_of(struct str lang, struct str word, struct buf *key)
{
	key->n = 0;
	buf_str(key, lang);
	buf_byte(key, '\t');
	utf8_fold(word, key);
}

static void
read_table(void)
{
	static const char *const name[] = {
		[OPENS] = "opens", [ARTICLE] = "article", [JOINS] = "joins", [FIGURE] = "figure",
	};
	struct buf key = { 0 };
	size_t i, at;
	enum class c;

	if (table.class != NULL)
		return;
	table.class = mem_grow(NULL, clauses->n + 1, sizeof(*table.class));
	for (i = 0; i < clauses->n; i++) {
		key_of(rows_at(clauses, i, 0), rows_at(clauses, i, 2), &key);
		at = map_add(&table.word, buf_get(&key), NULL);
		starts_add(&table.starts, rows_at(clauses, i, 2));
		map_add(&table.lang, rows_at(clauses, i, 0), NULL);
		table.class[at] = NONE;
		for (c = OPENS; c <= FIGURE; c++)
			if (str_is(rows_at(clauses, i, 1), name[c]))
				table.class[at] = c;
	}
	buf_free(&key);
}

/* One sentence being cut. */
struct cut {
	struct str text, lang;
	const struct words *ws;
	struct clauses *out;
	struct buf key;
	bool figure;		/* the open clause holds one */
	size_t joint;		/* word that may part it from the next figure, or ws->n */
	size_t bracket_end;	/* word that closes a bracket with a figure, or ws->n */
};

static enum class
class_at(struct cut *c, size_t i)
{
	const struct word *w = &c->ws->w[i];
	struct str s = str_sub(c->text, w->from, w->to);
	size_t at;

	if (w->kind == WORD_NUMBER || w->kind == WORD_MIXED)
		return FIGURE;
	if (w->kind == WORD_MARK)
		return c->text.p[w->from] == ',' || c->text.p[w->from] == ':' ? JOINS : NONE;
	if (!starts_with(&table.starts, s))
		return NONE;
	key_of(c->lang, s, &c->key);
	at = map_find(&table.word, buf_get(&c->key));
	return at == MAP_NONE ? NONE : table.class[at];
}

static bool
is_dash(uint32_t ch)
{
	return ch == '-' || ch == 0x2013 || ch == 0x2014 || ch == 0x2212;
}

/* A mark that parts clauses: a dash between spaces, a long one anywhere but in 3—5. */
static bool
parts(const struct cut *c, size_t i)
{
	const struct word *w = &c->ws->w[i];
	uint32_t ch, before, after;
	size_t len;

	if (w->kind != WORD_MARK || w->from == 0 || w->to >= c->text.n)
		return false;
	ch = utf8_at(c->text, w->from, &len);
	if (!is_dash(ch))
		return false;
	before = utf8_before(c->text, w->from, &len);
	after = utf8_at(c->text, w->to, &len);
	if (utf8_is_space(before) && (utf8_is_space(after) || is_dash(after)))
		return true;
	return ch == 0x2014 && !(utf8_is_digit(before) && utf8_is_digit(after));
}

static void
close_clause(struct cut *c, size_t at, bool minor)
{
	struct clauses *cs = c->out;

	c->figure = false;
	c->joint = c->ws->n;
	if (at <= cs->c[cs->n - 1].from)
		return;
	cs->c[cs->n - 1].to = at;
	cs->c = mem_more(cs->c, cs->n, &cs->cap, sizeof(*cs->c));
	cs->c[cs->n++] = (struct clause){ at, c->text.n, minor };
}

/* The word that closes the bracket at i, if a figure stands between; else ws->n. */
static size_t
bracket(struct cut *c, size_t i)
{
	bool figure = false;
	char b;

	for (i++; i < c->ws->n; i++) {
		b = c->ws->w[i].kind == WORD_MARK ? c->text.p[c->ws->w[i].from] : 'x';
		if (b == '(' || b == '[')
			break;	/* read again from there: no text is read more than twice */
		if (b == ')' || b == ']')
			return figure ? i : c->ws->n;
		figure = figure || class_at(c, i) == FIGURE;
	}
	return c->ws->n;
}

static void
mark(struct cut *c, size_t i)
{
	const struct word *w = &c->ws->w[i];
	char b = c->text.p[w->from];

	if (b == ';')
		close_clause(c, w->to, false);
	else if (b == '(' || b == '[') {
		if ((c->bracket_end = bracket(c, i)) < c->ws->n)
			close_clause(c, w->from, true);
	} else if (i == c->bracket_end)
		close_clause(c, w->to, true);
	else if (parts(c, i))
		close_clause(c, w->from, false);
}

static void
word(struct cut *c, size_t i, enum class class)
{
	const struct word *w = c->ws->w;

	switch (class) {
	case OPENS:
		if (i + 1 < c->ws->n && w[i + 1].kind != WORD_MARK &&
		    (i == 0 || class_at(c, i - 1) != ARTICLE))
			close_clause(c, w[i].from, false);
		break;
	case JOINS:
		if (c->joint + 1 != i)	/* ", and" parts at the comma */
			c->joint = i;
		break;
	case FIGURE:
		/* "5 and 10 people" share a noun; "two hundred and fifty" is one figure */
		if (c->figure && c->joint < i && !(c->joint + 1 == i &&
		    c->joint > 0 && class_at(c, c->joint - 1) == FIGURE))
			close_clause(c, w[c->joint].from, true);
		c->figure = true;
		c->joint = c->ws->n;
		break;
	default:
		break;
	}
}

void
clauses_split(struct str text, struct str lang, const struct words *ws, struct clauses *cs)
{
	struct cut c = { text, lang, ws, cs, { 0 }, false, ws->n, ws->n };
	enum class class;
	size_t i;

	read_table();
	if (map_find(&table.lang, lang) == MAP_NONE)
		c.lang = STR("en");
	cs->n = 0;
	cs->c = mem_more(cs->c, cs->n, &cs->cap, sizeof(*cs->c));
	cs->c[cs->n++] = (struct clause){ 0, text.n, false };
	for (i = 0; i < ws->n; i++) {
		class = class_at(&c, i);
		if (class != NONE)
			word(&c, i, class);
		else if (ws->w[i].kind == WORD_MARK)
			mark(&c, i);
	}
	if (cs->n > 1 && cs->c[cs->n - 1].from >= text.n)
		cs->n--;
	buf_free(&c.key);
}

size_t
clauses_at(const struct clauses *cs, size_t offset)
{
	size_t lo = 0, hi = cs->n, mid;

	while (hi - lo > 1) {
		mid = lo + (hi - lo) / 2;
		if (cs->c[mid].from <= offset)
			lo = mid;
		else
			hi = mid;
	}
	return lo;
}

void
clauses_free(struct clauses *cs)
{
	free(cs->c);
	*cs = (struct clauses){ 0 };
}
