/* lang.c - the tables of languages, and which of them a text is written in. */
#include <stdlib.h>

#include "cmd/split/lang.h"
#include "common/map.h"
#include "common/mem.h"
#include "common/rows.h"
#include "common/utf8.h"

extern const struct rows split_lang[];
extern const size_t split_lang_n;

enum {
	WORD_MAX = 32,		/* bytes of the longest word of a table */
	LANGS_MAX = 32,
	LEAD_ENOUGH = 12,	/* frequent words ahead that settle a language */
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
	uint32_t script;		/* a letter of it, to tell Latin from Cyrillic */
};

struct langs {
	size_t n;
	struct lang *lang;
	const struct lang *en;
	struct lang unknown;		/* its rules under no code */
	struct map frequent;		/* the frequent words of all ... */
	uint32_t *whose;		/* ... and the languages they belong to, as bits */
	size_t whose_cap;
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

/* Latin, Cyrillic ...: letters of one script share what is above their low bits. */
static uint32_t
script(uint32_t cp)
{
	return cp < 0x250 ? 0 : cp >> 8;
}

static bool
load(struct lang *l, const struct rows *rows, char why[ERR_MAX])
{
	size_t i, len;
	bool ok = true;

	*l = (struct lang){ .code = str_of(rows->name) };
	for (i = 0; ok && i < rows->n; i++) {
		if (str_is(rows_at(rows, i, 0), "frequent"))
			l->script = script(utf8_at(rows_at(rows, i, 1), 0, &len));
		ok = add_row(l, rows_at(rows, i, 0), rows_at(rows, i, 1), why);
	}
	return ok;
}

static void
gather_frequent(struct langs *ls, size_t lang)
{
	const struct lang *l = &ls->lang[lang];
	size_t i, at;
	bool fresh;

	for (i = 0; i < l->words.n; i++) {
		if ((l->classes[i] & LANG_FREQUENT) == 0)
			continue;
		at = map_add(&ls->frequent, map_key(&l->words, i), &fresh);
		ls->whose = mem_more(ls->whose, at, &ls->whose_cap, sizeof(*ls->whose));
		ls->whose[at] = (fresh ? 0 : ls->whose[at]) | (uint32_t)1 << lang;
	}
}

struct langs *
langs_new(char why[ERR_MAX])
{
	struct langs *ls = mem_grow(NULL, 1, sizeof(*ls));
	bool ok = split_lang_n <= LANGS_MAX ||
	    err_set(why, "more than %d languages", LANGS_MAX);

	*ls = (struct langs){ 0 };
	ls->lang = mem_grow(NULL, split_lang_n, sizeof(*ls->lang));
	for (; ok && ls->n < split_lang_n; ls->n++) {
		ok = load(&ls->lang[ls->n], &split_lang[ls->n], why);
		gather_frequent(ls, ls->n);
	}
	if (!ok || (ls->en = langs_find(ls, STR("en"), why)) == NULL) {
		langs_free(ls);
		return NULL;
	}
	ls->unknown = *ls->en;
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
	map_free(&ls->frequent);
	free(ls->whose);
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

unsigned
lang_word(const struct lang *l, struct str word)
{
	char folded[3 * WORD_MAX];
	struct str lower = fold(word, folded);
	unsigned c = classes(l, word);

	return str_eq(lower, word) ? c : c | classes(l, lower);
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

/* The next run of letters; false at the end. */
static bool
next_word(struct str text, size_t *at, struct str *word)
{
	size_t begin, len;

	while (*at < text.n && !utf8_is_letter(utf8_at(text, *at, &len)))
		*at += len;
	for (begin = *at; *at < text.n && utf8_is_letter(utf8_at(text, *at, &len));)
		*at += len;
	*word = str_sub(text, begin, *at);
	return *at > begin;
}

/* Frequent words of each language, until one is well ahead. */
static size_t
count_frequent(const struct langs *ls, struct str text, size_t hits[LANGS_MAX])
{
	size_t at = 0, i, w, best = 0, second;
	char folded[3 * WORD_MAX];
	struct str word;

	while (next_word(text, &at, &word)) {
		w = map_find(&ls->frequent, fold(word, folded));
		if (w == MAP_NONE)
			continue;
		for (i = 0; i < ls->n; i++)
			hits[i] += ls->whose[w] >> i & 1;
		for (best = i = 0; i < ls->n; i++)
			best = hits[i] > hits[best] ? i : best;
		for (second = i = 0; i < ls->n; i++)
			if (i != best && hits[i] > second)
				second = hits[i];
		if (hits[best] >= second + LEAD_ENOUGH)
			break;
	}
	return best;
}

/* Where no word tells: the first language that is written in the script. */
static const struct lang *
by_script(const struct langs *ls, struct str text)
{
	size_t at = 0, i, len;
	struct str word;

	if (!next_word(text, &at, &word))
		return &ls->unknown;
	if (script(utf8_at(word, 0, &len)) == 0)
		return ls->en;
	for (i = 0; i < ls->n; i++)
		if (ls->lang[i].script == script(utf8_at(word, 0, &len)))
			return &ls->lang[i];
	return &ls->unknown;
}

const struct lang *
langs_guess(const struct langs *ls, struct str beginning)
{
	size_t hits[LANGS_MAX] = { 0 };
	size_t best = count_frequent(ls, beginning, hits);

	return hits[best] > 0 ? &ls->lang[best] : by_script(ls, beginning);
}
