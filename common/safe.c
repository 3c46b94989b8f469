/* safe.c - see safe.h */
#include <stdint.h>

#include "common/safe.h"
#include "common/utf8.h"

enum { FIRST_JOINING = 0x0590, ZWNJ = 0x200C, ZWJ = 0x200D };

/*
 * Characters without a picture of their own: Cc, Cf, Zl, Zp, and the letters
 * and marks that Unicode calls Default_Ignorable.  Variation selectors are missing
 * on purpose: they belong to the emoji before them.
 */
static const struct range {
	uint32_t from, to;
} unseen[] = {
	{ 0x0000, 0x001F }, { 0x007F, 0x009F }, { 0x00AD, 0x00AD },
	{ 0x034F, 0x034F }, { 0x061C, 0x061C }, { 0x115F, 0x1160 },
	{ 0x17B4, 0x17B5 }, { 0x180B, 0x180F }, { 0x200B, 0x200F },
	{ 0x2028, 0x202E }, { 0x2060, 0x206F }, { 0x3164, 0x3164 },
	{ 0xFEFF, 0xFEFF }, { 0xFFA0, 0xFFA0 }, { 0xFFF0, 0xFFFB },
	{ 0x1BCA0, 0x1BCA3 }, { 0x1D173, 0x1D17A }, { 0xE0000, 0xE0FFF },
};

static bool
is_unseen(uint32_t c)
{
	size_t i;

	if (c >= 0x20 && c < 0x7F)
		return false;
	for (i = 0; i < sizeof unseen / sizeof unseen[0]; i++)
		if (c <= unseen[i].to)
			return c >= unseen[i].from;
	return false;
}

/* Arabic, Indic scripts and emoji families need their joiners; Latin has none. */
static bool
is_joint(struct str s, size_t at, size_t len)
{
	size_t n;

	return at > 0 && at + len < s.n &&
	    utf8_before(s, at, &n) >= FIRST_JOINING && !is_unseen(utf8_before(s, at, &n)) &&
	    utf8_at(s, at + len, &n) >= FIRST_JOINING &&
	    !is_unseen(utf8_at(s, at + len, &n));
}

static bool
is_shown(struct str s, size_t at, size_t len, uint32_t c)
{
	return !is_unseen(c) || ((c == ZWJ || c == ZWNJ) && is_joint(s, at, len));
}

static void
put_hex(struct buf *b, uint32_t c, int digits)
{
	while (digits-- > 0)
		buf_byte(b, "0123456789ABCDEF"[c >> (4 * digits) & 15]);
}

static void
put_picture(struct buf *b, uint32_t c, const char *open, const char *close)
{
	if (c < 0x20)
		utf8_put(b, 0x2400 + c);
	else if (c == 0x7F)
		utf8_put(b, 0x2421);
	else {	/* what stands above 0xFFFFF is for private use, and shown */
		buf_puts(b, open);
		put_hex(b, c, c > 0xFFFF ? 5 : 4);
		buf_puts(b, close);
	}
}

/* How many bytes from `at` are plain ASCII: most of what there is. */
static size_t
plain(struct str s, size_t at)
{
	size_t i = at;

	while (i < s.n && s.p[i] >= 0x20 && s.p[i] < 0x7F)
		i++;
	return i - at;
}

/* One that is not plain ASCII: kept, or its picture. */
static size_t
put_other(struct buf *b, struct str s, size_t at, const char *open, const char *close)
{
	size_t len;
	uint32_t c = utf8_at(s, at, &len);

	if (c == UTF8_BAD)
		utf8_put(b, UTF8_BAD);
	else if (is_shown(s, at, len, c))
		buf_add(b, s.p + at, len);
	else
		put_picture(b, c, open, close);
	return len;
}

void
safe_text(struct buf *b, struct str s)
{
	size_t i, n;

	for (i = 0; i < s.n; i += n)
		if ((n = plain(s, i)) > 0)
			buf_add(b, s.p + i, n);
		else
			n = put_other(b, s, i, "<U+", ">");
}

static const char *
html_entity(char c)
{
	switch (c) {
	case '&':  return "&amp;";
	case '<':  return "&lt;";
	case '>':  return "&gt;";
	case '"':  return "&quot;";
	case '\'': return "&#39;";
	default:   return NULL;
	}
}

static void
html_plain(struct buf *b, struct str s)
{
	const char *entity;
	size_t i, from = 0;

	for (i = 0; i < s.n; i++)
		if ((entity = html_entity(s.p[i])) != NULL) {
			buf_str(b, str_sub(s, from, i));
			buf_puts(b, entity);
			from = i + 1;
		}
	buf_str(b, str_from(s, from));
}

void
safe_html(struct buf *b, struct str s)
{
	size_t i, n;

	for (i = 0; i < s.n; i += n)
		if ((n = plain(s, i)) > 0)
			html_plain(b, str_sub(s, i, i + n));
		else
			n = put_other(b, s, i, "&lt;U+", "&gt;");
}

static void
json_escape(struct buf *b, uint32_t c)
{
	if (c > 0xFFFF) {
		buf_puts(b, "\\u");
		put_hex(b, 0xD800 + ((c - 0x10000) >> 10), 4);
		c = 0xDC00 + ((c - 0x10000) & 0x3FF);
	}
	buf_puts(b, "\\u");
	put_hex(b, c, 4);
}

void
safe_json(struct buf *b, struct str s)
{
	size_t i, len;
	uint32_t c;

	buf_byte(b, '"');
	for (i = 0; i < s.n; i += len) {
		c = utf8_at(s, i, &len);
		if (c == '"' || c == '\\') {
			buf_byte(b, '\\');
			buf_byte(b, (char)c);
		} else if (c == UTF8_BAD)
			utf8_put(b, c);
		else if (is_shown(s, i, len, c))
			buf_add(b, s.p + i, len);
		else
			json_escape(b, c);
	}
	buf_byte(b, '"');
}

bool
safe_is_number(struct str s)
{
	size_t i, digits = 0, points = 0;

	i = s.n > 0 && (s.p[0] == '-' || s.p[0] == '+');
	for (; i < s.n; i++)
		if (s.p[i] >= '0' && s.p[i] <= '9')
			digits++;
		else if (s.p[i] == '.')
			points++;
		else if (!(s.p[i] == ',' && digits > 0) && !(s.p[i] == '%' && i + 1 == s.n))
			return false;
	return digits > 0 && points < 2;
}

static bool
runs(struct str s)
{
	size_t at = 0, len;
	uint32_t c;

	while (at < s.n && (c = utf8_at(s, at, &len), utf8_is_space(c) || is_unseen(c)))
		at += len;
	if (at == s.n)
		return false;
	c = utf8_at(s, at, &len);
	c = c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c;
	return c == '=' || c == '@' ||
	    ((c == '+' || c == '-') && !safe_is_number(str_from(s, at)));
}

void
safe_cell(struct buf *b, struct str s)
{
	if (runs(s))
		buf_byte(b, '\'');
	buf_str(b, s);
}
