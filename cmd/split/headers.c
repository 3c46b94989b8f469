/* headers.c - header lines at the top of a text. */
#include "cmd/split/headers.h"
#include "common/utf8.h"

static struct str
trim(struct str s)
{
	while (s.n > 0 && memchr(" \t\r", s.p[s.n - 1], 3) != NULL)
		s.n--;
	while (s.n > 0 && memchr(" \t\r", s.p[0], 3) != NULL)
		s = str_from(s, 1);
	return s;
}

static bool
is_name(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if ((unsigned char)s.p[i] <= ' ')
			return false;
	return s.n > 0;
}

/* The bytes of the header lines, their blank line not counted; 0 if a line is none. */
static size_t
measure(struct str text)
{
	struct str rest = text, line;

	while (str_next(&rest, '\n', &line)) {
		if (trim(line).n == 0)
			return (size_t)(line.p - text.p);
		if (line.p != text.p && (line.p[0] == ' ' || line.p[0] == '\t'))
			continue;
		if (str_index(line, ':') == line.n || !is_name(str_sub(line, 0,
		    str_index(line, ':'))))
			return 0;
	}
	return text.n;
}

static bool
same_name(struct str a, struct str b)
{
	struct buf x = { 0 }, y = { 0 };
	bool same;

	utf8_fold(a, &x);
	utf8_fold(b, &y);
	same = str_eq(buf_get(&x), buf_get(&y));
	buf_free(&x);
	buf_free(&y);
	return same;
}

static bool
find(struct str head, struct str name, struct str *value)
{
	struct str rest = head, line;

	while (str_next(&rest, '\n', &line)) {
		size_t colon = str_index(line, ':');

		if (!same_name(str_sub(line, 0, colon), name))
			continue;
		*value = trim(str_from(line, colon + 1));
		return true;
	}
	return false;
}

size_t
headers_read(struct str text, struct str names, struct buf *cells)
{
	size_t n = measure(text), i, found = 0;
	struct str rest = names, name, value;

	while (str_next(&rest, ',', &name)) {
		buf_byte(cells, '\t');
		if (!find(str_sub(text, 0, n), name, &value))
			continue;
		found++;
		for (i = 0; i < value.n; i++)
			buf_byte(cells, value.p[i] == '\t' ? ' ' : value.p[i]);
	}
	return found > 0 ? n : 0;
}
