/*
 * inverted.h - a noun before its number: "километров пятнадцать" is about fifteen, "час-два"
 * one or two.
 */
#ifndef INVERTED_H
#define INVERTED_H

#include "figure.h"

/* Take the noun before the row's last figure f, if it is meant so. */
void inverted_take(struct figures *, struct figure *f);

#endif
