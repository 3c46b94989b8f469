/*
 * noun.c - what a figure counts.
 *
 * The noun phrase behind the number ends with its first plural; a participle alone
 * counts people ("12 killed"); "the number of prisoners was 1,300" has it before.
 */
#include "age.h"
#include "alike.h"
#include "borrow.h"
#include "figure.h"
#include "grammar.h"
#include "head.h"
#include "inflected.h"
#include "noun.h"
#include "topic.h"

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

/* Take the phrase [from, to) of tokens, whose head is at `at`. */
static void
take(struct figures *fs, struct figure *f, size_t from, size_t to, size_t at)
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
inside(struct figures *fs, struct figure *f)
{
	const struct tokens *ts = &fs->tokens;
	size_t from = f->left.from + 1, to;

	for (to = from; to < f->right.from && !noun_stops(ts, to); to++)
		;
	if (to == from)
		return false;
	take(fs, f, from, to, to - 1);
	return true;
}

/* Two numbers that make a share, as one in five: what follows is counted at once. */
static bool
is_share(const struct figure *f)
{
	return f->kind == FRACTION && f->right.from > f->left.from;
}

/* 21 % от ёмкости. */
static bool
is_share_of(const struct tokens *ts, const struct figure *f, size_t *next)
{
	const struct sense *s = f->kind == PERCENT || f->kind == FRACTION ?
	    lex_sense(ts, f->last, FROM, next) : NULL;

	return s != NULL && s->n == 1;
}

/* Past "or so", "of", "the", "more", up to what is counted. */
static size_t
opening(const struct tokens *ts, const struct figure *f)
{
	const struct sense *s;
	size_t i = f->last, next;
	bool of = false;

	if (lex_sense(ts, numeral_step(ts, i), HEDGE_AFTER, &next) != NULL)
		i = next;	/* 200-odd people */
	if (lex_sense(ts, i, OF, &next) != NULL || is_share_of(ts, f, &next)) {
		of = true;
		i = next;
	}
	while (lex_sense(ts, i, MORE, &next) != NULL && !noun_stops(ts, next))
		i = next;	/* two more people */
	if ((s = lex_sense(ts, i, ARTICLE, &next)) != NULL && (of || !is_share(f)) &&
	    !(f->kind == FRACTION && s->n < 0))
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
	    g->last <= i || g->kind == DATE_KIND || g->kind == TIME || g->kind == FRACTION ||
	    (g->kind == CARDINAL && !lex_mark(ts, g->last, '-')))
		return false;
	end = numeral_step(ts, g->last);
	if (g->kind == CARDINAL || g->kind == ORDINAL_KIND)
		end += end > g->last;	/* the bed of 12 two-bed flats */
	if ((end = noun_phrase(ts, end, true, &at)) == 0 && (g->kind == IDENTIFIER || g->kind == AGE_KIND) &&
	    str_ends(lex_str(ts, g->last - 1), STR("s"))) {
		end = g->last;
		at = end - 1;
	}
	if (end > 0)
		take(fs, f, i, end, at);
	return end > 0;
}

static bool
behind(struct figures *fs, struct figure *f)
{
	const struct tokens *ts = &fs->tokens;
	size_t i = f->last, next, at = 0, end;

	if (is_share(f) && inside(fs, f))
		return true;
	if (lex_sense(ts, numeral_step(ts, i), HEDGE_AFTER, &next) == NULL && lex_hyphen(ts, i)) {
		if (noun_stops(ts, i + 1) || lex_is(ts, i + 1, WIDE))
			return false;	/* 5,000-strong */
		take(fs, f, i + 1, i + 2, i + 1);	/* 10-nation */
		return true;
	}
	i = opening(ts, f);
	if (lex_sense(ts, i, PARTICIPLE, &next) != NULL && (noun_stops(ts, next) || next >= ts->n)) {
		take(fs, f, i, next, i);
		return true;
	}
	if (is_share(f) && lex_is(ts, i, ARTICLE) && !lex_is(ts, f->last, OF))
		return false;	/* one in 100 a generation ago */
	if (with_attribute(fs, f, i))
		return true;
	for (next = i; lex_is(ts, next, ARTICLE); next++)
		;
	if ((end = read_phrase(ts, f, next, &at)) == 0)
		return false;
	take(fs, f, i, noun_with_name(ts, end), at);
	return true;
}

/* 120 were civilians; 12 were killed; 16 others injured. */
static bool
predicate(struct figures *fs, struct figure *f)
{
	const struct tokens *ts = &fs->tokens;
	size_t i = f->last, next, at, end;

	if (lex_sense(ts, i, BE, &next) == NULL)
		return false;
	while (lex_sense(ts, next, BE, &next) != NULL)
		;
	if (lex_is(ts, next, PARTICIPLE)) {
		take(fs, f, next, next + 1, next);
		return true;
	}
	if (lex_is(ts, next, ARTICLE) || (end = noun_phrase(ts, next, true, &at)) == 0)
		return false;
	take(fs, f, next, end, at);
	return true;
}

/* "the number of Russian prisoners of war at around 1,300" */
static bool
ahead(struct figures *fs, struct figure *f, size_t since)
{
	const struct tokens *ts = &fs->tokens;
	size_t i, next, end, at;

	for (i = f->first; i > since; i--)
		if (lex_sense(ts, i - 1, NUMBER_OF, &next) != NULL) {
			end = inflected(ts) ? inflected_phrase(ts, next, &at) : noun_phrase(ts, next, false, &at);
			if (end == 0 || end > f->first)
				return false;
			take(fs, f, next, end, at);
			return true;
		}
	if (!inflected(ts) || !dec_is_whole(&f->left.value) ||
	    !topic_before(ts, f->first, since, &next, &end, &at))
		return false;
	take(fs, f, next, end, at);
	return true;
}

/* "Knife crimes rose 4% to 1,108", "pupils now number 300": the subject. */
static bool
of_subject(struct figures *fs, struct figure *f)
{
	size_t from, to;

	if (inflected(&fs->tokens) || ((to = noun_subject(&fs->tokens, f->first, &from)) == 0 &&
	    (to = noun_object(&fs->tokens, f->first, &from)) == 0))
		return false;
	take(fs, f, from, to, to - 1);
	return true;
}

static bool
lacks(const struct figure *f)
{
	return f->counted.to <= f->counted.from;
}

/* The quote reaches over what is counted where that follows at once. */
static void
quote(const struct tokens *ts, struct figure *f)
{
	size_t i;

	for (i = f->last; i < ts->n && ts->t[i].from < f->counted.from; i++)
		if (!lex_is(ts, i, OF) && !lex_is(ts, i, ARTICLE) && !lex_is(ts, i, HEDGE_AFTER) &&
		    !lex_mark(ts, i, '-'))
			return;
	if (f->counted.from < f->quote.to || f->counted.to <= f->quote.to)
		return;
	f->quote.to = f->counted.to;
	while (i < ts->n && ts->t[i].from < f->quote.to)
		i++;
	if (i < ts->n && str_is(lex_str(ts, i), "»"))
		f->quote.to = ts->t[i].to;
}

/* A share, a measure: of what, where "of" or an article says that it is of something. */
static bool
is_of(const struct tokens *ts, const struct figure *f)
{
	if (f->kind == DURATION)
		return !inflected(ts) && lex_is(ts, f->last, OF);
	return is_share(f) || inflected(ts) || lex_is(ts, f->last, OF) ||
	    (f->kind == FRACTION && lex_is(ts, f->last, ARTICLE)) || lex_is(ts, f->last - 1, OF);
}

static bool
is_rate(const struct figure *f)
{
	return f->kind == RATIO && f->per_n > 0;
}

/* Not the women of "9.1 per 1,000 women", nor the war of "the 64th of the war". */
static bool
has_own(const struct tokens *ts, const struct figure *f)
{
	if (f->kind == ORDINAL_KIND)
		return inflected(ts) || !lex_is(ts, f->last, OF);
	return !is_rate(f) || f->last <= (f->range ? f->right.to : f->left.to);
}

static void
find_noun(struct figures *fs, size_t i)
{
	const struct tokens *ts = &fs->tokens;
	struct figure *f = &fs->f[i];
	size_t since = i > 0 ? (f - 1)->last : 0;

	if (f->kind == CARDINAL || f->kind == ORDINAL_KIND || is_rate(f)) {
		if (has_own(ts, f) && behind(fs, f) && !lex_is(ts, f->last, PARTICIPLE))
			return;
		if (age_implied(fs, f)) {
			f->kind = AGE_KIND;
			f->unit = STR("year");
			f->counted = (struct piece){ f->quote.to, f->quote.to };
			f->head_n = 0;
		} else if (lacks(f) && !predicate(fs, f) && f->kind != ORDINAL_KIND &&
		    !ahead(fs, f, since))
			(void)of_subject(fs, f);
	} else if (f->kind == FRACTION || f->kind == PERCENT || f->kind == MEASURE ||
	    f->kind == DURATION) {
		if (is_of(ts, f) && !(i + 1 < fs->n && f[1].kind == CARDINAL && borrow_is_part(ts, f)))
			(void)behind(fs, f);
	}
}

void
figures_nouns(struct figures *fs)
{
	struct figure *f;
	size_t i;

	for (i = 0; i < fs->n; i++) {
		alike_units(fs, i);
		if (alike_points(fs, i))
			continue;
		find_noun(fs, i);
		if (!lacks(&fs->f[i]) && fs->f[i].kind != ORDINAL_KIND)
			quote(&fs->tokens, &fs->f[i]);
	}
	for (i = fs->n; i > 0; i--) {
		f = &fs->f[i - 1];
		if ((f->kind != CARDINAL && f->kind != FRACTION && f->kind != PERCENT) || !lacks(f))
			continue;
		if (i < fs->n)
			alike_next(&fs->tokens, f);
		borrow_next(fs, i - 1);
	}
	for (i = 0; i < fs->n; i++) {
		f = &fs->f[i];
		if (lacks(f))
			borrow_them(fs, i);
		borrow_whole(fs, i);
		if ((f->kind != CARDINAL && !is_share(f)) || !lacks(f))
			continue;
		if (f->kind == CARDINAL)
			alike_prior(fs, f);
		if (f->kind == CARDINAL || is_share(f))
			borrow_prior(fs, i);
	}
}
