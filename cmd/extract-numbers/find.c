/* find.c - where the figures of a row are, and of which kind. */
#include "age.h"
#include "clock.h"
#include "figure.h"
#include "inverted.h"
#include "kind.h"
#include "labels.h"
#include "measure.h"
#include "names.h"
#include "pair.h"
#include "rate.h"
#include "score.h"

enum { BASE_REACH = 6 };	/* tokens from a count to what it is per */

const char *const kind_name[KIND_N] = {
	[CARDINAL] = "cardinal", [ORDINAL_KIND] = "ordinal", [PERCENT] = "percent",
	[MONEY] = "money", [MEASURE] = "measure", [DURATION] = "duration",
	[AGE_KIND] = "age", [DATE_KIND] = "date", [TIME] = "time", [YEAR] = "year",
	[FRACTION] = "fraction", [RATIO] = "ratio", [SCORE_KIND] = "score",
	[IDENTIFIER] = "identifier",
};

static struct figure *
add(struct figures *fs, enum kind kind, size_t first, size_t last)
{
	const struct tokens *ts = &fs->tokens;
	struct figure *f;

	fs->f = mem_more(fs->f, fs->n, &fs->cap, sizeof(*fs->f));
	f = &fs->f[fs->n++];
	*f = (struct figure){ .kind = kind, .first = first, .last = last };
	f->quote = (struct piece){ ts->t[first].from, ts->t[last - 1].to };
	return f;
}

static size_t
add_date(struct figures *fs, size_t i)
{
	struct phrase p;

	if (!calendar_at(&fs->tokens, i, fs->today, &p))
		return 0;
	add(fs, p.year ? YEAR : DATE_KIND, p.from, p.to)->date = p;
	return p.to;
}

static size_t
add_clock(struct figures *fs, size_t i)
{
	size_t at = fs->buf.n, end = clock_at(&fs->tokens, i, &fs->buf);
	struct figure *f;

	if (end == 0)
		return 0;
	f = add(fs, TIME, i, end);
	f->head = at;
	f->head_n = fs->buf.n - at;
	return end;
}

/* "in his late 40s": the age of a person. */
static size_t
add_decade_of_age(struct figures *fs, size_t i)
{
	struct numeral low, high;
	size_t end = age_decade(&fs->tokens, i, &low, &high);
	struct figure *f;

	if (end == 0)
		return 0;
	f = add(fs, AGE_KIND, i, end);
	f->left = low;
	f->right = high;
	f->range = true;
	f->unit = STR("year");
	return end;
}

/* "$78 a barrel", "48.6 per 100,000". */
static void
add_rate(struct figures *fs, struct figure *f, const struct unit *u)
{
	size_t at = fs->buf.n, end;

	if ((f->kind != CARDINAL && f->kind != MONEY && f->kind != MEASURE) ||
	    (end = rate_after(&fs->tokens, f->last, u, &fs->buf)) == 0)
		return;
	f->per = at;
	f->per_n = fs->buf.n - at;
	f->last = end;
	f->quote.to = fs->tokens.t[end - 1].to;
	if (f->kind == CARDINAL)
		f->kind = RATIO;
}

/* "1.3 doctors per 1,000 inhabitants": what the figure before it is for. */
static size_t
add_base(struct figures *fs, size_t i)
{
	const struct tokens *ts = &fs->tokens;
	struct figure *f = fs->n > 0 ? &fs->f[fs->n - 1] : NULL;
	struct numeral n;
	size_t k;

	if ((ts->t[i].kind != TOK_NUMBER && !lex_is(ts, i, ALONE)) || !rate_base(ts, i) ||
	    !numeral_at(ts, i, &n))
		return 0;
	for (k = f != NULL ? f->last : i; k < i && ts->t[k].kind == TOK_WORD; k++)
		;
	if (f == NULL || k < i || i - f->last > BASE_REACH || f->per_n > 0 || f->kind != CARDINAL)
		return n.to;
	f->kind = RATIO;
	f->per = fs->buf.n;
	dec_format(&n.value, &fs->buf);
	f->per_n = fs->buf.n - f->per;
	return n.to;
}

/* вдвое: a ratio in one word. */
static size_t
add_fold(struct figures *fs, size_t i)
{
	struct numeral n;
	struct figure *f;

	if (!pair_fold(&fs->tokens, i, &n))
		return 0;
	f = add(fs, RATIO, i, n.to);
	f->left = n;
	return n.to;
}

static size_t
add_amount(struct figures *fs, size_t i)
{
	struct amount a, every;
	struct pair p;
	struct figure *f;
	size_t first, last, end, free = fs->n > 0 ? fs->f[fs->n - 1].last : 0;
	enum kind kind;

	if ((end = add_base(fs, i)) > 0 || (end = add_fold(fs, i)) > 0)
		return end;
	if (!amount_at(&fs->tokens, i, &a) || a.first < free)
		return 0;
	every = a;
	if (pair_every(&fs->tokens, &every) && every.first >= free) {
		a = every;
		p = (struct pair){ .a = a, .b = a };
	} else
		pair_at(&fs->tokens, &a, &p);
	if (p.joint == JOINT_NONE && !kind_counts(fs, &a))
		return a.last;
	first = p.a.first;
	last = end = p.b.last;
	kind = kind_of(fs, &p, &first, &last);
	if (first < free)
		first = p.a.first;
	f = add(fs, kind, first, last > end ? last : end);
	f->left = p.a.n;
	f->right = p.b.n;
	f->range = p.joint == JOINT_RANGE;
	f->even = p.even;
	if (p.b.unit != NULL) {
		(void)measure_currency(p.a.unit != NULL ? p.a.unit : p.b.unit, &f->left);
		f->unit = measure_currency(p.b.unit, &f->right);
	} else if (kind == AGE_KIND || kind == DURATION)
		f->unit = STR("year");
	if (p.joint == JOINT_SHARE || (p.joint == JOINT_RATIO && !p.even))
		(void)pair_share(&p, &f->left);
	add_rate(fs, f, p.b.unit);
	inverted_take(fs, f);
	return f->last;
}

/* What token i can begin a phrase of: classes of words, as bits. */
static uint64_t
classes(const struct tokens *ts, size_t i)
{
	const struct entry *e = lex_entry(ts, i);

	return e != NULL ? e->reach[0] : 0;
}

/* Do digits follow at once, or behind one token, as behind a sign or a currency? */
static bool
leads(const struct tokens *ts, size_t i)
{
	return lex_digits(ts, i + 1) > 0 || lex_digits(ts, i + 2) > 0;
}

/* A mark of the sentence's own, or one of which nothing is known, far from any digits. */
static bool
idle_mark(const struct tokens *ts, size_t i, uint64_t own)
{
	struct str mark = lex_str(ts, i);

	if (mark.n == 1 && strchr(",;:!?\")]", mark.p[0]) != NULL)
		return true;
	return own == 0 && mark.p[0] != '@' && mark.p[0] != '#' && !leads(ts, i);
}

/* An article that begins neither "a hundred" nor "a day later" nor "more than a foot". */
static bool
idle_article(const struct tokens *ts, size_t i)
{
	struct amount a;

	return (classes(ts, i + 1) & lexicon_behind_article) == 0 &&
	    !(units_begin(lex_str(ts, i + 1)) && amount_single(ts, i, &a));
}

static bool
idle_word(const struct tokens *ts, size_t i, uint64_t own)
{
	const struct token *t = &ts->t[i], *next = t + 1;

	if ((own & lexicon_starters) != 0)
		return false;
	if (i + 1 == ts->n)
		return true;
	if (next->kind == TOK_NUMBER && (t->upper || !next->space))
		return false;	/* EUR 20, S300 */
	if (!next->space && (next->kind != TOK_MARK || lex_glued(ts, i + 2)))
		return false;	/* S-300, name@host */
	return (own & LEXICON_BIT(ARTICLE)) == 0 || idle_article(ts, i);
}

/* 6:7 (5:7), 7:5: behind a score and nothing but marks. */
static bool
goes_on(const struct figures *fs, size_t i)
{
	const struct tokens *ts = &fs->tokens;

	if (fs->n == 0 || fs->f[fs->n - 1].kind != SCORE_KIND)
		return false;
	while (i > fs->f[fs->n - 1].last && ts->t[i - 1].kind == TOK_MARK)
		i--;
	return i == fs->f[fs->n - 1].last;
}

/* What is no name: a time, a day, a number; the token behind it, or 0. */
static size_t
add_unnamed(struct figures *fs, size_t i, uint64_t own)
{
	const struct tokens *ts = &fs->tokens;
	bool digits = ts->t[i].kind == TOK_NUMBER;
	size_t next;

	if ((digits || (own & (LEXICON_BIT(PART) | LEXICON_BIT(DECADE))) != 0) &&
	    (next = add_decade_of_age(fs, i)) > 0)
		return next;
	if ((digits || (own & (LEXICON_BIT(NUMBER) | LEXICON_BIT(ORDINAL))) != 0) &&
	    (next = add_clock(fs, i)) > 0)
		return next;
	if ((digits || (own & lexicon_dates) != 0) && (next = add_date(fs, i)) > 0)
		return next;
	if ((next = label_at(fs, i)) > 0) {
		add(fs, IDENTIFIER, i, next);
		return next;
	}
	if ((digits || (own & LEXICON_BIT(NUMBER)) != 0) &&
	    (next = score_at(ts, i, goes_on(fs, i))) > 0) {
		add(fs, SCORE_KIND, i, next);
		return next;
	}
	return digits || (own & lexicon_amounts) != 0 || leads(ts, i) ? add_amount(fs, i) : 0;
}

/* What begins at token i: the token behind it, or 0, as nearly everywhere. */
static size_t
add_at(struct figures *fs, size_t i)
{
	const struct tokens *ts = &fs->tokens;
	enum tok kind = ts->t[i].kind;
	uint64_t own = classes(ts, i);
	size_t next;

	if ((kind == TOK_WORD && idle_word(ts, i, own)) || (kind == TOK_MARK && idle_mark(ts, i, own)))
		return 0;
	if ((next = name_at(ts, i)) == 0)
		return add_unnamed(fs, i, own);
	if (kind == TOK_NUMBER && add_date(fs, i) > 0)	/* as a code, 23.05.2025 */
		return fs->f[fs->n - 1].last;
	add(fs, IDENTIFIER, i, next);
	return next;
}

void
figures_find(struct figures *fs)
{
	size_t i, next;

	for (fs->n = 0, i = 0; i < fs->tokens.n; i = next)
		if ((next = add_at(fs, i)) == 0)
			next = i + 1;
}
