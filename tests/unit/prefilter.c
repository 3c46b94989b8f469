/*
 * prefilter.c - rows: a seed, a number of cases, "the same".
 *
 * Rules made of pieces, and texts, many for each set of rules: with the prefilter and
 * without the matches must be the same.  Pieces lean to what a filter gets wrong: letters
 * that fold into ASCII and into Cyrillic, edges beside marks, optional and empty parts,
 * look-around, classes, conditions.  Rules have priorities, words they need, and labels
 * whose matches may not overlap; what is vetoed or covered is compared, too.  Enough must
 * match, and enough be ruled out.
 */
/* uses: cmd/tag/?*.c */
#include <stdio.h>

#include "cmd/tag/match.h"
#include "cmd/tag/sound.h"

#include "tests/unit/tag.h"
#include "tests/unit/unit.h"

static const char *const pattern_piece[] = {
	"abc", "ask", "kick", "miss", "K", "s", "a", "b", "\\b", "\\b", "\\w", "\\d", ".", "[Kk]", "[^a]",
	"[]k]", "[[:alpha:]]", "\\.", "\\-", "(?:", "(?:", "(?:", "(", "(?>", "(?=", "(?!", "(?<=", "(?<!",
	"(?|", "(?<n>", "(?i:", "(?-i:", "[(]", "[^\\])]",
	")", ")", ")", ")", ")", "|", "|", "?", "??", "*", "+", "{2}", "{0,2}", "{1,}", "{0}",
	"+?", "?+", "(?(1)", "(?i)", "(?-i)", "\xd0\xba", "\xc3\xa9", "\\p{L}", "\\pL", "\\p{Lu}", "\\K", "^",
	"$", "\\x6b", "[\\]k]", "[\\w]", "[a-z-]", "\\1", "(?#x)", "\\Qab\\E", "abcabcabcabcabc", "{", "}",
	"]", " ", " ", " ", "\\s", "_", ", ", "\xd0\x9a\xd0\xb8\xd1\x97\xd0\xb2", "\xd0\xb2", "\\G", "\xe2\x80\x99",
	"[\xe2\x80\x99']", "\xc5\xbf", "\xe2\x84\xaa", "\xc4\xb0", "-for-", "\\B", "one|two", "(?:ask|kick|miss)",
	"\\babc\\b", "\\bkick\\b", "\\bask ", "ed\\b", "[0-9]", "[\xd0\xb0-\xd1\x8f]+", "\\D", "\\W", "\\S",
	"\\h", "\\R", "[.,-]", "[\xe2\x82\xac$]", "\xd2\x90",
};

static const char *const text_piece[] = {
	"abc", "ask", "kick", "miss", "ABC", "AS\xe2\x84\xaa", "mi\xc5\xbf\xc5\xbf", "\xe2\x84\xaaick",
	"k", "s", "a", "b", "\xc4\xb0", " ", " ", " ", ".", "-", "1", "22", "\xd0\xba", "\xc3\xa9", "\xff",
	"{", "}", "]", "abcabcabcabcabc", "", "_", ", ", "\xd0\x9a\xd0\xb8\xd1\x97\xd0\xb2",
	"\xd0\x9a\xd0\x98\xd0\x87\xd0\x92", "\xd0\x92", "\xd0", "\xe1\xb2\x80", "\xd9\xa3", "\xe2\x80\x99",
	"\xc2\xa0", "\xc2\xab", "\xcc\x81", "\xe2\x85\xa7", "\xc2\xb2", "-for-", "One", "two", "Kick", "Ask",
	"ed", "\xd2\x91", "$", "\xe2\x82\xac", "\xef\xbc\x91", "\xe4\xb8\xad", "'", "\xf0\x9f\x98\x80",
};

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

enum { RULES = 4, TEXTS = 25 };

/* Numerical Recipes' linear congruential generator: the same tries everywhere. */
static size_t
next(uint32_t *seed, size_t n)
{
	*seed = *seed * 1664525 + 1013904223;
	return (*seed >> 8) % n;
}

static void
make(uint32_t *seed, const char *const *piece, size_t pieces, size_t most, struct buf *b)
{
	size_t n = 1 + next(seed, most);

	for (b->n = 0; n > 0; n--)
		buf_puts(b, piece[next(seed, pieces)]);
}

static size_t unsound;		/* patterns that should compile, or have so many groups, and do not */

static bool
compiles(struct str pattern)
{
	char why[ERR_MAX];
	struct re *re = re_new(pattern, RE_CASELESS, NULL, why);
	struct pool pool = { 0 };
	struct memo memo = { 0 };
	struct pattern p;
	bool ok = re != NULL;
	size_t groups = pattern_read(&pool, &memo, pattern, true, &p) ? sound(pattern) : 0;

	if (groups > 0 && (!ok || re_groups(re) != groups) && unsound++ == 0)
		fprintf(stderr, "thought to be sound: %.*s: %s\n", (int)pattern.n, pattern.p, why);
	pool_free(&pool);
	memo_free(&memo);
	re_free(re);
	return ok;
}

/* A pattern that compiles. */
static void
make_pattern(uint32_t *seed, struct buf *pattern)
{
	do
		make(seed, pattern_piece, COUNT(pattern_piece), 8, pattern);
	while (!compiles(buf_get(pattern)));
}

/* Words of which a text must hold one, as a cell. */
static void
make_need(uint32_t *seed, struct buf *file)
{
	static const char *const word[] = {
		"abc", "k", "s", "ask", "a b", "\xd0\xba", "\xc3\xa9", ".", "\\d", "-for-", "1", "mis",
		"\xd0\x9a\xd0\xb8\xd1\x97\xd0\xb2", "\xe2\x80\x99", "_", "kick", "(", "\xd0\xb2",
	};
	size_t n;

	for (n = 1 + next(seed, 4); n > 0; n--) {
		buf_puts(file, word[next(seed, COUNT(word))]);
		buf_puts(file, n > 1 ? " | " : "");
	}
}

static void
make_rules(uint32_t *seed, struct buf *file)
{
	static const char *const overlap[] = { "all", "longest", "first" };
	static const char *const priority[] = { "\t\t", "\t\t1", "\t\t-1" };
	struct buf pattern = { 0 };
	size_t i;

	file->n = 0;
	buf_puts(file, "#overlap a ");
	buf_puts(file, overlap[next(seed, COUNT(overlap))]);
	buf_byte(file, '\n');
	for (i = 0; i < RULES; i++) {
		buf_puts(file, i == 0 || next(seed, 3) > 0 ? "a\t$0\t" : "b\t$0\t");
		make_pattern(seed, &pattern);
		buf_str(file, buf_get(&pattern));
		buf_puts(file, next(seed, 3) == 0 ? "\tc\t" : "\t\t");
		if (next(seed, 4) == 0) {
			make_pattern(seed, &pattern);
			buf_str(file, buf_get(&pattern));
		}
		buf_puts(file, priority[next(seed, COUNT(priority))]);
		buf_byte(file, '\t');
		if (next(seed, 4) == 0)
			make_need(seed, file);
		buf_byte(file, '\n');
	}
	buf_free(&pattern);
}

struct score {
	size_t matches, covered, needed, spared, wrong;
};

static bool
same_hit(const struct hit *a, const struct hit *b)
{
	return a->rule == b->rule && a->from == b->from && a->to == b->to &&
	    str_eq(a->value, b->value);
}

/* The rules run in another order: so misses come in another, too. */
static bool
has_miss(const struct hits *hs, const struct miss *m)
{
	size_t i;

	for (i = 0; i < hs->misses; i++)
		if (same_hit(&hs->miss[i].hit, &m->hit) && hs->miss[i].why == m->why &&
		    hs->miss[i].by.rule == m->by.rule && hs->miss[i].by.from == m->by.from &&
		    hs->miss[i].by.to == m->by.to)
			return true;
	return false;
}

static bool
same(const struct hits *a, const struct hits *b)
{
	size_t i;

	if (a->n != b->n || a->losses != b->losses || a->misses != b->misses)
		return false;
	for (i = 0; i < a->n; i++)
		if (!same_hit(&a->h[i], &b->h[i]))
			return false;
	for (i = 0; i < a->misses; i++)
		if (!has_miss(b, &a->miss[i]))
			return false;
	return true;
}

static void
compare(struct rules *rules, struct str file, struct str text, struct score *t)
{
	static struct hits quick, plain;
	size_t i;

	quick.keep = plain.keep = true;
	rules->unfiltered = false;
	match_run(rules, text, &quick);
	t->spared += rules->n - rules->filter.dues;
	rules->unfiltered = true;
	match_run(rules, text, &plain);
	t->matches += plain.n > 0;
	for (i = 0; i < plain.misses; i++)
		t->covered += plain.miss[i].why == MISS_COVERED;
	for (i = 0; i < plain.n; i++)
		t->needed += rules->rule[plain.h[i].rule].need != NULL;
	/* a place where nothing can match is not searched, and not given up either */
	if (plain.losses > quick.losses || same(&quick, &plain))
		return;
	if (t->wrong++ == 0)
		fprintf(stderr, "rules:\n%.*stext: %.*s\nwith %zu, without %zu\n", (int)file.n, file.p,
		    (int)text.n, text.p, quick.n, plain.n);
}

static uint32_t
number(struct str s)
{
	uint32_t n = 0;
	size_t i;

	for (i = 0; i < s.n; i++)
		n = n * 10 + (uint32_t)(s.p[i] - '0');
	return n;
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	struct buf file = { 0 }, text = { 0 };
	struct score t = { 0 };
	uint32_t seed = number(cell[0]), cases = number(cell[1]), i;
	struct rules rules = { 0 };
	char why[ERR_MAX];

	(void)n;
	for (i = 0; i < cases; i++) {
		if (i % TEXTS == 0) {
			rules_free(&rules);
			make_rules(&seed, &file);
			if (!unit_headed(&rules, buf_get(&file), why)) {
				rules_free(&rules);
				continue;
			}
		}
		make(&seed, text_piece, COUNT(text_piece), 10, &text);
		if (rules.n > 0)
			compare(&rules, buf_get(&file), buf_get(&text), &t);
	}
	rules_free(&rules);
	if (t.wrong > 0)
		buf_size(got, t.wrong);
	buf_puts(got, t.wrong > 0 ? " cases differ" : "the same");
	buf_puts(got, unsound > 0 ? ", and unsound patterns" : "");
	if (t.matches < cases / 4 || t.spared < cases / 2 || t.covered < cases / 20 ||
	    t.needed < cases / 20)
		buf_puts(got, ", and next to nothing was tried");
	buf_free(&file);
	buf_free(&text);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
