/*
 * names.h - numbers that name something and count nothing: S-300, G7, World War II,
 * Article 5, 192.168.0.1, +380 44 123-45-67, 12 Station Road.
 */
#ifndef NAMES_H
#define NAMES_H

#include "lex.h"

/* The token behind the identifier that begins at i, or 0. */
size_t name_at(const struct tokens *, size_t i);

#endif
