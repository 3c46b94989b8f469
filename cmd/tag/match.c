/* match.c - run rules over a text. */
#include "cmd/tag/match.h"

#include <stdlib.h>

#include "cmd/tag/cover.h"
#include "cmd/tag/search.h"

/* The match that was found last, with its value. */
static struct hit
hit_of(struct hits *hs, const struct search *s, const struct rules *rs, size_t rule)
{
	const struct rule *r = &rs->rule[rule];
	struct hit h = { .rule = rule, .order = rule, .from = s->match.group[0].from,
	    .to = s->match.group[0].to, .value = { "", 0 }, .at = hs->bytes.n };

	if (r->kind == VALUE_PLAIN)
		h.value = r->value;
	else if (r->kind == VALUE_TEMPLATE) {
		if (!value_expand(r->value, r->pattern, s->text, &s->match, &hs->reader, &hs->bytes))
			hs->bytes.n = h.at;
		h.value.n = hs->bytes.n - h.at;	/* its bytes may still move */
	} else if (r->kind == VALUE_LAST)
		h.order += rs->n;
	return h;
}

static void
add_hit(struct hits *hs, const struct hit *h)
{
	hs->h = mem_more(hs->h, hs->n, &hs->cap, sizeof(*hs->h));
	hs->h[hs->n++] = *h;
}

void
hits_miss(struct hits *hs, const struct miss *m)
{
	hs->miss = mem_more(hs->miss, hs->misses, &hs->miss_cap, sizeof(*hs->miss));
	hs->miss[hs->misses++] = *m;
}

static void
add_vetoed(struct hits *hs, const struct hit *h, const struct re_match *veto)
{
	hits_miss(hs, &(struct miss){ .hit = *h, .why = MISS_VETOED,
	    .by = { .from = veto->group[0].from, .to = veto->group[0].to } });
}

static void
add_loss(struct hits *hs, size_t rule, const char *why)
{
	hs->lost = mem_more(hs->lost, hs->losses, &hs->lost_cap, sizeof(*hs->lost));
	hs->lost[hs->losses].rule = rule;
	err_set(hs->lost[hs->losses++].why, "%s", why);
}

int
hit_order(const void *pa, const void *pb)
{
	const struct hit *a = pa, *b = pb;

	if (a->from != b->from)
		return a->from < b->from ? -1 : 1;
	if (a->order != b->order)
		return a->order < b->order ? -1 : 1;
	if (a->to != b->to)
		return a->to < b->to ? -1 : 1;
	return (a->entry > b->entry) - (a->entry < b->entry);
}

static void
run(struct rules *rs, size_t rule, struct search *s, struct hits *hs)
{
	struct tally *tally = &rs->rule[rule].tally;
	uint64_t begun = rs->clock != NULL ? rs->clock() : 0;
	size_t before = hs->n, vetoed = 0;
	enum search_status st;
	char why[ERR_MAX];
	struct hit h;

	while ((st = search_next(s, why)) == SEARCH_FOUND || st == SEARCH_VETOED) {
		vetoed += st == SEARCH_VETOED;
		if (st == SEARCH_VETOED && !hs->keep)
			continue;
		h = hit_of(hs, s, rs, rule);
		if (st == SEARCH_FOUND)
			add_hit(hs, &h);
		else
			add_vetoed(hs, &h, &s->veto);
	}
	if (st == SEARCH_LOST)
		add_loss(hs, rule, why);
	if (rs->clock == NULL)
		return;
	tally->time += rs->clock() - begun;
	tally->hits += hs->n - before;
	tally->vetoed += vetoed;
	tally->tries += s->tries;
}

static void
run_all(struct rules *rs, struct str text, struct hits *hs)
{
	struct search s;
	size_t i;

	for (i = 0; i < rs->n; i++) {
		if (rs->rule[i].list)
			continue;
		search_begin(&s, &rs->rule[i], text);
		run(rs, i, &s, hs);
	}
}

static void
run_due(struct rules *rs, struct hits *hs)
{
	struct search s;
	size_t i, rule;

	for (i = 0; i < rs->filter.dues; i++) {
		rule = rs->filtered[rs->filter.due[i]];
		search_due(&s, &rs->rule[rule], &rs->filter, &hs->text, hs->windows);
		run(rs, rule, &s, hs);
	}
}

/* Values that were put together, now that their bytes move no more. */
static void
place_value(const struct rules *rs, struct hit *h, struct str bytes)
{
	if (rs->rule[h->rule].kind == VALUE_TEMPLATE)
		h->value = str_sub(bytes, h->at, h->at + h->value.n);
}

/* The names of all lists; the time that takes is told of the first. */
static void
run_names(struct rules *rs, struct hits *hs)
{
	struct gazetteer *g = &rs->gazetteer;
	uint64_t begun = rs->clock != NULL ? rs->clock() : 0;
	const struct entry *e;
	size_t i;

	if (rs->unfiltered)
		gazetteer_run_plain(g, hs->text.raw, hs->days);
	else
		gazetteer_run(g, &hs->text, hs->days);
	for (i = 0; i < g->n; i++) {
		e = &g->entry[g->found[i].entry];
		hs->h = mem_more(hs->h, hs->n, &hs->cap, sizeof(*hs->h));
		hs->h[hs->n++] = (struct hit){ .rule = e->rule, .order = e->rule, .value = e->value,
		    .from = g->found[i].from, .to = g->found[i].to, .entry = e };
		rs->rule[e->rule].tally.hits += rs->clock != NULL;
	}
	if (rs->clock != NULL)
		rs->rule[g->entry[0].rule].tally.time += rs->clock() - begun;
}

static bool
in_order(const struct hits *hs)
{
	size_t i;

	for (i = 1; i < hs->n; i++)
		if (hit_order(&hs->h[i - 1], &hs->h[i]) > 0)
			return false;
	return true;
}

void
match_run(struct rules *rs, struct str text, struct hits *hs)
{
	size_t i;

	hs->n = hs->misses = hs->losses = hs->bytes.n = 0;
	fold(&hs->text, text);
	if (rs->unfiltered || hs->text.kind == FOLD_ODD)
		run_all(rs, text, hs);
	else {
		prefilter_run(&rs->filter, &hs->text);
		if (rs->filter.dues > 0)
			run_due(rs, hs);
	}
	if (rs->gazetteer.entries > 0)
		run_names(rs, hs);
	for (i = 0; i < hs->n; i++)
		place_value(rs, &hs->h[i], buf_get(&hs->bytes));
	for (i = 0; i < hs->misses; i++)
		place_value(rs, &hs->miss[i].hit, buf_get(&hs->bytes));
	if (!in_order(hs))
		qsort(hs->h, hs->n, sizeof(*hs->h), hit_order);
	if (hs->n > 1 && (rs->overlaps.label.n > 0 || rs->gazetteer.entries > 0))
		cover(rs, hs);
}

void
hit_name(const struct rules *rs, const struct hit *h, struct buf *out)
{
	if (h->entry == NULL)
		rule_name(rs, &rs->rule[h->rule], out);
	else {
		if (!h->entry->has_id) {
			buf_str(out, map_key(&rs->labels, rs->rule[h->rule].label));
			buf_byte(out, '/');
		}
		buf_str(out, h->entry->value);
	}
}

void
hit_place(const struct rules *rs, const struct hit *h, struct buf *out)
{
	buf_puts(out, rs->rule[h->rule].file);
	buf_byte(out, ':');
	buf_size(out, h->entry != NULL ? h->entry->line : (size_t)rs->rule[h->rule].line);
}

enum match_one
match_rule(const struct rule *r, struct str text, char why[ERR_MAX])
{
	enum search_status st;
	struct search s;

	search_begin(&s, r, text);
	while ((st = search_next(&s, why)) == SEARCH_VETOED)
		;
	return st == SEARCH_FOUND ? MATCH_FOUND : st == SEARCH_NOT ? MATCH_NOT : MATCH_LOST;
}

void
hits_free(struct hits *hs)
{
	free(hs->h);
	free(hs->lost);
	free(hs->miss);
	written_free(&hs->reader.written);
	buf_free(&hs->bytes);
	buf_free(&hs->text.bytes);
	free(hs->windows[0].w);
	free(hs->windows[1].w);
	*hs = (struct hits){ 0 };
}
