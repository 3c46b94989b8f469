/* check.c - put rules to the proof. */
#include "cmd/tag/check.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

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

static void fault(struct check *, const struct rule *, const char *at, const char *, ...) ERR_PRINTF(4, 5);

/* The line, with a column where a part of it is known to be wrong. */
static void
fault(struct check *c, const struct rule *r, const char *at, const char *fmt, ...)
{
	char line[ERR_MAX], what[ERR_MAX];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(what, sizeof(what), fmt, ap);
	va_end(ap);
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
	char why[ERR_MAX];
	enum match_one got = match_rule(r, example, why);

	c->examples++;
	if (got == MATCH_LOST)
		fault(c, r, NULL, "gave up (%s) on: \"%.*s\"", why, shown(example), example.p);
	else if (got != wanted)
		fault(c, r, NULL, "%s: \"%.*s\"", wanted == MATCH_FOUND ? "does not match its like" :
		    "matches its unlike", shown(example), example.p);
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
	size_t earlier;
	enum twin twin = twins_add(&c->twins, c->rules, (size_t)(r - c->rules->rule), &earlier);

	if (twin != TWIN_NONE)
		fault(c, r, NULL, "%s %s:%" PRIu64, what[twin], c->rules->rule[earlier].file,
		    c->rules->rule[earlier].line);
}

static void
check_casing(struct check *c, const struct side *s)
{
	size_t from, to;
	enum casing what = casing(s->full, s->caseless, &from, &to);

	if (what == CASING_SMALL)
		remarks_add(&c->remarks, REMARK_SMALL, s->r->file, s->r->line);
	else if (what == CASING_CAPITAL)
		fault(c, s->r, spot(s, from), "%s: case is ignored, so %.*s is small letters, too: "
		    "mind it with the flag c, or (?-i:...)", s->name, (int)(to - from), s->full.p + from);
	else if (what == CASING_PROPERTY)
		fault(c, s->r, spot(s, from), "%s: case is ignored, and what %.*s then matches depends "
		    "on the version of PCRE2: mind it with the flag c, or (?-i:...)", s->name,
		    (int)(to - from), s->full.p + from);
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
	bool found = is_empty(s->re, text);

	if (!found && is_empty(s->re, text = STR("a 1 b")))
		found = true;
	while (!found && likes.n > 0 && rules_piece(&likes, &text))
		found = is_empty(s->re, text);
	if (found)
		fault(c, s->r, s->cell.p, "%s: can match nothing at all, as it does in \"%.*s\"", s->name,
		    shown(text), text.p);
}

static void
check_side(struct check *c, const struct side *s)
{
	char why[ERR_MAX];
	size_t at;

	check_casing(c, s);
	if (never(s->full, s->caseless, &c->chars, &at))
		fault(c, s->r, spot(s, at), "%s: never matches: in no text it comes past \"%.*s\"", s->name,
		    shown(str_from(s->full, at)), s->full.p + at);
	else if (runaway(s->re, s->r->like, &c->chars, why))
		fault(c, s->r, s->cell.p, "%s: %s", s->name, why);
}

static void
check_rule(struct check *c, const struct rule *r)
{
	char why[ERR_MAX];
	struct side s;

	if (r->list)
		return;
	if (!re_sound(r->pattern, why)) {
		fault(c, r, r->pattern_cell.p, "pattern: %s", why);
		return;
	}
	if (r->except != NULL && !re_sound(r->except, why)) {
		fault(c, r, r->except_cell.p, "except: %s", why);
		return;
	}
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

bool
check_next(struct check *c, char why[ERR_MAX])
{
	struct str rest, line = { NULL, 0 };

	while (c->told == c->said.n && c->rule < c->rules->n) {
		c->said.n = c->told = 0;
		check_rule(c, &c->rules->rule[c->rule++]);
	}
	if (c->told == c->said.n)
		return remarks_next(&c->remarks, why);
	rest = str_from(buf_get(&c->said), c->told);
	(void)str_next(&rest, '\n', &line);
	c->told += line.n + 1;
	err_set(why, "%.*s", (int)line.n, line.p);
	return true;
}

static const char *
plural(size_t n)
{
	return n == 1 ? "" : "s";
}

void
check_sum(const struct check *c, char why[ERR_MAX])
{
	const size_t rules = c->rules->n, remarks = c->remarks.rules;

	err_set(why, "%zu rule%s, %zu example%s: %zu fault%s, %zu remark%s", rules, plural(rules),
	    c->examples, plural(c->examples), c->faults, plural(c->faults), remarks, plural(remarks));
}

void
check_free(struct check *c)
{
	buf_free(&c->said);
	twins_free(&c->twins);
	chars_free(&c->chars);
	remarks_free(&c->remarks);
}
