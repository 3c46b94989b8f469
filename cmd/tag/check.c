/* check.c - put rules to the proof. */
#include "cmd/tag/check.h"

#include <inttypes.h>

#include "cmd/tag/casing.h"
#include "cmd/tag/never.h"
#include "cmd/tag/runaway.h"

enum { SHOWN = 300 };		/* bytes of an example */

/* A pattern of the rule: that, or except. */
struct side {
	const struct rule *r;
	struct re *re;
	const char *name;
	struct str cell, full;	/* as it is written; with its macros filled in */
	bool caseless;
};

/* The line, with a column where a part of it is known to be wrong. */
static void
fault(struct check *c, const struct rule *r, const char *at, const char *what)
{
	char line[ERR_MAX];

	if (at == NULL)
		err_set(line, "%s:%" PRIu64 ": %s", r->file, r->line, what);
	else
		err_set(line, "%s:%" PRIu64 ":%zu: %s", r->file, r->line, rule_column(r->row, at), what);
	buf_puts(&c->said, line);
	buf_byte(&c->said, '\n');
	c->faults++;
}

static int
shown(struct str s)
{
	return (int)(s.n < SHOWN ? s.n : SHOWN);
}

static struct side
side_of(const struct rule *r, struct re *re, const char *name, struct str cell)
{
	struct side s = { .r = r, .re = re, .name = name, .cell = cell };
	unsigned flags;
	uint32_t limit;

	s.full = re_pattern(re, &flags, &limit);
	s.caseless = (flags & RE_CASELESS) != 0;
	return s;
}

/* Where that stands in the line; of what a macro brought, where the cell begins. */
static const char *
spot(const struct side *s, size_t at)
{
	return s->cell.p + (str_eq(s->cell, s->full) ? at : 0);
}

static void
check_example(struct check *c, const struct rule *r, struct str example, enum match_one wanted)
{
	char why[ERR_MAX], what[ERR_MAX];
	enum match_one got = match_rule(r, example, why);

	c->examples++;
	if (got == wanted)
		return;
	if (got == MATCH_LOST)
		err_set(what, "gave up (%s) on: \"%.*s\"", why, shown(example), example.p);
	else
		err_set(what, "%s: \"%.*s\"", wanted == MATCH_FOUND ? "does not match its like" :
		    "matches its unlike", shown(example), example.p);
	fault(c, r, NULL, what);
}

static void
check_examples(struct check *c, const struct rule *r, struct str cell, enum match_one wanted)
{
	struct str example;

	while (cell.n > 0 && rules_piece(&cell, &example))
		check_example(c, r, example, wanted);
}

static void
check_twin(struct check *c, const struct rule *r)
{
	static const char *const what[] = {
		[TWIN_SAME] = "the same rule as",
		[TWIN_OTHER_VALUE] = "matches the same, to another value, as",
		[TWIN_COVERED] = "never needed: all that it matches is matched, to the same value, by",
	};
	char why[ERR_MAX];
	size_t earlier;
	enum twin twin = twins_add(&c->twins, c->rules, (size_t)(r - c->rules->rule), &earlier);

	if (twin == TWIN_NONE)
		return;
	err_set(why, "%s %s:%" PRIu64, what[twin], c->rules->rule[earlier].file,
	    c->rules->rule[earlier].line);
	fault(c, r, NULL, why);
}

/* Was the same told of the file before?  A macro brings it to every rule. */
static bool
is_told(struct check *c, const struct side *s, size_t from, size_t to)
{
	enum { AROUND = 40 };
	struct buf key = { 0 };
	bool fresh;

	buf_puts(&key, s->r->file);
	buf_byte(&key, '\n');
	buf_str(&key, str_sub(s->full, from > AROUND ? from - AROUND : 0, to + AROUND));
	(void)map_add(&c->macros, buf_get(&key), &fresh);
	buf_free(&key);
	return !fresh;
}

static void
check_casing(struct check *c, const struct side *s)
{
	char why[ERR_MAX];
	size_t from, to;
	enum casing what = casing(s->full, s->caseless, &from, &to);

	if (what != CASING_FINE && !str_eq(s->cell, s->full) && is_told(c, s, from, to))
		return;
	if (what == CASING_SMALL)
		remarks_add(&c->remarks, REMARK_SMALL, s->r->file, s->r->line);
	if (what != CASING_CAPITAL && what != CASING_PROPERTY)
		return;
	err_set(why, what == CASING_CAPITAL ? "%s: case is ignored, so %.*s is small letters, too: "
	    "mind it with the flag c, or (?-i:...)" : "%s: case is ignored, and what %.*s then matches "
	    "depends on the version of PCRE2: mind it with the flag c, or (?-i:...)", s->name,
	    (int)(to - from), s->full.p + from);
	fault(c, s->r, spot(s, from), why);
}

/* Does it match without a character, in some text at hand? */
static bool
is_empty(struct re *re, struct str text)
{
	struct re_match m;
	char why[ERR_MAX];
	size_t at;

	for (at = 0; re_match(re, RE_ANY, text, at, &m, why) == RE_MATCH; at = re_after(text, &m))
		if (m.group[0].from >= m.group[0].to)
			return true;
	return false;
}

static void
check_empty(struct check *c, const struct side *s)
{
	struct str likes = s->r->like, text = STR("");
	char why[ERR_MAX];
	bool found = is_empty(s->re, text);

	if (!found && is_empty(s->re, text = STR("a 1 b")))
		found = true;
	while (!found && likes.n > 0 && rules_piece(&likes, &text))
		found = is_empty(s->re, text);
	if (!found)
		return;
	err_set(why, "%s: can match nothing at all, as it does in \"%.*s\"", s->name, shown(text), text.p);
	fault(c, s->r, s->cell.p, why);
}

static void
check_side(struct check *c, const struct side *s)
{
	char why[ERR_MAX], what[ERR_MAX];
	struct str rest;
	size_t at;

	check_casing(c, s);
	if (never(s->full, s->caseless, &c->chars, &at)) {
		rest = str_from(s->full, at);
		err_set(what, "%s: never matches: in no text it comes past \"%.*s\"", s->name,
		    shown(rest), rest.p);
		fault(c, s->r, spot(s, at), what);
	} else if (runaway(s->re, s->r->like, &c->chars, why)) {
		err_set(what, "%s: %s", s->name, why);
		fault(c, s->r, s->cell.p, what);
	}
}

/* A pattern that was thought to be sound is compiled only now. */
static bool
is_broken(struct check *c, const struct rule *r, struct re *re, const char *name, struct str cell)
{
	char why[ERR_MAX], what[ERR_MAX];

	if (re == NULL || re_sound(re, why))
		return false;
	err_set(what, "%s: %s", name, why);
	fault(c, r, cell.p, what);
	return true;
}

static void
check_rule(struct check *c, const struct rule *r)
{
	struct side s;

	if (r->list || is_broken(c, r, r->pattern, "pattern", r->pattern_cell) ||
	    is_broken(c, r, r->except, "except", r->except_cell))
		return;
	check_twin(c, r);
	s = side_of(r, r->pattern, "pattern", r->pattern_cell);
	check_empty(c, &s);
	check_side(c, &s);
	if (r->except != NULL) {
		s = side_of(r, r->except, "except", r->except_cell);
		check_side(c, &s);
	}
	check_examples(c, r, r->like, MATCH_FOUND);
	check_examples(c, r, r->unlike, MATCH_NOT);
	if (c->rules->filter.rule[r->pattern_filter].slow)
		remarks_add(&c->remarks, REMARK_SLOW, r->file, r->line);
	if (r->like.n == 0 && r->unlike.n == 0)
		remarks_add(&c->remarks, REMARK_NO_EXAMPLE, r->file, r->line);
}

static const char *
plural(size_t n)
{
	return n == 1 ? "" : "s";
}

static bool
sum(struct check *c, char why[ERR_MAX])
{
	const size_t rules = c->rules->n, remarks = c->remarks.rules;

	err_set(why, "%zu rule%s, %zu example%s: %zu fault%s, %zu remark%s", rules, plural(rules),
	    c->examples, plural(c->examples), c->faults, plural(c->faults), remarks, plural(remarks));
	return c->summed++ == 0;
}

bool
check_next(struct check *c, char why[ERR_MAX])
{
	struct str rest, line = { NULL, 0 };

	while (c->told == c->said.n && c->rule < c->rules->n) {
		c->said.n = c->told = 0;
		check_rule(c, &c->rules->rule[c->rule++]);
	}
	if (c->told == c->said.n)
		return remarks_next(&c->remarks, why) || sum(c, why);
	rest = str_from(buf_get(&c->said), c->told);
	(void)str_next(&rest, '\n', &line);
	c->told += line.n + 1;
	err_set(why, "%.*s", (int)line.n, line.p);
	return true;
}

void
check_free(struct check *c)
{
	buf_free(&c->said);
	twins_free(&c->twins);
	map_free(&c->macros);
	chars_free(&c->chars);
	remarks_free(&c->remarks);
}
