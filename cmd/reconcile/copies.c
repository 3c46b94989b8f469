/*
 * copies.c - which claims stand in one sentence, in whatever documents, and which of these
 * sentences are what a source prints under everything.
 */
#include <stdlib.h>

#include "cmd/reconcile/claims.h"
#include "cmd/reconcile/numbers.h"
#include "cmd/reconcile/shingles.h"

enum { FURNITURE_DOCS = 3 };

struct place {
	uint32_t text, source, doc, claim;
};

static int
by_text(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->text != y->text)
		return x->text > y->text ? 1 : -1;
	if (x->source != y->source)
		return x->source > y->source ? 1 : -1;
	return (x->doc > y->doc) - (x->doc < y->doc);
}

/* The claims that have a sentence, those of the same together.  To free. */
static struct place *
places(const struct claims *c, size_t *n)
{
	struct place *p = NULL;
	const struct claim *m;
	size_t i, cap = 0;

	*n = 0;
	for (i = 0; i < c->n; i++) {
		m = &c->claim[i];
		if (m->text == 0)
			continue;
		p = mem_more(p, *n, &cap, sizeof(*p));
		p[(*n)++] = (struct place){ m->text, m->source, m->doc, (uint32_t)i };
	}
	if (*n > 0)
		qsort(p, *n, sizeof(*p), by_text);
	return p;
}

/* Number the sentences: those that are one, if reworded or cut, alike. */
static void
number_sentences(struct claims *c, const struct place *p, size_t n)
{
	struct str *text = mem_grow(NULL, n, sizeof(*text));
	uint32_t *same = mem_grow(NULL, n, sizeof(*same));
	size_t i, texts = 0;

	for (i = 0; i < n; i++)
		if (i == 0 || p[i].text != p[i - 1].text)
			text[texts++] = c->name[p[i].text];
	shingles_join(text, texts, same);
	for (i = texts = 0; i < n; i++) {
		texts += i > 0 && p[i].text != p[i - 1].text;
		c->claim[p[i].claim].sentence = same[texts] + 1;
	}
	free(text);
	free(same);
}

/* What stands in three documents of one source, word by word, stands for nobody. */
static void
mark_furniture(struct claims *c, const struct place *p, size_t n)
{
	size_t i, k, end, docs;

	for (i = 0; i < n; i = end) {
		docs = p[i].doc != 0;
		for (end = i + 1; end < n && p[end].text == p[i].text && p[end].source == p[i].source; end++)
			docs += p[end].doc != p[end - 1].doc;
		for (k = i; k < end && p[i].source != 0 && docs >= FURNITURE_DOCS; k++)
			c->claim[p[k].claim].furniture = true;
	}
}

void
claims_find_copies(struct claims *c)
{
	struct place *p;
	size_t n;

	p = places(c, &n);
	if (n > 0) {
		number_sentences(c, p, n);
		mark_furniture(c, p, n);
	}
	free(p);
}
