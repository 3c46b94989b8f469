/*
 * clock.h - "21:30", "9 a.m.", "four in the morning"; "3-2".
 */
#ifndef CLOCK_H
#define CLOCK_H

#include "lex.h"

/* The token behind the time of day at i, or 0; "HH:MM" is appended to `code`. */
size_t clock_at(const struct tokens *, size_t i, struct buf *code);

/* The token behind the score "3-2" at i, or 0; `sure`: another goes before it. */
size_t score_at(const struct tokens *, size_t i, bool sure);

#endif
