/*
 * clock.h - "21:30", "9 a.m.", "four in the morning".
 */
#ifndef CLOCK_H
#define CLOCK_H

#include "lex.h"

/* The token behind the time of day at i, or 0; "HH:MM" is appended to `code`. */
size_t clock_at(const struct tokens *, size_t i, struct buf *code);

#endif
