/* lang.c - the tables of languages. */
#include <stdlib.h>

#include "cmd/split/glyph.h"
#include "cmd/split/guess.h"
#include "cmd/split/lang.h"
#include "cmd/split/vocabulary.h"
#include "common/map.h"
#include "common/mem.h"
#include "common/rows.h"

extern const struct rows split_lang[];
extern const size_t split_lang_n;

#define TABLE "cmd/split/lang/%s.tsv"	/* where it stands in the source */

struct lang {
	struct str code;
	struct vocabulary words;
	unsigned classes;		/* that words of it have */
	struct map phrases;		/* and all that they begin with */
	struct lang_phrase *phrase;	/* by its number in the map */
	size_t cap;
};

struct langs {
	size_t n;
	struct lang *lang;
	size_t en;
	struct lang unknown;		/* English rules under no code */
	struct guess guess;
};

/* Words of a class are looked up by its bit, or tell one language from the others. */
static const struct class {
	const char *name;
	unsigned bit;
	bool (*hint)(struct guess *, size_t lang, struct str);
} class[] = {
	{ "name", LANG_NAME, NULL }, { "number", LANG_NUMBER, NULL },
	{ "inner", LANG_INNER, NULL }, { "either", LANG_EITHER, NULL },
	{ "ends", LANG_ENDS, NULL }, { "unit", LANG_UNIT, NULL },
	{ "measure", LANG_MEASURE, NULL }, { "per", LANG_PER, NULL }, { "tongue", LANG_TONGUE, NULL },
	{ "lettered", LANG_LETTERED, NULL }, { "apart", LANG_APART, NULL },
	{ "nth", LANG_NTH, NULL }, { "article", LANG_ARTICLE, NULL },
	{ "starter", LANG_STARTER, NULL }, { "says", LANG_SAYS, NULL },
	{ "greeting", LANG_GREETING, NULL }, { "closing", LANG_CLOSING, NULL },
	{ "month", LANG_MONTH, NULL }, { "bare", LANG_BARE, NULL },
	{ "label", LANG_LABEL, NULL },
	{ "frequent", 0, guess_add_word }, { "letter", 0, guess_add_letter },
	{ "ending", 0, guess_add_ending },
};
enum { CLASSES = sizeof(class) / sizeof(*class) };

const struct str role_name[ROLES] = {
	STR_CELL("sentence"), STR_CELL("heading"), STR_CELL("dateline"), STR_CELL("byline"),
	STR_CELL("caption"), STR_CELL("list"), STR_CELL("boilerplate"),
};
static const struct str phrase_name[PHRASES] = {
	STR_CELL("begin"), STR_CELL("lead"), STR_CELL("names"), STR_CELL("whole"), STR_CELL("end"),
};

static const struct class *
find_class(struct str name)
{
	size_t i = 0;

	while (i < CLASSES && !str_is(name, class[i].name))
		i++;
	return i < CLASSES ? &class[i] : NULL;
}

/* Where `name` stands among n names, or n. */
static size_t
find_name(const struct str *names, size_t n, struct str name)
{
	size_t i = 0;

	while (i < n && !str_eq(name, names[i]))
		i++;
	return i;
}

static struct lang_phrase *
phrase_entry(struct lang *l, struct str words)
{
	bool fresh;
	size_t i = map_add(&l->phrases, words, &fresh);

	l->phrase = mem_more(l->phrase, i, &l->cap, sizeof(*l->phrase));
	if (fresh) {
		l->phrase[i].more = false;
		memset(l->phrase[i].role, ROLES, sizeof(l->phrase[i].role));
	}
	return &l->phrase[i];
}

static bool
add_phrase(struct lang *l, struct str phrase, size_t how, size_t role)
{
	static const unsigned edge[PHRASES] = { [PHRASE_BEGIN] = LANG_OPENS,
	    [PHRASE_LEAD] = LANG_LEADS, [PHRASE_NAMES] = LANG_LEADS,
	    [PHRASE_WHOLE] = LANG_LEADS, [PHRASE_END] = LANG_CLOSES };
	struct str rest = phrase, word;
	size_t words = 0;

	while (str_next(&rest, ' ', &word))
		words += word.n > 0 ? 1 : LANG_PHRASE_WORDS;
	if (words > LANG_PHRASE_WORDS)
		return false;
	rest = phrase;
	phrase_entry(l, phrase)->role[how] = (unsigned char)role;
	while (str_next(&rest, ' ', &word)) {
		if (how == PHRASE_END ? rest.p == NULL : word.p == phrase.p)
			vocabulary_add(&l->words, word, edge[how]);
		if (rest.p != NULL)
			phrase_entry(l, str_sub(phrase, 0, (size_t)(rest.p - 1 - phrase.p)))->more = true;
	}
	return true;
}

/* Words that begin sentences and verbs of speech are frequent, too. */
static bool
add_word(struct langs *ls, struct lang *l, struct str word, unsigned bit)
{
	if ((bit & (LANG_STARTER | LANG_SAYS)) != 0)
		guess_add_word(&ls->guess, (size_t)(l - ls->lang), word);
	if (glyph_is_capitals(word))
		bit |= LANG_CAPITALS;
	if (str_starts(word, STR("-")))
		bit |= LANG_ENDING;
	l->classes |= bit;
	return !str_ends(word, STR(".")) && vocabulary_add(&l->words, word, bit);
}

/* What a row's first cell says. */
struct kind {
	const struct class *class;
	size_t role, how;
};

/* A word or phrase of the kind: false, and why it cannot be one. */
static bool
add_item(struct langs *ls, struct lang *l, const struct kind *k, struct str item,
    char why[ERR_MAX])
{
	if (k->class != NULL && k->class->hint != NULL)
		return k->class->hint(&ls->guess, (size_t)(l - ls->lang), item) || err_set(why,
		    "want letters only, three of an ending, one of a letter");
	if (k->class != NULL)
		return add_word(ls, l, item, k->class->bit) || err_set(why,
		    "want a word of at most %d bytes, without its last stop", VOCABULARY_WORD);
	return add_phrase(l, item, k->how, k->role) || err_set(why,
	    "want a phrase of at most %d words", LANG_PHRASE_WORDS);
}

/* A row: "name" and its words, or "caption lead" and its phrases. */
static bool
add_row(struct langs *ls, struct lang *l, struct str name, struct str cell, char why[ERR_MAX])
{
	size_t blank = str_index(name, ' ');
	struct kind k = { find_class(name), find_name(role_name, ROLES, str_sub(name, 0, blank)),
	    find_name(phrase_name, PHRASES, str_from(name, blank + 1)) };
	struct str rest = cell, item;
	char reason[ERR_MAX];

	if (k.class == NULL && (k.role == ROLES || k.how == PHRASES))
		return err_set(why, "no such class: \"%.*s\"", (int)name.n, name.p);
	while (str_next(&rest, ',', &item)) {
		if (str_starts(item, STR(" ")))
			item = str_from(item, 1);
		if (!add_item(ls, l, &k, item, reason))
			return err_set(why, "%.*s \"%.*s\": %s", (int)name.n, name.p,
			    (int)item.n, item.p, reason);
	}
	return true;
}

static bool
load(struct langs *ls, struct lang *l, const struct rows *rows, char why[ERR_MAX])
{
	char reason[ERR_MAX];
	size_t i;

	*l = (struct lang){ .code = str_of(rows->name), .phrases.ours = true };
	if (rows->columns != 2)
		return err_set(why, TABLE ": want two columns, class and words", rows->name);
	for (i = 0; i < rows->n; i++)
		if (!add_row(ls, l, rows_at(rows, i, 0), rows_at(rows, i, 1), reason))
			return err_set(why, TABLE ":%u: %s", rows->name, rows->line[i], reason);
	return true;
}

struct langs *
langs_new(char why[ERR_MAX])
{
	struct langs *ls = mem_grow(NULL, 1, sizeof(*ls));
	const struct lang *en;
	bool ok = split_lang_n <= GUESS_LANGS ||
	    err_set(why, "more than %d languages", GUESS_LANGS);

	*ls = (struct langs){ 0 };
	ls->lang = mem_grow(NULL, split_lang_n, sizeof(*ls->lang));
	for (; ok && ls->n < split_lang_n; ls->n++)
		ok = load(ls, &ls->lang[ls->n], &split_lang[ls->n], why);
	en = ok ? langs_find(ls, STR("en"), why) : NULL;
	if (en == NULL) {
		langs_free(ls);
		return NULL;
	}
	ls->en = (size_t)(en - ls->lang);
	ls->unknown = *en;
	ls->unknown.code = STR("");
	return ls;
}

static void
lang_free(struct lang *l)
{
	vocabulary_free(&l->words);
	map_free(&l->phrases);
	free(l->phrase);
}

void
langs_free(struct langs *ls)
{
	size_t i;

	for (i = 0; i < ls->n; i++)
		lang_free(&ls->lang[i]);
	guess_free(&ls->guess);
	free(ls->lang);
	free(ls);
}

const struct lang *
langs_find(const struct langs *ls, struct str code, char why[ERR_MAX])
{
	struct buf list = { 0 };
	size_t i;

	for (i = 0; i < ls->n; i++)
		if (str_eq(ls->lang[i].code, code))
			return &ls->lang[i];
	for (i = 0; i < ls->n; i++) {
		buf_byte(&list, ' ');
		buf_str(&list, ls->lang[i].code);
	}
	buf_byte(&list, '\0');
	err_set(why, "no language \"%.*s\": there are%s", (int)(code.n < 40 ? code.n : 40),
	    code.p, list.p);
	buf_free(&list);
	return NULL;
}

struct str
lang_code(const struct lang *l)
{
	return l->code;
}

bool
lang_has(const struct lang *l, unsigned classes)
{
	return (l->classes & classes) != 0;
}

unsigned
lang_word(const struct lang *l, struct str word)
{
	return vocabulary_find(&l->words, word);
}

const struct lang_phrase *
lang_phrase(const struct lang *l, struct str words)
{
	size_t i = map_find(&l->phrases, words);

	return i != MAP_NONE ? &l->phrase[i] : NULL;
}

const struct lang *
langs_guess(const struct langs *ls, struct str beginning)
{
	size_t i = guess_lang(&ls->guess, beginning, ls->en);

	return i != GUESS_NONE ? &ls->lang[i] : &ls->unknown;
}
