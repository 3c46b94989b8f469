/* phrase.c - what the lexicon knows of tokens. */
#include "common/utf8.h"
#include "lex.h"

enum { PHRASE_MAX = 5 };	/* words of the longest phrase looked for */

static bool
apostrophe(uint32_t c)
{
	return c == '\'' || c == '`' || c == 0xB4 || c == 0x2018 || c == 0x2019 || c == 0x02BC ||
	    c == 0x2032;
}

/* Token i + 1, or i + 2 where a hyphen holds them together. */
static size_t
follow(const struct tokens *ts, size_t i)
{
	if (i + 2 < ts->n && lex_mark(ts, i + 1, '-') && !ts->t[i + 1].space &&
	    !ts->t[i + 2].space && ts->t[i + 2].kind == TOK_WORD)
		return i + 2;
	return i + 1;
}

static bool
is_ascii(struct str s)
{
	unsigned char all = 0;
	size_t i;

	for (i = 0; i < s.n; i++)
		all |= (unsigned char)s.p[i];
	return all < 0x80;
}

/* A word as the lexicon has it: folded, any apostrophe as '. */
static void
fold(struct str word, struct buf *b)
{
	size_t at = b->n, to, len;

	utf8_fold(word, b);
	if (is_ascii(word))
		return;
	for (to = at; at < b->n; at += len) {
		if (apostrophe(utf8_at(buf_get(b), at, &len)))
			b->p[to++] = '\'';
		else {
			memmove(b->p + to, b->p + at, len);
			to += len;
		}
	}
	b->n = to;
}

static const struct entry *
longest_phrase(const struct tokens *ts, size_t at)
{
	char room[3 * LEXICON_PHRASE];	/* small letters may be longer by half */
	struct buf folded = { room, 0, sizeof(room) };
	const struct entry *e, *longest = NULL;
	size_t words;

	for (words = 0; words < PHRASE_MAX && at < ts->n; words++) {
		struct str word = lex_str(ts, at);

		if (word.n > LEXICON_PHRASE - 1 || folded.n > LEXICON_PHRASE)
			break;
		if (words > 0)
			buf_byte(&folded, ' ');
		fold(word, &folded);
		e = lexicon_find(ts->lx, buf_get(&folded));
		if (e == NULL)
			break;
		if (e->sense > 0 || words == 0)
			longest = e;
		if (!e->longer)
			break;
		at = follow(ts, at);
	}
	return longest;
}

void
lex_look_up(const struct tokens *ts, size_t i)
{
	struct token *t = &ts->t[i];

	t->known = true;
	if (t->kind != TOK_NUMBER && starts_with(&ts->lx->all, lex_str(ts, i)))
		t->entry = longest_phrase(ts, i);
}

const struct sense *
lex_find(const struct tokens *ts, size_t i, enum class class, size_t *next)
{
	const struct entry *e = lex_entry(ts, i);
	const struct sense *s = NULL;
	size_t w;

	for (; e != NULL; e = e->shorter > 0 ? &ts->lx->entry[e->shorter - 1] : NULL)
		if ((s = lexicon_sense(ts->lx, e, class)) != NULL &&
		    (!s->upper || ts->t[i].upper))
			break;
	if (e == NULL)
		return NULL;
	for (w = 1; w < e->words; w++)
		i = follow(ts, i);
	if (next != NULL)
		*next = i + 1;
	return s;
}

const struct sense *
lex_before(const struct tokens *ts, size_t end, enum class class, size_t *first)
{
	const struct sense *s, *best = NULL;
	size_t i, next, from = end > 2 * PHRASE_MAX ? end - 2 * PHRASE_MAX : 0;

	for (i = from; i < end && best == NULL; i++)
		if ((s = lex_sense(ts, i, class, &next)) != NULL && next == end) {
			best = s;
			if (first != NULL)
				*first = i;
		}
	return best;
}
