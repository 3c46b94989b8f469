/* rule.c - a rule from the cells of its line. */
#include <inttypes.h>
#include <stdlib.h>

#include "cmd/tag/sound.h"
#include "cmd/tag/source.h"
#include "cmd/tag/value.h"

enum { PRIORITY_MAX = 1000000000, LIMIT_MAX = 100000000 };

static bool
read_flags(struct str flags, unsigned *re_flags, bool *own, char why[ERR_MAX])
{
	size_t i;

	*re_flags = RE_CASELESS;
	*own = false;
	for (i = 0; i < flags.n; i++)
		switch (flags.p[i]) {
		case 'c':	*re_flags = 0; break;
		case 'f':	*own = true; break;
		case 'i':	break;
		default:
			return err_set(why, "flags \"%.*s\": i ignores case (as does none), c minds it, "
			    "f speaks of the figure it overlaps", (int)flags.n, flags.p);
		}
	return true;
}

static bool
read_scope(struct str s, enum rule_scope *scope, char why[ERR_MAX])
{
	if (s.n == 0 || str_is(s, "row"))
		*scope = SCOPE_ROW;
	else if (str_is(s, "paragraph"))
		*scope = SCOPE_PARAGRAPH;
	else if (str_is(s, "document"))
		*scope = SCOPE_DOCUMENT;
	else
		return err_set(why, "scope \"%.*s\": row, paragraph or document",
		    (int)s.n, s.p);
	return true;
}

/* A whole number from low to high; an empty cell is what `n` holds. */
static bool
read_number(struct source *s, enum column k, int32_t low, int32_t high, int32_t *n,
    char why[ERR_MAX])
{
	struct str cell = source_cell(s, k);
	bool minus = str_starts(cell, STR("-"));
	int64_t v = 0;
	size_t i;

	if (cell.n == 0)
		return true;
	for (i = minus; i < cell.n && cell.p[i] >= '0' && cell.p[i] <= '9' && v <= INT32_MAX; i++)
		v = v * 10 + (cell.p[i] - '0');
	v = minus ? -v : v;
	if (i < cell.n || i == minus || v < low || v > high)
		return err_set(why, "%s \"%.*s\": a whole number from %" PRId32 " to %" PRId32,
		    column_name[k], (int)(cell.n < 80 ? cell.n : 80), cell.p, low, high);
	*n = (int32_t)v;
	return true;
}

bool
rules_piece(struct str *rest, struct str *piece)
{
	size_t i;

	if (rest->p == NULL)
		return false;
	for (i = 0; i < rest->n && !str_starts(str_from(*rest, i), STR(" | ")); i++)
		;
	*piece = str_sub(*rest, 0, i);
	*rest = i < rest->n ? str_from(*rest, i + 3) : (struct str){ NULL, 0 };
	return true;
}

/* The words of `need` as a pattern that matches one of them; nothing if there are none. */
static bool
read_need(struct str need, struct buf *pattern, char why[ERR_MAX])
{
	const struct str special = STR("\\^$.[]|()?*+{}");
	struct str word;
	size_t i;

	if (need.n == 0)
		return true;
	while (rules_piece(&need, &word)) {
		if (word.n == 0 || str_index(word, ' ') == 0 || str_ends(word, STR(" ")))
			return err_set(why, "need: words are parted by \" | \", none is empty, and "
			    "none begins or ends with a blank");
		if (pattern->n > 0)
			buf_byte(pattern, '|');
		for (i = 0; i < word.n; i++) {
			if (str_index(special, word.p[i]) < special.n)
				buf_byte(pattern, '\\');
			buf_byte(pattern, word.p[i]);
		}
	}
	return true;
}

/* Let the prefilter know the pattern.  The groups it has, if it is certain to compile, or 0. */
static size_t
sound_groups(struct rules *rs, enum column k, struct str pattern, struct str need, bool caseless)
{
	size_t at = rs->filter.rules;

	rs->filtered = mem_more(rs->filtered, at, &rs->filtered_cap, sizeof(*rs->filtered));
	rs->filtered[at] = rs->n - 1;	/* the rule being read */
	return prefilter_add(&rs->filter, pattern, need, caseless,
	    k == PATTERN ? PREFILTER_DUE : PREFILTER_ASKED) ? sound(pattern) : 0;
}

/* With as many groups, or, if that is 0, one that has to be compiled to know it. */
static struct re *
new_pattern(struct str pattern, size_t groups, unsigned flags, size_t *at, char why[ERR_MAX])
{
	return groups > 0 ? re_new_sound(pattern, flags, groups, why) : re_new(pattern, flags, at, why);
}

/* A pattern cell with its macros filled in; NULL and the reason. */
static struct re *
read_pattern(struct rules *rs, struct source *s, enum column k, struct str need,
    unsigned flags, char why[ERR_MAX])
{
	struct str cell = source_cell(s, k), full;
	struct buf expanded = { 0 };
	char reason[ERR_MAX];
	struct re *re = NULL;
	size_t groups, at;

	if (!macro_expand(&s->macros, cell, &expanded, &at, reason)) {
		s->spot = cell.p + at;
		err_set(why, "%s: %s", column_name[k], reason);
		buf_free(&expanded);
		return NULL;
	}
	full = buf_get(&expanded);
	groups = sound_groups(rs, k, full, need, (flags & RE_CASELESS) != 0);
	at = 0;
	re = new_pattern(full, groups, flags, &at, reason);
	if (re == NULL) {
		s->spot = cell.p + macro_origin(&s->macros, cell, at);
		if (str_eq(full, cell))
			err_set(why, "%s: %s", column_name[k], reason);
		else
			err_set(why, "%s: %s; with its macros it is %.*s", column_name[k], reason,
			    (int)full.n, full.p);
	}
	buf_free(&expanded);
	return re;
}

/* What is searched for: need, pattern, except, and how long. */
static bool
read_patterns(struct rules *rs, struct source *s, struct rule *r, unsigned flags,
    char why[ERR_MAX])
{
	const struct str none = { NULL, 0 };
	int32_t limit = RE_MATCH_LIMIT;
	struct buf need = { 0 };
	char reason[ERR_MAX];
	bool ok;

	if (source_cell(s, PATTERN).n == 0)
		return err_set(why, "pattern is empty");
	r->pattern_filter = rs->filter.rules;
	r->except_filter = rs->filter.rules + 1;
	ok = read_number(s, LIMIT, 1, LIMIT_MAX, &limit, why) &&
	    read_need(source_cell(s, NEED), &need, why) &&
	    (r->pattern = read_pattern(rs, s, PATTERN, buf_get(&need), flags, why)) != NULL;
	if (ok && source_cell(s, EXCEPT).n > 0)
		ok = (r->except = read_pattern(rs, s, EXCEPT, none, flags, why)) != NULL;
	if (ok && need.n > 0 && (r->need = new_pattern(buf_get(&need), sound(buf_get(&need)),
	    flags, NULL, reason)) == NULL)
		ok = err_set(why, "need: %s", reason);
	buf_free(&need);
	if (!ok)
		return false;
	re_limit(r->pattern, (uint32_t)limit);
	re_limit(r->except, (uint32_t)limit);
	return true;
}

static bool
read_value(struct rule *r, char why[ERR_MAX])
{
	if (r->value.n == 0)
		return err_set(why, "value is empty: $0 stands for the words matched");
	if (str_index(r->value, '|') < r->value.n)
		return err_set(why, "value: a | parts values; write a rule for each");
	if (value_last(r->value, &r->among, &r->otherwise))
		r->kind = VALUE_LAST;
	else if (str_is(r->value, "@none"))
		r->kind = VALUE_NONE;
	else if (value_is_template(r->value)) {
		r->kind = VALUE_TEMPLATE;
		return value_check(r->value, r->pattern, why);
	}
	return true;
}

void
rule_name(const struct rules *rs, const struct rule *r, struct buf *out)
{
	if (r->id.n > 0) {
		buf_str(out, r->id);
		return;
	}
	buf_str(out, map_key(&rs->labels, r->label));
	buf_byte(out, '/');
	buf_str(out, r->value);
}

bool
rule_read(struct rules *rs, struct source *s, struct rule *r, char why[ERR_MAX])
{
	struct str label;
	unsigned flags;

	if (!source_label(s, &label, why) ||
	    !read_flags(source_cell(s, FLAGS), &flags, &r->own, why) ||
	    !read_scope(source_cell(s, SCOPE), &r->scope, why) ||
	    !read_number(s, PRIORITY, -PRIORITY_MAX, PRIORITY_MAX, &r->priority, why) ||
	    !read_patterns(rs, s, r, flags, why))
		return false;
	r->id = source_cell(s, ID);
	r->like = source_cell(s, LIKE);
	r->unlike = source_cell(s, UNLIKE);
	r->file = s->file;
	r->line = s->line;
	r->row = s->row;
	r->pattern_cell = source_cell(s, PATTERN);
	r->except_cell = source_cell(s, EXCEPT);
	r->value = source_cell(s, VALUE);
	if (!read_value(r, why))
		return false;
	r->label = map_add(&rs->labels, label, NULL);
	return true;
}
