/* labels.c - numbers that belong to a name by its capitals. */
#include "labels.h"

#include "measure.h"

enum {
	DIGITS_MAX = 4,
	LONG_WORD = 4,	/* bytes of a word that titles begin with a capital, too */
	TITLE = 64,	/* tokens of a title at most */
	COUNTS = 32,	/* figures looked back on */
};

bool
label_ends(const struct tokens *ts, size_t i)
{
	size_t next;

	if (i >= ts->n)
		return true;
	if (ts->t[i].kind == TOK_MARK)
		return ts->t[i].space || strchr(",.;:!?)\"'", ts->text.p[ts->t[i].from]) != NULL;
	if (ts->t[i].kind == TOK_NUMBER || !ts->t[i].space)
		return false;
	if (lex_any(ts, i, PARTICIPLE, NUMBER, SCALE, PER) || measure_after(ts, i, &next) != NULL)
		return false;
	if (lex_is(ts, i, TO))
		return i + 1 >= ts->n || ts->t[i + 1].kind == TOK_WORD;
	return lex_any(ts, i, STOP, IN, AND, BE, VERB, OR, FROM, PASS_NEAR, RELATIVE, WEEKDAY, DAY);
}

/* Words of the sentence that only a name or a title writes large. */
static bool
is_name(const struct tokens *ts, size_t i)
{
	const struct entry *e = lex_entry(ts, i);
	const struct unit *u = units_named(ts->lx->lang, lex_str(ts, i));

	return ts->t[i].kind == TOK_WORD && ts->t[i].upper && (e == NULL || e->sense == 0) &&
	    (u == NULL || measure_kind(u) != MONEY);
}

/* An earlier count: "Russia freed 390 men, Ukraine 303" leaves its noun out. */
static bool
has_count(const struct figures *fs)
{
	size_t i;

	for (i = fs->n > COUNTS ? fs->n - COUNTS : 0; i < fs->n; i++)
		if (fs->f[i].kind <= AGE_KIND || fs->f[i].kind == FRACTION || fs->f[i].kind == RATIO)
			return true;
	return false;
}

/* Python 3.12, where decimals have a comma. */
static bool
is_version(const struct tokens *ts, const struct token *n)
{
	return ts->lx->comma && ts->text.p[n->point] == '.';
}

/* Fahrenheit 451; but "In Kharkiv 12 died". */
static size_t
digits_behind(const struct figures *fs, size_t i)
{
	const struct tokens *ts = &fs->tokens;
	const struct token *n = &ts->t[i + 1];

	if (i == 0 || i + 1 >= ts->n || n->kind != TOK_NUMBER || !n->space ||
	    n->to - n->from > DIGITS_MAX || !(n->point == LEX_NO_POINT || is_version(ts, n)) ||
	    !is_name(ts, i) ||
	    ts->t[i - 1].kind == TOK_NUMBER || !label_ends(ts, i + 2))
		return 0;
	if (lex_is(ts, i - 1, ARTICLE))
		return i + 2;
	if (has_count(fs) || (lex_is(ts, i - 1, IN) && (lex_is(ts, i + 2, BE) || lex_is(ts, i + 2, VERB))))
		return 0;
	return i + 2;
}

/* Do only its small words begin small, as in a title? */
static bool
is_title(const struct tokens *ts)
{
	size_t i;

	if (ts->n > TITLE)
		return false;
	for (i = 0; i < ts->n; i++)
		if (ts->t[i].kind == TOK_WORD && !ts->t[i].upper && ts->t[i].space &&
		    ts->t[i].to - ts->t[i].from >= LONG_WORD && !lex_is(ts, i, STOP))
			return false;
	return true;
}

/* The Big Four: large within a sentence. */
static size_t
word_of_name(const struct tokens *ts, size_t i)
{
	size_t next;

	if (i == 0 || !ts->t[i].upper || ts->t[i - 1].kind != TOK_WORD || !ts->t[i].space ||
	    (lex_sense(ts, i, NUMBER, &next) == NULL && lex_sense(ts, i, TENS, &next) == NULL) ||
	    is_title(ts))
		return 0;
	return next;
}

size_t
label_at(const struct figures *fs, size_t i)
{
	size_t end;

	if (fs->tokens.t[i].kind != TOK_WORD || !fs->tokens.t[i].upper)
		return 0;
	return (end = digits_behind(fs, i)) > 0 ? end : word_of_name(&fs->tokens, i);
}
