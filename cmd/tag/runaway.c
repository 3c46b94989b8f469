/* runaway.c - try a pattern on hostile texts, short and long. */
#include "cmd/tag/runaway.h"

#include "cmd/tag/rules.h"

enum {
	TINY = 40, SHORT = 250, MIDDLE = 4 * SHORT, LONG = 16 * SHORT,	/* bytes of text */
	FEW = 200,			/* steps: no more are to be feared */
	SOME = 800,			/* so many in a short text can be counted in a long one */
	STEPS_MAX = 1000000,		/* where the rule may take more, this is enough */
	SPENT_MAX = 200000,		/* for all texts of a pattern */
	LIKES = 2,			/* examples that are tried */
};

struct trial {
	struct re *re;
	const struct hostiles *texts;
	size_t i;
	struct buf text;
	uint64_t spent;		/* steps of searches that were cut off */
};

static bool
within(struct trial *t, size_t bytes, uint32_t steps)
{
	hostile_fill(t->texts, t->i, bytes, &t->text);
	if (re_within(t->re, buf_get(&t->text), t->texts->h[t->i].at, steps))
		return true;
	t->spent += steps;
	return false;
}

/* How many it takes, less than twice as many; 0: more than the limit. */
static uint32_t
cost(struct trial *t, size_t bytes, uint32_t limit)
{
	uint32_t steps;

	for (steps = FEW; steps < limit && !within(t, bytes, steps); steps *= 2)
		;
	return steps < limit || within(t, bytes, limit) ? steps : 0;
}

static bool
tell(const struct trial *t, uint32_t steps, size_t bytes, char why[ERR_MAX])
{
	enum { SHOWN = 60 };
	const struct str lead = hostile_lead(t->texts, t->i), pump = hostile_pump(t->texts, t->i);
	const struct str tail = hostile_tail(t->texts, t->i);

	return !err_set(why, "runs away: more than %lu steps in %zu bytes, \"%.*s\" and then again and "
	    "again \"%.*s\"%s%.*s%s", (unsigned long)steps, bytes,
	    (int)(lead.n < SHOWN ? lead.n : SHOWN), lead.p, (int)(pump.n < SHOWN ? pump.n : SHOWN), pump.p,
	    tail.n > 0 ? ", last \"" : "", (int)tail.n, tail.p, tail.n > 0 ? "\"" : "");
}

/* A cost that grows as the length is 4 or 16 times as much, as its square 16 or 256 times. */
static bool
runs(struct trial *t, uint32_t limit, char why[ERR_MAX])
{
	uint32_t steps, more;
	size_t bytes;

	if (cost(t, TINY, limit) == 0)
		return tell(t, limit, TINY, why);
	if ((steps = cost(t, SHORT, limit)) == 0)
		return tell(t, limit, SHORT, why);
	if (steps == FEW)
		return false;
	bytes = steps <= SOME ? LONG : MIDDLE;
	more = steps <= SOME ? 64 * steps : 8 * steps;
	return !within(t, bytes, more) && tell(t, more, bytes, why);
}

static void
add_likes(struct re *re, struct str likes, struct hostiles *texts)
{
	struct re_match m;
	char why[ERR_MAX];
	struct str like;
	size_t n;

	for (n = 0; n < LIKES && rules_piece(&likes, &like); n++)
		if (re_match(re, RE_ANY, like, 0, &m, why) == RE_MATCH)
			hostile_like(texts, like, m.group[0].from, m.group[0].to);
}

bool
runaway(struct re *re, struct str likes, struct chars_known *known, char why[ERR_MAX])
{
	struct hostiles texts = { 0 };
	struct trial t = { .re = re, .texts = &texts };
	unsigned flags;
	uint32_t limit;
	bool found = false;
	struct str pattern = re_pattern(re, &flags, &limit);

	limit = limit < RE_MATCH_LIMIT ? RE_MATCH_LIMIT : limit < STEPS_MAX ? limit : STEPS_MAX;
	hostile_pattern(&texts, pattern, (flags & RE_CASELESS) != 0, known);
	if (texts.n > 0)
		add_likes(re, likes, &texts);
	for (; t.i < texts.n && !found && t.spent < SPENT_MAX; t.i++)
		found = runs(&t, limit, why);
	buf_free(&t.text);
	hostile_free(&texts);
	return found;
}
