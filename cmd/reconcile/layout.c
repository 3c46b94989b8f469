/* layout.c - which column of the input is what. */
#include <stdlib.h>

#include "cmd/reconcile/layout.h"
#include "common/mem.h"

static const char GROUP[] = "event", KEY[] = "act,what,of?,place?,side?";

/* One name of a list: its column, or TSV_NONE for the event that the file gives. */
static bool
place(const struct tsv *header, struct str name, const struct choice *c, struct key_column *k,
    char why[ERR_MAX])
{
	k->name = name;
	k->at = TSV_NONE;
	if (c->events && str_is(name, "event") && tsv_find(header, name) == TSV_NONE)
		return true;
	if (!tsv_column(header, name, &k->at, why))
		return false;
	k->name = header->f[k->at];
	return true;
}

static bool
named_before(const struct layout *l, const struct key_column *k)
{
	size_t i;

	for (i = 0; i < l->groups; i++)
		if (str_eq(l->group[i].name, k->name))
			return true;
	for (i = 0; i < l->keys; i++)
		if (str_eq(l->key[i].name, k->name))
			return true;
	return false;
}

/* Columns that were asked for must be there; those of a default need not. */
static bool
choose(struct layout *l, const struct tsv *header, const struct choice *c, bool group,
    char why[ERR_MAX])
{
	const char *asked = group ? c->group : c->key;
	struct str list = str_of(asked != NULL ? asked : group ? GROUP : KEY), name;
	struct key_column k = { .at = TSV_NONE }, **list_of = group ? &l->group : &l->key;
	size_t *n = group ? &l->groups : &l->keys;
	bool may_lack = asked == NULL;

	while (str_next(&list, ',', &name)) {
		k.optional = !group && str_ends(name, STR("?"));
		name.n -= k.optional;
		if (may_lack && tsv_find(header, name) == TSV_NONE && !(group && c->events))
			continue;
		if (!place(header, name, c, &k, why))
			return false;
		if (named_before(l, &k)) {
			if (may_lack)
				continue;
			return err_set(why, "column \"%.*s\" is named twice in -g and -k",
			    (int)k.name.n, k.name.p);
		}
		if (group && c->events && str_is(k.name, "event"))
			l->event = *n;
		*list_of = mem_grow(*list_of, *n + 1, sizeof(k));
		(*list_of)[(*n)++] = k;
	}
	return true;
}

/* A column that was asked for, or the one of that name if there is one. */
static bool
find(const struct tsv *header, const char *asked, const char *name, size_t *at, char why[ERR_MAX])
{
	*at = tsv_find(header, str_of(name));
	return asked == NULL || tsv_column(header, str_of(asked), at, why);
}

bool
layout_new(struct layout *l, const struct tsv *header, const struct choice *c, char why[ERR_MAX])
{
	const struct { const char *name; size_t *at; } known[] = {
		{ "of", &l->of }, { "kind", &l->kind }, { "low", &l->low }, { "high", &l->high },
		{ "unit", &l->unit }, { "modifier", &l->modifier }, { "scope", &l->scope },
		{ "doc", &l->doc }, { "from", &l->from }, { "to", &l->to }, { "sent", &l->sent },
		{ "text", &l->text }, { "speaker", &l->speaker }, { "source", &l->source },
		{ "date", &l->date }, { "counted", &l->counted },
	};
	size_t i;

	*l = (struct layout){ .event = TSV_NONE, .side_key = TSV_NONE };
	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		*known[i].at = tsv_find(header, str_of(known[i].name));
	l->origin = TSV_NONE;
	if (!find(header, c->value != NULL ? c->value : "value", "value", &l->value, why) ||
	    (c->origin != NULL && !find(header, c->origin, "", &l->origin, why)) ||
	    !find(header, c->side, "side", &l->side, why) ||
	    !choose(l, header, c, true, why) || !choose(l, header, c, false, why))
		return false;
	for (i = 0; i < l->keys; i++)
		if (l->key[i].at == l->side && l->side != TSV_NONE)
			l->side_key = i;
	return true;
}

void
layout_free(struct layout *l)
{
	free(l->group);
	free(l->key);
}
