/* phone.c - telephone numbers. */
#include "phone.h"

enum { PHONE_DIGITS = 8, LOCAL_DIGITS = 7 };

/* (495) 123-45-67, (713) 853-3242, (044) 234 56 78: the token behind, or 0. */
static size_t
area(const struct tokens *ts, size_t i)
{
	size_t at = i + 3, n = 0, code = lex_digits(ts, i + 1);

	if (!lex_mark(ts, i, '(') || code < 3 || code > 5 || !lex_mark(ts, i + 2, ')'))
		return 0;
	while (lex_digits(ts, at) > 0 && n < LOCAL_DIGITS) {
		n += lex_digits(ts, at++);
		if (lex_hyphen(ts, at) &&
		    lex_digits(ts, at + 1) > 0)
			at++;
	}
	return n + code >= LOCAL_DIGITS + 2 ? at : 0;
}

/* 100-1000 liters, 300-1500 people: both are round, and the second is the greater. */
static bool
round_range(const struct tokens *ts, size_t i)
{
	struct str a = lex_str(ts, i), b = lex_str(ts, i + 2);

	return a.p[a.n - 1] == '0' && str_ends(b, STR("00")) && b.p[0] != '0';
}

/* 555-123-4567, +380 44 123 45 67; 4-4-2. */
size_t
phone_at(const struct tokens *ts, size_t i)
{
	bool plus = lex_mark(ts, i, '+') && lex_glued(ts, i + 1);
	size_t at = plus ? i + 1 : i, n, parts = 1, end;

	if (lex_mark(ts, i, '('))
		return area(ts, i);
	n = lex_digits(ts, at);
	if (n == 0)
		return 0;
	if (n == 1 && (end = area(ts, at + 1)) > 0)
		return end;
	if (n == 3 && lex_hyphen(ts, at + 1) && lex_digits(ts, at + 2) == 4 && !round_range(ts, at))
		return at + 3;	/* 853-3242 */
	for (at++;; parts++) {
		if (lex_hyphen(ts, at) &&
		    lex_digits(ts, at + 1) > 0)
			at++;
		else if (!(plus && lex_digits(ts, at) > 0))
			break;
		n += lex_digits(ts, at++);
	}
	return parts > 2 || (n >= PHONE_DIGITS && plus) ? at : 0;
}
