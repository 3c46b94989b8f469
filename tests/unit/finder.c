/*
 * finder.c - rows: needles parted by ',', with < for an edge and # for a digit, c: before one that minds
 * case; then texts, one cell each; and what stands in the last of them, as needle from-to, ? where
 * an edge is not certain.  "keys" before the needles: their keys in [brackets], ! where that is all
 * to be compared, * where it is looked for everywhere and not only where words begin.  "word", a needle: does it begin a word, or hold one that
 * begins?  "try", seed, cases: needles and texts made of pieces.  Each text is searched plainly, too; what is not the same is told.
 */
/* uses: cmd/tag/finder.c cmd/tag/find.c cmd/tag/keys.c cmd/tag/needle.c cmd/tag/fold.c cmd/tag/edge.c */
#include <stdlib.h>

#include "cmd/tag/edge.h"
#include "cmd/tag/keys.h"

#include "tests/unit/unit.h"

enum { NEEDLES = 64 };

struct asked {
	struct buf text;
	bool cased;
};

struct tried {
	struct finder f;
	struct asked asked[NEEDLES];
	size_t n;
};

static void
read_needle(struct asked *a, struct str s)
{
	size_t i;

	a->cased = str_starts(s, STR("c:"));
	s = str_from(s, a->cased ? 2 : 0);
	a->text.n = 0;
	for (i = 0; i < s.n; i++)
		buf_byte(&a->text, (char)(s.p[i] == '<' ? NEEDLE_EDGE : s.p[i] == '#' ? NEEDLE_DIGIT : s.p[i]));
}

static void
ask(struct tried *t, struct str s)
{
	struct asked *a = &t->asked[t->n];

	read_needle(a, s);
	if (finder_add(&t->f, buf_get(&a->text), a->cased) == t->n)
		t->n++;
}

/* Does the needle stand there?  An edge may be one, or the place be no such. */
static bool
stands(const struct asked *a, const struct folded *t, size_t from, size_t *to, bool *unsure)
{
	struct folded low = { .bytes = { 0 } };
	enum edge edge;
	bool ok = true;
	size_t i;

	*to = from;
	*unsure = false;
	fold(&low, buf_get(&a->text));
	for (i = 0; i < low.raw.n && ok; i++)
		if (low.raw.p[i] == NEEDLE_EDGE) {
			edge = edge_at(t, *to);
			ok = edge != EDGE_NO;
			*unsure |= edge == EDGE_MAYBE;
		} else {
			ok = *to < t->raw.n && (low.raw.p[i] == NEEDLE_DIGIT ?
			    t->raw.p[*to] >= '0' && t->raw.p[*to] <= '9' :
			    a->cased ? t->raw.p[*to] == low.raw.p[i] : t->p[*to] == low.p[i]);
			(*to)++;
		}
	buf_free(&low.bytes);
	return ok;
}

static bool
is_found(const struct finder *f, size_t needle, size_t from, size_t to, bool unsure)
{
	uint32_t k;

	for (k = finder_seen(f, needle) ? finder_places(f, needle) : 0; k != 0; k = f->found[k - 1].next)
		if (f->found[k - 1].from == from && f->found[k - 1].to == to && f->found[k - 1].unsure == unsure &&
		    f->found[k - 1].needle == needle)
			return true;
	return false;
}

static void
put_found(size_t needle, size_t from, size_t to, bool unsure, struct buf *got)
{
	buf_puts(got, got->n > 0 ? ", " : "");
	buf_size(got, needle);
	buf_byte(got, ' ');
	buf_size(got, from);
	buf_byte(got, '-');
	buf_size(got, to);
	buf_puts(got, unsure ? "?" : "");
}

/* Search, and search plainly: all that stands in it. */
static bool
search(struct tried *t, struct str text, struct buf *got)
{
	struct folded low = { .bytes = { 0 } };
	size_t i, from, to, n = 0, seen = 0;
	bool ok = true, unsure, any;

	fold(&low, text);
	if (low.kind == FOLD_ODD) {		/* then nobody asks */
		buf_free(&low.bytes);
		return true;
	}
	finder_run(&t->f, &low);
	for (i = 0; i < t->n; i++) {
		for (any = false, from = 0; from < text.n; from++)
			if (stands(&t->asked[i], &low, from, &to, &unsure)) {
				ok &= is_found(&t->f, i, from, to, unsure);
				put_found(i, from, to, unsure, got);
				any = true;
				n++;
			}
		ok &= finder_seen(&t->f, i) == any;
		seen += any;
	}
	buf_free(&low.bytes);
	return ok && n == t->f.n && seen == t->f.seens;
}

static void
put_keys(struct tried *t, struct buf *got)
{
	const struct finder_needle *n;
	size_t i, k, len;
	bool word;

	finder_ready(&t->f);
	for (i = 0; i < t->n; i++) {
		n = &t->f.needle[i];
		for (word = false, k = 0; k < t->f.words.n; k++)
			word |= t->f.words.entry[k].needle == i;
		for (len = 0; len < 8 && n->mask >> 8 * len != 0; len++)
			;
		buf_puts(got, i > 0 ? " " : "");
		for (k = 0; k < n->n; k++) {
			buf_puts(got, k != n->key_at ? "" : len > 0 ? "[" : "[]");
			buf_byte(got, t->f.bytes.p[n->bytes + k] == NEEDLE_DIGIT ? '#' : t->f.bytes.p[n->bytes + k]);
			buf_puts(got, k + 1 == n->key_at + len ? "]" : "");
		}
		buf_puts(got, n->all_key ? "!" : "");
		buf_puts(got, word ? "" : "*");
	}
}

static const char *const piece[] = {
	"a", "b", "k", "ab", "A", "Ab", "kick", "1", "22", " ", " ", "-", ".", "!", "_", "ж", "я", "Ж", "і", "ґ", "é", "É",
	"\xe2\x80\x99", "\xe2\x80\x9c", "\xc2\xa0", "\xd0", "\xff", "the ", "prisoners", "of war", "abcdefgh",
};

static size_t
next(uint32_t *seed, size_t n)
{
	*seed = (uint32_t)(((uint64_t)*seed * 1664525 + 1013904223) & UINT32_MAX);
	return (*seed >> 8) % n;
}

static void
make(uint32_t *seed, bool marks, size_t most, struct buf *b)
{
	enum { PIECES = sizeof(piece) / sizeof(*piece) };
	size_t n = 1 + next(seed, most), k;

	for (; n > 0; n--) {
		k = next(seed, PIECES + (marks ? 12 : 0));
		buf_puts(b, k < PIECES ? piece[k] : k % 3 == 0 ? "#" : "<");
	}
}

static void
clear(struct tried *t)
{
	size_t i;

	finder_free(&t->f);
	for (i = 0; i < NEEDLES; i++)
		buf_free(&t->asked[i].text);
	*t = (struct tried){ .n = 0 };
}

/* Is there anything but edges in it, and not too much? */
static bool
is_needle(struct str s)
{
	size_t i;

	for (i = 0; i < s.n && s.p[i] == '<'; i++)
		;
	return i < s.n && s.n <= NEEDLE_BYTES;
}

static size_t
try_many(struct tried *t, uint32_t seed, size_t cases)
{
	struct buf b = { 0 }, said = { 0 };
	size_t wrong = 0, i;

	for (; cases > 0; cases--) {
		clear(t);
		for (i = 1 + next(&seed, NEEDLES - 1); i > 0; i--) {
			b.n = 0;
			buf_puts(&b, next(&seed, 3) == 0 ? "c:" : "");
			make(&seed, true, 4, &b);
			if (is_needle(str_from(buf_get(&b), str_starts(buf_get(&b), STR("c:")) ? 2 : 0)))
				ask(t, buf_get(&b));
		}
		for (i = 0; i < 3 && t->n > 0; i++) {
			b.n = said.n = 0;
			make(&seed, false, 40, &b);
			wrong += !search(t, buf_get(&b), &said);
		}
	}
	buf_free(&b);
	buf_free(&said);
	return wrong;
}

static void
row(const struct str *cell, size_t n, struct buf *got)
{
	static struct tried t;
	struct str rest = cell[str_is(cell[0], "keys") ? 1 : 0], one;
	size_t i, wrong;

	if (str_is(cell[0], "word")) {
		read_needle(&t.asked[0], cell[1]);
		buf_puts(got, finder_at_word(buf_get(&t.asked[0].text)) ? "yes" : "no");
	} else if (str_is(cell[0], "try")) {
		wrong = try_many(&t, (uint32_t)unit_number(cell[1]), unit_number(cell[2]));
		buf_size(got, wrong);
		buf_puts(got, " wrong");
	} else {
		while (str_next(&rest, ',', &one))
			ask(&t, one);
		if (str_is(cell[0], "keys"))
			put_keys(&t, got);
		else
			for (i = 1; i < n; i++) {
				got->n = 0;
				if (!search(&t, cell[i], got))
					buf_puts(got, " but the finder says otherwise");
			}
	}
	clear(&t);
}

int
main(int argc, char *argv[])
{
	return unit_main(argc, argv, row);
}
