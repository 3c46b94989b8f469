/*
 * inflected.h - the noun phrase behind a number where endings tell an adjective.
 *
 *	173 бойових зіткнення		adjectives, and the noun they lead to
 *	жителей приграничных сёл	the noun alone: what follows is its own phrase
 *	43 пострадавших, из них		an adjective that no noun follows is the noun
 *	58 ждут паузы			none: a verb by its ending
 *
 * The endings are rows of the classes adjective and ending; nouns that look like either
 * are rows of plural or noun.
 */
#ifndef INFLECTED_H
#define INFLECTED_H

#include "lex.h"

/* Does the language tell its adjectives so? */
bool inflected(const struct tokens *);
/* Known by their endings, and no noun by its row. */
bool inflected_adjective(const struct tokens *, size_t i);
bool inflected_verb(const struct tokens *, size_t i);
bool inflected_genitive(const struct tokens *, size_t i);	/* of many */
/* The phrase that begins at token i: the token behind it, and its head; 0: none. */
size_t inflected_phrase(const struct tokens *, size_t i, size_t *at);

#endif
