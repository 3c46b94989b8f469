/* explain_relations.c - what adds up, what lacks, what has the same value, as sentences. */
#include "cmd/reconcile/explain.h"

/* The parts of a sentence between: what was added, its sum, the other figure, the difference. */
static const struct sentence {
	const char *name;
	const char *before;	/* the terms, and what they are called in brackets */
	const char *sum, *asserted, *difference;	/* NULL: not told */
} sentences[] = {
	{ "sums", "It adds up: ", " make ", NULL, NULL },
	{ "short", "It does not add up: ", " make ", ", short of ", " by " },
	{ "over", "It does not add up: ", " make ", ", more than ", " by " },
	{ "ambiguous", "Several parts would add up, such as ", " to ", NULL, NULL },
	{ "part-of", "It is part of a whole, or has parts: ", NULL, " of ", "; what is left is " },
	{ "part-for-whole", "A part was given for the whole: ", NULL, " for ", NULL },
	{ "same-value", "Elsewhere the same value: ", NULL, NULL, NULL },
	{ "symmetric", "The sides are alike: ", NULL, NULL, NULL },
	{ "asymmetric", "The sides differ: ", NULL, NULL, ", by " },
	{ "target-met", "The target is met: ", " make ", NULL, NULL },
	{ "target-short", "The target is not met yet: ", " make ", " of ", "; what is missing is " },
	{ "target-over", "It is more than the target: ", " make ", " where ", " were meant; the difference is " },
	{ "matched", "The ledger says the same: ", NULL, "", NULL },
	{ "differs", "The ledger says otherwise: ", NULL, "", "; the difference is " },
	{ "extra", "The ledger does not know it", NULL, NULL, NULL },
};

/* "270+120 (soldier+civilian)" */
static void
put_terms(const struct relations *r, const struct relation *x, struct buf *b)
{
	buf_puts(b, r->text.p + x->values);
	if (r->text.p[x->counted] == '\0')
		return;
	buf_puts(b, r->text.p[x->values] == '\0' ? "" : " (");
	buf_puts(b, r->text.p + x->counted);
	buf_puts(b, r->text.p[x->values] == '\0' ? "" : ")");
}

static void
put_figure(const char *before, const struct interval *i, struct buf *b)
{
	if (before == NULL)
		return;
	buf_puts(b, before);
	explain_figure(i, STR(""), b);
}

static void
put_sentence(const struct relations *r, const struct relation *x, const struct sentence *s,
    struct buf *b)
{
	struct interval difference;

	buf_puts(b, s->before);
	put_terms(r, x, b);
	put_figure(s->sum, &x->calculated, b);
	put_figure(s->asserted, &x->asserted, b);
	if (s->difference != NULL && relation_difference(x, &difference)) {
		if (difference.lower && difference.upper && difference.high.neg)
			difference = (struct interval){ .low = dec_neg(&difference.high),
			    .high = dec_neg(&difference.low), .lower = true, .upper = true };
		put_figure(s->difference, &difference, b);
	}
	if (r->text.p[x->where] != '\0') {
		buf_puts(b, " (");
		buf_puts(b, r->text.p + x->where);
		buf_byte(b, ')');
	}
	buf_puts(b, ".\n");
}

void
explain_relations(const struct items *t, const struct relations *r, size_t item, struct buf *b)
{
	size_t i, k;

	for (i = 0; i < r->n; i++) {
		if (t->item[r->relation[i].of].shown != item)
			continue;
		for (k = 0; k < sizeof(sentences) / sizeof(*sentences); k++)
			if (strcmp(sentences[k].name, r->relation[i].name) == 0)
				put_sentence(r, &r->relation[i], &sentences[k], b);
	}
}
