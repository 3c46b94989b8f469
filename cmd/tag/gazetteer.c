/* gazetteer.c - lists of names. */
#include "cmd/tag/gazetteer.h"

#include <stdlib.h>

/* A text that is being looked at. */
struct look {
	struct gazetteer *g;
	struct str text;
	int32_t from, to;
};

static struct look
look_of(struct gazetteer *g, struct str text, const struct span *days)
{
	struct look l = { g, text, -ENTRY_EVER, ENTRY_EVER };

	if (days != NULL) {
		l.from = (int32_t)date_number(days->from);
		l.to = (int32_t)date_number(days->to);
	}
	g->n = 0;
	return l;
}

void
gazetteer_add(struct gazetteer *g, const struct entry *e)
{
	g->entry = mem_more(g->entry, g->entries, &g->entry_cap, sizeof(*g->entry));
	g->entry[g->entries++] = *e;
	g->dated |= e->from != -ENTRY_EVER || e->to != ENTRY_EVER;
}

void
gazetteer_cut(struct gazetteer *g)
{
	while (g->names > 0 && g->name[g->names - 1].entry == g->entries)
		g->names--;
}

bool
gazetteer_name(struct gazetteer *g, struct str s, enum name_case how, char why[ERR_MAX])
{
	struct name n = { .entry = (uint32_t)g->entries, .how = (uint8_t)how };
	size_t places;

	s = name_trim(s);
	if (s.n > NAME_BYTES)
		return err_set(why, "a name of more than %d bytes", NAME_BYTES);
	n.p = s.p;
	n.n = (uint16_t)s.n;
	if ((places = name_read(&n)) == 0)
		return err_set(why, "name \"%.*s\": there is no letter and no digit in it",
		    (int)(s.n < 80 ? s.n : 80), s.p);
	if (g->names == NAMES_MAX)
		return err_set(why, "more than %d names", NAMES_MAX);
	g->name = mem_more(g->name, g->names, &g->name_cap, sizeof(*g->name));
	g->name[g->names++] = n;
	g->places += places;
	return true;
}

static bool
holds(const struct look *l, const struct name *n)
{
	const struct entry *e = &l->g->entry[n->entry];

	return e->from <= l->to && e->to >= l->from;
}

static void
add(struct gazetteer *g, uint32_t entry, size_t from, size_t to)
{
	size_t i;

	for (i = g->n; i > 0 && g->found[i - 1].entry == entry && g->found[i - 1].from == from; i--)
		if (g->found[i - 1].to == to)
			return;		/* two of its names are the same here */
	g->found = mem_more(g->found, g->n, &g->cap, sizeof(*g->found));
	g->found[g->n++] = (struct gazetteer_found){ entry, from, to };
}

/* Where the text begins that stands `n` characters before `at`; n is 0 as a rule. */
static bool
step_back(struct str text, size_t n, size_t *at)
{
	size_t len;
	bool blank;

	for (; n > 0; n--) {
		if (*at == 0)
			return false;
		blank = utf8_is_space(utf8_before(text, *at, &len));
		*at -= len;
		while (blank && *at > 0 && utf8_is_space(utf8_before(text, *at, &len)))
			*at -= len;
	}
	return true;
}

/* These names are likely to stand there: those that do are found. */
static void
found(void *whose, uint32_t number, size_t at)
{
	const struct look *l = whose;
	const struct name *n;
	size_t from, to;

	for (; number != 0; number = n->next) {
		n = &l->g->name[number - 1];
		from = at;
		if (holds(l, n) && step_back(l->text, n->before, &from) &&
		    (to = name_end(name_str(n), n->how, l->text, from)) != 0)
			add(l->g, n->entry, from, to);
	}
}

void
gazetteer_run(struct gazetteer *g, const struct folded *t, const struct span *days)
{
	struct look l = look_of(g, t->raw, days);

	if (!g->ready && g->names > 0)
		index_build(&g->index, g->name, g->names, g->places);
	g->ready = true;
	if (g->names > 0)
		index_run(&g->index, t, found, &l);
}

void
gazetteer_run_plain(struct gazetteer *g, struct str text, const struct span *days)
{
	struct look l = look_of(g, text, days);
	const struct name *n;
	size_t i, at, to, len;

	for (at = 0; at < text.n; at += len) {
		(void)utf8_at(text, at, &len);
		for (i = 0; i < g->names; i++) {
			n = &g->name[i];
			if (holds(&l, n) && (to = name_end(name_str(n), n->how, text, at)) != 0)
				add(g, n->entry, at, to);
		}
	}
}

void
gazetteer_free(struct gazetteer *g)
{
	index_free(&g->index);
	free(g->name);
	free(g->entry);
	free(g->found);
	*g = (struct gazetteer){ 0 };
}
