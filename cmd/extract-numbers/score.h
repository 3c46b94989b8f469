/*
 * score.h - scores: "3-2", "6:4", failed by 216 to 213, 48 for four.
 */
#ifndef SCORE_H
#define SCORE_H

#include "lex.h"

/* The token behind the score at i, or 0; `sure`: another goes before it. */
size_t score_at(const struct tokens *, size_t i, bool sure);

#endif
