/*
 * noun.c - what a figure counts.
 *
 * The noun phrase behind the number ends with its first plural; a participle alone
 * counts people ("12 killed"); "the number of prisoners was 1,300" has it before.
 */
#include "age.h"
#include "figure.h"
#include "head.h"
#include "inflected.h"
#include "noun.h"

enum {
	PHRASE_MAX = 7,		/* words of a noun phrase looked at */
	INHERIT_MAX = 8,	/* figures looked back on */
};

static bool
is_word(const struct tokens *ts, size_t i)
{
	return i < ts->n && ts->t[i].kind == TOK_WORD;
}

bool
noun_stops(const struct tokens *ts, size_t i)
{
	static const enum class class[] = {
		STOP, BE, VERB, IN, TO, OF, OR, AND, FOR, FROM, ARTICLE, PASS_NEAR, HEDGE,
		HEDGE_AFTER, WEEKDAY, DAY, MONTH, RELATIVE, EACH, EACH_PARTY, TOTAL, OTHER_DAY,
		OUT_OF, BETWEEN, PER, FUTURE, NUMBER, TENS, VAGUE,
	};
	size_t k;

	if (!is_word(ts, i))
		return true;
	if (lex_entry(ts, i) == NULL || lex_entry(ts, i)->sense == 0)
		return false;
	for (k = 0; k < sizeof(class) / sizeof(*class); k++)
		if (lex_is(ts, i, class[k]))
			return true;
	return false;
}

/* Take the phrase [from, to) of tokens, whose head is at `at`. */
static void
take(struct figures *fs, struct figure *f, size_t from, size_t to, size_t at)
{
	const struct tokens *ts = &fs->tokens;

	f->counted = (struct piece){ ts->t[from].from, ts->t[to - 1].to };
	f->head = fs->buf.n;
	head_put(ts, at, &fs->buf);
	f->head_n = fs->buf.n - f->head;
}

/* "of Kursk" behind a noun: part of it where a name follows. */
static size_t
of_name(const struct tokens *ts, size_t to)
{
	size_t next, k;

	if (lex_sense(ts, to, OF, &next) == NULL || !is_word(ts, next) || !ts->t[next].upper)
		return to;
	for (k = next; is_word(ts, k) && ts->t[k].upper && k < next + 4 && !noun_stops(ts, k); k++)
		;
	return noun_stops(ts, k) ? k : to;	/* "of Russian soldiers" is no name */
}

/* The noun phrase that begins at token i; the token behind it, or 0. */
static size_t
phrase(const struct tokens *ts, size_t i, size_t *at)
{
	size_t k, next, cut, last = 0;

	for (k = i; k < i + PHRASE_MAX && !noun_stops(ts, k); k = next) {
		next = k + 1;
		if (k > i && lex_is(ts, k, PARTICIPLE) && !lex_is(ts, k, PLURAL) && last > 0)
			break;
		if (head_plural(ts, k, &next, &cut) != NULL) {
			last = next;
			*at = k;
		} else if (last > 0)
			break;	/* behind the plural nothing belongs to it but a plural */
		if (lex_mark(ts, next, '-') && lex_glued(ts, next) && lex_glued(ts, next + 1))
			next++;
	}
	return last;
}

/* Without a plural: words up to the first that can be none of the phrase. */
static size_t
singular(const struct tokens *ts, size_t i, size_t *at)
{
	size_t k, cut;

	for (k = i; k < i + 3 && !noun_stops(ts, k) && !(k > i && lex_is(ts, k, PARTICIPLE)); k++)
		if (k > i && (lex_is(ts, k - 1, NOUN) || head_ending(ts, k, ENDING, &cut) != NULL))
			break;
	*at = k - 1;
	return k > i ? k : 0;
}

static bool
behind(struct figures *fs, struct figure *f)
{
	const struct tokens *ts = &fs->tokens;
	size_t i = f->last, next, at = 0, end;
	const struct sense *s;
	bool glued = lex_mark(ts, i, '-') && lex_glued(ts, i) && lex_glued(ts, i + 1);
	struct dec one = dec_int(1);

	if (glued)
		i++;	/* 10-nation */
	if (lex_sense(ts, i, HEDGE_AFTER, &next) != NULL)
		i = next;
	if (lex_sense(ts, i, OF, &next) != NULL)
		i = next;
	if ((s = lex_sense(ts, i, ARTICLE, &next)) != NULL && !(f->kind == FRACTION && s->n < 0))
		i = next;	/* half the stations, but "its troops" as written */
	if (lex_sense(ts, i, PARTICIPLE, &next) != NULL && (noun_stops(ts, next) || next >= ts->n)) {
		take(fs, f, i, next, i);
		return true;
	}
	for (next = i; lex_is(ts, next, ARTICLE); next++)
		;
	if (inflected(ts))
		end = inflected_phrase(ts, next, &at);
	else if ((end = phrase(ts, next, &at)) == 0 && (glued || f->kind != CARDINAL ||
	    dec_cmp(&f->left.value, &one) == 0))
		end = singular(ts, next, &at);
	if (end == 0)
		return false;
	take(fs, f, i, of_name(ts, end), at);
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
	if (lex_is(ts, next, ARTICLE) || (end = phrase(ts, next, &at)) == 0)
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
			end = inflected(ts) ? inflected_phrase(ts, next, &at) : phrase(ts, next, &at);
			if (end == 0 || end > f->first)
				return false;
			take(fs, f, next, end, at);
			return true;
		}
	return false;
}

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

/* Does "of" or "of the" stand between f and the figure behind it? */
static bool
is_part(const struct tokens *ts, const struct figure *f)
{
	size_t at;

	if (lex_sense(ts, f->last, OF, &at) == NULL &&
	    (!inflected(ts) || lex_sense(ts, f->last, OUT_OF, &at) == NULL))
		return false;
	(void)lex_sense(ts, at, ARTICLE, &at);
	return at == (f + 1)->first;
}

/* "5 и 8 лет": the bare number is in the unit of the one that it is joined to. */
static void
join_unit(const struct tokens *ts, struct figure *f)
{
	const struct figure *b = f + 1;

	if (!inflected(ts) || f->kind != CARDINAL || f->unit.n > 0 || b->unit.n == 0 || b->range ||
	    f->modifier != EXACT || f->last + 1 != b->first || b->left.from != b->first ||
	    !(lex_is(ts, f->last, AND) || lex_is(ts, f->last, OR)))
		return;
	f->kind = b->kind;
	f->unit = b->unit;
}

/* "10,000 and up to 300,000 people", "46 of 58 drones": what the figure behind it counts. */
static void
share(struct figures *fs, size_t k)
{
	const struct tokens *ts = &fs->tokens;
	struct figure *f = &fs->f[k];

	if (k + 1 < fs->n && f->kind == (f + 1)->kind && !lacks(f + 1) &&
	    (f + 1)->counted.from >= (f + 1)->quote.from &&
	    lex_before(ts, (f + 1)->first, BETWEEN, NULL) == NULL &&
	    (is_part(ts, f) || ((lex_is(ts, f->last, AND) || lex_is(ts, f->last, OR)) &&
	    (f->last + 1 == (f + 1)->first || lex_is(ts, f->last + 1, HEDGE)))))
		borrow(f, f + 1);
}

/* "303 on Sunday, 307 the day before": what the figure before it counts. */
static void
inherit(struct figures *fs, size_t k)
{
	struct figure *f = &fs->f[k];
	size_t i;

	if (!noun_stops(&fs->tokens, f->last) && !(inflected(&fs->tokens) &&
	    inflected_phrase(&fs->tokens, f->last, &i) == 0))
		return;
	for (i = k; i > 0 && k - i < INHERIT_MAX; i--)
		if (fs->f[i - 1].kind == f->kind && !lacks(&fs->f[i - 1])) {
			borrow(f, &fs->f[i - 1]);
			return;
		}
}

/*
 * "The wage is 8,647 hryvnias, the subsistence minimum — 3,209": a bare number behind a
 * dash, or with a sign or a fraction, is measured as the one before it.
 */
static void
measure_alike(const struct tokens *ts, struct figure *f, const struct figure *prior)
{
	if (!inflected(ts) || (prior->kind != MONEY && prior->kind != MEASURE &&
	    prior->kind != PERCENT) || prior->per_n > 0 || !noun_stops(ts, f->last) || f->first == 0 ||
	    !((lex_mark(ts, f->first - 1, '-') && (!f->left.fixed || prior->kind == MONEY)) || f->left.value.neg || !dec_is_whole(&f->left.value)))
		return;
	f->kind = prior->kind;
	f->unit = prior->unit;
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
	if (f->counted.from >= f->quote.to && f->counted.to > f->quote.to)
		f->quote.to = f->counted.to;
}

void
figures_nouns(struct figures *fs)
{
	struct figure *f;
	size_t i, since;

	for (i = 0; i < fs->n; i++) {
		f = &fs->f[i];
		since = i > 0 ? fs->f[i - 1].last : 0;
		if (f->kind == CARDINAL || f->kind == ORDINAL_KIND || (f->kind == RATIO && f->per_n > 0)) {
			if (behind(fs, f) && !lex_is(&fs->tokens, f->last, PARTICIPLE))
				;
			else if (age_implied(&fs->tokens, f, i > 0 ? f - 1 : NULL)) {
				f->kind = AGE_KIND;
				f->unit = STR("year");
				f->counted = (struct piece){ f->quote.to, f->quote.to };
				f->head_n = 0;
			} else if (lacks(f) && !predicate(fs, f) && f->kind == CARDINAL)
				(void)ahead(fs, f, since);
		} else if (f->kind == FRACTION || f->kind == PERCENT || f->kind == MEASURE) {
			if (inflected(&fs->tokens) || lex_is(&fs->tokens, f->last, OF) || lex_is(&fs->tokens, f->last, ARTICLE) ||
			    lex_is(&fs->tokens, f->last - 1, OF))
				(void)behind(fs, f);
		}
		if (!lacks(f) && f->kind != ORDINAL_KIND)
			quote(&fs->tokens, f);
	}
	for (i = fs->n; i > 0; i--)
		if (fs->f[i - 1].kind == CARDINAL && lacks(&fs->f[i - 1])) {
			if (i < fs->n)
				join_unit(&fs->tokens, &fs->f[i - 1]);
			share(fs, i - 1);
		}
	for (i = 0; i < fs->n; i++)
		if (fs->f[i].kind == CARDINAL && lacks(&fs->f[i])) {
			if (i > 0)
				measure_alike(&fs->tokens, &fs->f[i], &fs->f[i - 1]);
			if (fs->f[i].kind == CARDINAL)
				inherit(fs, i);
		}
}
