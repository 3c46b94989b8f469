/* prefilter.c - find the literals that rules require, all at once. */
#include "cmd/tag/prefilter.h"

#include <stdlib.h>

static size_t
slot_of(const char *p)
{
	uint32_t three = (uint32_t)(unsigned char)p[0] | (uint32_t)(unsigned char)p[1] << 8 |
	    (uint32_t)(unsigned char)p[2] << 16;

	return (three * 0x9E3779B1u) >> 18;	/* Knuth's multiplicative hash, 14 bits */
}

static void
add_literal(struct prefilter *pf, struct str s, size_t rule)
{
	struct prefilter_literal *l;
	size_t at, slot = slot_of(s.p);
	bool fresh;

	at = map_add(&pf->literals, s, &fresh);
	pf->literal = mem_more(pf->literal, at, &pf->literal_cap, sizeof(*pf->literal));
	l = &pf->literal[at];
	if (fresh) {
		*l = (struct prefilter_literal){ .next = pf->slot[slot] };
		pf->slot[slot] = (uint32_t)at + 1;
	}
	l->rule = mem_more(l->rule, l->n, &l->cap, sizeof(*l->rule));
	l->rule[l->n++] = (uint32_t)rule;
}

void
prefilter_add(struct prefilter *pf, struct str pattern)
{
	struct literals *ls = mem_grow(NULL, 1, sizeof(*ls));
	size_t i;

	if (pf->slot == NULL) {
		pf->slot = mem_grow(NULL, PREFILTER_SLOTS, sizeof(*pf->slot));
		for (i = 0; i < PREFILTER_SLOTS; i++)
			pf->slot[i] = 0;
	}
	literals_of(pattern, ls);
	for (i = 0; i < ls->n; i++)
		add_literal(pf, literal_str(&ls->l[i]), pf->rules);
	if (ls->n == 0) {
		pf->free = mem_more(pf->free, pf->frees, &pf->free_cap, sizeof(*pf->free));
		pf->free[pf->frees++] = (uint32_t)pf->rules;
	}
	pf->candidate = mem_more(pf->candidate, pf->rules, &pf->candidate_cap,
	    sizeof(*pf->candidate));
	pf->met = mem_more(pf->met, pf->rules, &pf->met_cap, sizeof(*pf->met));
	pf->met[pf->rules++] = 0;
	free(ls);
}

/* ASCII letters to lower case.  False: a letter that PCRE2 folds into ASCII is there. */
static bool
fold(struct str text, struct buf *out)
{
	size_t i;
	char c;

	out->n = 0;
	for (i = 0; i < text.n; i++) {
		c = text.p[i];
		if ((c == '\xc5' || c == '\xe2') && (str_starts(str_from(text, i), STR("\xc5\xbf")) ||
		    str_starts(str_from(text, i), STR("\xe2\x84\xaa"))))
			return false;
		buf_byte(out, c >= 'A' && c <= 'Z' ? (char)(c + 32) : c);
	}
	return true;
}

static void
found(struct prefilter *pf, struct prefilter_literal *l)
{
	size_t i;

	if (l->seen == pf->texts)
		return;
	l->seen = pf->texts;
	for (i = 0; i < l->n; i++)
		if (pf->met[l->rule[i]] != pf->texts) {
			pf->met[l->rule[i]] = pf->texts;
			pf->candidate[pf->candidates++] = l->rule[i];
		}
}

void
prefilter_run(struct prefilter *pf, struct str text)
{
	struct str rest;
	uint32_t at;
	size_t i;

	pf->texts++;
	pf->candidates = 0;
	if (!fold(text, &pf->folded)) {
		for (i = 0; i < pf->rules; i++)
			pf->candidate[pf->candidates++] = (uint32_t)i;
		return;
	}
	for (i = 0; i < pf->frees; i++)
		pf->candidate[pf->candidates++] = pf->free[i];
	rest = buf_get(&pf->folded);
	for (; rest.n >= LITERAL_MIN && pf->slot != NULL; rest = str_from(rest, 1))
		for (at = pf->slot[slot_of(rest.p)]; at != 0; at = pf->literal[at - 1].next)
			if (str_starts(rest, map_key(&pf->literals, at - 1)))
				found(pf, &pf->literal[at - 1]);
}

void
prefilter_free(struct prefilter *pf)
{
	size_t i;

	for (i = 0; i < pf->literals.n; i++)
		free(pf->literal[i].rule);
	map_free(&pf->literals);
	free(pf->literal);
	free(pf->slot);
	free(pf->candidate);
	free(pf->free);
	free(pf->met);
	buf_free(&pf->folded);
	*pf = (struct prefilter){ 0 };
}
