/* walk.c - words and marks into a hash. */
#include "cmd/tag/filing.h"

#include "cmd/tag/edge.h"

/* Two bytes that are a small Cyrillic letter, as the folded text has all of them. */
static inline bool
is_pair(const char *p)
{
	unsigned char a = (unsigned char)p[0], b = (unsigned char)p[1];

	return (a == 0xD0 && b >= 0xB0 && b <= 0xBF) || (a == 0xD1 && b >= 0x80 && b <= 0x9F);
}

bool
walk_at_word(const struct folded *t, size_t at)
{
	unsigned char c = (unsigned char)t->p[at];
	size_t len;

	return c < 0x80 ? edge_is_word(c) : is_pair(t->p + at) ||
	    name_in_word(name_char(t->raw, at, &len));
}

/* The character of a word as it is hashed: bytes of UTF-8, case folded; how many. */
static size_t
word_char(const struct folded *t, size_t at, char out[4], size_t *len)
{
	struct buf b = { out, 0, 4 };

	utf8_put(&b, utf8_fold_case(name_char(t->raw, at, len)));
	return b.n;
}

/* Bytes on their way into a hash. */
struct chunk {
	uint64_t bytes;
	unsigned bits;
};

enum { CHUNK = 56 };
static const uint64_t MARK = UINT64_MAX << CHUNK;

static inline void
take(struct sip *sip, struct chunk *c, unsigned char byte)
{
	c->bytes |= (uint64_t)byte << c->bits;
	c->bits += 8;
	if (c->bits == CHUNK) {
		sip_add(sip, c->bytes);
		*c = (struct chunk){ 0, 0 };
	}
}

void
walk_word(struct walk *w)
{
	const struct folded *t = w->t;
	struct chunk chunk = { 0, 0 };
	size_t at = w->at, k, n, len;
	char c[4];

	for (;;) {
		for (; edge_is_word((unsigned char)t->p[at]); at++)
			take(&w->sip, &chunk, (unsigned char)t->p[at]);
		for (; is_pair(t->p + at); at += 2) {
			take(&w->sip, &chunk, (unsigned char)t->p[at]);
			take(&w->sip, &chunk, (unsigned char)t->p[at + 1]);
		}
		if (!walk_at_word(t, at))
			break;
		n = word_char(t, at, c, &len);
		for (k = 0; k < n; k++)
			take(&w->sip, &chunk, (unsigned char)c[k]);
		at += len;
	}
	if (chunk.bits > 0)
		sip_add(&w->sip, chunk.bytes);
	w->at = at;
}

void
walk_mark(struct walk *w)
{
	size_t len;

	sip_add(&w->sip, name_char(w->t->raw, w->at, &len) | MARK);
	w->at += len;
}

uint64_t
walk_first(const struct folded *t, size_t at)
{
	uint64_t v = 0;
	size_t n = 0, k, bytes, len;
	char c[4];

	for (; n < 8 && walk_at_word(t, at); at += len) {
		bytes = word_char(t, at, c, &len);
		for (k = 0; k < bytes && n < 8; k++)
			v |= (uint64_t)(unsigned char)c[k] << 8 * n++;
	}
	return v;
}
