/* mistaken.c - a part that was reported as the whole: "390 freed" where 1,000 were. */
#include "cmd/reconcile/relation.h"
#include "cmd/reconcile/write.h"

void
relate_mistaken(struct relations *r, const struct items *t, size_t whole,
    const struct interval *part, struct str name)
{
	const struct item *i = &t->item[whole];
	struct saying s = { .where = { 0 } };
	struct interval claimed, best;
	const struct claim *c;
	size_t k;

	if ((i->verdict.status != STATUS_CONFLICT && i->verdict.status != STATUS_MIXED) ||
	    !i->verdict.bested)
		return;
	/* of two that are claimed alike the greater one may be the whole */
	best = interval_point(i->verdict.tied ? &i->verdict.range.high : &i->verdict.best);
	for (k = i->member; k < i->member + i->members; k++) {
		c = &t->claims->claim[t->member[k]];
		claimed = t->claims->figure[c->figure].range;
		if (!items_convert(t, &claimed, c->unit, i->verdict.unit) ||
		    interval_touch(&claimed, &best) || !interval_touch(&claimed, part))
			continue;
		saying_term(&s, part, name);
		write_place(t->claims, c, &s.where);
		relations_add(r, t, "part-for-whole", whole, part, &best, &s);
	}
	saying_free(&s);
}
