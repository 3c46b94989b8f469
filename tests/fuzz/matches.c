/* uses: cmd/tag/?*.c */
/* seeds: tests/fuzz/corpus/matches */
/*
 * matches.c - a pattern in the first line, what vetoes its matches in the second, any text
 * behind: with the prefilter and without the matches are the same.  A first byte of "c"
 * minds case.  A pattern that is thought to be sound compiles, and matches the same when it
 * is told to be so.
 *
 * Where the search gave up nothing is compared: at places where nothing can match it is
 * spared, and not given up either.
 */
#include "cmd/tag/match.h"
#include "cmd/tag/sound.h"
#include "common/utf8.h"
#include "tests/fuzz/fuzz.h"

/* Can it be a cell of a rule file? */
static bool
is_cell(struct str s)
{
	size_t at, len;
	uint32_t cp;

	for (at = 0; at < s.n; at += len) {
		cp = utf8_at(s, at, &len);
		if (cp < ' ' || (cp == UTF8_BAD && len == 1))
			return false;
	}
	return true;
}

/* The groups of a pattern that is read and thought to be sound, or 0. */
static size_t
sound_groups(struct str pattern, bool caseless)
{
	struct pool pool = { 0 };
	struct memo memo = { 0 };
	struct pattern p;
	size_t groups = pattern_read(&pool, &memo, pattern, caseless, &p) ? sound(pattern) : 0;

	pool_free(&pool);
	memo_free(&memo);
	return groups;
}

static bool
compiles(struct str pattern, bool caseless)
{
	char why[ERR_MAX];
	struct re *re = re_new(pattern, caseless ? RE_CASELESS : 0, NULL, why);
	size_t groups = sound_groups(pattern, caseless);
	bool ok = re != NULL;

	PROMISE(groups == 0 || (ok && re_groups(re) == groups));
	re_free(re);
	return ok;
}

/* Alternatives that are put together, as those of sound patterns are, match as they did. */
static void
compare_joined(struct str pattern, bool caseless, struct str text)
{
	unsigned flags = caseless ? RE_CASELESS : 0;
	size_t groups = sound_groups(pattern, caseless), at = 0, i;
	char why[ERR_MAX];
	struct re *plain = re_new(pattern, flags, NULL, why);
	struct re *joined = re_new_sound(pattern, flags, groups, why);
	enum re_status st = RE_MATCH;
	struct re_match a, b;

	while (groups > 0 && plain != NULL && st == RE_MATCH) {
		st = re_match(plain, RE_ANY, text, at, &a, why);
		if (st == RE_GAVE_UP)
			break;
		PROMISE(re_match(joined, RE_ANY, text, at, &b, why) == st);
		PROMISE(st == RE_NONE || a.n == b.n);
		for (i = 0; st == RE_MATCH && i < a.n; i++)
			PROMISE(a.group[i].from == b.group[i].from && a.group[i].to == b.group[i].to);
		at = st == RE_MATCH ? re_after(text, &a) : at;
	}
	re_free(plain);
	re_free(joined);
}

/* A rule file of one rule; empty if a pattern is none, or cannot stand in a file. */
static void
write_rule(struct str pattern, struct str except, bool caseless, struct buf *file)
{
	size_t i;

	if (pattern.n == 0 || !is_cell(pattern) || !is_cell(except))
		return;
	if (!compiles(pattern, caseless) || !compiles(except, caseless))
		return;
	buf_puts(file, "label\tvalue\tpattern\texcept\tflags\na\t$0\t");
	for (i = 0; i < pattern.n; i++)
		buf_add(file, pattern.p[i] == '%' ? "%%" : &pattern.p[i], pattern.p[i] == '%' ? 2 : 1);
	buf_byte(file, '\t');
	for (i = 0; i < except.n; i++)
		buf_add(file, except.p[i] == '%' ? "%%" : &except.p[i], except.p[i] == '%' ? 2 : 1);
	buf_puts(file, caseless ? "\t" : "\tc");
}

static bool
read_rule(struct rules *rules, struct str file)
{
	struct rules_want want;
	enum rules_status st;
	char why[ERR_MAX];

	rules_want(rules, "r");
	while ((st = rules_parse(rules, &want, why)) == RULES_WANT)
		rules_give(rules, "r", "r", file);
	return st == RULES_DONE;
}

static void
compare(struct rules *rules, struct str text)
{
	struct hits quick = { 0 }, plain = { 0 };
	size_t i;

	match_run(rules, text, &quick);
	rules->unfiltered = true;
	match_run(rules, text, &plain);
	if (plain.losses == 0) {
		PROMISE(quick.losses == 0);
		PROMISE(quick.n == plain.n);
		for (i = 0; i < quick.n; i++) {
			PROMISE(quick.h[i].from == plain.h[i].from);
			PROMISE(quick.h[i].to == plain.h[i].to);
			PROMISE(str_eq(quick.h[i].value, plain.h[i].value));
		}
	}
	hits_free(&quick);
	hits_free(&plain);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct str rest = { (const char *)bytes, size }, pattern, except;
	struct rules rules = { 0 };
	struct buf file = { 0 };
	bool cased = str_starts(rest, STR("c"));

	rest = str_from(rest, cased);
	if (!str_next(&rest, '\n', &pattern) || !str_next(&rest, '\n', &except) || rest.n == 0)
		return 0;
	write_rule(pattern, except, !cased, &file);
	if (file.n > 0)
		compare_joined(pattern, !cased, rest);
	if (file.n > 0 && read_rule(&rules, buf_get(&file)))
		compare(&rules, rest);
	rules_free(&rules);
	buf_free(&file);
	return 0;
}
