/* never.c - the ways through a pattern, from place to place. */
#include "cmd/tag/never.h"

#include <stdlib.h>

#include "cmd/tag/item.h"

enum {
	END = 1, WORD = 2, OTHER = 4, ALL = 7,	/* what may stand behind; END: nothing */
	NEXT = 8,			/* as many sets of them */
	BEGIN = 0, BEHIND_WORD = 1, BEHIND_OTHER = 2, BEFORE = 3,
	PLACES = BEFORE * NEXT,
};

/* A bit for each place. */
typedef uint32_t places;

/* Of each place, those that are reached from it. */
struct way {
	places to[PLACES];
};

static places
place(unsigned before, unsigned next)
{
	return next != 0 ? (places)1 << (before * NEXT + next) : 0;
}

static struct way
nowhere(void)
{
	return (struct way){ { 0 } };
}

static struct way
stay(void)
{
	struct way w = nowhere();
	size_t i;

	for (i = 0; i < PLACES; i++)
		w.to[i] = place((unsigned)(i / NEXT), i % NEXT);
	return w;
}

static places
through(const struct way *w, places from)
{
	places to = 0;

	for (; from != 0; from &= from - 1)
		to |= w->to[__builtin_ctz(from)];
	return to;
}

static struct way
then(const struct way *a, const struct way *b)
{
	struct way w;
	size_t i;

	for (i = 0; i < PLACES; i++)
		w.to[i] = through(b, a->to[i]);
	return w;
}

static struct way
either(const struct way *a, const struct way *b)
{
	struct way w;
	size_t i;

	for (i = 0; i < PLACES; i++)
		w.to[i] = a->to[i] | b->to[i];
	return w;
}

static bool
leads(const struct way *w)
{
	size_t i;

	for (i = 0; i < PLACES; i++)
		if (w->to[i] != 0)
			return true;
	return false;
}

/* One character of these kinds. */
static struct way
step(unsigned kinds)
{
	struct way w = nowhere();
	size_t i;

	for (i = 0; i < PLACES; i++) {
		if ((i % NEXT & kinds & WORD) != 0)
			w.to[i] |= place(BEHIND_WORD, ALL);
		if ((i % NEXT & kinds & OTHER) != 0)
			w.to[i] |= place(BEHIND_OTHER, ALL);
	}
	return w;
}

static struct way
repeated(struct way w, struct times t)
{
	struct way none = stay(), more, sum = none;
	size_t i;

	if (t.max == 0)
		return none;
	for (i = 0; i < PLACES && t.max > 1; i++) {	/* each turn finds a place more, or is the last */
		more = then(&sum, &w);
		sum = either(&sum, &more);
	}
	more = then(&w, &sum);
	return t.min > 0 ? more : either(&none, &more);
}

/* Which kinds the item holds; of what it holds beyond ASCII some is known by its name. */
static unsigned
kinds_of(struct str item, const struct chars *c)
{
	static const char *const word[] = { "\\w", "\\d", "\\pL", "\\p{L}", "\\p{Lu}", "\\p{Ll}" };
	static const char *const other[] = { "\\W", "\\s", "\\h", "\\v", "\\R" };
	unsigned kinds = c->beyond != 0 ? WORD | OTHER : 0;
	unsigned char b;
	size_t i;

	for (i = 0; i < sizeof(word) / sizeof(*word); i++)
		kinds = str_is(item, word[i]) ? WORD : kinds;
	for (i = 0; i < sizeof(other) / sizeof(*other); i++)
		kinds = str_is(item, other[i]) ? OTHER : kinds;
	for (b = 1; b < 0x80; b++)
		if (b != '\t' && b != '\n' && chars_has(c, b))
			kinds |= (b >= '0' && b <= '9') || (b >= 'a' && b <= 'z') ||
			    (b >= 'A' && b <= 'Z') || b == '_' ? WORD : OTHER;
	return kinds;
}

/* \b and the like let some places pass, perhaps with less behind them. */
static struct way
check(char mark)
{
	struct way w = nowhere();
	unsigned before, next, may;
	size_t i;

	for (i = 0; i < PLACES; i++) {
		before = (unsigned)(i / NEXT);
		next = i % NEXT;
		may = ALL;
		switch (mark) {
		case 'b':	may = before == BEHIND_WORD ? END | OTHER : WORD; break;
		case 'B':	may = before == BEHIND_WORD ? WORD : END | OTHER; break;
		case '^':
		case 'A':	may = before == BEGIN ? may : 0; break;
		case '$':
		case 'Z':
		case 'z':	may = END; break;
		}
		w.to[i] = place(before, next & may);
	}
	return w;
}

/* (?=...): what may stand behind is what goes on. */
static struct way
ahead(const struct way *w)
{
	struct way seen = nowhere();
	unsigned next, kind;
	size_t i;

	for (i = 0; i < PLACES; i++) {
		next = 0;
		for (kind = END; kind <= OTHER; kind *= 2)
			if ((i % NEXT & kind) != 0 && w->to[i / NEXT * NEXT + kind] != 0)
				next |= kind;
		seen.to[i] = place((unsigned)(i / NEXT), next);
	}
	return seen;
}

/* (?<=...): from anywhere, it leads here. */
static struct way
behind(const struct way *w)
{
	struct way seen = nowhere();
	places reached = 0;
	size_t i;

	for (i = NEXT - 1; i < PLACES; i += NEXT)
		reached |= w->to[i];
	for (i = 0; i < PLACES; i++)
		if ((reached >> i / NEXT * NEXT & (((places)1 << NEXT) - 1)) != 0)
			seen.to[i] = place((unsigned)(i / NEXT), i % NEXT);
	return seen;
}

/* A group being read: its branches so far, and this one. */
struct frame {
	struct way done, branch;
	size_t from;		/* where it begins, behind its mark */
};

struct ways {
	struct frame *frame;
	size_t n, cap;
	bool stuck;		/* a branch goes on no more ... */
	size_t at;		/* ... behind here; the first */
};

static void
begin(struct ways *ws, size_t from)
{
	ws->frame = mem_more(ws->frame, ws->n, &ws->cap, sizeof(*ws->frame));
	ws->frame[ws->n++] = (struct frame){ .done = nowhere(), .branch = stay(), .from = from };
}

static void
add(struct ways *ws, struct way w, const struct item *it)
{
	struct frame *f = &ws->frame[ws->n - 1];
	bool led = leads(&f->branch);

	f->branch = then(&f->branch, &w);
	if (led && !leads(&f->branch) && !ws->stuck) {
		ws->stuck = true;
		ws->at = it->from;
	}
}

static void
branch(struct ways *ws)
{
	struct frame *f = &ws->frame[ws->n - 1];

	f->done = either(&f->done, &f->branch);
	f->branch = stay();
}

static void
end(struct ways *ws, const struct item *it)
{
	const struct way none = stay();
	struct frame f;
	struct way w;

	branch(ws);
	f = ws->frame[--ws->n];
	w = f.done;
	switch (it->group) {
	case ITEM_PLAIN:	w = repeated(w, it->times); break;
	case ITEM_CONDITION:	w = either(&none, &w); break;	/* without "|" it may be left out */
	case ITEM_AHEAD:	w = ahead(&w); break;
	case ITEM_BEHIND:	w = behind(&w); break;
	case ITEM_NOT_AHEAD:
	case ITEM_NOT_BEHIND:	w = f.from == it->from ? nowhere() : none; break;
	}
	if (it->times.min == 0)
		w = either(&none, &w);
	add(ws, w, it);
}

static void
character(struct ways *ws, struct str pattern, const struct item *it, struct chars_known *known)
{
	struct str item = str_sub(pattern, it->from, it->to);
	struct chars c = chars_of(known, item, it->caseless);

	add(ws, repeated(step(kinds_of(item, &c)), it->times), it);
}

/* Nothing, or any characters. */
static void
again(struct ways *ws, const struct item *it)
{
	struct way w = repeated(step(WORD | OTHER), (struct times){ .min = 0, .max = UINT32_MAX });

	add(ws, w, it);
}

bool
never(struct str pattern, bool caseless, struct chars_known *known, size_t *at)
{
	struct items in = { .s = pattern, .caseless = caseless };
	struct ways ws = { 0 };
	struct item it;
	bool led;

	begin(&ws, 0);
	while (items_next(&in, &it))
		switch (it.kind) {
		case ITEM_CHAR:		character(&ws, pattern, &it, known); break;
		case ITEM_PLACE:	add(&ws, check(it.place), &it); break;
		case ITEM_AGAIN:	again(&ws, &it); break;
		case ITEM_OPEN:		begin(&ws, it.to); break;
		case ITEM_CLOSE:	end(&ws, &it); break;
		case ITEM_OR:		branch(&ws); break;
		case ITEM_NONE:		break;
		}
	branch(&ws);
	led = in.lost || ws.n != 1 || through(&ws.frame[0].done, place(BEGIN, ALL) |
	    place(BEHIND_WORD, ALL) | place(BEHIND_OTHER, ALL)) != 0;
	*at = ws.at;
	free(ws.frame);
	return !led;
}
