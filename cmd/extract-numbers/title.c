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
	return lex_any(ts, i, VERB, PARTICIPLE, BE);
}

/* «12», «38 попугаев»: the number opens what is quoted; but after a colon somebody speaks. */
static size_t
opens(const struct tokens *ts, size_t i)
{
	size_t k = i + 1;

	if (!is_quote(ts, i - 1, "«") || lex_mark(ts, i - 2, ':'))
		return 0;
	while (k < i + TITLE_WORDS && lex_word(ts, k) && !says(ts, k))
		k++;
	return k > i + 1 && is_quote(ts, k, "»") ? k : 0;
}

/* «1+1», «Квартал 95»: it closes it. */
static size_t
closes(const struct tokens *ts, size_t i)
{
	size_t end = lex_chunk(ts, i), k;

	if (!is_quote(ts, end, "»"))
		return 0;
	for (k = i; k > 0 && i - k < TITLE_WORDS; k--) {
		if (is_quote(ts, k - 1, "«"))
			return k == i || end > i + 1 || ts->t[k].upper ? end : 0;
		if (says(ts, k - 1))
			return 0;
	}
	return 0;
}

/*
 * What is quoted whole, or closes a name of a few words, is a title.  Guillemets only:
 * other quotes hold speech in English.
 */
size_t
title_at(const struct tokens *ts, size_t i)
{
	size_t end = opens(ts, i);

	return end > 0 ? end : closes(ts, i);
}
