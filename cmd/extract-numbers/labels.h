/*
 * labels.h - numbers that belong to a name by its capitals: "Fahrenheit 451",
 * "the Pier 8 hotel", "the Big Four".
 */
#ifndef LABELS_H
#define LABELS_H

#include "figure.h"

/* The token behind the name with a number that begins at token i; 0: none does. */
size_t label_at(const struct figures *, size_t i);

/* What is behind token i neither counts nor measures a number that ends there. */
bool label_ends(const struct tokens *, size_t i);

#endif
