/* spoken.c - numbers in words. */
#include "grammar.h"

enum { PLACES_MAX = 12 };	/* digits behind a spoken point */

/* A number in words as it grows: total + group, where group is below 1000. */
struct spoken {
	struct dec total;
	int64_t group, last;	/* last: the scale used before, 0 if none */
	bool begun, ordinal;
};

static bool
fits(const struct spoken *w, int64_t v, bool tens)
{
	if (!w->begun)
		return true;
	if (w->group == 0)
		return v > 0 && w->last > 0;	/* behind "zero" nothing goes on */
	if (w->group % 100 == 0)
		return v < 100;
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
	else if ((s = lex_sense(ts, i, SCALE, &next)) != NULL && (w->last == 0 || s->n < w->last) &&
	    (w->group > 0 || (lex_is(ts, i, ALONE) && (!w->begun || w->last > 0)))) {
		part = dec_int(w->group > 0 ? w->group : 1);
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
	    (lex_is(ts, next, NUMBER) || lex_is(ts, next, TENS) || lex_is(ts, next, ORDINAL)) &&
	    !fraction_begins(ts, next) &&
	    (w->group > 0 || w->last > 0))
		return next;
	return numeral_step(ts, to);
}

/* "zero three", "seventy-one" behind "point": the digits, added to the number. */
static void
decimals(const struct tokens *ts, struct numeral *n)
{
	size_t next, at;
	const struct sense *s;
	struct dec part, v;
	int places = 0;

	if (lex_sense(ts, n->to, POINT, &at) == NULL)
		return;
	for (v = n->value; places < PLACES_MAX; at = next) {
		if ((s = lex_sense(ts, numeral_step(ts, at), NUMBER, &next)) != NULL && s->n < 10)
			places++;
		else if (places == 0 && (s = lex_sense(ts, at, TENS, &next)) != NULL)
			places = lex_is(ts, numeral_step(ts, next), NUMBER) ? 1 : 2;
		else
			break;
		part = dec_int(s->n < 10 || places == 2 ? s->n : s->n / 10);
		if (!dec_shift(&part, -places, &part) || !dec_add(&v, &part, &v))
			return;
		numeral_set(n, v);
		n->to = next;
	}
}

bool
spoken_inverted(const struct tokens *ts, size_t i, struct numeral *n)
{
	const struct sense *s = lex_sense(ts, i, SCALE, NULL);
	struct dec scale;

	if (s == NULL || !lex_is(ts, i, INVERTED) || i + 1 >= ts->n || !(lex_is(ts, i + 1, NUMBER) ||
	    lex_is(ts, i + 1, TENS)) || !spoken_at(ts, i + 1, n) || n->form != FORM_COUNT)
		return false;
	scale = dec_int(s->n);
	n->from = i;
	return numeral_scale(n, &scale);
}

bool
spoken_at(const struct tokens *ts, size_t i, struct numeral *n)
{
	struct spoken w = { .total = dec_int(0) };
	const struct sense *s;
	struct dec group;
	size_t next, at = i;

	if ((s = lex_sense(ts, i, ARTICLE, &next)) != NULL) {
		if (s->n != 1 || numeral_scale_at(ts, numeral_step(ts, next), &at) == NULL)
			return false;
		w.group = 1;	/* a hundred, a dozen */
		w.begun = true;
		n->to = at = numeral_step(ts, next);
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
	numeral_set(n, group);
	n->form = w.ordinal ? FORM_ORDINAL : FORM_COUNT;
	if (!w.ordinal)
		decimals(ts, n);
	if (w.last > 0) {
		n->scale = dec_int(w.last);
		n->fixed = true;
	}
	return true;
}
