/* numeral.c - the grammar of numbers. */
#include "numeral.h"

enum { FRACTION_DIGITS = 15 };

/* Set the value, exact. */
static void
set(struct numeral *n, struct dec value)
{
	n->value = n->low = n->high = value;
}

/* above/below, with bounds where the quotient does not end. */
static bool
divide(const struct dec *above, const struct dec *below, struct numeral *n)
{
	n->form = FORM_FRACTION;
	return dec_div(above, below, FRACTION_DIGITS, DEC_NEAREST, &n->value) &&
	    dec_div(above, below, FRACTION_DIGITS, DEC_DOWN, &n->low) &&
	    dec_div(above, below, FRACTION_DIGITS, DEC_UP, &n->high);
}

/* "3/4", the value of a row such as ¾. */
static bool
parts(struct str s, struct numeral *n)
{
	size_t slash = str_index(s, '/');
	struct dec above, below;

	return dec_parse(str_sub(s, 0, slash), &above) &&
	    dec_parse(str_from(s, slash + 1), &below) && divide(&above, &below, n);
}

static bool
times(struct numeral *n, const struct dec *factor)
{
	struct dec v, low, high;

	if (!dec_mul(&n->value, factor, &v) || !dec_mul(&n->low, factor, &low) ||
	    !dec_mul(&n->high, factor, &high))
		return false;
	n->value = v;
	n->low = low;
	n->high = high;
	return true;
}

bool
numeral_scale(struct numeral *n, const struct dec *scale)
{
	struct dec thousand = dec_int(1000);

	if (n->fixed || dec_cmp(&n->value, &thousand) >= 0 || !times(n, scale))
		return false;
	n->scale = *scale;
	n->fixed = true;
	return true;
}

/* A token that a hyphen or nothing joins to the one before: the next to look at. */
static size_t
step(const struct tokens *ts, size_t i)
{
	return lex_mark(ts, i, '-') && lex_glued(ts, i) && lex_glued(ts, i + 1) ? i + 1 : i;
}

/* A word of scale at i; NULL, or its sense and the token behind. */
static const struct sense *
scale_at(const struct tokens *ts, size_t i, size_t *next)
{
	static const enum class class[] = { SCALE, HUNDRED, DOZEN };
	const struct sense *s = NULL;
	size_t k;

	for (k = 0; k < 3 && s == NULL; k++)
		s = lex_sense(ts, i, class[k], next);
	return s;
}

/* "million", "and a half million", "and a half" behind a number. */
static void
scales(const struct tokens *ts, struct numeral *n)
{
	const struct sense *s;
	struct numeral half;
	struct dec factor, v;
	size_t next;

	if (lex_sense(ts, n->to, AND, &next) != NULL &&
	    lex_sense(ts, next, ARTICLE, &next) != NULL &&
	    (s = lex_sense(ts, next, PARTS, &next)) != NULL && parts(s->value, &half) &&
	    dec_add(&n->value, &half.value, &v)) {
		set(n, v);
		n->to = next;
	}
	while ((s = scale_at(ts, step(ts, n->to), &next)) != NULL) {
		factor = dec_int(s->n);
		if (!times(n, &factor))
			return;
		n->scale = factor;
		n->fixed = true;
		n->to = next;
	}
}

/* "k", "m", "bn" that touch a number: letters that no other letter follows. */
static bool
letter_scale(const struct tokens *ts, struct numeral *n)
{
	const struct sense *s;
	struct dec factor;
	size_t next;

	if (!lex_glued(ts, n->to) || (s = lex_sense(ts, n->to, LETTER, &next)) == NULL)
		return false;
	factor = dec_int(s->n);
	if (!times(n, &factor))
		return false;
	n->scale = factor;
	n->fixed = true;
	n->to = next;
	return true;
}

/* ½ behind the digits, or 1/2, or a fraction by itself. */
static bool
slashed(const struct tokens *ts, size_t i, struct numeral *n)
{
	struct dec above, below, hundred = dec_int(100);

	if (!lex_mark(ts, i + 1, '/') || ts->t[i + 1].space || !lex_glued(ts, i + 2) ||
	    i + 2 >= ts->n || ts->t[i + 2].kind != TOK_NUMBER || lex_mark(ts, i + 3, '/') ||
	    !lex_number(ts, i, &above) || !lex_number(ts, i + 2, &below) ||
	    dec_cmp(&above, &below) >= 0 || dec_cmp(&below, &hundred) > 0 ||
	    !divide(&above, &below, n))
		return false;
	n->to = i + 3;
	return true;
}

static void
add_parts(const struct tokens *ts, struct numeral *n)
{
	struct numeral f = { 0 };
	const struct sense *s;
	struct dec v, low, high;

	if (dec_is_whole(&n->value) && (((s = lex_sense(ts, n->to, PARTS, &f.to)) != NULL &&
	    lex_glued(ts, n->to) && parts(s->value, &f)) ||
	    (n->to < ts->n && ts->t[n->to].kind == TOK_NUMBER && slashed(ts, n->to, &f))) &&
	    dec_add(&n->value, &f.value, &v) && dec_add(&n->low, &f.low, &low) &&
	    dec_add(&n->high, &f.high, &high)) {
		n->value = v;
		n->low = low;
		n->high = high;
		n->to = f.to;
	}
}

static bool
digits(const struct tokens *ts, size_t i, struct numeral *n)
{
	struct dec v;
	size_t next;

	if (slashed(ts, i, n))
		return true;
	if (!lex_number(ts, i, &v))
		return false;
	set(n, v);
	n->to = i + 1;
	if (lex_glued(ts, n->to) && lex_sense(ts, n->to, SUFFIX, &next) != NULL) {
		n->form = FORM_ORDINAL;
		n->to = next;
		return true;
	}
	add_parts(ts, n);
	if (!letter_scale(ts, n))
		scales(ts, n);
	return true;
}

/* A number in words as it grows: total + group, where group is below 1000. */
struct spoken {
	struct dec total;
	int64_t group, last;	/* last: the scale used before, 0 if none */
	bool begun, ordinal;
};

static bool
fits(const struct spoken *w, int64_t v, bool tens)
{
	if (!w->begun || w->group == 0)
		return v > 0 || !w->begun;
	if (w->group % 100 == 0)
		return true;
	return !tens && v > 0 && v < 10 && w->group % 10 == 0 && w->group % 100 >= 20;
}

/* Take the word at i into the number; the token behind, or 0. */
static size_t
take(const struct tokens *ts, size_t i, struct spoken *w)
{
	const struct sense *s;
	struct dec part, factor, sum;
	size_t next;

	if ((s = lex_sense(ts, i, NUMBER, &next)) != NULL && fits(w, s->n, false))
		w->group += s->n;
	else if ((s = lex_sense(ts, i, TENS, &next)) != NULL && fits(w, s->n, true))
		w->group += s->n;
	else if ((s = lex_sense(ts, i, HUNDRED, &next)) != NULL && w->begun &&
	    w->group > 0 && w->group < 100)
		w->group *= s->n;
	else if ((s = lex_sense(ts, i, SCALE, &next)) != NULL && w->begun && w->group > 0 &&
	    (w->last == 0 || s->n < w->last)) {
		part = dec_int(w->group);
		factor = dec_int(s->n);
		if (!dec_mul(&part, &factor, &part) || !dec_add(&w->total, &part, &sum))
			return 0;
		w->total = sum;
		w->group = 0;
		w->last = s->n;
	} else if ((s = lex_sense(ts, i, ORDINAL, &next)) != NULL && fits(w, s->n, s->n >= 10)) {
		w->group += s->n;
		w->ordinal = true;
	} else
		return 0;
	w->begun = true;
	return next;
}

/* The word of the number that may follow the one that ended at `to`. */
static size_t
onward(const struct tokens *ts, size_t to, const struct spoken *w)
{
	size_t next;

	if (w->group % 100 == 0 && lex_sense(ts, to, AND, &next) != NULL &&
	    (lex_is(ts, next, NUMBER) || lex_is(ts, next, TENS)) &&
	    (w->group > 0 || w->last > 0))
		return next;
	return step(ts, to);
}

static bool
spoken(const struct tokens *ts, size_t i, struct numeral *n)
{
	struct spoken w = { .total = dec_int(0) };
	const struct sense *s;
	struct dec group;
	size_t next, at = i;

	if ((s = lex_sense(ts, i, ARTICLE, &next)) != NULL) {
		if (s->n != 1 || scale_at(ts, step(ts, next), &at) == NULL)
			return false;
		w.group = 1;	/* a hundred, a dozen */
		w.begun = true;
		n->to = at = step(ts, next);
	}
	for (; (next = take(ts, at, &w)) > 0; at = onward(ts, next, &w)) {
		n->to = next;
		if (w.ordinal)
			break;
	}
	if (!w.begun)
		return false;
	group = dec_int(w.group);
	if (!dec_add(&w.total, &group, &group))
		return false;
	set(n, group);
	n->form = w.ordinal ? FORM_ORDINAL : FORM_COUNT;
	if (w.last > 0) {
		n->scale = dec_int(w.last);
		n->fixed = true;
	}
	return true;
}

/* "two thirds", "one-tenth" behind a small number; "a third of". */
static bool
denominator(const struct tokens *ts, struct numeral *n)
{
	struct dec twenty = dec_int(20), below;
	const struct sense *s;
	size_t next, at = step(ts, n->to);

	if (n->form != FORM_COUNT || n->fixed || dec_cmp(&n->value, &twenty) >= 0 ||
	    (s = lex_sense(ts, at, DENOMINATOR, &next)) == NULL)
		return false;
	below = dec_int(s->n);
	if (!divide(&n->value, &below, n))
		return false;
	n->to = next;
	return true;
}

/* half of, half the, half a million, a third of. */
static bool
share(const struct tokens *ts, size_t i, struct numeral *n)
{
	struct dec one = dec_int(1), below;
	const struct sense *s, *sc;
	size_t next, behind;

	if ((s = lex_sense(ts, i, PARTS, &next)) != NULL && parts(s->value, n)) {
		n->to = next;
		n->spelled = ts->t[i].kind == TOK_WORD;
		if (!n->spelled)
			return true;	/* ½ */
		if ((sc = lex_sense(ts, next, ARTICLE, &behind)) != NULL && sc->n == 1 &&
		    scale_at(ts, behind, NULL) != NULL) {
			n->to = behind;
			n->form = FORM_COUNT;
			return true;
		}
		return sc != NULL || lex_is(ts, next, OF);
	}
	if ((s = lex_sense(ts, i, ARTICLE, &next)) == NULL || s->n != 1 ||
	    (s = lex_sense(ts, next, DENOMINATOR, &next)) == NULL || !lex_is(ts, next, OF))
		return false;
	below = dec_int(s->n);
	n->to = next;
	return divide(&one, &below, n);
}

/* dozens, several hundred, tens of thousands, hundreds of thousands. */
static bool
vague(const struct tokens *ts, size_t i, struct numeral *n)
{
	const struct sense *s = lex_sense(ts, i, VAGUE, &n->to);
	struct dec factor;
	size_t next;

	if (s == NULL)
		return false;
	set(n, dec_int(s->n));
	n->form = FORM_VAGUE;
	if (lex_sense(ts, n->to, OF, &next) == NULL)
		next = n->to;
	if ((s = scale_at(ts, next, &next)) != NULL) {
		factor = dec_int(s->n);
		if (!times(n, &factor))
			return false;
		n->to = next;
		n->fixed = true;
	}
	return true;
}

bool
numeral_at(const struct tokens *ts, size_t i, struct numeral *n)
{
	*n = (struct numeral){ .from = i, .to = i, .scale = dec_int(1) };
	if (i >= ts->n)
		return false;
	if (ts->t[i].kind == TOK_NUMBER)
		return digits(ts, i, n);
	if (ts->t[i].entry == NULL)
		return false;
	n->spelled = true;
	if (vague(ts, i, n))
		return true;
	if (share(ts, i, n)) {
		if (n->form == FORM_COUNT)
			scales(ts, n);
		return true;
	}
	n->form = FORM_COUNT;
	if (!spoken(ts, i, n))
		return false;
	if (n->form == FORM_COUNT && !denominator(ts, n))
		scales(ts, n);
	return true;
}
