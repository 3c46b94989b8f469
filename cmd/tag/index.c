/* index.c - names by the hashes of their words. */
#include "cmd/tag/index.h"

#include <stdlib.h>

#include "cmd/tag/filing.h"

static struct index_slot *
place(struct index *ix, const struct walk *w)
{
	uint64_t hash = sip_end(w->sip);
	struct index_slot *s = index_slot_of(ix, hash);

	s->check = (uint32_t)hash | 1;
	return s;
}

/* May its first word, which is the text's there, begin without a capital, and with one? */
static bool
may_begin(const struct name *name, struct str text, size_t at, size_t capital)
{
	size_t len;

	return capital == 1 || name->how == NAME_ANY || !utf8_is_upper(name_char(text, at, &len));
}

static void
open_gates(struct index *ix, const struct name *name, const struct folded *t, size_t at)
{
	uint64_t bytes = walk_first(t, at);
	size_t bit, k;

	for (k = 0; k < 2; k++)
		if (may_begin(name, t->raw, at, k)) {
			bit = gate_bit(&ix->gate[k], bytes);
			ix->gate[k].bits[bit / 64] |= (uint64_t)1 << bit % 64;
		}
}

/* File all that the name begins with, and itself. */
static void
file(struct index *ix, struct name *name, uint32_t number, const struct folded *t, size_t at)
{
	struct walk w = { sip_begin(), t, at };
	struct index_slot *s;

	open_gates(ix, name, t, at);
	for (;;) {
		walk_word(&w);
		s = place(ix, &w);
		if (w.at == t->raw.n)
			break;
		while (w.at < t->raw.n && !walk_at_word(t, w.at))
			walk_mark(&w);
		s->name |= w.at < t->raw.n ? LONGER : MARKED;
		if (w.at == t->raw.n) {
			s = place(ix, &w);
			break;
		}
	}
	name->next = s->name >> KNOWN;
	s->name = (s->name & ((1 << KNOWN) - 1)) | number << KNOWN;
}

static size_t
first_word(struct str s, size_t *before)
{
	size_t at, len;

	for (at = *before = 0; at < s.n && !name_in_word(name_char(s, at, &len)); at += len)
		++*before;
	return at;
}

size_t
name_read(struct name *name)
{
	struct str s = name_str(name);
	size_t before, at = first_word(s, &before), words = 0, len;
	bool in, was = false;

	name->before = (uint8_t)before;
	if (before > UINT8_MAX)
		return 0;
	for (; at < s.n; at += len, was = in) {
		in = name_in_word(name_char(s, at, &len));
		words += in && !was;
	}
	return words > 0 ? words + !was : 0;
}

static void *
zeros(size_t n, size_t size)
{
	return memset(mem_grow(NULL, n, size), 0, n * size);
}

/* Sixteen bits for each name, so that few of other words find theirs set. */
static void
make_gate(struct index_gate *g, size_t names)
{
	unsigned bits = 12;

	while ((size_t)1 << bits < 16 * names)
		bits++;
	g->bits = zeros(((size_t)1 << bits) / 64, sizeof(*g->bits));
	g->shift = 64 - bits;
}

void
index_build(struct index *ix, struct name *names, size_t n, size_t places)
{
	struct folded t = { 0 };
	size_t size = 64, small = 0, i, before;

	while (size / 4 * 3 < places)
		size *= 2;
	for (i = 0; i < n; i++)
		small += may_begin(&names[i], name_str(&names[i]), first_word(name_str(&names[i]), &before), 0);
	sip_ready();
	ix->slot = zeros(size, sizeof(*ix->slot));
	ix->mask = size - 1;
	make_gate(&ix->gate[0], small);
	make_gate(&ix->gate[1], n);
	for (i = n; i-- > 0; ) {
		fold(&t, name_str(&names[i]));
		file(ix, &names[i], (uint32_t)i + 1, &t, first_word(t.raw, &before));
	}
	buf_free(&t.bytes);
}

void
index_free(struct index *ix)
{
	free(ix->slot);
	free(ix->gate[0].bits);
	free(ix->gate[1].bits);
	*ix = (struct index){ 0 };
}
