/* choose.c - a figure's own values. */
#include "cmd/tag/choose.h"

#include <stdlib.h>

enum place { OVERLAPS, FOLLOWS, PRECEDES };

/* How a hit lies to the figure: the less, the better, from the first member on. */
struct rank {
	bool other;		/* not from a rule for the words of the figure itself */
	size_t major, minor;	/* edges between their clauses */
	enum place side;	/* of the clause; all the same in the figure's own */
	size_t shortness;	/* of the match */
	enum place place;	/* of the match */
	size_t gap;		/* bytes between */
	int32_t priority;	/* of the rule: the more */
};

struct figure {
	size_t from, to;
	size_t first, last;	/* its clause; a range like "5 and 10" may span several */
};

void
sentence_read(struct sentence *s, struct str text, struct str lang)
{
	const struct clauses *cs = &s->clauses;
	size_t i, majors = 0;

	words_split(text, &s->words);
	clauses_split(text, lang, &s->words, &s->clauses);
	if (cs->n > s->cap) {
		s->cap = cs->n;
		s->majors = mem_grow(s->majors, s->cap, sizeof(*s->majors));
	}
	for (i = 0; i < cs->n; i++) {
		majors += i > 0 && !cs->c[i].minor;
		s->majors[i] = majors;
	}
}

void
sentence_free(struct sentence *s)
{
	words_free(&s->words);
	clauses_free(&s->clauses);
	free(s->majors);
	*s = (struct sentence){ 0 };
}

/* The edges between clause a and a later one. */
static void
count_edges(const struct sentence *s, size_t a, size_t b, struct rank *r)
{
	r->major = s->majors[b] - s->majors[a];
	r->minor = b - a - r->major;
}

static struct rank
rank(const struct sentence *s, const struct figure *f, const struct hit *h,
    const struct rule *rule)
{
	struct rank r = { !rule->own, 0, 0, OVERLAPS, (size_t)-1 - (h->to - h->from), OVERLAPS, 0,
	    rule->priority };
	size_t clause = clauses_at(&s->clauses, h->from);

	if (h->from >= f->to) {
		r.place = FOLLOWS;
		r.gap = h->from - f->to;
	} else if (h->to <= f->from) {
		r.place = PRECEDES;
		r.gap = f->from - h->to;
	} else
		return r;
	if (clause > f->last) {
		r.side = FOLLOWS;
		count_edges(s, f->last, clause, &r);
	} else if (clause < f->first) {
		r.side = PRECEDES;
		count_edges(s, clause, f->first, &r);
	}
	return r;
}

static bool
better(const struct rank *a, const struct rank *b)
{
	if (a->other != b->other)
		return b->other;
	if (a->major != b->major)
		return a->major < b->major;
	if (a->minor != b->minor)
		return a->minor < b->minor;
	if (a->side != b->side)
		return a->side < b->side;
	if (a->shortness != b->shortness)
		return a->shortness < b->shortness;
	if (a->place != b->place)
		return a->place < b->place;
	if (a->gap != b->gap)
		return a->gap < b->gap;
	return a->priority > b->priority;
}

static struct figure
figure_at(const struct sentence *s, size_t from, size_t to)
{
	struct figure f = { from, to, clauses_at(&s->clauses, from), 0 };

	f.last = to > from ? clauses_at(&s->clauses, to - 1) : f.first;
	return f;
}

bool
choose_never(size_t from, size_t to, const struct rules *rs, const struct hit *h)
{
	return rs->rule[h->rule].own && (h->from >= to || h->to <= from);
}

const char *
choose_why(const struct sentence *s, size_t from, size_t to, const struct rules *rs,
    const struct hit *chosen, const struct hit *other)
{
	struct figure f = figure_at(s, from, to);
	struct rank a = rank(s, &f, chosen, &rs->rule[chosen->rule]);
	struct rank b = rank(s, &f, other, &rs->rule[other->rule]);

	if (a.other != b.other)
		return "is about the figure itself";
	if (a.major != b.major || a.minor != b.minor)
		return a.major + a.minor == 0 ? "is in the figure's clause" : "is in a nearer clause";
	if (a.side != b.side)
		return a.side == OVERLAPS ? "is in the figure's clause" : "is in the clause that follows";
	if (a.shortness != b.shortness)
		return "is longer";
	if (a.place != b.place)
		return a.place == OVERLAPS ? "overlaps the figure" : "follows the figure";
	if (a.gap != b.gap)
		return "is nearer";
	return a.priority != b.priority ? "has a higher priority" : "comes first";
}

void
choose(const struct sentence *s, size_t from, size_t to, const struct rules *rs,
    const struct hits *hs, size_t *chosen)
{
	struct figure f = figure_at(s, from, to);
	const struct hit *h;
	const struct rule *rule;
	struct rank r, best;
	size_t i, old;

	for (i = 0; i < rs->labels.n; i++)
		chosen[i] = CHOOSE_NONE;
	for (i = 0; i < hs->n; i++) {
		h = &hs->h[i];
		rule = &rs->rule[h->rule];
		if (!hit_says(rs, h) || choose_never(from, to, rs, h))
			continue;
		r = rank(s, &f, h, rule);
		old = chosen[rule->label];
		if (old != CHOOSE_NONE) {
			best = rank(s, &f, &hs->h[old], &rs->rule[hs->h[old].rule]);
			if (!better(&r, &best))
				continue;
		}
		chosen[rule->label] = i;
	}
}
