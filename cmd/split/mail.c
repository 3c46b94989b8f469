/* mail.c - signatures and attributions of mails. */
#include "cmd/split/glyph.h"
#include "cmd/split/letter.h"
#include "cmd/split/mail.h"
#include "common/utf8.h"

enum {
	WROTE_MAX = 300,	/* bytes of "On Friday Anna Koval <a@example.org> wrote:" */
	RULE = 3,		/* hyphens that make one */
	RULE_MAX = 100,		/* bytes of "-----Original Message-----" */
	SIGNATURE_LINE = 120,	/* bytes of a line of a signature, and its lines */
	SIGNATURE = 10,
};

/* "On Friday Anna Koval <anna@example.org> wrote:", in any language. */
static bool
is_attribution(struct str line)
{
	size_t at, end;

	if (line.n > WROTE_MAX || !str_ends(line, STR(":")))
		return false;
	at = str_index(line, '<');
	end = at + str_index(str_from(line, at), '>');
	return end < line.n && str_index(str_sub(line, at, end), '@') < end - at;
}

/* "-----Original Message-----" */
static bool
is_rule_with_words(struct str line)
{
	size_t n = 0, m = 0;

	if (line.n > RULE_MAX)
		return false;
	while (n < line.n && line.p[n] == '-')
		n++;
	while (m < line.n && line.p[line.n - 1 - m] == '-')
		m++;
	return n >= RULE && m >= RULE && n < line.n;
}

/* A name, a post, an address, a number: short, and no stop ends it. */
static bool
is_of_signature(struct str line)
{
	size_t len;

	if (line.n > SIGNATURE_LINE)
		return false;
	utf8_before(line, line.n, &len);
	return glyph_stop(line, line.n - len) == 0;
}

static bool
goes_on(struct mail *m, struct str line, bool apart)
{
	bool ours = m->signature > 0 && (m->closed || !apart) && is_of_signature(line);

	m->signature = ours ? m->signature - 1 : 0;
	m->closed = false;
	return ours;
}

bool
mail_furniture(struct mail *m, const struct lang *lang, struct str line, bool apart)
{
	bool text = m->text;

	m->text = true;
	if (str_is(line, "--") || (text && letter_is_closing(lang, line))) {
		m->signature = SIGNATURE;
		m->closed = line.p[0] != '-';
		return true;
	}
	return goes_on(m, line, apart) || is_attribution(line) || is_rule_with_words(line);
}
