/*
 * dateline.h - the place, day and agency that a report begins with:
 * "KYIV, Ukraine (AP) -", "Moscow, May 23 (Reuters) -", "КИЇВ. 23 травня. УНН."
 */
#ifndef DATELINE_H
#define DATELINE_H

#include <stddef.h>

#include "cmd/split/lang.h"
#include "common/str.h"

/* Bytes of the dateline at the start of a paragraph, the mark that ends it included; or 0. */
size_t dateline(const struct lang *, struct str paragraph);

#endif
