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
macro_define(struct macros *m, struct str definition, char why[ERR_MAX])
{
	size_t space = str_index(definition, ' '), at;
	struct str name = str_sub(definition, 0, space);
	struct str body = str_from(definition, space + 1);
	struct buf expanded = { 0 };
	bool fresh;

	if (!name_ok(name))
		return err_set(why, "#define: \"%.*s\" is no name: a-z, then also 0-9, _ and -",
		    (int)(name.n < 80 ? name.n : 80), name.p);
	if (body.n == 0)
		return err_set(why, "#define %.*s: a pattern must follow", (int)name.n, name.p);
	if (!macro_expand(m, body, &expanded, why)) {
		buf_free(&expanded);
		return false;
	}
	at = map_add(&m->name, name, &fresh);
	if (!fresh) {
		buf_free(&expanded);
		return err_set(why, "#define %.*s: there is one already", (int)name.n, name.p);
	}
	m->body = mem_more(m->body, at, &m->cap, sizeof(*m->body));
	m->body[at] = expanded;
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

bool
macro_expand(const struct macros *m, struct str pattern, struct buf *out, char why[ERR_MAX])
{
	size_t i = 0, end, at;
	struct str name;

	while (i < pattern.n) {
		if (pattern.p[i] == '\\' && i + 1 < pattern.n) {
			buf_str(out, str_sub(pattern, i, i + 2));
			i += 2;
			continue;
		}
		if (pattern.p[i] != '%' || (end = reference(pattern, i, &name)) == 0) {
			buf_byte(out, pattern.p[i++]);
			continue;
		}
		at = map_find(&m->name, name);
		if (at == MAP_NONE)
			return err_set(why, "byte %zu: no macro %%%.*s%%: #define it before, or "
			    "write \\%% for a percent sign", i, (int)name.n, name.p);
		if (out->n + m->body[at].n > EXPANDED_MAX)
			return err_set(why, "byte %zu: too long with its macros filled in", i);
		buf_puts(out, "(?:");
		buf_str(out, buf_get(&m->body[at]));
		buf_puts(out, ")");
		i = end;
	}
	return true;
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
