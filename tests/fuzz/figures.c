/* uses: cmd/extract-numbers/?*.c */
/* seeds: examples/reports */
/*
 * figures.c - any text in each language: the figures stand in order and do not overlap,
 * but where one is part of what another counts, each on whole characters of the text; the
 * bounds lie as the wording says; days are days; what is counted has a head.
 *
 * A figure extracted from its own quote has its value again where the quote says all: an
 * exact count, share, price or measure in plain digits with its unit or its noun in words
 * behind it, parted by blanks from what is around.  A number in words or one that stands
 * alone may be less without its sentence ("one", a year), and what touches it may be a
 * name or another unit ("5m" beside billions).
 */
#include "cmd/extract-numbers/extract.h"
#include "cmd/extract-numbers/lex.h"
#include "common/utf8.h"
#include "tests/fuzz/fuzz.h"

static const char *const lang[] = { "en", "ru", "uk" };

/* Read a row in the language; x is to be freed. */
static void
extract(struct str text, const char *code, struct extract *x)
{
	static struct str name[] = { { "text", 4 }, { "date", 4 } };
	struct str cell[] = { text, STR("2025-05-29") };
	struct tsv header = { name, 2, 0 }, rec = { cell, 2, 0 };
	char why[ERR_MAX];

	*x = (struct extract){ .column = "text", .lang = code, .kinds = UINT32_MAX };
	PROMISE(extract_open(x, &header, why) && extract_row(x, &rec, why));
}

/* Does no character stand across this offset? */
static bool
is_edge(struct str text, size_t offset)
{
	size_t at, len;

	for (at = offset > 4 ? offset - 4 : 0; at < offset; at += len) {
		while (at < offset && ((unsigned char)text.p[at] & 0xC0) == 0x80)
			at++;
		if (at < offset)
			utf8_at(text, at, &len);
		else
			len = 0;
	}
	return at == offset || offset > text.n;
}

static void
check_piece(struct str text, struct piece p)
{
	PROMISE(p.from <= p.to && p.to <= text.n);
	PROMISE(is_edge(text, p.from) && is_edge(text, p.to));
}

static bool
below(const struct bound *a, const struct bound *b)
{
	return !a->is || !b->is || dec_cmp(&a->d, &b->d) <= 0;
}

static void
check_bounds(const struct figure *f)
{
	PROMISE(below(&f->low, &f->high));
	if (f->modifier == MORE_THAN)
		PROMISE(below(&f->value, &f->low) && !f->high.is);
	else if (f->modifier == LESS_THAN || f->modifier == ALMOST)
		PROMISE(dec_cmp(&f->high.d, &f->left.high) <= 0);	/* a third lies above its digits */
	else
		PROMISE(below(&f->low, &f->value) && below(&f->value, &f->high));
}

static void
check_day(struct span s)
{
	PROMISE(date_valid(s.from) && date_valid(s.to) && date_cmp(s.from, s.to) <= 0);
}

/* In order; parted, unless one stands in what another counts: two 500mg tablets, 12 F-16s. */
static void
check_order(const struct figures *fs)
{
	const struct figure *f, *last = NULL;
	size_t i;

	for (i = 0; i < fs->n; i++) {
		f = &fs->f[i];
		PROMISE(i == 0 || (f - 1)->quote.from < f->quote.from);
		PROMISE(last == NULL || last->quote.to <= f->quote.from || f->kind == IDENTIFIER ||
		    (last->counted.from <= f->quote.from && f->quote.to <= last->counted.to));
		if (last == NULL || last->quote.to < f->quote.to)
			last = f;
	}
}

static void
check_figure(const struct figures *fs, const struct figure *f)
{
	struct str text = fs->tokens.text;

	PROMISE(f->kind < KIND_N && f->modifier < MODIFIER_N);
	check_piece(text, f->quote);
	PROMISE(f->quote.from < f->quote.to);
	check_piece(text, f->counted);
	PROMISE(f->kind == TIME || (f->counted.from < f->counted.to) == (f->head_n > 0));
	PROMISE(f->head + f->head_n <= fs->buf.n && f->per + f->per_n <= fs->buf.n);
	check_bounds(f);
	if (f->date.resolved)
		check_day(f->date.span);
	if (f->dated != UNDATED)
		check_day(f->when);
}

/* Between blanks, as words stand, with nothing but words and blanks from number to end. */
static bool
stands_clear(const struct tokens *ts, const struct figure *f)
{
	size_t i = f->left.from;

	if (f->first != i || ts->t[i].from != f->quote.from || !ts->t[i].space)
		return false;
	for (i++; i < ts->n && ts->t[i].from < f->quote.to; i++)
		if (!ts->t[i].space || ts->t[i].kind == TOK_NUMBER)
			return false;
	return i == ts->n || ts->t[i].space;
}

/* And nothing that would be an hour where a sentence begins, as "2 вечора" is. */
static bool
says_all(const struct tokens *ts, const struct figure *f)
{
	return (f->kind == CARDINAL || f->kind == PERCENT || f->kind == MONEY ||
	    f->kind == MEASURE) && f->modifier == EXACT && !f->range && !f->left.spelled &&
	    f->left.to == f->left.from + 1 && f->per_n == 0 && stands_clear(ts, f) &&
	    !lex_is(ts, f->left.to, CLOCK) &&
	    (f->unit.n > 0 || (f->counted.from < f->counted.to && f->counted.to <= f->quote.to));
}

/* The quote alone has a figure of the same value. */
static void
check_again(const struct figures *fs, const struct figure *f, const char *code)
{
	struct extract x;
	size_t i;

	extract(str_sub(fs->tokens.text, f->quote.from, f->quote.to), code, &x);
	for (i = 0; i < x.figures.n; i++)
		if (x.figures.f[i].value.is && dec_cmp(&x.figures.f[i].value.d, &f->value.d) == 0)
			break;
	PROMISE(i < x.figures.n);
	extract_free(&x);
}

int
LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct str text = { (const char *)bytes, size };
	const struct figures *fs;
	struct extract x;
	char why[ERR_MAX];
	size_t i, k;

	if (!lexicon_has(STR("en")))
		PROMISE(lexicon_init(NULL, why));
	for (k = 0; k < sizeof(lang) / sizeof(*lang); k++) {
		extract(text, lang[k], &x);
		fs = &x.figures;
		check_order(fs);
		for (i = 0; i < fs->n; i++) {
			check_figure(fs, &fs->f[i]);
			if (says_all(&fs->tokens, &fs->f[i]))
				check_again(fs, &fs->f[i], lang[k]);
		}
		extract_free(&x);
	}
	return 0;
}
