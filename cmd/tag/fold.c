/* fold.c - lower case, sixteen bytes at a time. */
#include "cmd/tag/fold.h"

#include "common/lanes.h"
#include "common/scan.h"
#include "common/utf8.h"

/* Returns whether all was ASCII.  Lanes that reach past the end are the pad's. */
static bool
fold_ascii(struct str text, char *out)
{
	char rest[LANES] = { 0 };
	lanes v, high = { 0 };
	size_t at;

	for (at = 0; at < text.n; at += LANES) {
		if (text.n - at >= LANES)
			v = lanes_load(text.p + at);
		else {
			memcpy(rest, text.p + at, text.n - at);
			v = lanes_load(rest);
		}
		high |= v;
		lanes_store(out + at, v | (lanes_within(v, 'A', 'Z' + 1) & 0x20));
	}
	return !lanes_any(high < 0);
}

/* Has it a byte that begins a pair? */
static bool
has_pairs(const char *p, size_t n)
{
	lanes found = { 0 };
	size_t at;

	for (at = 0; at < n; at += LANES)
		found |= lanes_within(lanes_load(p + at), 0xC2, 0xE0);
	return lanes_any(found);
}

/* What the pairs of a text say of it. */
struct pairs {
	lanes letters, odd;
};

/*
 * Fold the letters of two bytes in place: U+0400 to U+042F, of which the second half
 * changes its first byte, and U+0490.
 */
static struct pairs
fold_pairs(char *p, size_t n)
{
	struct pairs seen = { { 0 }, { 0 } };
	signed char last = 0, raw;
	size_t at;

	for (at = 0; at < n; at += LANES) {
		lanes v = lanes_load(p + at), next = lanes_load(p + at + 1);
		lanes before = lanes_load(p + at - 1), d0, low, mid, high;

		before[0] = last;
		raw = v[LANES - 1];
		seen.letters |= lanes_within(v, 0xC3, 0xE0) | (lanes_are(v, 0xC2) &
		    ~(lanes_are(next, 0xAB) | lanes_are(next, 0xBB) |
		    lanes_are(next, 0xA3) | lanes_are(next, 0xB0)));
		seen.odd |= (lanes_are(v, 0xC5) & lanes_are(next, 0xBF)) | lanes_are(v, 0xD9) |
		    lanes_are(v, 0xDB) | lanes_are(v, 0xDF);
		d0 = lanes_are(before, 0xD0);
		low = lanes_within(v, 0x80, 0x90);
		mid = lanes_within(v, 0x90, 0xA0);
		high = lanes_within(v, 0xA0, 0xB0);
		v += (d0 & low & 0x10) + (d0 & mid & 0x20) - (d0 & high & 0x20) +
		    (lanes_are(before, 0xD2) & lanes_are(v, 0x90) & 1) + (lanes_are(v, 0xD0) &
		    (lanes_within(next, 0x80, 0x90) | lanes_within(next, 0xA0, 0xB0)) & 1);
		lanes_store(p + at, v);
		last = raw;
	}
	return seen;
}

static bool
is_odd(uint32_t cp, size_t len)
{
	return (cp == UTF8_BAD && len == 1) || cp == 0x17F || cp == 0x212A ||
	    (cp >= 0x1C80 && cp <= 0x1C88) || (cp >= 0x80 && utf8_is_digit(cp));
}

/* Marks that are neither letters, digits nor white space to anybody. */
static bool
is_mark(uint32_t cp)
{
	return cp < 0x80 || (cp >= 0x2010 && cp <= 0x2027) || (cp >= 0x2030 && cp <= 0x203E) ||
	    cp == 0x20AC || cp == 0xA3 || cp == 0xAB || cp == 0xB0 || cp == 0xBB;
}

/* Look at characters one by one: at all, or at those of more than two bytes. */
static enum fold_kind
look(struct str text, bool all)
{
	enum fold_kind kind = FOLD_PLAIN;
	size_t at = 0, len;
	uint32_t cp;

	while (at < text.n) {
		if (!all)
			at += scan_pairs(str_from(text, at));
		if (at == text.n)
			break;
		cp = utf8_at(text, at, &len);
		if (cp >= 0x80 && is_odd(cp, len))
			return FOLD_ODD;
		if (!is_mark(cp))
			kind = FOLD_LETTERS;
		at += len;
	}
	return kind;
}

void
fold(struct folded *f, struct str text)
{
	struct pairs seen = { { 0 }, { 0 } };
	char *p;

	f->raw = text;
	f->bytes.n = 0;
	p = buf_room(&f->bytes, text.n + 2 * FOLD_PAD + LANES) + FOLD_PAD;
	f->p = p;
	f->kind = FOLD_PLAIN;
	memset(p - FOLD_PAD, 0, FOLD_PAD);
	if (!fold_ascii(text, p)) {
		memset(p + text.n, 0, FOLD_PAD);
		if (has_pairs(p, text.n))
			seen = fold_pairs(p, text.n);
		f->kind = look(text, lanes_any(seen.odd));
		if (f->kind == FOLD_PLAIN && lanes_any(seen.letters))
			f->kind = FOLD_LETTERS;
	}
	memset(p + text.n, 0, FOLD_PAD);
}
