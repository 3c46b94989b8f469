/* lexicon.c - the rows of lang/, by phrase. */
#include "lexicon.h"

#include "common/decimal.h"
#include "common/rows.h"
#include "common/utf8.h"

#define NAME_OF(class, name) [class] = name,
static const char *const class_name[CLASS_N] = { CLASSES(NAME_OF) };
#undef NAME_OF

#define BIT LEXICON_BIT
#define DATES BIT(MONTH) | BIT(WEEKDAY) | BIT(DAY) | BIT(RELATIVE) | BIT(QUARTER) | BIT(PART) | BIT(OTHER_DAY)
#define AMOUNTS BIT(NUMBER) | BIT(TENS) | BIT(SCALE) | BIT(PARTS) | BIT(ORDINAL) | BIT(VAGUE) | \
    BIT(MINUS) | BIT(SHARE) | BIT(FOLD) | BIT(COMPOSED) | BIT(HALF) | BIT(DECADE)
const uint64_t lexicon_starters = DATES | AMOUNTS | BIT(IDENT);
const uint64_t lexicon_dates = DATES | BIT(NUMBER) | BIT(ARTICLE);
const uint64_t lexicon_amounts = AMOUNTS | BIT(ARTICLE);
const uint64_t lexicon_behind_article = BIT(HUNDRED) | BIT(SCALE) | BIT(DOZEN) |
    BIT(DENOMINATOR) | BIT(SHIFT) | BIT(AGO);

_Static_assert(CLASS_N <= CLASS_WORDS * CLASS_BITS, "an entry has one bit for each class");

/* A phrase as it grows: the entry of what stands before, + 1, and the word behind it. */
struct step {
	uint32_t before, word;
};

static struct str
step_key(const struct step *step)
{
	return (struct str){ (const char *)step, sizeof(*step) };
}

static struct entry *
entry_of(struct lexicon *lx, struct step step)
{
	bool fresh;
	size_t i = map_add(&lx->phrase, step_key(&step), &fresh);

	if (fresh) {
		lx->entry = mem_more(lx->entry, i, &lx->entry_cap, sizeof(*lx->entry));
		lx->entry[i] = (struct entry){ 0 };
	}
	return &lx->entry[i];
}

static uint32_t
word_of(struct lexicon *lx, const struct spelling *spelled)
{
	size_t known = lx->words.n;
	uint32_t i = wordlist_add(&lx->words, spelled);

	if (i == known) {
		lx->first = mem_more(lx->first, i, &lx->first_cap, sizeof(*lx->first));
		lx->first[i] = 0;
	}
	return i;
}

/* Enter a phrase and every beginning of it; `last` is its last word. */
static struct entry *
enter(struct lexicon *lx, struct str phrase, struct spelling *last)
{
	struct step step = { 0, 0 };
	struct entry *e = NULL;
	struct str word;
	size_t words = 0;

	while (str_next(&phrase, ' ', &word)) {
		last->n = 0;
		spelling_add(word, last);
		step.word = word_of(lx, last);
		if (e != NULL)
			e->longer |= (uint64_t)1 << step.word % CLASS_BITS;
		e = entry_of(lx, step);
		if (words == 0)
			lx->first[step.word] = (uint32_t)(e - lx->entry) + 1;
		e->words = ++words;
		e->shorter = step.before;
		step.before = (uint32_t)(e - lx->entry) + 1;
	}
	return e;
}

/* The value of a row where it is a whole number, else 0. */
static int64_t
whole(struct str value)
{
	struct dec d;
	int64_t n;

	return dec_parse(value, &d) && dec_small(&d, &n) ? n : 0;
}

static void
add(struct lexicon *lx, enum class class, struct str phrase, struct str value)
{
	struct sense s = { class, false, value, 0, 0 };
	struct spelling last;
	struct entry *e = enter(lx, phrase, &last);
	size_t len;

	s.upper = phrase.n > 0 && utf8_is_upper(utf8_at(phrase, 0, &len));
	s.n = whole(value);
	s.next = e->sense;
	lx->comma = lx->comma || class == COMMA;
	lx->inflected = lx->inflected || class == ADJECTIVE;
	e->classes[class / CLASS_BITS] |= (uint64_t)1 << class % CLASS_BITS;
	if (e->words == 1) {
		lx->lengths[class] |= (uint64_t)1 << (last.n - 1) % CLASS_BITS;
		lx->tails[class] |= (uint64_t)1 << (unsigned char)last.p[last.n - 1] % CLASS_BITS;
	}
	lx->sense = mem_more(lx->sense, lx->n, &lx->cap, sizeof(*lx->sense));
	lx->sense[lx->n++] = s;
	e->sense = lx->n;
}

/* The class of a name; `vague-RULE` is the class vague under that rule only. */
static enum class
class_of(struct str name, const char *vague, bool *known)
{
	struct str prefix = STR("vague-");
	enum class c;

	for (c = 0; c < CLASS_N; c++)
		if (str_is(name, class_name[c]))
			return c;
	if (!str_starts(name, prefix))
		return CLASS_N;
	if (vague == NULL || !str_is(str_from(name, prefix.n), vague))
		return STOP;	/* another rule's: a word like any other */
	*known = true;
	return VAGUE;
}

/* A phrase is entered after its beginnings, so one pass is enough. */
static void
reach(struct lexicon *lx)
{
	struct entry *e;
	size_t i, w;

	for (i = 0; i < lx->phrase.n; i++) {
		e = &lx->entry[i];
		for (w = 0; w < CLASS_WORDS; w++)
			e->reach[w] = e->classes[w] |
			    (e->shorter > 0 ? lx->entry[e->shorter - 1].reach[w] : 0);
	}
}

/* A prefix before what is joined to it: двух and летний are двухлетний, two years. */
static void
compose(struct lexicon *lx, const struct rows *rs)
{
	struct buf word = { 0 };
	size_t p, j;

	for (p = 0; p < rs->n; p++) {
		if (!str_is(rows_at(rs, p, 0), class_name[PREFIX]))
			continue;
		for (j = 0; j < rs->n; j++) {
			if (!str_is(rows_at(rs, j, 0), class_name[JOINED]))
				continue;
			word.n = 0;
			buf_str(&word, rows_at(rs, p, 1));
			buf_str(&word, rows_at(rs, j, 1));
			add(lx, COMPOSED, buf_get(&word), rows_at(rs, j, 2));
			lx->sense[lx->n - 1].n = whole(rows_at(rs, p, 2));
		}
	}
	buf_free(&word);
}

/* The rows of a class stand together, so its name is looked up once. */
bool
lexicon_load(struct lexicon *lx, const struct rows *rs, const char *vague, bool *known,
    char why[ERR_MAX])
{
	struct str name = STR(""), phrase;
	enum class class = CLASS_N;
	size_t r;

	*lx = (struct lexicon){ .lang = str_of(rs->name), .loaded = true, .phrase.ours = true };
	for (r = 0; r < rs->n; r++) {
		if (!str_eq(name, rows_at(rs, r, 0))) {
			name = rows_at(rs, r, 0);
			class = class_of(name, vague, known);
		}
		if (class == CLASS_N)
			return err_set(why, "%s.tsv: no class \"%.*s\"", rs->name,
			    (int)name.n, name.p);
		phrase = rows_at(rs, r, 1);
		if (phrase.n == 0 || phrase.n > SPELLING_MAX)
			return err_set(why, "%s.tsv: a phrase of no or of more than %d bytes",
			    rs->name, SPELLING_MAX);
		if (class != STOP || !str_starts(name, STR("vague-")))
			add(lx, class, phrase, rows_at(rs, r, 2));
	}
	compose(lx, rs);
	reach(lx);
	return true;
}

const struct entry *
lexicon_step(const struct lexicon *lx, const struct entry *before, uint32_t word)
{
	struct step step = { (uint32_t)(before - lx->entry) + 1, word };
	size_t i = map_find(&lx->phrase, step_key(&step));

	return i == MAP_NONE ? NULL : &lx->entry[i];
}

const struct entry *
lexicon_find(const struct lexicon *lx, struct str spelled)
{
	struct spelling w = { .n = spelled.n };
	uint32_t word;

	if (spelled.n > SPELLING_MAX)
		return NULL;
	memcpy(w.p, spelled.p, spelled.n);
	word = wordlist_find(&lx->words, &w);
	return word == WORDLIST_NONE ? NULL : lexicon_single(lx, word);
}

const struct sense *
lexicon_sense(const struct lexicon *lx, const struct entry *e, enum class class)
{
	size_t i;

	if (e == NULL || !lexicon_in(e->classes, class))
		return NULL;
	for (i = e->sense; lx->sense[i - 1].class != class; i = lx->sense[i - 1].next)
		;
	return &lx->sense[i - 1];
}

const struct sense *
lexicon_other(const struct lexicon *lx, const struct sense *s)
{
	size_t i = s->next;

	while (i > 0 && lx->sense[i - 1].class != s->class)
		i = lx->sense[i - 1].next;
	return i > 0 ? &lx->sense[i - 1] : NULL;
}
