/* title.c - titles in guillemets that hold a number. */
#include "title.h"

#include "names.h"

enum { TITLE_WORDS = 6 };

static bool
is_quote(const struct tokens *ts, size_t i, const char *mark)
{
	return i < ts->n && ts->t[i].kind == TOK_MARK && str_is(lex_str(ts, i), mark);
}

/* A verb makes a sentence of what is quoted. */
static bool
says(const struct tokens *ts, size_t i)
{
	return lex_is(ts, i, VERB) || lex_is(ts, i, PARTICIPLE) || lex_is(ts, i, BE);
}

/*
 * «12», «1+1», «Квартал 95»: what is quoted whole, or closes a name of a few words, is a
 * title.  Guillemets only: other quotes hold speech in English.
 */
size_t
title_at(const struct tokens *ts, size_t i)
{
	size_t end = lex_chunk(ts, i), k;

	if (i > 0 && is_quote(ts, i - 1, "«") && !(i > 1 && lex_mark(ts, i - 2, ':'))) {
		for (k = i + 1; k < i + TITLE_WORDS && k < ts->n && ts->t[k].kind == TOK_WORD && !says(ts, k); k++)
			;	/* «38 попугаев» */
		if (k > i + 1 && is_quote(ts, k, "»"))
			return k;
	}
	if (!is_quote(ts, end, "»") || i == 0)
		return 0;
	for (k = i; k > 0 && i - k < TITLE_WORDS; k--) {
		if (is_quote(ts, k - 1, "«"))
			return k == i || end > i + 1 || ts->t[k].upper ? end : 0;
		if (says(ts, k - 1))
			return 0;
	}
	return 0;
}
