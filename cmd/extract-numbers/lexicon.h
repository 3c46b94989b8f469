/*
 * lexicon.h - the words of a language that numbers are made of, by class.
 *
 * A row of lang/LANG.tsv is class, phrase, value; a phrase may have several classes
 * (class.h).
 */
#ifndef LEXICON_H
#define LEXICON_H

#include <stdbool.h>
#include <stdint.h>

#include "common/err.h"
#include "common/map.h"
#include "common/str.h"
#include "class.h"
#include "wordlist.h"

enum { CLASS_BITS = 64, CLASS_WORDS = 2 };

struct sense {
	enum class class;
	bool upper;		/* the phrase has a capital: so must the text */
	struct str value;
	int64_t n;		/* the value where it is a whole number, else 0 */
	size_t next;		/* index + 1 of the entry's next sense, or 0 */
};

/* A phrase, or the beginning of one (which has no senses). */
struct entry {
	uint64_t classes[CLASS_WORDS];	/* one bit each: lexicon_in() */
	uint64_t reach[CLASS_WORDS];	/* and those of the phrases that begin it */
	size_t sense;		/* index + 1, or 0 */
	size_t shorter;		/* index + 1 of the longest phrase that begins this one */
	size_t words;
	uint64_t longer;	/* the words that phrases go on with: a bit for the number of each */
};

struct lexicon {
	struct str lang;
	bool loaded;
	bool comma;		/* is the decimal mark, never one of groups */
	bool inflected;		/* endings tell its adjectives */
	struct wordlist words;	/* of all phrases */
	uint32_t *first;	/* by a word's number: the entry of the word alone + 1, or 0 */
	struct map phrase;	/* what is before its last word, and that: struct step */
	struct entry *entry;	/* by number in `phrase` */
	struct sense *sense;
	size_t n, cap, entry_cap, first_cap;
	uint64_t lengths[CLASS_N];	/* of the words of a class: one bit for each, in bytes */
	uint64_t tails[CLASS_N];	/* and a bit for the last byte of each */
};

/* Fill one from its rows; *known: the rule for vague words has been met.  In lexicon.c. */
struct rows;
bool lexicon_load(struct lexicon *, const struct rows *, const char *vague, bool *known,
    char why[ERR_MAX]);

/*
 * Make the built-in languages ready; each is read when it is first asked for, or all
 * where `vague` names a rule for vague words (NULL: the first-named ends).  False: a row
 * has an unknown class, or the rule is unknown.
 */
bool lexicon_init(const char *vague, char why[ERR_MAX]);
void lexicon_free(void);

/* The language's, English where there is none of that name.  Borrowed. */
const struct lexicon *lexicon_get(struct str lang);
bool lexicon_has(struct str lang);

/*
 * As bits, all of the first CLASS_BITS: the classes of words that a figure can begin with;
 * that a date and a number can, an article too; and what can follow such an article.
 */
extern const uint64_t lexicon_starters, lexicon_dates, lexicon_amounts, lexicon_behind_article;
#define LEXICON_BIT(class) ((uint64_t)1 << (class))

static inline bool
lexicon_in(const uint64_t set[CLASS_WORDS], enum class class)
{
	return (set[class / CLASS_BITS] >> class % CLASS_BITS & 1) != 0;
}

/* Can a word that ends with this byte be of the class?  Is one of the class that long? */
static inline bool
lexicon_has_tail(const struct lexicon *lx, enum class class, char tail)
{
	return (lx->tails[class] >> (unsigned char)tail % CLASS_BITS & 1) != 0;
}
static inline bool
lexicon_has_length(const struct lexicon *lx, enum class class, size_t n)
{
	return n > 0 && n <= CLASS_BITS && (lx->lengths[class] >> (n - 1) & 1) != 0;
}

/* The entry of a word alone, of which the number is known; or NULL. */
static inline const struct entry *
lexicon_single(const struct lexicon *lx, uint32_t word)
{
	return lx->first[word] > 0 ? &lx->entry[lx->first[word] - 1] : NULL;
}
/* The same for a word as it is spelled in small letters. */
const struct entry *lexicon_find(const struct lexicon *, struct str spelled);
/* The entry of a phrase that goes on with a word, or NULL; asked only where it may. */
const struct entry *lexicon_step(const struct lexicon *, const struct entry *before, uint32_t word);
static inline bool
lexicon_may_step(const struct entry *before, uint32_t word)
{
	return (before->longer >> word % CLASS_BITS & 1) != 0;
}
/* The sense of an entry, which may be NULL, in a class; or NULL. */
const struct sense *lexicon_sense(const struct lexicon *, const struct entry *, enum class);
/* A further sense that its phrase has in its class, with another capital; or NULL. */
const struct sense *lexicon_other(const struct lexicon *, const struct sense *);

#endif
