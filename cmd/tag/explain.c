/* explain.c - what became of a match, and why. */
#include "cmd/tag/explain.h"

/* Words of the text and where they stand. */
static void
put_words(const struct tagger_row *r, size_t from, size_t to, struct buf *out)
{
	buf_puts(out, " \"");
	buf_str(out, str_sub(r->text, from, to));
	buf_puts(out, "\" ");
	buf_size(out, r->base + from);
	buf_byte(out, '-');
	buf_size(out, r->base + to);
}

/* Another match: its rule, its words. */
static void
put_other(const struct tagger *t, const struct tagger_row *r, const struct hit *h, struct buf *out)
{
	hit_place(t->rules, h, out);
	put_words(r, h->from, h->to, out);
	buf_byte(out, ' ');
}

static void
put_outcome(const char *outcome, const char *reason, struct buf *out)
{
	buf_byte(out, '\t');
	buf_puts(out, outcome);
	buf_byte(out, '\t');
	buf_puts(out, reason);
}

static void
put_miss(const struct tagger *t, const struct tagger_row *r, const struct miss *m, struct buf *out)
{
	tagger_match(t, r, &m->hit, out);
	if (m->why == MISS_VETOED) {
		put_outcome("vetoed", "except", out);
		put_words(r, m->by.from, m->by.to, out);
		return;
	}
	put_outcome("covered", "", out);
	put_other(t, r, &m->by, out);
	buf_puts(out, "covers it");
}

/* Another match is the figure's. */
static void
put_passed(const struct tagger *t, const struct tagger_row *r, const struct hit *h, struct buf *out)
{
	const struct hit *chosen;

	if (choose_never(r->from, r->to, t->rules, h)) {
		put_outcome("passed over", "flag f: it does not overlap the figure", out);
		return;
	}
	chosen = &t->hits.h[t->chosen[t->rules->rule[h->rule].label]];
	put_outcome("passed over", "", out);
	put_other(t, r, chosen, out);
	buf_puts(out, choose_why(&t->sentence, r->from, r->to, t->rules, chosen, h));
}

static void
put_hit(const struct tagger *t, const struct tagger_row *r, size_t at, struct buf *out)
{
	const struct hit *h = &t->hits.h[at];
	const struct rule *rule = &t->rules->rule[h->rule];

	tagger_match(t, r, h, out);
	if (tagger_given(t, r, at))
		put_outcome("given", "", out);
	else if (!hit_says(t->rules, h))
		put_outcome("empty", rule->kind == VALUE_LAST ? "there was no value before" :
		    "what was captured is empty, or not what it should be read as", out);
	else if (r->figure)
		put_passed(t, r, h, out);
	else
		put_outcome("passed over", "the row has a value", out);
}

/* The next label that has its value from elsewhere. */
static bool
next_other(const struct tagger *t, struct tagger_row *r, struct buf *out)
{
	struct other o;
	size_t label;

	while (r->other < t->rules->labels.n) {
		label = r->other++;
		if (!tagger_lacks(t, r, label) || tagger_other(t, r, label, &o).n == 0)
			continue;
		tagger_unmatched(t, r, label, &o, out);
		if (o.from == FROM_COLUMN)
			put_outcome("kept", "the column has it", out);
		else if (o.from == FROM_ROWS)
			put_outcome("carried", o.scope == SCOPE_PARAGRAPH ?
			    "from an earlier row of the paragraph" :
			    "from an earlier row of the document", out);
		else {
			put_outcome("default", "column ", out);
			buf_str(out, o.column);
		}
		return true;
	}
	return false;
}

bool
explain_next(const struct tagger *t, struct tagger_row *r, struct buf *out)
{
	const struct hits *hs = &t->hits;
	bool hit = r->next < hs->n, miss = r->missed < hs->misses;

	if (hit && miss)
		miss = hit_order(&hs->miss[r->missed].hit, &hs->h[r->next]) < 0;
	if (miss)
		put_miss(t, r, &hs->miss[r->missed++], out);
	else if (hit)
		put_hit(t, r, r->next++, out);
	else
		return next_other(t, r, out);
	return true;
}
