/*
 * prefilter.c - rows: a seed, a number of tries, "no match is ruled out".
 *
 * Each try makes a pattern and a text from pieces, and asks PCRE2 and the prefilter;
 * where PCRE2 finds a match the prefilter must say that there may be one.  Pieces lean
 * to what a filter gets wrong: letters that fold into ASCII, optional and empty parts,
 * look-around, classes, conditions.  Enough tries must have literals and match.
 */
/* uses: cmd/tag/prefilter.c cmd/tag/literal.c */
#include "cmd/tag/prefilter.h"

#include "common/regex.h"
#include "tests/unit/unit.h"

static const char *const pattern_piece[] = {
	"abc", "ask", "kick", "miss", "K", "s", "a", "b", "\\b", "\\w", "\\d", ".", "[Kk]", "[^a]",
	"[]k]", "[[:alpha:]]", "\\.", "\\-", "(?:", "(", "(?>", "(?=", "(?!", "(?<=", "(?<!", "(?|",
	"(?<n>", ")", ")", ")", ")", "|", "|", "?", "*", "+", "{2}", "{0,2}", "{1,}", "{0}", "+?", "?+",
	"(?(1)", "(?i)", "(?-i)", "\xd0\xba", "\xc3\xa9", "\\p{L}", "\\pL", "\\K", "^", "$", "\\x6b",
	"[\\]k]", "[\\w]", "\\1", "(?#x)", "\\Qab\\E", "abcabcabcabcabc", "{", "}", "]", "%",
};

static const char *const text_piece[] = {
	"abc", "ask", "kick", "miss", "ABC", "AS\xe2\x84\xaa", "mi\xc5\xbf\xc5\xbf", "\xe2\x84\xaaick",
	"k", "s", "a", "b", "\xc4\xb0", " ", ".", "-", "1", "\xd0\xba", "\xc3\xa9", "\xff", "{", "}", "]",
	"abcabcabcabcabc", "", "",
};

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

/* Numerical Recipes' linear congruential generator: the same tries everywhere. */
static size_t
next(uint32_t *seed, size_t n)
{
	*seed = *seed * 1664525 + 1013904223;
	return (*seed >> 8) % n;
}

static void
make(uint32_t *seed, const char *const *piece, size_t pieces, struct buf *b)
{
	size_t n = 1 + next(seed, 8);

	for (b->n = 0; n > 0; n--)
		buf_puts(b, piece[next(seed, pieces)]);
}

struct tally {
	size_t literals, matches, wrong;
};

static void
try(struct str pattern, struct str text, unsigned flags, struct tally *t)
{
	struct prefilter pf = { 0 };
	char why[ERR_MAX];
	struct re_match m;
	struct re *re = re_new(pattern, flags, why);

	if (re == NULL)
		return;
	prefilter_add(&pf, pattern);
	prefilter_run(&pf, text);
	t->literals += pf.frees == 0;
	if (re_match(re, text, 0, &m, why) == RE_MATCH) {
		t->matches += pf.frees == 0;
		t->wrong += pf.candidates == 0;
	}
	prefilter_free(&pf);
	re_free(re);
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
	struct buf pattern = { 0 }, text = { 0 };
	struct tally t = { 0, 0, 0 };
	uint32_t seed = number(cell[0]), tries = number(cell[1]);

	(void)n;
	for (; tries > 0; tries--) {
		make(&seed, pattern_piece, COUNT(pattern_piece), &pattern);
		make(&seed, text_piece, COUNT(text_piece), &text);
		try(buf_get(&pattern), buf_get(&text), next(&seed, 2) == 0 ? RE_CASELESS : 0, &t);
	}
	if (t.wrong > 0)
		buf_size(got, t.wrong);
	buf_puts(got, t.wrong > 0 ? " matches are ruled out" : "no match is ruled out");
	if (t.literals < 1000 || t.matches < 100)
		buf_puts(got, ", and next to nothing was tried");
	buf_free(&pattern);
	buf_free(&text);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
