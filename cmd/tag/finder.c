/* finder.c - needles, added one by one. */
#include "cmd/tag/finder.h"

#include <stdlib.h>

#include "cmd/tag/edge.h"
#include "cmd/tag/keys.h"

/* Copy the needle's bytes in lower case, edges put aside. */
static void
store(struct finder *f, struct finder_needle *n, struct str s)
{
	size_t i;

	n->bytes = f->bytes.n;
	for (i = 0; i < s.n; i++)
		if (s.p[i] == NEEDLE_EDGE)
			n->edges |= (uint64_t)1 << n->n;
		else {
			n->digits |= s.p[i] == NEEDLE_DIGIT;
			buf_byte(&f->bytes, s.p[i]);
			n->n++;
		}
	fold(&f->low, str_from(buf_get(&f->bytes), n->bytes));
	buf_add(&f->bytes, f->low.p, n->n);	/* the bytes as they are, and these */
}

size_t
finder_add(struct finder *f, struct str s, bool cased)
{
	char id[1 + NEEDLE_BYTES] = { cased ? 'c' : 'i' };
	struct finder_needle *n;
	bool fresh;
	size_t at;

	memcpy(id + 1, s.p, s.n);
	at = map_add(&f->ids, (struct str){ id, 1 + s.n }, &fresh);
	if (!fresh)
		return at;
	f->needle = mem_more(f->needle, at, &f->cap, sizeof(*f->needle));
	n = &f->needle[at];
	*n = (struct finder_needle){ .cased = cased };
	store(f, n, s);
	return at;
}

bool
finder_at_word(struct str s)
{
	unsigned char c, before;
	size_t i;

	for (i = 1; i < s.n; i++) {
		c = (unsigned char)s.p[i];
		before = (unsigned char)s.p[i - 1];
		if ((edge_is_word(c) || edge_is_letter(c) || c == NEEDLE_DIGIT) && before < 0x80 &&
		    before != NEEDLE_DIGIT && !edge_is_word(before))
			return true;
	}
	return false;
}

void
finder_free(struct finder *f)
{
	map_free(&f->ids);
	buf_free(&f->bytes);
	buf_free(&f->low.bytes);
	free(f->needle);
	free(f->found);
	free(f->seen);
	free(f->seen_bit);
	keys_free(&f->words);
	keys_free(&f->all);
	*f = (struct finder){ 0 };
}
