/*
 * lex.h - a sentence as tokens, each with what the lexicon knows of it.
 *
 * Finer than words.h: "30-day" is three tokens, "S-300" three, "20th" two, "week's"
 * two.  A number is one token with its separators ("1,000", "1 300.5").
 */
#ifndef LEX_H
#define LEX_H

#include "common/grouped.h"
#include "lexicon.h"

#define LEX_NO_POINT GROUPED_NO_POINT

enum tok { TOK_WORD, TOK_NUMBER, TOK_MARK };

struct token {
	size_t from, to;	/* bytes in the text */
	enum tok kind;
	bool space;		/* white space, or the start of the text, stands before it */
	bool upper;		/* begins with a capital */
	bool code;		/* a number with more than one point: no number at all */
	char mark;		/* of a mark in ASCII, - for any hyphen or dash; else 0 */
	int small;		/* lex_small() */
	uint32_t chunk;		/* tokens to the end of lex_chunk() */
	size_t point;		/* of a number: where its decimal mark stands, or LEX_NO_POINT */
	uint32_t word;		/* its number in the lexicon, or WORDLIST_NONE */
	const struct entry *entry;	/* of the longest phrase that begins here, or NULL */
	uint64_t ends[CLASS_WORDS];	/* classes of the phrases that end here */
};

struct tokens {
	struct str text;
	const struct lexicon *lx;
	struct token *t;
	size_t n, cap;
	uint64_t classes[CLASS_WORDS];	/* of all phrases that are there */
};

void lex_split(struct str text, const struct lexicon *, struct tokens *);
void lex_free(struct tokens *);

void lex_phrases(struct tokens *);	/* in phrase.c: what the lexicon knows of them */

static inline const struct entry *
lex_entry(const struct tokens *ts, size_t i)
{
	return ts->t[i].entry;
}

static inline struct str
lex_str(const struct tokens *ts, size_t i)
{
	return str_sub(ts->text, ts->t[i].from, ts->t[i].to);
}

/* Is token i there, and this mark?  A mark of ASCII, or "-" for any hyphen or dash. */
static inline bool
lex_mark(const struct tokens *ts, size_t i, char mark)
{
	return i < ts->n && ts->t[i].mark == mark;
}
/* Token i is there and touches the one before it. */
static inline bool
lex_glued(const struct tokens *ts, size_t i)
{
	return i > 0 && i < ts->n && !ts->t[i].space;
}

/* A hyphen at i that touches both its neighbours. */
static inline bool
lex_hyphen(const struct tokens *ts, size_t i)
{
	return lex_mark(ts, i, '-') && lex_glued(ts, i) && lex_glued(ts, i + 1);
}

/* A capital of ASCII, as codes and initials have. */
static inline bool
lex_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* Is i a token of a code or an address, no mark that parts them? */
bool lex_holds(const struct tokens *, size_t i);
/* The end of what stands together without white space from i on, marks at its end left out. */
static inline size_t
lex_chunk(const struct tokens *ts, size_t i)
{
	return i + ts->t[i].chunk;
}

/* The bytes of the number at i; 0: no number is there. */
static inline size_t
lex_digits(const struct tokens *ts, size_t i)
{
	return i < ts->n && ts->t[i].kind == TOK_NUMBER ? ts->t[i].to - ts->t[i].from : 0;
}

/*
 * The sense that the longest phrase of this class at token i has, or NULL; *next is
 * the token behind it.  Hyphens between the words of a phrase do not count.
 */
const struct sense *lex_find(const struct tokens *, size_t i, enum class, size_t *next);
static inline const struct sense *
lex_sense(const struct tokens *ts, size_t i, enum class class, size_t *next)
{
	const struct entry *e = i < ts->n ? lex_entry(ts, i) : NULL;

	if (e == NULL || !lexicon_in(e->reach, class))
		return NULL;	/* as for nearly every word */
	return lex_find(ts, i, class, next);
}
/* The same for a phrase that ends just before token `end`; *first is where it begins. */
const struct sense *lex_find_before(const struct tokens *, size_t end, enum class, size_t *first);
static inline const struct sense *
lex_before(const struct tokens *ts, size_t end, enum class class, size_t *first)
{
	if (end == 0 || end > ts->n || !lexicon_in(ts->t[end - 1].ends, class))
		return NULL;
	return lex_find_before(ts, end, class, first);
}

/*
 * Questions about token i: no is the answer where there is none, be it the one behind the
 * last, ts->n, or the one before the first, 0 - 1.
 */
static inline bool
lex_is(const struct tokens *ts, size_t i, enum class class)
{
	return lex_sense(ts, i, class, NULL) != NULL;
}
static inline bool
lex_word(const struct tokens *ts, size_t i)
{
	return i < ts->n && ts->t[i].kind == TOK_WORD;
}
static inline bool
lex_upper(const struct tokens *ts, size_t i)
{
	return i < ts->n && ts->t[i].upper;
}
/* Does a phrase of one of these classes begin there: lex_any(ts, i, STOP, IN)? */
#define lex_any(ts, i, ...) lex_any_of(ts, i, (const enum class[]){ __VA_ARGS__, CLASS_N })
static inline bool
lex_any_of(const struct tokens *ts, size_t i, const enum class *class)
{
	if (i >= ts->n || lex_entry(ts, i) == NULL)
		return false;
	while (*class != CLASS_N && !lex_is(ts, i, *class))
		class++;
	return *class != CLASS_N;
}
/* Where phrases of these classes begin that follow each other up to `end`; or `end`. */
#define lex_back(ts, end, ...) lex_back_of(ts, end, (const enum class[]){ __VA_ARGS__, CLASS_N })
size_t lex_back_of(const struct tokens *, size_t end, const enum class *);
/* Does a phrase of one of these classes end just before token `end`? */
#define lex_any_before(ts, end, ...) (lex_back(ts, end, __VA_ARGS__) < (end))

/* The value of the number at i where it is of four bytes at most and whole; or -1. */
static inline int
lex_small(const struct tokens *ts, size_t i)
{
	return i < ts->n ? ts->t[i].small : -1;
}

/* The value of a number token; false where it is a code or has too many digits. */
bool lex_number(const struct tokens *, size_t i, struct dec *);

#endif
