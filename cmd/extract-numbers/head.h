/*
 * head.h - the forms of a noun, by the rows of the classes plural, singular, ending:
 * is a word a plural, and what is its singular?
 */
#ifndef HEAD_H
#define HEAD_H

#include "lex.h"

/* The row of a class whose phrase ends word i; *cut is its length.  NULL: none. */
const struct sense *head_ending(const struct tokens *, size_t i, enum class, size_t *cut);

/* The row of a class whose phrase begins word i; NULL: none. */
const struct sense *head_stem(const struct tokens *, size_t i, enum class);

/* What makes word i a plural: its row (*cut is 0) or its ending; NULL where it is none. */
const struct sense *head_plural(const struct tokens *, size_t i, size_t *next, size_t *cut);

/* Append the head noun at word i, lower case and singular. */
void head_put(const struct tokens *, size_t i, struct buf *);

#endif
