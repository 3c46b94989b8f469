/*
 * code.h - letters, marks and digits that stand together and are no amount: S-300,
 * COVID-19, 24/7, 5-HTP, 007, the 111 line, 10.0.0.1.
 */
#ifndef CODE_H
#define CODE_H

#include "numeral.h"

/* The code that begins with the number at token i: the token behind it, or 0. */
size_t code_number(const struct tokens *, size_t i);
/* The same for one that begins with a word. */
size_t code_word(const struct tokens *, size_t i);

#endif
