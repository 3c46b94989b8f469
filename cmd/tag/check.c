/* check.c - run the examples of rules. */
#include "cmd/tag/check.h"

#include <inttypes.h>

static bool
next_example(struct str *rest, struct str *example)
{
	return rest->n > 0 && rules_piece(rest, example);
}

static bool
fault(const struct rule *r, struct str example, const char *what, char why[ERR_MAX])
{
	err_set(why, "%s:%" PRIu64 ": %s: \"%.*s\"", r->file, r->line, what,
	    (int)(example.n < 300 ? example.n : 300), example.p);
	return true;
}

/* True and the reason where the example does not do what it should. */
static bool
run(const struct rule *r, struct str example, enum match_one wanted, char why[ERR_MAX])
{
	char reason[ERR_MAX], what[ERR_MAX];
	enum match_one got = match_rule(r, example, reason);

	if (got == wanted)
		return false;
	if (got == MATCH_LOST) {
		err_set(what, "gave up (%s) on", reason);
		return fault(r, example, what, why);
	}
	return fault(r, example, wanted == MATCH_FOUND ? "does not match its like" :
	    "matches its unlike", why);
}

/* A pattern that was thought to be sound, and compiled only now. */
static bool
is_broken(const struct rule *r, char why[ERR_MAX])
{
	char reason[ERR_MAX];

	if (re_sound(r->pattern, reason) && (r->except == NULL || re_sound(r->except, reason)))
		return false;
	return !err_set(why, "%s:%" PRIu64 ": %s", r->file, r->line, reason);
}

/* Nothing that is wrong, but good to know. */
static bool
is_slow(const struct rules *rs, size_t rule, char why[ERR_MAX])
{
	const struct rule *r = &rs->rule[rule];

	return rs->filter.rule[r->pattern_filter].slow && !err_set(why, "%s:%" PRIu64 ": slow: no word that "
	    "its matches hold is known, so every row is searched", r->file, r->line);
}

bool
check_next(struct check *c, char why[ERR_MAX])
{
	struct str example;
	const struct rule *r;
	enum match_one wanted;

	for (; c->rule < c->rules->n; c->rule++, c->begun = false) {
		r = &c->rules->rule[c->rule];
		if (r->list)
			continue;
		if (!c->begun) {
			c->like = r->like;
			c->unlike = r->unlike;
			c->begun = true;
			if (is_broken(r, why)) {
				c->faults++;
				return true;
			}
			if (is_slow(c->rules, c->rule, why))
				return true;
		}
		for (;;) {
			wanted = MATCH_FOUND;
			if (!next_example(&c->like, &example)) {
				wanted = MATCH_NOT;
				if (!next_example(&c->unlike, &example))
					break;
			}
			c->examples++;
			if (run(r, example, wanted, why)) {
				c->faults++;
				return true;
			}
		}
	}
	return false;
}
