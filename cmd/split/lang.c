/* lang.c - the tables of languages. */
#include <stdlib.h>

#include "cmd/split/guess.h"
#include "cmd/split/lang.h"
#include "cmd/split/vocabulary.h"
#include "common/map.h"
#include "common/mem.h"
#include "common/rows.h"

extern const struct rows split_lang[];
extern const size_t split_lang_n;

struct lang {
	struct str code;
	struct vocabulary words;
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

static const char *const class_name[] = {
	"name", "number", "inner", "either", "unit", "starter", "frequent", "says", "ends", "nth",
	"greeting", "closing", "article",
};
const struct str role_name[ROLES] = {
	STR_CELL("sentence"), STR_CELL("heading"), STR_CELL("dateline"), STR_CELL("byline"),
	STR_CELL("caption"), STR_CELL("list"), STR_CELL("boilerplate"),
};
static const char *const phrase_name[PHRASES] = { "begin", "lead", "names", "whole", "end" };

/* Where `name` stands in names[0 .. n - 1], or n. */
static size_t
place(const char *const names[], size_t n, struct str name)
{
	size_t i = 0;

	while (i < n && !str_is(name, names[i]))
		i++;
	return i;
}
#define PLACE(names, name) place(names, sizeof(names) / sizeof(*(names)), name)

static size_t
find_role(struct str name)
{
	size_t i = 0;

	while (i < ROLES && !str_eq(name, role_name[i]))
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

static void
add_phrase(struct lang *l, struct str phrase, size_t how, size_t role)
{
	static const unsigned edge[PHRASES] = { [PHRASE_BEGIN] = LANG_OPENS,
	    [PHRASE_LEAD] = LANG_LEADS, [PHRASE_NAMES] = LANG_LEADS,
	    [PHRASE_WHOLE] = LANG_LEADS, [PHRASE_END] = LANG_CLOSES };
	struct str rest = phrase, word;

	phrase_entry(l, phrase)->role[how] = (unsigned char)role;
	while (str_next(&rest, ' ', &word)) {
		if (how == PHRASE_END ? rest.p == NULL : word.p == phrase.p)
			vocabulary_add(&l->words, word, edge[how]);
		if (rest.p != NULL)
			phrase_entry(l, str_sub(phrase, 0, (size_t)(rest.p - 1 - phrase.p)))->more = true;
	}
}

static bool
add_word(struct langs *ls, struct lang *l, struct str word, unsigned class)
{
	if (class == LANG_FREQUENT)
		guess_add(&ls->guess, (size_t)(l - ls->lang), word);
	return vocabulary_add(&l->words, word, class);
}

/* A row: "name" and its words, or "caption lead" and its phrases. */
static bool
add_row(struct langs *ls, struct lang *l, struct str class, struct str cell, char why[ERR_MAX])
{
	size_t blank = str_index(class, ' ');
	size_t bit = PLACE(class_name, class);
	size_t role = find_role(str_sub(class, 0, blank));
	size_t how = PLACE(phrase_name, str_from(class, blank + 1));
	struct str rest = cell, item;

	while (str_next(&rest, ',', &item)) {
		if (str_starts(item, STR(" ")))
			item = str_from(item, 1);
		if (bit < sizeof(class_name) / sizeof(*class_name)) {
			if (!add_word(ls, l, item, 1u << bit))
				return err_set(why, "lang/%.*s.tsv: no word, or too long a one: %.*s",
				    (int)l->code.n, l->code.p, (int)item.n, item.p);
		} else if (role < ROLES && how < PHRASES)
			add_phrase(l, item, how, role);
		else
			return err_set(why, "lang/%.*s.tsv: no such class: %.*s",
			    (int)l->code.n, l->code.p, (int)class.n, class.p);
	}
	return true;
}

static bool
load(struct langs *ls, struct lang *l, const struct rows *rows, char why[ERR_MAX])
{
	size_t i;
	bool ok = true;

	*l = (struct lang){ .code = str_of(rows->name), .phrases.ours = true };
	for (i = 0; ok && i < rows->n; i++)
		ok = add_row(ls, l, rows_at(rows, i, 0), rows_at(rows, i, 1), why);
	return ok;
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

	if (ls == NULL)
		return;
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
