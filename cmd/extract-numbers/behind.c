/* behind.c - what a figure counts that stands behind it. */
#include "behind.h"

#include "grammar.h"
#include "head.h"
#include "inflected.h"
#include "noun.h"

bool
noun_is_share(const struct figure *f)
{
	return f->kind == FRACTION && f->right.from > f->left.from;
}

/* Where a phrase ends at the latest: at the next figure, unless that is a part of it, as of
   500mg tablets. */
static size_t
next_begins(const struct figures *fs, const struct figure *f, size_t from, size_t to)
{
	const struct figure *next = f + 1;

	while (next < fs->f + fs->n && next->kind == IDENTIFIER)
		next++;
	return next == fs->f + fs->n || (next->first >= from && next->last < to) ?
	    fs->tokens.n : next->first;
}

void
noun_take(struct figures *fs, struct figure *f, size_t from, size_t to, size_t at)
{
	const struct tokens *ts = &fs->tokens;
	size_t end = next_begins(fs, f, from, to);

	if (str_is(lex_str(ts, from), "«"))
		from = at;
	while (lex_glued(ts, to) && ts->t[to].kind == TOK_NUMBER)
		to++;	/* CO2 */
	to = to < end ? to : end;
	if (to <= from)
		return;
	at = at < to ? at : to - 1;
	f->counted = (struct piece){ ts->t[from].from, ts->t[to - 1].to };
	f->head = fs->buf.n;
	head_put(ts, at, &fs->buf);
	f->head_n = fs->buf.n - f->head;
}

/* "One household in eight": what stands between its numbers. */
static bool
between(struct figures *fs, struct figure *f)
{
	const struct tokens *ts = &fs->tokens;
	size_t from = f->left.from + 1, to;

	for (to = from; to < f->right.from && !noun_stops(ts, to); to++)
		;
	if (to == from)
		return false;
	noun_take(fs, f, from, to, to - 1);
	return true;
}

/* 21 % от ёмкости. */
static bool
is_share_of(const struct tokens *ts, const struct figure *f, size_t *next)
{
	const struct sense *s = f->kind == PERCENT || f->kind == FRACTION ?
	    lex_sense(ts, f->last, FROM, next) : NULL;

	return s != NULL && s->n == FROM_WHOLE;
}

/* Past "or so", "of", "the", "more", up to what is counted. */
static size_t
opening(const struct tokens *ts, const struct figure *f)
{
	const struct sense *s;
	size_t i = f->last, next;
	bool of = false;

	if (numeral_hedge(ts, i, &next) != NULL)
		i = next;	/* 200-odd people */
	if (lex_sense(ts, i, OF, &next) != NULL || is_share_of(ts, f, &next)) {
		of = true;
		i = next;
	}
	while (lex_sense(ts, i, MORE, &next) != NULL && !noun_stops(ts, next))
		i = next;	/* two more people */
	if ((s = lex_sense(ts, i, ARTICLE, &next)) != NULL && (of || !noun_is_share(f)) &&
	    !(f->kind == FRACTION && s->n == ARTICLE_OWN))
		i = next;	/* half the stations, but "its troops" as written */
	return i;
}

/* The phrase at i, as the language tells its end; 0: none. */
static size_t
read_phrase(const struct tokens *ts, const struct figure *f, size_t i, size_t *at)
{
	struct dec one = dec_int(1);
	size_t end;

	if (inflected(ts))
		return inflected_phrase(ts, i, at);
	if (f->kind == CARDINAL && !f->range && dec_cmp(&f->left.value, &one) == 0)
		return noun_singular(ts, i, at);	/* one police officer */
	end = noun_phrase(ts, i, f->kind == CARDINAL && dec_cmp(&f->left.value, &one) != 0, at);
	return end == 0 && f->kind != CARDINAL ? noun_singular(ts, i, at) : end;
}

/* A figure before a noun that tells of what kind it is: 500mg, 737, 14-year-old, two-bed. */
static bool
is_attribute(const struct tokens *ts, const struct figure *g)
{
	switch (g->kind) {
	case DATE_KIND:
	case TIME:
	case FRACTION:
		return false;
	case CARDINAL:
		return lex_mark(ts, g->last, '-');
	default:
		return true;
	}
}

/* The end of the phrase that g begins: 500mg tablets; 737s, 14-year-olds are their own noun. */
static size_t
attributed(const struct tokens *ts, const struct figure *g, size_t *at)
{
	size_t from = numeral_step(ts, g->last), end;

	if (from > g->last && (g->kind == CARDINAL || g->kind == ORDINAL_KIND))
		from++;	/* the bed of 12 two-bed flats */
	if ((end = noun_phrase(ts, from, true, at)) > 0 ||
	    (g->kind != IDENTIFIER && g->kind != AGE_KIND) ||
	    !str_ends(lex_str(ts, g->last - 1), STR("s")))
		return end;
	*at = g->last - 1;
	return g->last;
}

/*
 * "Two 500mg tablets", "20 Boeing 737s", "three 14-year-old boys": a figure that begins
 * where the phrase does tells of what kind they are.
 */
static bool
with_attribute(struct figures *fs, struct figure *f, size_t i)
{
	const struct tokens *ts = &fs->tokens;
	const struct figure *g = f + 1;
	size_t at, end;

	if (inflected(ts) || f->kind != CARDINAL || g == fs->f + fs->n || g->first != i ||
	    g->last <= i || !is_attribute(ts, g) || (end = attributed(ts, g, &at)) == 0)
		return false;
	noun_take(fs, f, i, end, at);
	return true;
}

/* Is a word joined to the number, as in 10-nation, but not in 200-odd? */
static bool
is_joined(const struct tokens *ts, const struct figure *f)
{
	return lex_hyphen(ts, f->last) && numeral_hedge(ts, f->last, NULL) == NULL;
}

/* The nation of 10-nation; but nothing is counted in 5,000-strong. */
static bool
joined(struct figures *fs, struct figure *f)
{
	size_t i = f->last + 1;

	if (noun_stops(&fs->tokens, i) || lex_is(&fs->tokens, i, WIDE))
		return false;
	noun_take(fs, f, i, i + 1, i);
	return true;
}

/* "12 killed": a participle that nothing follows counts people. */
static bool
participle(struct figures *fs, struct figure *f, size_t i)
{
	size_t next;

	if (lex_sense(&fs->tokens, i, PARTICIPLE, &next) == NULL || !noun_stops(&fs->tokens, next))
		return false;
	noun_take(fs, f, i, next, i);
	return true;
}

/* The noun phrase behind the articles at i. */
static bool
phrase(struct figures *fs, struct figure *f, size_t i)
{
	const struct tokens *ts = &fs->tokens;
	size_t from = i, at = 0, end;

	while (lex_is(ts, from, ARTICLE))
		from++;
	if ((end = read_phrase(ts, f, from, &at)) == 0)
		return false;
	noun_take(fs, f, i, noun_with_name(ts, end), at);
	return true;
}

bool
noun_behind(struct figures *fs, struct figure *f)
{
	const struct tokens *ts = &fs->tokens;
	size_t i;

	if (noun_is_share(f) && between(fs, f))
		return true;
	if (is_joined(ts, f))
		return joined(fs, f);
	i = opening(ts, f);
	if (participle(fs, f, i))
		return true;
	if (noun_is_share(f) && lex_is(ts, i, ARTICLE) && !lex_is(ts, f->last, OF))
		return false;	/* one in 100 a generation ago */
	return with_attribute(fs, f, i) || phrase(fs, f, i);
}
