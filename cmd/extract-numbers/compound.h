/*
 * compound.h - amounts in two units: "three hours and 11 minutes", "6ft 2in"; and with
 * their error: "2.197 ± 0.003".
 */
#ifndef COMPOUND_H
#define COMPOUND_H

#include "amount.h"

/* Take the smaller part behind an amount with a unit into it, if there is one: 191 minutes. */
bool compound_take(const struct tokens *, struct amount *);
/* Take "± 0.003" behind the number into its bounds. */
void compound_error(const struct tokens *, struct amount *);

/* 2:04:56 of a race, 1:43.21: in seconds. */
bool compound_lap(const struct tokens *, size_t i, struct amount *);
/* двухлетний, полчаса: the number and its unit in one word. */
bool compound_word(const struct tokens *, size_t i, struct amount *);

#endif
