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

	if (i > 0 && lex_is(ts, i - 1, AND))
		i--;
	if (i > 0 && lex_mark(ts, i - 1, ','))
		i--;
	return i < b->first && i > 0 && ts->t[i - 1].to == a->quote.to;
}

static bool
lacks(const struct figure *f)
{
	return f->counted.to <= f->counted.from;
}

static void
borrow(struct figure *f, const struct figure *from)
{
	f->counted = from->counted;
	f->head = from->head;
	f->head_n = from->head_n;
}

/* Does "of", "of the", "of the island's", "of their past" stand between f and the figure behind it? */
bool
borrow_is_part(const struct tokens *ts, const struct figure *f)
{
	size_t at, i;

	if (lex_sense(ts, f->last, OF, &at) == NULL &&
	    (!inflected(ts) || lex_sense(ts, f->last, OUT_OF, &at) == NULL))
		return false;
	if (lex_sense(ts, at, ARTICLE, &i) != NULL && i == (f + 1)->first)
		return true;
	for (i = at; i < (f + 1)->first; i++)
		if (inflected(ts) || i - at >= PART_MAX || lex_is(ts, i, VERB) || lex_is(ts, i, BE) ||
		    lex_is(ts, i, STOP) || lex_is(ts, i, IN) || lex_is(ts, i, AND) ||
		    lex_mark(ts, i, ',') || head_plural(ts, i, &(size_t){ 0 }, &(size_t){ 0 }) != NULL)
			return false;
	return at <= (f + 1)->first;
}

/* "10,000 and up to 300,000 people", "46 of 58 drones": what the figure behind it counts. */
void
borrow_next(struct figures *fs, size_t k)
{
	const struct tokens *ts = &fs->tokens;
	struct figure *f = &fs->f[k];

	if (k + 1 < fs->n && (f->kind == (f + 1)->kind || ((f + 1)->kind == CARDINAL && borrow_is_part(ts, f))) &&
	    !lacks(f + 1) &&
	    (f + 1)->counted.from >= (f + 1)->quote.from &&
	    lex_before(ts, (f + 1)->first, BETWEEN, NULL) == NULL &&
	    (borrow_is_part(ts, f) || ((lex_is(ts, f->last, AND) || lex_is(ts, f->last, OR)) &&
	    (f->last + 1 == (f + 1)->first || lex_is(ts, f->last + 1, HEDGE)))))
		borrow(f, f + 1);
}

/* Does "of", or where endings tell a noun, "out of" begin at token i, or end there? */
static bool
of_at(const struct tokens *ts, size_t i, size_t *next)
{
	return lex_sense(ts, i, OF, next) != NULL ||
	    (inflected(ts) && lex_sense(ts, i, OUT_OF, next) != NULL);
}

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
	    (s->n == 1 || noun_stops(ts, next) || head_ending(ts, next, ENDING, &at) != NULL))
		return true;
	for (at = f->first; lex_before(ts, at, HEDGE, &at) != NULL;)
		;
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

	while (lex_before(ts, cut, HEDGE, &cut) != NULL)
		;
	while (at < cut && ts->t[at].to <= prior->quote.to)
		at++;
	if (at == cut || inflected(ts) || !noun_stops(ts, f->last))
		return false;
	for (; at < cut; at++)
		if (!lex_mark(ts, at, ',') && !lex_mark(ts, at, '-') && !lex_is(ts, at, OR))
			return false;
	return lex_is(ts, cut - 1, OR) || (lex_mark(ts, cut - 1, '-') && prior->kind != f->kind);
}

static bool
is_count(const struct figure *f)
{
	return f->kind == CARDINAL || f->kind == FRACTION || f->kind == PERCENT;
}

void
borrow_them(struct figures *fs, size_t k)
{
	struct figure *f = &fs->f[k];
	bool compared = is_compared(&fs->tokens, f);
	size_t i;

	if (k > 0 && is_count(f) && is_count(f - 1) && !lacks(f - 1) && is_same(&fs->tokens, f - 1, f)) {
		borrow(f, f - 1);
		return;
	}
	if (!is_count(f) || !(compared || of_them(&fs->tokens, f) ||
	    lex_is(&fs->tokens, f->first, EVERY)))	/* или каждый пятый */
		return;
	for (i = k; i > 0 && k - i < INHERIT_MAX; i--)
		if (is_count(&fs->f[i - 1]) && !lacks(&fs->f[i - 1]) &&
		    !(compared && fs->f[i - 1].kind == CARDINAL)) {
			borrow(f, &fs->f[i - 1]);
			return;
		}
}

/* Marched "in 80 cities": where and when, not what the sentence counts. */
static bool
is_circumstance(const struct figures *fs, const struct figure *f)
{
	const struct tokens *ts = &fs->tokens;
	size_t at = f->first;

	while (!inflected(ts) && (lex_before(ts, at, HEDGE, &at) != NULL ||
	    lex_before(ts, at, ARTICLE, &at) != NULL))
		;
	return !inflected(ts) && lex_before(ts, at, IN, NULL) != NULL;
}

/* "It killed 31": people, whatever was counted before. */
static bool
suits(const struct figures *fs, const struct figure *f, const struct figure *from)
{
	const struct tokens *ts = &fs->tokens;
	struct str head = str_sub(buf_get(&fs->buf), from->head, from->head + from->head_n);
	size_t at = f->first;

	while (lex_before(ts, at, HEDGE, &at) != NULL)
		;
	return lex_before(ts, at, HARM, NULL) == NULL ||
	    lexicon_sense(ts->lx, lexicon_find(ts->lx, head), PEOPLE) != NULL;
}

/* "303 on Sunday, 307 the day before": what the figure before it counts. */
void
borrow_prior(struct figures *fs, size_t k)
{
	const struct figure *from = NULL;
	struct figure *f = &fs->f[k];
	size_t i, at = f->last;

	while (lex_sense(&fs->tokens, at, MORE, &i) != NULL)
		at = i;	/* 12 more were lost */
	if (lex_is(&fs->tokens, at, TIMES))
		return;	/* две таблетки три раза в день */
	if (!noun_stops(&fs->tokens, at) && !(inflected(&fs->tokens) ?
	    inflected_phrase(&fs->tokens, at, &i) == 0 :
	    head_ending(&fs->tokens, at, ENDING, &i) != NULL))
		return;
	for (i = k; i > 0 && k - i < INHERIT_MAX; i--)
		if (fs->f[i - 1].kind == f->kind && !lacks(&fs->f[i - 1]) &&
		    suits(fs, f, &fs->f[i - 1]) && (dec_is_whole(&f->left.value) || !dec_is_whole(&fs->f[i - 1].left.value))) {
			from = from == NULL ? &fs->f[i - 1] : from;
			if (!is_circumstance(fs, &fs->f[i - 1])) {
				from = &fs->f[i - 1];
				break;
			}
		}
	if (from != NULL)
		borrow(f, from);
}

/* 12 % сократили: a share that does something. */
static bool
is_subject(const struct tokens *ts, const struct figure *f)
{
	size_t i = f->last;

	if (f->kind != PERCENT || (f->first > 0 && (lex_is(ts, f->first - 1, IN) ||
	    lex_is(ts, f->first - 1, TO))))
		return false;
	if (i < ts->n && ts->t[i].kind == TOK_WORD && lex_is(ts, i, STOP))
		i++;	/* не имеют */
	return i < ts->n && ts->t[i].kind == TOK_WORD && !lex_is(ts, i, VERB) && inflected_verb(ts, i);
}

/* (48 %), "то есть не менее 276" behind the figure that it repeats. */
static bool
is_repeated(const struct tokens *ts, const struct figure *f)
{
	size_t i = f->first;

	while (lex_before(ts, i, HEDGE, &i) != NULL)
		;
	if (lex_before(ts, i, THAT_IS, NULL) != NULL)
		return true;
	return f->first > 1 && lex_mark(ts, f->first - 1, '(') &&
	    ts->t[f->first - 2].to == (f - 1)->quote.to;
}

/* 8 травмовані behind 12 осіб, 62 збито behind 103 дрони: the noun names them better. */
static bool
are_same(const struct figures *fs, const struct figure *f)
{
	const struct tokens *ts = &fs->tokens;
	size_t next = 0;
	const struct sense *s = lex_sense(ts, f->last, PARTICIPLE, &next);
	struct str all = buf_get(&fs->buf);

	if (s == NULL || f->kind != CARDINAL || (f - 1)->kind != CARDINAL || lacks(f - 1) ||
	    f->counted.to != ts->t[next - 1].to || inflected_genitive(ts, f->last))
		return false;
	return s->value.n == 0 || (!lex_is(ts, (f - 1)->last, PARTICIPLE) &&
	    str_eq(str_sub(all, f->head, f->head + f->head_n),
	    str_sub(all, (f - 1)->head, (f - 1)->head + (f - 1)->head_n)));
}

/* What a share of it, the same again, or 270 for 270 is told of; NULL: nothing is. */
static const struct figure *
whole_of(const struct figures *fs, size_t k)
{
	const struct figure *f = &fs->f[k];
	size_t i;

	if (!lacks(f) || !(f->even || (is_count(f) && k > 0 && (is_repeated(&fs->tokens, f) ||
	    is_subject(&fs->tokens, f)))))
		return NULL;
	for (i = k; i > 0 && k - i < INHERIT_MAX; i--)
		if (!lacks(&fs->f[i - 1]) && is_count(&fs->f[i - 1]))
			return &fs->f[i - 1];
	for (i = k + 1; f->even && i < fs->n && i - k < INHERIT_MAX; i++)
		if (fs->f[i].kind == CARDINAL && !lacks(&fs->f[i]))
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
		borrow(&fs->f[k], whole);
}
