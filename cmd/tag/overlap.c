/* overlap.c - what is done where matches of one label overlap. */
#include "cmd/tag/overlap.h"

#include <inttypes.h>
#include <stdlib.h>

#include "cmd/tag/macro.h"

static const char *const name[] = { "all", "longest", "first" };

static bool
read_policy(struct str s, enum overlap *o)
{
	int i;

	for (i = OVERLAP_ALL; i <= OVERLAP_FIRST; i++)
		if (str_is(s, name[i])) {
			*o = (enum overlap)i;
			return true;
		}
	return false;
}

bool
overlaps_read(struct overlaps *os, struct str words, const char *file, uint64_t line,
    char why[ERR_MAX])
{
	size_t space = str_index(words, ' '), at;
	struct str label = str_sub(words, 0, space);
	struct overlap_line *l;
	enum overlap o;
	bool fresh;

	if (!name_ok(label) || !read_policy(str_from(words, space + 1), &o))
		return err_set(why, "#overlap: a label must follow, and all, longest or first");
	at = map_add(&os->label, label, &fresh);
	if (!fresh) {
		l = &os->said[at];
		return l->overlap == o || err_set(why, "#overlap %.*s %s: %s:%" PRIu64 " says %s",
		    (int)(label.n < 80 ? label.n : 80), label.p, name[o], l->file, l->line,
		    name[l->overlap]);
	}
	os->said = mem_more(os->said, at, &os->cap, sizeof(*os->said));
	os->said[at] = (struct overlap_line){ o, file, line };
	return true;
}

enum overlap
overlaps_of(const struct overlaps *os, struct str label, enum overlap otherwise)
{
	size_t at = map_find(&os->label, label);

	return at != MAP_NONE ? os->said[at].overlap : otherwise;
}

bool
overlaps_known(const struct overlaps *os, const struct map *labels, char why[ERR_MAX])
{
	struct str label;
	size_t i;

	for (i = 0; i < os->label.n; i++) {
		label = map_key(&os->label, i);
		if (map_find(labels, label) == MAP_NONE)
			return err_set(why, "%s:%" PRIu64 ": #overlap: no rule gives a label \"%.*s\"",
			    os->said[i].file, os->said[i].line,
			    (int)(label.n < 80 ? label.n : 80), label.p);
	}
	return true;
}

void
overlaps_free(struct overlaps *os)
{
	map_free(&os->label);
	free(os->said);
	*os = (struct overlaps){ 0 };
}
