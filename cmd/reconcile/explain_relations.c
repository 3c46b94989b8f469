/* explain_relations.c - what adds up, what lacks, what has the same value, as sentences. */
#include "cmd/reconcile/explain.h"

/* The parts of a sentence between: what was added, its sum, the other figure, the difference. */
static const struct sentence {
	const char *name;
	const char *before;	/* the terms, and what they are called in brackets */
	const char *sum, *asserted, *difference;	/* NULL: not told */
	bool last;		/* the terms' names come last */
} sentences[] = {
	{ "sums", "It adds up: ", " make ", NULL, NULL, false },
	{ "short", "It does not add up: ", " make ", ", short of ", " by ", false },
	{ "over", "It does not add up: ", " make ", ", more than ", " by ", false },
	{ "ambiguous", "Several parts would add up, such as ", " to ", NULL, NULL, false },
	{ "part-of", "In part: ", NULL, " of ", "; what is left is ", true },
	{ "part-for-whole", "A part was given for the whole: ", NULL, " for ", NULL, true },
	{ "same-value", "Elsewhere the same value: ", NULL, NULL, NULL, false },
	{ "symmetric", "The sides are alike: ", NULL, NULL, NULL, false },
	{ "asymmetric", "The sides differ: ", NULL, NULL, ", by ", false },
	{ "target-met", "The target is met: ", " make ", NULL, NULL, false },
	{ "target-short", "The target is not met yet: ", " make ", " of ", "; what is missing is ", false },
	{ "target-over", "It is more than the target: ", " make ", ", over ", " by ", false },
	{ "matched", "The ledger says the same: ", NULL, "", NULL, true },
	{ "differs", "The ledger says otherwise: ", NULL, "", "; the difference is ", true },
	{ "extra", "The ledger does not know it", NULL, NULL, NULL, false },
};

/* " (soldier+civilian)" */
static void
put_bracketed(const char *text, struct buf *b)
{
	if (text[0] == '\0')
		return;
	buf_puts(b, " (");
	buf_puts(b, text);
	buf_byte(b, ')');
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
	buf_puts(b, r->text.p + x->values);
	if (!s->last)
		put_bracketed(r->text.p + x->counted, b);
	put_figure(s->sum, &x->calculated, b);
	put_figure(s->asserted, &x->asserted, b);
	if (s->difference != NULL && relation_difference(x, &difference)) {
		if (difference.upper && difference.high.neg)
			difference = (struct interval){ .low = dec_neg(&difference.high), .lower = true,
			    .high = dec_neg(&difference.low), .upper = difference.lower };
		put_figure(s->difference, &difference, b);
	}
	if (s->last)
		put_bracketed(r->text.p + x->counted, b);
	put_bracketed(r->text.p + x->where, b);
	buf_puts(b, ".\n");
}

/* Where the relations that are shown behind an item begin: they stand in the order of these. */
static size_t
first_of(const struct items *t, const struct relations *r, size_t item)
{
	size_t low = 0, high = r->n, mid;

	while (low < high) {
		mid = low + (high - low) / 2;
		if (t->item[r->relation[mid].of].shown < item)
			low = mid + 1;
		else
			high = mid;
	}
	return low;
}

void
explain_relations(const struct items *t, const struct relations *r, size_t item, struct buf *b)
{
	size_t i, k;

	for (i = first_of(t, r, item); i < r->n && t->item[r->relation[i].of].shown == item; i++) {
		for (k = 0; k < sizeof(sentences) / sizeof(*sentences); k++)
			if (strcmp(sentences[k].name, r->relation[i].name) == 0)
				put_sentence(r, &r->relation[i], &sentences[k], b);
	}
}
