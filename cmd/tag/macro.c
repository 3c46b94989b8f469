/* macro.c - named pieces of patterns. */
#include <stdlib.h>

#include "cmd/tag/macro.h"

enum { EXPANDED_MAX = 1 << 20 };	/* bytes: macros of macros of macros double up */

bool
name_ok(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (!((s.p[i] >= 'a' && s.p[i] <= 'z') || (i > 0 &&
		    ((s.p[i] >= '0' && s.p[i] <= '9') || s.p[i] == '_' || s.p[i] == '-'))))
			return false;
	return s.n > 0;
}

bool
macro_define(struct macros *m, struct str definition, size_t *at, char why[ERR_MAX])
{
	size_t space = str_index(definition, ' '), i;
	struct str name = str_sub(definition, 0, space);
	struct str body = str_from(definition, space + 1);
	struct buf expanded = { 0 };
	bool fresh;

	*at = 0;
	if (!name_ok(name))
		return err_set(why, "#define: \"%.*s\" is no name: a-z, then also 0-9, _ and -",
		    (int)(name.n < 80 ? name.n : 80), name.p);
	if (map_find(&m->name, name) != MAP_NONE)
		return err_set(why, "#define %.*s: there is one already", (int)name.n, name.p);
	if (body.n == 0)
		return err_set(why, "#define %.*s: a pattern must follow", (int)name.n, name.p);
	if (!macro_expand(m, body, &expanded, at, why)) {
		*at += space + 1;
		buf_free(&expanded);
		return false;
	}
	i = map_add(&m->name, name, &fresh);
	m->body = mem_more(m->body, i, &m->cap, sizeof(*m->body));
	m->body[i] = expanded;
	return true;
}

/* The end of a "%name%" that begins at pattern[at], or 0. */
static size_t
reference(struct str pattern, size_t at, struct str *name)
{
	*name = str_from(pattern, at + 1);
	*name = str_sub(*name, 0, str_index(*name, '%'));
	if (at + 1 + name->n >= pattern.n || !name_ok(*name))
		return 0;
	return at + 1 + name->n + 1;
}

/* What stands at pattern[at]: a byte, two, or a macro, whose name is set.  Where it ends. */
static size_t
piece(struct str pattern, size_t at, struct str *name)
{
	size_t end = pattern.p[at] == '%' ? reference(pattern, at, name) : 0;

	if (end > 0)
		return end;
	*name = (struct str){ NULL, 0 };
	return at + (pattern.p[at] == '\\' && at + 1 < pattern.n ? 2 : 1);
}

bool
macro_expand(const struct macros *m, struct str pattern, struct buf *out, size_t *at,
    char why[ERR_MAX])
{
	struct str name;
	size_t end, i;

	for (*at = 0; *at < pattern.n; *at = end) {
		end = piece(pattern, *at, &name);
		if (name.n == 0) {
			buf_str(out, str_sub(pattern, *at, end));
			continue;
		}
		i = map_find(&m->name, name);
		if (i == MAP_NONE)
			return err_set(why, "no macro %%%.*s%%: #define it before, or "
			    "write \\%% for a percent sign", (int)name.n, name.p);
		if (out->n + m->body[i].n > EXPANDED_MAX)
			return err_set(why, "too long with its macros filled in");
		buf_puts(out, "(?:");
		buf_str(out, buf_get(&m->body[i]));
		buf_puts(out, ")");
	}
	return true;
}

size_t
macro_origin(const struct macros *m, struct str pattern, size_t at)
{
	size_t from, end, n, i;
	struct str name;

	for (from = 0; from < pattern.n; from = end) {
		end = piece(pattern, from, &name);
		i = name.n > 0 ? map_find(&m->name, name) : MAP_NONE;
		n = i != MAP_NONE ? STR("(?:)").n + m->body[i].n : end - from;
		if (at < n)
			return i != MAP_NONE ? from : from + at;
		at -= n;
	}
	return pattern.n;
}

void
macros_free(struct macros *m)
{
	size_t i;

	for (i = 0; i < m->name.n; i++)
		buf_free(&m->body[i]);
	free(m->body);
	map_free(&m->name);
	*m = (struct macros){ 0 };
}
