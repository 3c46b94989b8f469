/* written.c - numbers and dates in digits, made plain. */
#include "common/written.h"

#include <stdlib.h>

#include "common/date.h"
#include "common/grouped.h"
#include "common/rows.h"
#include "common/utf8.h"

extern const struct rows number_lang[];
extern const size_t number_lang_n;

enum { PARTS = 3, YEAR_DIGITS = 4 };

enum class { MONTH, PASSED, SUFFIX, COMMA, NONE };

struct written_word {
	enum class class;
	int n;			/* of a month */
};

/* What a date is made of: numbers of so many digits, and months. */
struct part {
	bool month;
	int n;
	size_t digits;
};

struct stated {
	struct part part[PARTS];
	size_t n;
	char mark;		/* that parts numbers and nothing else, '.', '/' or '-'; or 0 */
};

static int
small(struct str s)
{
	int n = 0;
	size_t i;

	for (i = 0; i < s.n && i < YEAR_DIGITS; i++)
		n = n * 10 + (s.p[i] - '0');
	return n;
}

static enum class
class_of(const struct rows *r, size_t row)
{
	struct str class = rows_at(r, row, 0);

	if (str_is(class, "month"))
		return MONTH;
	if (str_is(class, "suffix"))
		return SUFFIX;
	if (str_is(class, "comma"))
		return COMMA;
	return str_is(class, "of") || (str_is(class, "article") && str_is(rows_at(r, row, 2), "0")) ?
	    PASSED : NONE;
}

static struct str
key_of(struct str lang, struct str word, struct buf *key)
{
	key->n = 0;
	buf_str(key, lang);
	buf_byte(key, '\t');
	utf8_fold(word, key);
	return buf_get(key);
}

static void
load(struct written *w)
{
	const struct rows *r;
	struct buf key = { 0 };
	enum class class;
	size_t i, at;
	bool fresh;

	w->word.ours = true;
	for (r = number_lang; r < number_lang + number_lang_n; r++)
		for (i = 0; i < r->n; i++) {
			if ((class = class_of(r, i)) == NONE)
				continue;
			at = map_add(&w->word, key_of(str_of(r->name), rows_at(r, i, 1), &key), &fresh);
			if (!fresh)
				continue;
			w->is = mem_more(w->is, at, &w->cap, sizeof(*w->is));
			w->is[at] = (struct written_word){ class, small(rows_at(r, i, 2)) };
		}
	buf_free(&key);
}

/* What the language calls this; English where it knows none of that name. */
static struct written_word
find(struct written *w, struct str lang, struct str word)
{
	struct buf key = { 0 };
	size_t i, at;

	if (w->word.n == 0)
		load(w);
	for (i = 0; i < number_lang_n && !str_is(lang, number_lang[i].name); i++)
		;
	at = map_find(&w->word, key_of(i < number_lang_n ? lang : STR("en"), word, &key));
	buf_free(&key);
	return at != MAP_NONE ? w->is[at] : (struct written_word){ NONE, 0 };
}

/* A minus of any kind, or a plus: the bytes it takes. */
static size_t
sign(struct str s, bool *minus)
{
	size_t len = 0;
	uint32_t c = s.n > 0 ? utf8_at(s, 0, &len) : 0;

	*minus = c == '-' || c == 0x2212 || c == 0x2013;
	return *minus || c == '+' ? len : 0;
}

bool
written_number(struct written *w, struct str s, struct str lang, struct buf *out)
{
	struct grouped g;
	struct dec d;
	size_t len;
	bool minus;

	s = str_from(s, sign(s, &minus));
	if (str_starts(s, STR(".")) && s.n > 1 && utf8_is_digit(utf8_at(s, 1, &len)))
		g = (struct grouped){ .to = grouped_digits(s, 1, &len), .point = 0 };
	else if (s.n > 0 && utf8_is_digit(utf8_at(s, 0, &len)))
		grouped_read(s, 0, find(w, lang, STR(",")).class == COMMA, &g);
	else
		return false;
	if (g.to < s.n || !grouped_value(s, &g, &d))
		return false;
	if (minus)
		d = dec_neg(&d);
	dec_format(&d, out);
	return true;
}

static bool
add(struct stated *st, struct part p)
{
	if (st->n == PARTS)
		return false;
	st->part[st->n++] = p;
	return true;
}

/* A number, with the end of an ordinal perhaps: "23", "2025", "9th", "9-го". */
static bool
add_number(struct written *w, struct str s, struct str lang, size_t *at, struct stated *st)
{
	size_t n, end = grouped_digits(s, *at, &n), from, to;
	struct str digits = str_sub(s, *at, end);

	if (n != digits.n || n > YEAR_DIGITS)
		return false;
	from = end < s.n && s.p[end] == '-' ? end + 1 : end;
	to = utf8_letters(s, from);
	*at = end;
	if (to > from && find(w, lang, str_sub(s, from, to)).class == SUFFIX)
		*at = to;
	else if (from == end && to > from)
		return false;
	return add(st, (struct part){ false, small(digits), n });
}

static bool
add_word(struct written *w, struct str s, struct str lang, size_t *at, struct stated *st)
{
	size_t end = utf8_letters(s, *at);
	struct written_word is = find(w, lang, str_sub(s, *at, end));

	*at = end;
	if (is.class == MONTH && end < s.n && s.p[end] == '.')
		*at = end + 1;
	return is.class == PASSED || (is.class == MONTH && add(st, (struct part){ true, is.n, 0 }));
}

/* White space, a comma behind a day; or the one mark of a date in digits. */
static bool
add_mark(struct str s, size_t *at, struct stated *st)
{
	size_t len;
	uint32_t c = utf8_at(s, *at, &len);

	*at += len;
	if (c == '.' || c == '/' || c == '-') {
		if (st->mark != 0 && st->mark != (char)c)
			return false;
		st->mark = (char)c;
		return st->n > 0 && st->n < PARTS && *at < s.n;
	}
	return utf8_is_space(c) || (c == ',' && st->n == 2 && *at < s.n);
}

static bool
read_parts(struct written *w, struct str s, struct str lang, struct stated *st)
{
	size_t at = 0, len;
	unsigned class;

	while (at < s.n) {
		class = utf8_class(utf8_at(s, at, &len));
		if (!((class & UTF8_DIGIT) != 0 ? add_number(w, s, lang, &at, st) :
		    (class & UTF8_LETTER) != 0 ? add_word(w, s, lang, &at, st) : add_mark(s, &at, st)))
			return false;
	}
	return st->n > 0;
}

/* In digits alone: 2025-05-23, 23.05.2025, 23/05/2025; 05/23/2025, as that is no other day. */
static bool
in_digits(const struct stated *st, struct date *d)
{
	const struct part *p = st->part;
	struct date other;

	if (st->mark == 0 || p[1].digits > 2)
		return false;
	if (p[0].digits == YEAR_DIGITS) {
		*d = (struct date){ p[0].n, p[1].n, p[2].n };
		return st->mark == '-' && p[2].digits == 2;
	}
	*d = (struct date){ p[2].n, p[1].n, p[0].n };
	other = (struct date){ p[2].n, p[0].n, p[1].n };
	if (p[0].digits > 2 || p[2].digits != YEAR_DIGITS)
		return false;
	if (st->mark == '.' || !date_valid(other))
		return true;
	if (!date_valid(*d))
		*d = other;
	else if (p[0].n != p[1].n)
		return false;
	return true;
}

/* A day, or a month or a year of which the rest is 0. */
static bool
settle(const struct stated *st, struct date *d)
{
	const struct part *p = st->part, *year = &p[st->n - 1];
	size_t months = 0, i;

	for (i = 0; i < st->n; i++)
		months += p[i].month;
	if (st->n == PARTS && months == 0)
		return in_digits(st, d);
	if (year->digits != YEAR_DIGITS || months != (st->n > 1) ||
	    (st->mark != 0 && st->mark != '-'))
		return false;
	*d = (struct date){ year->n, 0, 0 };
	for (i = 0; i + 1 < st->n; i++)
		if (p[i].month)
			d->month = p[i].n;
		else if (p[i].digits <= 2)
			d->day = p[i].n;
		else
			return false;
	return st->n < PARTS || d->day > 0;
}

bool
written_date(struct written *w, struct str s, struct str lang, struct buf *out)
{
	struct stated st = { .n = 0 };
	struct date d, day;
	size_t from = out->n;

	if (!read_parts(w, s, lang, &st) || !settle(&st, &d))
		return false;
	day = (struct date){ d.year, d.month > 0 ? d.month : 1, d.day > 0 ? d.day : 1 };
	if (!date_valid(day))
		return false;
	date_format(day, out);
	if (d.month == 0)
		out->n = from + STR("2025").n;
	else if (d.day == 0)
		out->n = from + STR("2025-05").n;
	return true;
}

void
written_free(struct written *w)
{
	map_free(&w->word);
	free(w->is);
	*w = (struct written){ 0 };
}
