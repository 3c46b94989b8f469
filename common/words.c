/* words.c - the words of a sentence. */
#include "common/words.h"

#include <stdint.h>
#include <stdlib.h>

#include "common/utf8.h"

enum class { MARK, SPACE, LETTER, DIGIT };

static enum class
class_of(uint32_t c)
{
	unsigned is = utf8_class(c);

	if ((is & UTF8_LETTER) != 0)
		return LETTER;
	if ((is & UTF8_DIGIT) != 0)
		return DIGIT;
	return (is & UTF8_SPACE) != 0 ? SPACE : MARK;
}

/* Does c hold a word together between these two? */
static bool
joins(uint32_t c, enum class before, enum class after)
{
	if (before < LETTER || after < LETTER)
		return false;
	switch (c) {
	case '.':
	case ',':
		return before == DIGIT && after == DIGIT;
	case '\'':
	case 0x2019:	/* right single quotation mark */
	case 0x02BC:	/* modifier letter apostrophe */
	case '-':
	case 0x2010:	/* hyphen */
	case 0x2011:	/* no-break hyphen */
		return true;
	default:
		return false;
	}
}

static bool
is_ascii_letter(char c)
{
	return (unsigned char)c < 0x80 && (utf8_ascii[(unsigned char)c] & UTF8_LETTER) != 0;
}

/* The end of the word that begins at `at` with class k. */
static size_t
word_end(struct str text, size_t at, size_t len, enum class k, enum word_kind *kind)
{
	bool letters = k == LETTER, digits = k == DIGIT;
	size_t to = at + len, n, m;
	enum class next;
	uint32_t c;

	while (to < text.n) {
		if (k == LETTER && is_ascii_letter(text.p[to])) {
			to++;
			continue;
		}
		if (text.p[to] == ' ')
			break;	/* as behind most words */
		c = utf8_at(text, to, &n);
		next = class_of(c);
		if (next < LETTER) {
			if (to + n >= text.n)
				break;
			next = class_of(utf8_at(text, to + n, &m));
			if (!joins(c, k, next))
				break;
			n += m;
		}
		letters |= next == LETTER;
		digits |= next == DIGIT;
		k = next;
		to += n;
	}
	*kind = letters && digits ? WORD_MIXED : letters ? WORD_LETTERS : WORD_NUMBER;
	return to;
}

void
words_split(struct str text, struct words *ws)
{
	size_t at = 0, len;
	struct word w;
	enum class k;

	for (ws->n = 0; at < text.n; at = w.to) {
		w = (struct word){ at, at + 1, WORD_MARK };
		if (text.p[at] == ' ')
			continue;
		k = class_of(utf8_at(text, at, &len));
		w.to = at + len;
		if (k == SPACE)
			continue;
		if (k >= LETTER)
			w.to = word_end(text, at, len, k, &w.kind);
		ws->w = mem_more(ws->w, ws->n, &ws->cap, sizeof(*ws->w));
		ws->w[ws->n++] = w;
	}
}

void
words_free(struct words *ws)
{
	free(ws->w);
	*ws = (struct words){ 0 };
}
