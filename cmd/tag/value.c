/* value.c - fill captures into a rule's value. */
#include "cmd/tag/value.h"

enum { NO_GROUP = -1, DOLLAR = -2 };

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int
number(struct str digits)
{
	int n = 0;
	size_t i;

	for (i = 0; i < digits.n && is_digit(digits.p[i]) && n < RE_GROUPS; i++)
		n = n * 10 + (digits.p[i] - '0');
	return i == digits.n && i > 0 && n < RE_GROUPS ? n : NO_GROUP;
}

/* Cut the reference that begins at value[at] == '$': its group, and where it ends. */
static int
reference(struct str value, size_t at, struct re *re, size_t *end)
{
	struct str name = str_from(value, at + 1);
	size_t n = 0;
	int group;

	if (str_starts(name, STR("$"))) {
		*end = at + 2;
		return DOLLAR;
	}
	if (str_starts(name, STR("{"))) {
		n = str_index(name, '}');
		*end = at + 1 + n + 1;
		if (n == name.n)
			return NO_GROUP;
		name = str_sub(name, 1, n);
		group = number(name);
		return group != NO_GROUP || name.n == 0 ? group : re_group(re, name);
	}
	while (n < name.n && is_digit(name.p[n]))
		n++;
	*end = at + 1 + n;
	return number(str_sub(name, 0, n));
}

bool
value_check(struct str value, struct re *re, char why[ERR_MAX])
{
	size_t at = 0, end;
	int group;

	for (; (at += str_index(str_from(value, at), '$')) < value.n; at = end) {
		group = reference(value, at, re, &end);
		if (group == DOLLAR)
			continue;
		if (group == NO_GROUP || (size_t)group >= re_groups(re))
			return err_set(why, "value: \"%.*s\" is no group of the pattern; "
			    "write $1, ${name}, or $$ for a dollar",
			    (int)(end < value.n ? end - at : value.n - at), value.p + at);
	}
	return true;
}

bool
value_last(struct str value, struct str *among, struct str *otherwise)
{
	struct str rest = value, word, *to = among;

	*among = *otherwise = (struct str){ NULL, 0 };
	if (!str_next(&rest, ' ', &word) || !str_is(word, "@last"))
		return false;
	while (str_next(&rest, ' ', &word))
		if (str_is(word, "else"))
			to = otherwise;
		else if (to->n == 0)
			*to = word;
		else
			to->n = (size_t)(word.p + word.n - to->p);
	return true;
}

static void
captured(struct str s, struct buf *out)
{
	bool blank = false, any = false;
	size_t i;

	for (i = 0; i < s.n; i++)
		if (s.p[i] == ' ' || s.p[i] == '|')
			blank = any;
		else {
			if (blank)
				buf_byte(out, ' ');
			buf_byte(out, s.p[i]);
			blank = false;
			any = true;
		}
}

void
value_expand(struct str value, struct re *re, struct str text,
    const struct re_match *m, struct buf *out)
{
	size_t at, end;
	int group;

	for (;;) {
		at = str_index(value, '$');
		buf_str(out, str_sub(value, 0, at));
		if (at == value.n)
			return;
		group = reference(value, at, re, &end);
		if (group == DOLLAR)
			buf_byte(out, '$');
		else if (group >= 0 && (size_t)group < m->n &&
		    m->group[group].from != (size_t)-1)
			captured(str_sub(text, m->group[group].from, m->group[group].to), out);
		value = str_from(value, end);
	}
}
