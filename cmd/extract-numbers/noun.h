/* noun.h - what the files that read noun phrases share. */
#ifndef NOUN_H
#define NOUN_H

#include "lex.h"

/* Words that no noun phrase holds: function words, verbs, dates; marks and the end. */
bool noun_stops(const struct tokens *, size_t i);

/*
 * The phrase that begins at token i and ends with its first plural: the token behind it,
 * and its head; 0: none.  `many`: behind a number above one, where no verb ends in -s.
 */
size_t noun_phrase(const struct tokens *, size_t i, bool many, size_t *at);
/* Without a plural: words up to the first that can be none of the phrase. */
size_t noun_singular(const struct tokens *, size_t i, size_t *at);
/* Behind "of Kursk" that follows a noun, where a name follows; else `to`. */
size_t noun_with_name(const struct tokens *, size_t to);

/* The plural subject of the verb that leads to the number at token i: [*from, result). */
size_t noun_subject(const struct tokens *, size_t i, size_t *from);	/* subject.c */
/* Its object: they put losses at 350. */
size_t noun_object(const struct tokens *, size_t i, size_t *from);

#endif
