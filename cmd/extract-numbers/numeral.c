/* numeral.c - the grammar of numbers. */
#include "grammar.h"

enum { FRACTION_DIGITS = 15 };

/* Set the value, exact. */
void
numeral_set(struct numeral *n, struct dec value)
{
	n->value = n->low = n->high = value;
}

/* above/below, with bounds where the quotient does not end. */
bool
numeral_divide(const struct dec *above, const struct dec *below, struct numeral *n)
{
	n->form = FORM_FRACTION;
	return dec_div(above, below, FRACTION_DIGITS, DEC_NEAREST, &n->value) &&
	    dec_div(above, below, FRACTION_DIGITS, DEC_DOWN, &n->low) &&
	    dec_div(above, below, FRACTION_DIGITS, DEC_UP, &n->high);
}

/* "3/4", the value of a row such as ¾. */
bool
numeral_parts(struct str s, struct numeral *n)
{
	size_t slash = str_index(s, '/');
	struct dec above, below;

	return dec_parse(str_sub(s, 0, slash), &above) &&
	    dec_parse(str_from(s, slash + 1), &below) && numeral_divide(&above, &below, n);
}

/* Value and bounds, each with its own operand; all of them or none. */
static bool
apply(struct numeral *n, bool (*op)(const struct dec *, const struct dec *, struct dec *),
    const struct dec *value, const struct dec *low, const struct dec *high)
{
	struct dec v, l, h;

	if (!op(&n->value, value, &v) || !op(&n->low, low, &l) || !op(&n->high, high, &h))
		return false;
	n->value = v;
	n->low = l;
	n->high = h;
	return true;
}

bool
numeral_times(struct numeral *n, const struct dec *factor)
{
	return apply(n, dec_mul, factor, factor, factor);
}

bool
numeral_plus(struct numeral *n, const struct numeral *part)
{
	return apply(n, dec_add, &part->value, &part->low, &part->high);
}

bool
numeral_scale(struct numeral *n, const struct dec *scale)
{
	struct dec thousand = dec_int(1000);

	if (n->fixed || dec_cmp(&n->value, &thousand) >= 0 || !numeral_times(n, scale))
		return false;
	n->scale = *scale;
	n->fixed = true;
	return true;
}

/* A token that a hyphen or nothing joins to the one before: the next to look at. */
size_t
numeral_step(const struct tokens *ts, size_t i)
{
	return lex_hyphen(ts, i) ? i + 1 : i;
}

const struct sense *
numeral_hedge(const struct tokens *ts, size_t i, size_t *next)
{
	const struct sense *s = lex_sense(ts, i, HEDGE_AFTER, next);

	return s == NULL && lex_hyphen(ts, i) ? lex_sense(ts, i + 1, HEDGE_AFTER, next) : s;
}

/* A word of scale at i; NULL, or its sense and the token behind. */
const struct sense *
numeral_scale_at(const struct tokens *ts, size_t i, size_t *next)
{
	static const enum class class[] = { SCALE, HUNDRED, DOZEN };
	const struct sense *s = NULL;
	size_t k;

	for (k = 0; k < 3 && s == NULL; k++)
		s = lex_sense(ts, i, class[k], next);
	return s;
}

/* The stop of an abbreviated scale, "5 тыс. рублей", where more than the next sentence follows. */
static size_t
behind_stop(const struct tokens *ts, size_t i)
{
	return lex_is(ts, i - 1, STOPPED) && lex_mark(ts, i, '.') && lex_glued(ts, i) &&
	    i + 1 < ts->n && ts->t[i + 1].kind != TOK_MARK ? i + 1 : i;
}

/* "And a half", of the scale: a million and a half. */
static void
and_part(const struct tokens *ts, struct numeral *n)
{
	struct numeral part = { 0 };
	size_t next;

	if (lex_sense(ts, numeral_step(ts, n->to), AND, &next) != NULL &&
	    fraction_part(ts, numeral_step(ts, next), &part) &&
	    (!n->fixed || numeral_times(&part, &n->scale)) && numeral_plus(n, &part))
		n->to = part.to;
}

void
numeral_tail(const struct tokens *ts, struct numeral *n)
{
	const struct sense *s;
	struct numeral part = { 0 };
	struct dec factor;
	bool small = !n->fixed;
	size_t next;

	and_part(ts, n);
	if ((s = lex_sense(ts, n->to, PLUS_PART, &next)) != NULL &&
	    numeral_parts(s->value, &part) && numeral_plus(n, &part))
		n->to = next;	/* три с половиной */
	else if (numeral_hedge(ts, n->to, &next) != NULL &&
	    numeral_scale_at(ts, next, NULL) != NULL)
		n->to = next;	/* 20 с лишним тысяч */
	while ((s = numeral_scale_at(ts, numeral_step(ts, n->to), &next)) != NULL) {
		factor = dec_int(s->n);
		if (!numeral_times(n, &factor))
			return;
		n->scale = factor;
		n->fixed = true;
		n->to = behind_stop(ts, next);
	}
	if (small && n->fixed)
		and_part(ts, n);
}

/* dozens, several hundred, tens of thousands, hundreds of thousands. */
static bool
vague(const struct tokens *ts, size_t i, struct numeral *n)
{
	const struct sense *s = lex_sense(ts, i, VAGUE, &n->to);
	struct dec factor;
	size_t next;

	if (s == NULL || (lex_is(ts, i, ALONE) && lex_any_before(ts, i, HEDGE, FROM)))
		return false;	/* до сотни: of one hundred, not hundreds */
	numeral_set(n, dec_int(s->n));
	n->form = FORM_VAGUE;
	if (lex_sense(ts, n->to, OF, &next) == NULL)
		next = n->to;
	if ((s = numeral_scale_at(ts, next, &next)) != NULL) {
		factor = dec_int(s->n);
		(void)numeral_times(n, &factor);	/* a row times a row: never too much */
		n->to = next;
		n->fixed = true;
		if (lex_is(ts, i, PAIR))
			n->form = FORM_COUNT;	/* пара сотен: two hundred */
	}
	return true;
}

bool
numeral_letter(const struct tokens *ts, struct numeral *n)
{
	const struct sense *s;
	struct dec factor;
	size_t next;

	if (n->fixed || n->spelled || !lex_glued(ts, n->to) ||
	    (s = lex_sense(ts, n->to, LETTER, &next)) == NULL)
		return false;
	factor = dec_int(s->n);
	if (!numeral_times(n, &factor))
		return false;
	n->scale = factor;
	n->fixed = true;
	n->to = next;
	return true;
}

bool
numeral_at(const struct tokens *ts, size_t i, struct numeral *n)
{
	if (i >= ts->n || (ts->t[i].kind != TOK_NUMBER && lex_entry(ts, i) == NULL))
		return false;
	*n = (struct numeral){ .from = i, .to = i, .scale = dec_int(1) };
	if (ts->t[i].kind == TOK_NUMBER)
		return digits_at(ts, i, n);
	n->spelled = true;
	if (spoken_inverted(ts, i, n) || vague(ts, i, n))
		return true;
	if (fraction_at(ts, i, n)) {
		if (n->form == FORM_COUNT)
			numeral_tail(ts, n);
		return true;
	}
	n->form = FORM_COUNT;
	if (!spoken_at(ts, i, n))
		return false;
	(void)fraction_behind(ts, n);
	if (n->form == FORM_COUNT)
		numeral_tail(ts, n);
	return true;
}
