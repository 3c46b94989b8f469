/* address.c - numbers of houses and post codes. */
#include "address.h"

#include "head.h"
#include "inflected.h"
#include "labels.h"
#include "names.h"

enum { STREET_WORDS = 6 };

/* 12 Station Road. */
size_t
address_street(const struct tokens *ts, size_t i)
{
	const struct sense *s;
	size_t k;

	s = lex_upper(ts, i + 1) ? lex_sense(ts, i + 1, STREET, &k) : NULL;
	if (s != NULL && s->n == 1 && lex_word(ts, k))
		return k + 1;	/* 45 Rue Lepic */
	for (k = i + 1; k < i + 4 && lex_word(ts, k) && ts->t[k].upper; k++)
		if (k > i + 1 && lex_is(ts, k, STREET))
			return k + 1;
	return 0;
}

/* Lenin Street, 25: where the street comes first. */
bool
address_ends(const struct tokens *ts, size_t i)
{
	size_t k = i, cut;

	if (k < 2 || !lex_mark(ts, --k, ',') || lex_word(ts, i + 1))
		return false;
	if (ts->t[k - 1].upper && lex_is(ts, k - 2, FOR) && inflected(ts) &&
	    label_ends(ts, i + 1) && head_ending(ts, k - 1, ADJECTIVE, &cut) != NULL)
		return true;	/* на Тверской, 13 */
	while (k > 0 && i - k < STREET_WORDS && (ts->t[k - 1].upper || lex_mark(ts, k - 1, '.')))
		k--;
	return k > 0 && k < i - 1 && (lex_is(ts, k - 1, STREET) || lex_is(ts, k, STREET));
}

/* PA 16802-6601: two capitals and a number of five digits. */
size_t
address_code(const struct tokens *ts, size_t i)
{
	struct str s = lex_str(ts, i);

	if (s.n != 2 || !lex_capital(s.p[0]) || !lex_capital(s.p[1]) ||
	    lex_digits(ts, i + 1) != 5 ||
	    ts->t[i + 1].point != LEX_NO_POINT || ts->text.p[ts->t[i + 1].from + 2] == ',')
		return 0;
	return lex_chunk(ts, i + 1);
}
