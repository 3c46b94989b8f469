/*
 * parts.h - parts of a clause: "on Friday 390, on Saturday 307 and on Sunday 303".
 */
#ifndef PARTS_H
#define PARTS_H

#include "figure.h"

/* Does the date at k open a part, and say nothing of what stands before it? */
bool parts_open(const struct figures *, size_t k);
/* Does a dash alone part the date and the number at k and k + 1: "в мае — 160"? */
bool parts_gap(const struct figures *, size_t k);

#endif
