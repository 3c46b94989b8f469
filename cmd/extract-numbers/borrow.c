/* borrow.c - a noun that stands beside one figure and is meant for more. */
#include "borrow.h"

#include "head.h"
#include "inflected.h"
#include "noun.h"

enum {
	INHERIT_MAX = 8,	/* figures looked back on, or forward */
	PART_MAX = 5,		/* tokens from "of" to what it is a part of */
};

bool
figures_beside(const struct tokens *ts, const struct figure *a, const struct figure *b)
{
	size_t i = b->first;

	if (lex_is(ts, i - 1, AND))
		i--;
	if (lex_mark(ts, i - 1, ','))
		i--;
	return i < b->first && i > 0 && ts->t[i - 1].to == a->quote.to;
}

/* Does "of", or where endings tell a noun, "out of" begin at token i? */
static bool
of_at(const struct tokens *ts, size_t i, size_t *next)
{
	return lex_sense(ts, i, OF, next) != NULL ||
	    (inflected(ts) && lex_sense(ts, i, OUT_OF, next) != NULL);
}

/* A count of which it is known what it counts. */
static bool
lends(const struct figure *f)
{
	return figure_is_count(f) && !figure_lacks(f);
}

/* "Of", "of the", "of the island's", "of their past" between f and the figure behind it. */
bool
borrow_is_part(const struct tokens *ts, const struct figure *f)
{
	size_t at, i, next, cut, end = lex_back(ts, (f + 1)->left.from, HEDGE);

	if (!of_at(ts, f->last, &at))
		return false;
	if (lex_sense(ts, at, ARTICLE, &i) != NULL && i == end)
		return true;
	for (i = at; i < end; i++)
		if (inflected(ts) || i - at >= PART_MAX || lex_any(ts, i, VERB, BE, STOP, IN, AND) ||
		    lex_mark(ts, i, ',') || head_plural(ts, i, &next, &cut) != NULL)
			return false;
	return at <= end;
}

/* "10,000 and up to 300,000", "5 or 6": what joins f and the figure behind it. */
static bool
is_joined(const struct tokens *ts, const struct figure *f)
{
	return lex_any(ts, f->last, AND, OR) &&
	    (f->last + 1 == (f + 1)->first || lex_is(ts, f->last + 1, HEDGE));
}

/* Does the word before f, and its hedges, tell what was done to those counted?  Where it begins. */
static bool
is_done_to(const struct tokens *ts, const struct figure *f, size_t *first)
{
	size_t at = lex_back(ts, f->first, HEDGE);

	return lex_before(ts, at, HARM, first) != NULL || lex_before(ts, at, PARTICIPLE, first) != NULL;
}

/* Killed 9 and injured 27 people, destroyed three and damaged up to 12 homes. */
static bool
is_parallel(const struct tokens *ts, const struct figure *f)
{
	size_t first;

	return lex_is(ts, f->last, AND) && is_done_to(ts, f, &first) &&
	    is_done_to(ts, f + 1, &first) && first == f->last + 1;
}

/* "10,000 and up to 300,000 people", "46 of 58 drones": what the figure behind it counts. */
void
borrow_next(struct figures *fs, size_t k)
{
	const struct tokens *ts = &fs->tokens;
	struct figure *f = &fs->f[k], *next = f + 1;
	bool part;

	if (k + 1 == fs->n || figure_lacks(next) || next->counted.from < next->quote.from ||
	    lex_before(ts, next->first, BETWEEN, NULL) != NULL)
		return;
	part = borrow_is_part(ts, f);
	if ((f->kind == next->kind && (is_joined(ts, f) || is_parallel(ts, f))) ||
	    (part && (f->kind == next->kind || next->kind == CARDINAL)))
		figure_counts(f, next);
}

/* Do they end there? */
static bool
of_before(const struct tokens *ts, size_t i)
{
	return lex_before(ts, i, OF, NULL) != NULL ||
	    (inflected(ts) && lex_before(ts, i, OUT_OF, NULL) != NULL);
}

/* "38% of which", "of whom about a third": what was counted last. */
static bool
of_them(const struct tokens *ts, const struct figure *f)
{
	const struct sense *s;
	size_t at, next;

	if (of_at(ts, f->last, &at) && (s = lex_sense(ts, at, THEM, &next)) != NULL &&
	    (s->n == ALWAYS || noun_stops(ts, next) || head_ending(ts, next, ENDING, &at) != NULL))
		return true;
	at = lex_back(ts, f->first, HEDGE);
	return lex_before(ts, at, THEM, &at) != NULL && of_before(ts, at);
}

/* "Up from a quarter": of what the share before it is told. */
static bool
is_compared(const struct tokens *ts, const struct figure *f)
{
	return (f->kind == FRACTION || f->kind == PERCENT) && !inflected(ts) &&
	    lex_before(ts, f->first, AGAINST, NULL) != NULL;
}

/* "A third of pupils, or 1,200", "94, or nearly a quarter": the same told again. */
static bool
is_same(const struct tokens *ts, const struct figure *prior, const struct figure *f)
{
	size_t at = prior->last, cut = f->first;

	cut = lex_back(ts, cut, HEDGE);
	while (at < cut && ts->t[at].to <= prior->quote.to)
		at++;
	if (at == cut || inflected(ts) || !noun_stops(ts, f->last))
		return false;
	for (; at < cut; at++)
		if (!lex_mark(ts, at, ',') && !lex_mark(ts, at, '-') && !lex_is(ts, at, OR))
			return false;
	return lex_is(ts, cut - 1, OR) || (lex_mark(ts, cut - 1, '-') && prior->kind != f->kind);
}

void
borrow_them(struct figures *fs, size_t k)
{
	const struct tokens *ts = &fs->tokens;
	struct figure *f = &fs->f[k];
	bool compared = is_compared(ts, f);
	size_t i;

	if (!figure_is_count(f))
		return;
	if (k > 0 && lends(f - 1) && is_same(ts, f - 1, f)) {
		figure_counts(f, f - 1);
		return;
	}
	if (!compared && !of_them(ts, f) && !lex_is(ts, f->first, EVERY))	/* или каждый пятый */
		return;
	for (i = k; i > 0 && k - i < INHERIT_MAX; i--)
		if (lends(&fs->f[i - 1]) && !(compared && fs->f[i - 1].kind == CARDINAL)) {
			figure_counts(f, &fs->f[i - 1]);
			return;
		}
}

/* Marched "in 80 cities": where and when, not what the sentence counts. */
static bool
is_circumstance(const struct figures *fs, const struct figure *f)
{
	const struct tokens *ts = &fs->tokens;

	return !inflected(ts) &&
	    lex_before(ts, lex_back(ts, f->first, HEDGE, ARTICLE), IN, NULL) != NULL;
}

/* What f counts, as its singular. */
static struct str
head_of(const struct figures *fs, const struct figure *f)
{
	return str_sub(buf_get(&fs->buf), f->head, f->head + f->head_n);
}

/* "It killed 31": people, whatever was counted before. */
static bool
suits(const struct figures *fs, const struct figure *f, const struct figure *from)
{
	const struct tokens *ts = &fs->tokens;
	size_t at = lex_back(ts, f->first, HEDGE);

	return lex_before(ts, at, HARM, NULL) == NULL ||
	    lexicon_sense(ts->lx, lexicon_find(ts->lx, head_of(fs, from)), PEOPLE) != NULL;
}

/* "12 more were lost": no noun follows; but две таблетки три раза в день. */
static bool
is_bare(const struct tokens *ts, const struct figure *f)
{
	size_t at = f->last, next;

	while (lex_sense(ts, at, MORE, &next) != NULL)
		at = next;
	if (lex_is(ts, at, TIMES))
		return false;
	if (noun_stops(ts, at))
		return true;
	return inflected(ts) ? inflected_phrase(ts, at, &next) == 0 :
	    head_ending(ts, at, ENDING, &next) != NULL;
}

/* May f count what an earlier figure does?  Halves are not of what is counted whole. */
static bool
is_alike(const struct figures *fs, const struct figure *f, const struct figure *from)
{
	return from->kind == f->kind && !figure_lacks(from) && suits(fs, f, from) &&
	    (dec_is_whole(&f->left.value) || !dec_is_whole(&from->left.value));
}

/* "303 on Sunday, 307 the day before": what a figure before it counts, rather one that is
   no circumstance. */
void
borrow_prior(struct figures *fs, size_t k)
{
	const struct figure *from, *nearest = NULL;
	struct figure *f = &fs->f[k];
	size_t i;

	if (!is_bare(&fs->tokens, f))
		return;
	for (i = k; i > 0 && k - i < INHERIT_MAX; i--) {
		from = &fs->f[i - 1];
		if (!is_alike(fs, f, from))
			continue;
		if (!is_circumstance(fs, from)) {
			figure_counts(f, from);
			return;
		}
		nearest = nearest == NULL ? from : nearest;
	}
	if (nearest != NULL)
		figure_counts(f, nearest);
}

/* 12 % сократили: a share that does something. */
static bool
is_subject(const struct tokens *ts, const struct figure *f)
{
	size_t i = f->last;

	if (f->kind != PERCENT || lex_any(ts, f->first - 1, IN, TO))
		return false;
	if (lex_word(ts, i) && lex_is(ts, i, STOP))
		i++;	/* не имеют */
	return lex_word(ts, i) && !lex_is(ts, i, VERB) && inflected_verb(ts, i);
}

/* (48 %), "то есть не менее 276" behind the figure that it repeats. */
static bool
is_repeated(const struct tokens *ts, const struct figure *f)
{
	if (lex_before(ts, lex_back(ts, f->first, HEDGE), THAT_IS, NULL) != NULL)
		return true;
	return lex_mark(ts, f->first - 1, '(') &&
	    ts->t[f->first - 2].to == (f - 1)->quote.to;
}

/* 8 травмовані behind 12 осіб, 62 збито behind 103 дрони: the noun names them better. */
static bool
are_same(const struct figures *fs, const struct figure *f)
{
	const struct figure *prior = f - 1;
	const struct tokens *ts = &fs->tokens;
	size_t next = 0;
	const struct sense *s = lex_sense(ts, f->last, PARTICIPLE, &next);

	if (s == NULL || f->kind != CARDINAL || prior->kind != CARDINAL || figure_lacks(prior) ||
	    f->counted.to != ts->t[next - 1].to || inflected_genitive(ts, f->last))
		return false;
	return s->value.n == 0 || (!lex_is(ts, prior->last, PARTICIPLE) &&
	    str_eq(head_of(fs, f), head_of(fs, prior)));
}

/* What a share of it, the same again, or 270 for 270 is told of; NULL: nothing is. */
static const struct figure *
whole_of(const struct figures *fs, size_t k)
{
	const struct figure *f = &fs->f[k];
	size_t i;

	if (!figure_lacks(f) || !(f->even || (k > 0 && figure_is_count(f) &&
	    (is_repeated(&fs->tokens, f) || is_subject(&fs->tokens, f)))))
		return NULL;
	for (i = k; i > 0 && k - i < INHERIT_MAX; i--)
		if (lends(&fs->f[i - 1]))
			return &fs->f[i - 1];
	for (i = k + 1; f->even && i < fs->n && i - k < INHERIT_MAX; i++)
		if (fs->f[i].kind == CARDINAL && !figure_lacks(&fs->f[i]))
			return &fs->f[i];
	return NULL;
}

void
borrow_whole(struct figures *fs, size_t k)
{
	const struct figure *whole;

	if (!inflected(&fs->tokens))
		return;
	whole = k > 0 && are_same(fs, &fs->f[k]) ? &fs->f[k - 1] : whole_of(fs, k);
	if (whole != NULL)
		figure_counts(&fs->f[k], whole);
}
