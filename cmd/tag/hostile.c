/* hostile.c - samples of patterns, with parts of them again and again. */
#include "cmd/tag/hostile.h"

#include <stdlib.h>

#include "cmd/tag/item.h"
#include "common/utf8.h"

enum {
	OFTEN = 8,		/* what repeats so often may run away */
	LONG = 600,		/* bytes of a sample */
	MOST = 60,		/* texts */
	BRANCHES = 3, MOODS = 2,
	RISKY = 16,		/* bits of choices */
	WORDS = 6,		/* of an example */
};

static void
add(struct hostiles *hs, struct str lead, size_t at, struct str pump, struct str tail)
{
	struct hostile h = { .at = at };
	struct buf key = { 0 };
	bool fresh;

	if (hs->n == MOST || pump.n == 0 || at > lead.n)
		return;
	buf_str(&key, lead);
	buf_byte(&key, '\t');
	buf_str(&key, pump);
	buf_byte(&key, '\t');
	buf_str(&key, tail);
	(void)map_add(&hs->known, buf_get(&key), &fresh);
	buf_free(&key);
	if (!fresh)
		return;
	h.lead = hs->bytes.n;
	buf_str(&hs->bytes, lead);
	h.pump = hs->bytes.n;
	buf_str(&hs->bytes, pump);
	h.tail = hs->bytes.n;
	buf_str(&hs->bytes, tail);
	h.end = hs->bytes.n;
	hs->h = mem_more(hs->h, hs->n, &hs->cap, sizeof(*hs->h));
	hs->h[hs->n++] = h;
}

/* With nothing behind it, and with a mark that hardly fits before what may be required. */
static void
add_ends(struct hostiles *hs, struct str lead, size_t at, struct str pump, struct str last)
{
	struct buf tail = { 0 };
	size_t len = 0;

	add(hs, lead, at, pump, (struct str){ "", 0 });
	buf_puts(&tail, "!");
	buf_str(&tail, last);
	add(hs, lead, at, pump, buf_get(&tail));
	if (last.n > 0)
		(void)utf8_at(last, 0, &len);
	add(hs, lead, at, pump, str_sub(last, 0, len));
	buf_free(&tail);
}

struct frame {
	size_t from;		/* of the text */
	unsigned branch;
	bool done;		/* the branch wanted is behind us */
	bool muted;		/* all of it is of such a branch */
};

/* A part that repeats: text[0..from) stands before it, text[from..to) is it once. */
struct part_again {
	size_t text;		/* where its copy stands in sample.parts */
	size_t from, to, at;
};

struct sample {
	struct chars_known *known;
	unsigned branch, mood;
	struct str pattern;
	struct buf text;
	size_t start;		/* where the match begins: behind what looks back */
	struct frame frame[ITEM_DEEP + 1];
	size_t n;
	struct part_again *again;
	size_t agains, again_cap;
	struct buf parts;
	unsigned choices;	/* bits, as a guess */
	char last[12];		/* the last characters that are always the same, backwards: ... */
	size_t last_n;		/* ... for one of them PCRE2 looks first */
};

static bool
is_muted(const struct sample *s)
{
	return s->frame[s->n - 1].muted || s->frame[s->n - 1].done || s->text.n > LONG;
}

/* One of them: that which comes first in the mood, or else the last in ASCII's order. */
static void
put_one(struct sample *s, const struct chars *c)
{
	static const char *const mood[MOODS] = { " a1-,", "a1 -," };
	const char *p = mood[s->mood];
	unsigned char b;

	while (*p != '\0' && !chars_has(c, (unsigned char)*p))
		p++;
	if (*p != '\0') {
		buf_byte(&s->text, *p);
		return;
	}
	for (b = 0x7E; b > ' ' && !chars_has(c, b); b--)
		;
	if (b > ' ')
		buf_byte(&s->text, (char)b);
	else if (c->beyond != 0)
		utf8_put(&s->text, c->beyond);
}

/* What stands from there may come again. */
static void
repeat(struct sample *s, size_t from, struct times t)
{
	enum { TIMES = 4, UNBOUNDED = 12 };
	size_t once = s->text.n - from;
	uint32_t i;

	for (i = t.min; i < t.max && i - t.min < 1 << UNBOUNDED; i += i - t.min + 1)
		s->choices++;
	if (t.max == 0)
		s->text.n = from;
	if (t.max >= OFTEN && once > 0) {
		s->again = mem_more(s->again, s->agains, &s->again_cap, sizeof(*s->again));
		s->again[s->agains++] = (struct part_again){ s->parts.n, from, s->text.n, s->start };
		buf_str(&s->parts, buf_get(&s->text));
	}
	for (i = 1; i < t.min && i < TIMES && s->text.n < LONG; i++) {
		(void)buf_room(&s->text, once);
		buf_str(&s->text, str_sub(buf_get(&s->text), from, from + once));
	}
}

static bool
is_literal(struct str pattern, const struct item *it)
{
	const char *p = pattern.p + it->from;

	return *p == '\\' ? !((p[1] | 0x20) >= 'a' && (p[1] | 0x20) <= 'z') : *p != '[' && *p != '.';
}

static void
put_last(struct sample *s, struct str c)
{
	size_t len;

	for (; s->last_n + c.n > sizeof(s->last) && s->last_n > 0; s->last_n -= len)
		(void)utf8_before((struct str){ s->last, s->last_n }, s->last_n, &len);
	memmove(s->last + c.n, s->last, s->last_n);
	memcpy(s->last, c.p, c.n);
	s->last_n += c.n;
}

static void
character(struct sample *s, const struct item *it)
{
	size_t from = s->text.n;
	struct chars c = chars_of(s->known, str_sub(s->pattern, it->from, it->to), it->caseless);

	put_one(s, &c);
	if (s->text.n > from && is_literal(s->pattern, it))
		put_last(s, str_from(buf_get(&s->text), from));
	repeat(s, from, it->times);
}

static void
open(struct sample *s)
{
	s->frame[s->n] = (struct frame){ .from = s->text.n, .muted = is_muted(s) };
	s->n++;
}

static void
branch(struct sample *s)
{
	struct frame *f = &s->frame[s->n - 1];

	if (is_muted(s))
		return;
	if (f->branch++ < s->branch)
		s->text.n = f->from;
	else
		f->done = true;
}

static void
close(struct sample *s, const struct item *it)
{
	const struct frame f = s->frame[--s->n];

	if (f.muted)
		return;
	if (it->group == ITEM_PLAIN || it->group == ITEM_CONDITION) {
		if (it->times.max >= OFTEN / 2)
			s->choices += RISKY;
		repeat(s, f.from, it->times);
	} else if (it->group != ITEM_BEHIND)
		s->text.n = f.from;
	else if (f.from == s->start)
		s->start = s->text.n;
}

/* False: the pattern is not known. */
static bool
read(struct sample *s, bool caseless)
{
	struct items in = { .s = s->pattern, .caseless = caseless };
	struct item it;

	s->frame[s->n++] = (struct frame){ .from = 0 };
	while (items_next(&in, &it))
		if (it.kind == ITEM_OPEN)
			open(s);
		else if (it.kind == ITEM_CLOSE)
			close(s, &it);
		else if (it.kind == ITEM_OR)
			branch(s);
		else if (it.kind == ITEM_CHAR && !is_muted(s))
			character(s, &it);
	return !in.lost;
}

static void
put_sample(struct hostiles *hs, const struct sample *s)
{
	const struct str last = { s->last, s->last_n };
	const struct part_again *a;
	struct buf lead = { 0 };
	struct str text;
	size_t i;

	for (i = 0; i < s->agains; i++) {
		a = &s->again[i];
		text = str_sub(buf_get(&s->parts), a->text, a->text + a->to);
		add_ends(hs, str_sub(text, 0, a->from), a->at, str_from(text, a->from), last);
		add_ends(hs, str_sub(text, 0, a->at), a->at, str_from(text, a->at), last);
		if (i == 0) {		/* what is required stands where the first of them takes it */
			buf_str(&lead, text);
			buf_str(&lead, last);
		}
		add(hs, buf_get(&lead), a->at, str_from(text, a->at), (struct str){ "", 0 });
	}
	buf_free(&lead);
}

void
hostile_pattern(struct hostiles *hs, struct str pattern, bool caseless, struct chars_known *known)
{
	struct sample *s = mem_grow(NULL, 1, sizeof(*s));
	unsigned i;
	bool ok = true;

	for (i = 0; i < BRANCHES * MOODS && ok; i++) {
		*s = (struct sample){ .known = known, .pattern = pattern, .branch = i / MOODS,
		    .mood = i % MOODS };
		ok = read(s, caseless) && s->choices >= RISKY;
		if (ok)
			put_sample(hs, s);
		buf_free(&s->text);
		buf_free(&s->parts);
		free(s->again);
	}
	free(s);
}

void
hostile_like(struct hostiles *hs, struct str like, size_t from, size_t to)
{
	struct buf pump = { 0 }, tail = { 0 };
	size_t at = from, end, n, len;
	struct str last, word;

	for (n = 0, end = to; n < WORDS && end > from; n++, end -= len) {
		(void)utf8_before(like, end, &len);
		buf_str(&tail, str_sub(like, end - len, end));
	}
	last = buf_get(&tail);
	for (n = 0; n < WORDS && at < to; n++, at = end) {
		end = at + 1 + str_index(str_sub(like, at, to), ' ');
		word = str_sub(like, at, end < to ? end : to);
		pump.n = 0;
		buf_str(&pump, word);
		if (end > to)
			buf_byte(&pump, ' ');
		add_ends(hs, str_sub(like, 0, at), from, buf_get(&pump), last);
		if (at > from)
			add_ends(hs, str_sub(like, 0, from), from, str_sub(like, from, at), last);
	}
	buf_free(&pump);
	buf_free(&tail);
}

void
hostile_fill(const struct hostiles *hs, size_t i, size_t bytes, struct buf *text)
{
	text->n = 0;
	buf_str(text, hostile_lead(hs, i));
	do
		buf_str(text, hostile_pump(hs, i));
	while (text->n < bytes);
	buf_str(text, hostile_tail(hs, i));
}

void
hostile_free(struct hostiles *hs)
{
	free(hs->h);
	buf_free(&hs->bytes);
	map_free(&hs->known);
	*hs = (struct hostiles){ 0 };
}
