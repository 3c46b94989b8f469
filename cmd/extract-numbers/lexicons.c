/* lexicons.c - the lexicons of all languages, each read when it is first asked for. */
#include <stdlib.h>

#include "common/rows.h"
#include "lexicon.h"

extern const struct rows number_lang[];
extern const size_t number_lang_n;

static struct lexicon *all;
static size_t all_n;

/* A rule for vague words is looked for in every language. */
bool
lexicon_init(const char *vague, char why[ERR_MAX])
{
	bool known = vague == NULL;

	all = mem_grow(NULL, number_lang_n, sizeof(*all));
	for (all_n = 0; all_n < number_lang_n; all_n++) {
		all[all_n] = (struct lexicon){ .lang = str_of(number_lang[all_n].name) };
		if (vague != NULL &&
		    !lexicon_load(&all[all_n], &number_lang[all_n], vague, &known, why))
			return false;
	}
	return known || err_set(why, "no rule \"%s\" for vague words", vague);
}

void
lexicon_free(void)
{
	size_t i;

	for (i = 0; i < all_n; i++) {
		wordlist_free(&all[i].words);
		map_free(&all[i].phrase);
		free(all[i].first);
		free(all[i].entry);
		free(all[i].sense);
	}
	free(all);
	all = NULL;
	all_n = 0;
}

static struct lexicon *
named(struct str lang)
{
	size_t i;

	for (i = 0; i < all_n; i++)
		if (str_eq(all[i].lang, lang))
			return &all[i];
	return NULL;
}

bool
lexicon_has(struct str lang)
{
	return named(lang) != NULL;
}

/* The tests read every table with a rule for vague words, so none can fail here. */
static void
load(struct lexicon *lx)
{
	char why[ERR_MAX];
	bool known = true;

	(void)lexicon_load(lx, &number_lang[lx - all], NULL, &known, why);
}

const struct lexicon *
lexicon_get(struct str lang)
{
	struct lexicon *lx = named(lang);

	if (lx == NULL)
		lx = named(STR("en"));
	if (!lx->loaded)
		load(lx);
	return lx;
}
