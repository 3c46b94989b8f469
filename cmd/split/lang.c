/* lang.c - the tables of languages. */
#include <stdlib.h>

#include "cmd/split/guess.h"
#include "cmd/split/lang.h"
#include "common/map.h"
#include "common/mem.h"
#include "common/rows.h"
#include "common/utf8.h"

extern const struct rows split_lang[];
extern const size_t split_lang_n;

enum {
	WORD_MAX = 32,		/* bytes of the longest word of a table */
};

struct lang {
	struct str code;
	struct map words;
	unsigned short *classes;		/* by the word's number in the map */
	size_t cap;
	struct map phrases[PHRASES];
	unsigned char *roles[PHRASES];	/* by the phrase's number */
	size_t roles_cap[PHRASES];
	struct map edges;		/* first and last words of phrases */
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
};
const char *const role_name[ROLES] = {
	"sentence", "heading", "dateline", "byline", "caption", "list", "boilerplate",
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

static void
add_word(struct lang *l, struct str word, unsigned class)
{
	bool fresh;
	size_t i = map_add(&l->words, word, &fresh);

	l->classes = mem_more(l->classes, i, &l->cap, sizeof(*l->classes));
	l->classes[i] = (unsigned short)((fresh ? 0 : l->classes[i]) | class);
}

static void
add_phrase(struct lang *l, struct str phrase, size_t how, size_t role)
{
	struct str rest = phrase, word;
	size_t i = map_add(&l->phrases[how], phrase, NULL);

	l->roles[how] = mem_more(l->roles[how], i, &l->roles_cap[how], 1);
	l->roles[how][i] = (unsigned char)role;
	while (str_next(&rest, ' ', &word))
		if (how == PHRASE_END ? rest.p == NULL : word.p == phrase.p)
			map_add(&l->edges, word, NULL);
}

/* A row: "name" and its words, or "caption lead" and its phrases. */
static bool
add_row(struct lang *l, struct str class, struct str cell, char why[ERR_MAX])
{
	size_t blank = str_index(class, ' ');
	size_t bit = PLACE(class_name, class);
	size_t role = PLACE(role_name, str_sub(class, 0, blank));
	size_t how = PLACE(phrase_name, str_from(class, blank + 1));
	struct str rest = cell, item;

	while (str_next(&rest, ',', &item)) {
		if (str_starts(item, STR(" ")))
			item = str_from(item, 1);
		if (bit < sizeof(class_name) / sizeof(*class_name))
			add_word(l, item, 1u << bit);
		else if (role < ROLES && how < PHRASES)
			add_phrase(l, item, how, role);
		else
			return err_set(why, "lang/%.*s.tsv: no such class: %.*s",
			    (int)l->code.n, l->code.p, (int)class.n, class.p);
	}
	return true;
}

static bool
load(struct lang *l, const struct rows *rows, char why[ERR_MAX])
{
	size_t i;
	bool ok = true;

	*l = (struct lang){ .code = str_of(rows->name) };
	for (i = 0; ok && i < rows->n; i++)
		ok = add_row(l, rows_at(rows, i, 0), rows_at(rows, i, 1), why);
	return ok;
}

struct langs *
langs_new(char why[ERR_MAX])
{
	struct langs *ls = mem_grow(NULL, 1, sizeof(*ls));
	const struct lang *en;
	bool ok = split_lang_n <= GUESS_LANGS ||
	    err_set(why, "more than %d languages", GUESS_LANGS);
	size_t i;

	*ls = (struct langs){ 0 };
	ls->lang = mem_grow(NULL, split_lang_n, sizeof(*ls->lang));
	for (; ok && ls->n < split_lang_n; ls->n++) {
		struct lang *l = &ls->lang[ls->n];

		ok = load(l, &split_lang[ls->n], why);
		for (i = 0; i < l->words.n; i++)
			if ((l->classes[i] & LANG_FREQUENT) != 0)
				guess_add(&ls->guess, ls->n, map_key(&l->words, i));
	}
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
	size_t how;

	map_free(&l->words);
	map_free(&l->edges);
	free(l->classes);
	for (how = 0; how < PHRASES; how++) {
		map_free(&l->phrases[how]);
		free(l->roles[how]);
	}
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

static unsigned
classes(const struct lang *l, struct str word)
{
	size_t i = map_find(&l->words, word);

	return i != MAP_NONE ? l->classes[i] : 0;
}

/* Lower case into a small array; what does not fit is no word of a table. */
static struct str
fold(struct str word, char folded[3 * WORD_MAX])
{
	struct buf b = { folded, 0, 3 * WORD_MAX };
	size_t at, len;

	if (word.n > WORD_MAX)
		return word;
	for (at = 0; at < word.n; at += len)
		utf8_put(&b, utf8_lower(utf8_at(word, at, &len)));
	return buf_get(&b);
}

/* All in capitals, a word may be any that has one: "GEN" is "Gen". */
static bool
is_capitals(struct str word)
{
	size_t at, len = 0;

	for (at = 0; at < word.n; at += len)
		if (!utf8_is_upper(utf8_at(word, at, &len)))
			return false;
	return word.n > len;
}

unsigned
lang_word(const struct lang *l, struct str word)
{
	char folded[3 * WORD_MAX];
	struct str lower = fold(word, folded);
	unsigned c = classes(l, word);
	size_t len;

	if (str_eq(lower, word))
		return c;
	c |= classes(l, lower);
	if (c != 0 || word.n > WORD_MAX || !is_capitals(word))
		return c;
	utf8_at(word, 0, &len);
	if (lower.n != word.n)	/* a capital may be longer than its small letter */
		return 0;
	memcpy(folded, word.p, len);
	return classes(l, lower);
}

bool
lang_phrase(const struct lang *l, struct str phrase, enum phrase how, enum role *role)
{
	size_t i = map_find(&l->phrases[how], phrase);

	if (i == MAP_NONE)
		return false;
	*role = (enum role)l->roles[how][i];
	return true;
}

bool
lang_phrase_word(const struct lang *l, struct str word)
{
	return map_find(&l->edges, word) != MAP_NONE;
}

const struct lang *
langs_guess(const struct langs *ls, struct str beginning)
{
	size_t i = guess_lang(&ls->guess, beginning, ls->en);

	return i != GUESS_NONE ? &ls->lang[i] : &ls->unknown;
}
