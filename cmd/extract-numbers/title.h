/* title.h - titles in guillemets that hold a number: «12», «38 попугаев», «Квартал 95». */
#ifndef TITLE_H
#define TITLE_H

#include "lex.h"

/* The token behind the number at i and what stands with it, where it is in a title; or 0. */
size_t title_at(const struct tokens *, size_t i);

#endif
