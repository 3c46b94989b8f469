/*
 * dateline.h - the place, day and agency that a report begins with:
 * "KYIV, Ukraine (AP) -", "Moscow, May 23 (Reuters) -".
 */
#ifndef DATELINE_H
#define DATELINE_H

#include <stddef.h>

#include "common/str.h"

/* Bytes of the dateline at the start of a paragraph, its dash included; or 0. */
size_t dateline(struct str paragraph);

#endif
