/* head.c - the forms of a noun. */
#include "head.h"

#include "common/utf8.h"

enum { ENDING_MAX = 12, STEM_MIN = 4, PLURAL_MIN = 4 };	/* bytes of an ending, a stem, a plural */

/* A word as the lexicon has it; of one too long for it nothing. */
static struct str
spell(const struct tokens *ts, size_t i, struct spelling *w)
{
	w->n = 0;
	spelling_add(lex_str(ts, i), w);
	return (struct str){ w->p, w->n > SPELLING_MAX ? 0 : w->n };
}

/* The row of a class that ends word i and is not all of it; *cut is its length.  NULL: none. */
const struct sense *
head_ending(const struct tokens *ts, size_t i, enum class class, size_t *cut)
{
	const struct sense *s = NULL;
	struct spelling w;
	struct str word = spell(ts, i, &w);
	size_t n = word.n <= ENDING_MAX ? word.n : ENDING_MAX + 1;

	if (n < 2 || !lexicon_has_tail(ts->lx, class, word.p[word.n - 1]))
		return NULL;
	while (n > 1 && s == NULL) {
		n--;
		if (!lexicon_has_length(ts->lx, class, n))
			continue;
		s = lexicon_sense(ts->lx, lexicon_find(ts->lx, str_from(word, word.n - n)), class);
		*cut = n;
	}
	return s;
}

const struct sense *
head_stem(const struct tokens *ts, size_t i, enum class class)
{
	const struct sense *s = NULL;
	struct spelling w;
	struct str word = spell(ts, i, &w);
	size_t n;

	for (n = word.n; n >= STEM_MIN && s == NULL; n--)
		if (lexicon_has_length(ts->lx, class, n))
			s = lexicon_sense(ts->lx, lexicon_find(ts->lx, str_sub(word, 0, n)), class);
	return s;
}

/* MPs, GPs: two capitals and an s. */
static bool
is_initials(struct str s)
{
	return s.n == 3 && lex_capital(s.p[0]) && lex_capital(s.p[1]);
}

/* A plural by its row, or by its ending (*cut > 0); NULL: none. */
const struct sense *
head_plural(const struct tokens *ts, size_t i, size_t *next, size_t *cut)
{
	const struct sense *s;

	*cut = 0;
	if ((s = lex_sense(ts, i, PLURAL, next)) != NULL)
		return s;
	*next = i + 1;
	if (ts->t[i].to - ts->t[i].from < PLURAL_MIN && !is_initials(lex_str(ts, i)))
		return NULL;
	if ((s = head_ending(ts, i, SINGULAR, cut)) == NULL)
		return NULL;
	return str_is(s->value, "-") ? NULL : s;
}

void
head_put(const struct tokens *ts, size_t i, struct buf *b)
{
	const struct sense *s;
	size_t next, cut;

	if ((s = lex_sense(ts, i, PARTICIPLE, NULL)) != NULL && s->value.n > 0)
		utf8_fold(s->value, b);
	else if ((s = head_plural(ts, i, &next, &cut)) == NULL)
		utf8_fold(lex_str(ts, i), b);
	else {
		if (cut > 0) {	/* the ending was found in the folded word */
			utf8_fold(lex_str(ts, i), b);
			b->n -= cut;
		}
		utf8_fold(s->value, b);
	}
}
