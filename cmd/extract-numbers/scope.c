/* scope.c - does a count hold for each side, or for all together? */
#include "figure.h"

enum {
	REACH = 8,	/* tokens between a floating "each" and its figure */
	FAR = 32,	/* and "by each side" */
};

/* The tokens of a figure's clause, as far as a word of scope reaches. */
static void
clause_tokens(const struct tokens *ts, const struct figure *f, size_t *from, size_t *to)
{
	size_t i;

	for (i = f->first; i > 0 && f->first - i < FAR && ts->t[i - 1].from >= f->clause.from; i--)
		;
	*from = i;
	for (i = f->last; i < ts->n && i - f->last < FAR && ts->t[i].from < f->clause.to; i++)
		;
	*to = i;
}

/* "Russia and Ukraine each freed": behind a name or a plural, not "that each of". */
static bool
floats(const struct tokens *ts, size_t i)
{
	struct str w;

	if (!lex_word(ts, i - 1) || lex_is(ts, i + 1, OF) ||
	    lex_is(ts, i + 1, STOP))
		return false;
	w = lex_str(ts, i - 1);
	return ts->t[i - 1].upper || lex_is(ts, i - 1, PLURAL) || str_ends(w, STR("s")) ||
	    lex_is(ts, i - 1, EACH_PARTY);
}

/* 390 each; 390 prisoners each, apiece. */
static bool
closes(const struct tokens *ts, const struct figure *f, size_t i)
{
	return i >= f->last && lex_is(ts, i, EACH) &&
	    (i == f->last || ts->t[i - 1].to == f->quote.to) &&
	    (i + 1 >= ts->n || ts->t[i + 1].kind == TOK_MARK ||
	    lex_any(ts, i + 1, STOP, IN, FROM, TO, WEEKDAY, AND, BE));
}

/* 614 freed today, both sides together; but of "390 each, 780 between them" the second. */
static bool
together(const struct figures *fs, const struct figure *f, size_t to)
{
	const struct figure *end = fs->f + fs->n, *next;
	size_t i;

	for (next = f + 1; next < end && next->kind != CARDINAL; next++)
		;
	if (next < end && next->first < to)
		to = next->first;
	for (i = f->last; i < to; i++)
		if (lex_is(&fs->tokens, i, TOTAL_PARTY))
			return true;
	return false;
}

bool
figures_scoped(const struct tokens *ts)
{
	return lexicon_in(ts->classes, EACH) || lexicon_in(ts->classes, EACH_PARTY) ||
	    lexicon_in(ts->classes, TOTAL) || lexicon_in(ts->classes, TOTAL_PARTY);
}

static enum scope
scope_of(const struct figures *fs, const struct figure *f)
{
	const struct tokens *ts = &fs->tokens;
	size_t from, to, i, since;

	clause_tokens(ts, f, &from, &to);
	since = f > fs->f && !figures_beside(ts, f - 1, f) && (f - 1)->last > from ? (f - 1)->last : from;
	if (together(fs, f, to))
		return SCOPE_TOTAL;
	for (i = from; i < to; i++) {
		if (lex_is(ts, i, EACH_PARTY))
			return SCOPE_EACH;
		if (lex_is(ts, i, EACH) && ((i < f->first && f->first - i <= REACH && floats(ts, i)) ||
		    closes(ts, f, i)))
			return SCOPE_EACH;
	}
	if (lex_before(ts, f->first, EACH, NULL) != NULL)
		return SCOPE_EACH;	/* по 390 */
	for (i = f->first; i < f->left.from; i++)
		if (lex_is(ts, i, TOTAL))
			return SCOPE_TOTAL;	/* a total of 780 */
	for (i = f->first; i > since && f->first - i <= REACH; i--)
		if (lex_is(ts, i - 1, TOTAL))
			return SCOPE_TOTAL;
	for (i = f->last; i < ts->n && ts->t[i].from <= f->quote.to + 1; i++)
		if (lex_is(ts, i, TOTAL))
			return SCOPE_TOTAL;
	return SCOPE_OPEN;
}

void
figures_scopes(struct figures *fs)
{
	bool said = figures_scoped(&fs->tokens);
	struct figure *f;
	size_t i;

	for (i = 0; i < fs->n; i++) {
		f = &fs->f[i];
		if (f->kind == RATIO && f->even)
			f->scope = SCOPE_EACH;
		else if (f->kind == CARDINAL && said)
			f->scope = scope_of(fs, f);
	}
	for (i = fs->n; i > 1; i--)	/* 270 soldiers and 120 civilians each */
		if (fs->f[i - 1].scope == SCOPE_EACH && fs->f[i - 2].scope == SCOPE_OPEN &&
		    fs->f[i - 2].kind == CARDINAL && figures_beside(&fs->tokens, &fs->f[i - 2], &fs->f[i - 1]))
			fs->f[i - 2].scope = SCOPE_EACH;
	for (i = 1; i < fs->n; i++)	/* each freed 270 soldiers and 120 civilians */
		if (fs->f[i - 1].scope == SCOPE_EACH && fs->f[i].scope == SCOPE_OPEN &&
		    fs->f[i].kind == CARDINAL && figures_beside(&fs->tokens, &fs->f[i - 1], &fs->f[i]))
			fs->f[i].scope = SCOPE_EACH;
}
